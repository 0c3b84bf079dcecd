"""Rules under which a running case has nobody left are applied on a second press, which names the case."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.rendered import message
from tests.rules.rule_files import answer, start
from tests.rules.second_rules import SECOND
from workflow.actions import AnswerOffer, SetAway
from workflow.errors import Refusal
from workflow.model import Notice, RuleOffer, Stuck
from workflow.rules import stranded, versions

ALONE = SECOND.replace("    substitutes: [office]\n", "")
OTHER = SECOND.replace("vi: Tin bài,", "vi: Tin tức,")


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    """A case waits for the office, which stands in for a desk that is away."""
    async with open_product(tmp_path, SECOND) as opened:
        await opened.submit()
        await opened.decide("head")
        await opened.app.do(SetAway(opened.actor("desk"), opened.clock.moment + timedelta(days=30)))
        yield opened


async def again(product: Product, said: str) -> str:
    """A press on the question that names the cases."""
    notice = await product.newest(Notice, key=versions.SURE)
    return (await product.app.do(AnswerOffer(product.actor("administrator"), notice.id, said))).key


async def state(product: Product) -> str:
    return (await product.newest(RuleOffer)).state


async def test_the_first_press_names_the_case_and_the_second_applies(product: Product) -> None:
    await start(product, ALONE)
    assert await answer(product, "apply") == "said-rules-sure"
    assert await state(product) == "open"
    assert await product.all(Stuck) == [], "what was tried on is taken back"
    notice = await product.newest(Notice, key=versions.SURE)
    shown = message(await product.app.ask(lambda work: stranded.asked(work, notice)), "vi")
    assert shown.text.split("\n")[0] == "Áp dụng thì 1 việc không ai xử lý được"
    assert "YC-2026-0001" in shown.text
    assert [[b.text for b in row] for row in shown.buttons] == [["Giữ quy định cũ"], ["Vẫn áp dụng"]]

    assert await again(product, "sure") == "said-rules-applied"
    assert await state(product) == "applied"
    assert len(await product.all(Stuck)) == 1, "administrators are told of it"
    assert await product.app.ask(lambda work: stranded.asked(work, notice)) is None


async def test_the_rules_in_force_may_be_kept_after_all(product: Product) -> None:
    await start(product, ALONE)
    await answer(product, "apply")
    assert await again(product, "keep") == "said-rules-kept"
    assert await state(product) == "kept"
    with pytest.raises(Refusal, match="rules-kept"):
        await again(product, "sure")


async def test_rules_that_leave_somebody_for_each_case_are_applied_at_once(product: Product) -> None:
    await start(product, OTHER)
    assert await answer(product, "apply") == "said-rules-applied"
    assert await product.find(Notice, key=versions.SURE) is None


async def test_a_first_press_cannot_be_sure(product: Product) -> None:
    await start(product, ALONE)
    with pytest.raises(Refusal, match="gone"):
        await answer(product, "sure")
    assert await state(product) == "open"

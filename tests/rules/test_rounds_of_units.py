"""Rounds of a unit that ends and is used again within a period (B05, B06)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on_monday
from tests.rules.round_steps import ITEMS, go
from tests.rules.rule_files import answer, start
from tests.rules.test_units import SITE, add, end, give
from workflow.actions import AnswerOffer, ReopenUnit, UpdateItem
from workflow.model import DutyRound, Notice, Unit
from workflow.rounds import turns
from workflow.rules import versions

pytestmark = on_monday


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened
        await opened.check()


async def asked(product: Product, unit: Unit) -> DutyRound:
    """The only round of a unit, once it was asked in December."""
    (found,) = await product.all(DutyRound, unit=unit.key, period="2026-12")
    return found


async def ended_in_december(product: Product) -> Unit:
    """A unit with a head and a site that ends when December has been asked of it."""
    unit = await add(product, site=SITE)
    await give(product, "colleague", "unit_head", unit.key)
    await go(product, "2026-12-01T07:30")
    await product.app.do(UpdateItem(product.actor("colleague"), (await asked(product, unit)).id, 0, SITE))
    await end(product, unit)
    assert (await asked(product, unit)).state == "ended"
    return unit


async def test_a_unit_used_again_is_asked_again_for_what_is_to_be_due(product: Product) -> None:
    unit = await ended_in_december(product)
    await product.app.do(ReopenUnit(product.actor("administrator"), unit.id))
    turn = await asked(product, unit)
    assert (turn.state, turn.closed_at, [*turn.items]) == ("open", None, [ITEMS[0]])
    assert await product.all(Notice, key="stuck")
    await give(product, "colleague", "unit_head", unit.key)
    assert [person.id for person, _ in await product.ask(turns.answerers, turn)] == [product.ids["colleague"]]
    await go(product, "2027-01-05T07:30")
    assert (await asked(product, unit)).state == "late"


async def test_a_unit_that_rules_take_up_is_asked_again_as_well(product: Product) -> None:
    unit = await ended_in_december(product)
    said = f"{unit.key}: {{title: {{vi: Khoa Du lịch, en: Tourism}}, sites: {{vi: '{SITE}'}}}}"
    await start(product, RULES.replace("\nunits:\n", f"\nunits:\n  {said}\n", 1))
    assert await answer(product, "apply") == "said-rules-sure"  # it has no head yet
    sure = await product.newest(Notice, key=versions.SURE)
    await product.app.do(AnswerOffer(product.actor("administrator"), sure.id, "sure"))
    assert (await asked(product, unit)).state == "open"


async def test_a_unit_used_again_after_its_time_owes_nothing_for_it(product: Product) -> None:
    unit = await ended_in_december(product)
    await go(product, "2027-01-05T07:30")
    await product.app.do(ReopenUnit(product.actor("administrator"), unit.id))
    assert (await asked(product, unit)).state == "ended"

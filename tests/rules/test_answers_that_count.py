"""Answers of those who decide count in conditions while their stay, step and question do (0041)."""

from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.council_rules import endorsed
from tests.kit.day import on_monday
from tests.rules.requester_steps import supplement
from tests.rules.second_rules import DESK, question
from tests.rules.test_asks import LEVEL
from tests.rules.test_goes_on import stage, wait
from workflow.actions import Decide, GiveRole
from workflow.model import Revision, Visit

pytestmark = on_monday
ASKING = "needs: 2, within", "needs: 2, asks: [level], within"
IF_PUBLIC = (DESK, f"{DESK}        when: {{level: public}}\n")


async def passes(product: Product, name: str, **answers: str) -> None:
    visit, revision = await product.newest(Visit), await product.newest(Revision)
    await product.app.do(Decide(product.actor(name), visit.id, revision.id, "pass", answers={**answers}))


@pytest.mark.parametrize(
    ("first", "then", "reaches"),
    [
        ("public", [], "board"),  # one of two answered, and nobody decided it
        ("public", ["supplement"], "board"),
        ("public", ["more", "supplement"], "board"),
        ("public", ["return", "head"], "board"),
        ("public", ["house"], "board"),
        ("house", ["public"], "desk"),
        ("public", ["supplement", "house", "house"], "board"),
        ("house", ["return", "head", "public", "public"], "desk"),
    ],
)
async def test_only_a_stay_that_led_on_by_a_decision_gives_answers(
    first: str, then: list[str], reaches: str, tmp_path: Path
) -> None:
    rules = endorsed(question("level", LEVEL), IF_PUBLIC, needs="2").replace(*ASKING)
    async with open_product(tmp_path, rules) as product:
        await product.app.do(GiveRole(product.actor("administrator"), product.ids["deputy"], "office", None))
        await product.submit()
        await product.decide("head")
        await passes(product, "office", level=first)
        names = iter(
            ["deputy", "office"] if then and then[0] in ("house", "public") else ["office", "deputy"]
        )
        for each in then:
            if each == "supplement":
                await supplement(product, text="Đoạn một, đoạn hai, đoạn ba.")
            elif each == "head":
                await product.decide("head")
            elif each in ("more", "return"):
                await product.decide("deputy", "more" if each == "more" else "return")
            else:
                await passes(product, next(names), level=each)
        if await stage(product) == "endorsement":
            await wait(product)
        assert await stage(product) == reaches

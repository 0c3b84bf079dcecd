"""Absences of somebody who comes in late, or stands in, while a colleague of the same post is there."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on_monday
from workflow.actions import GiveRole, Press, RunDue, SetAway
from workflow.app import Action
from workflow.model import Card

pytestmark = on_monday
LATE = timedelta(hours=24)  # later than half a day
WITHIN = "        within: 4 working hours\n"
RULES_LATE = RULES.replace(WITHIN, f"{WITHIN}        late: {{remind: 1, then: deputy}}\n", 1)
ORDERS = [
    *permutations(("away", "late", "back")),
    *permutations(("away", "late", "taken", "back")),
    ("alone", "away", "late", "back"),
    ("alone", "late", "away", "back"),
]


async def take_part(product: Product, what: str) -> None:
    until = product.clock.moment + timedelta(days=30)
    card = await product.newest(Card, person=product.ids["desk"])
    acts: dict[str, Action[Any]] = {
        "away": SetAway(product.actor("deputy"), until),
        "back": SetAway(product.actor("deputy"), None),
        "alone": SetAway(product.actor("desk"), until),
        "taken": Press(product.actor("desk"), card.id, "", "", "hold:2"),
        "late": RunDue(),
    }
    if what == "late":
        product.clock.moment += LATE
    await product.app.do(acts[what])


@pytest.mark.parametrize(
    "order", [each for each in ORDERS if each.index("away") < each.index("back")], ids="-".join
)
async def test_cards_and_lists_follow_in_any_order(tmp_path: Path, order: Sequence[str]) -> None:
    """The office is checked when it is closed: nobody lacks a card, and no list is behind."""
    assert RULES_LATE != RULES
    async with open_product(tmp_path, RULES_LATE) as product:
        await product.app.do(GiveRole(product.actor("administrator"), product.ids["office"], "deputy", None))
        await product.reach("desk")
        for what in order:
            await take_part(product, what)

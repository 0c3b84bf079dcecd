"""A need that only some events have, by a condition on the event and its unit (E20)."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import open_product
from tests.rules.party_office import hire
from tests.rules.second_rules import changed
from workflow.actions import PlanEvent
from workflow.model import EventNeed, Unit

FACULTY = "    title: {vi: Khoa Kinh tế, en: Faculty of Economics}\n"
ALL = "    for: every event\n"


@pytest.mark.parametrize(
    ("condition", "important", "is_needed"),
    [
        ("every event", False, True),
        ("important events", False, False),
        ("{unit_kind: faculty}", False, True),
        ("{unit_kind: [office, centre]}", True, False),
        ("important", True, True),
        ("{unit_kind: faculty, important: yes}", False, False),
        ("[important, {unit_kind: faculty}]", False, True),
    ],
)
async def test_an_event_needs_what_its_condition_says(
    condition: str, important: bool, is_needed: bool, tmp_path: Path
) -> None:
    rules = changed((FACULTY, f"{FACULTY}    kind: faculty\n"), (ALL, f"    for: {condition}\n"))
    async with open_product(tmp_path, rules) as product:
        day = (product.clock.moment + timedelta(days=60)).date().isoformat()
        await product.app.do(
            PlanEvent(product.actor("head"), "economics", "Ngày hội", day, day, important=important)
        )
        found = [need.key.split(".")[:2] for need in await product.all(EventNeed)]
        assert (["news", "after"] in found) == is_needed


async def test_an_event_of_a_unit_that_came_from_a_table_is_one_of_an_office(tmp_path: Path) -> None:
    rules = changed((ALL, "    for: {unit_kind: office}\n"))
    async with open_product(tmp_path, rules) as product:
        await product.database.writer.write_first(
            lambda records: records.add(Unit(key="new_centre", title_vi="Trung tâm Mới"))
        )
        await hire(product, "newcomer", "unit_head", "new_centre")
        day = (product.clock.moment + timedelta(days=60)).date().isoformat()
        await product.app.do(PlanEvent(product.actor("newcomer"), "new_centre", "Ngày hội", day, day))
        found = [need.key.split(".")[:2] for need in await product.all(EventNeed)]
        assert ["news", "after"] in found

"""The words of conditions beside answers: what each asks of a request (A31 B17 E20)."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.rules.party_office import hire
from tests.rules.second_rules import board_when, changed
from workflow.model import Event, Membership, Request, Unit
from workflow.requests import steps
from workflow.requests.tasks import terms

FACULTY = "    title: {vi: Khoa Kinh tế, en: Faculty of Economics}\n"
OF_FACULTY = (FACULTY, f"{FACULTY}    kind: faculty\n")


async def board_applies(product: Product) -> bool:
    """Whether the newest request has the step with the condition."""
    found = await product.ask(steps.applying, await product.request(), "main")
    return "board" in [step.name for step in found]


@pytest.mark.parametrize(
    ("condition", "author", "applies"),
    [
        ("{sent_by: staff}", "author", True),
        ("{sent_by: [unit_deputy, unit_head]}", "author", False),
        ("{sent_by: [unit_deputy, unit_head]}", "head", True),
        ("own_request", "author", False),
        ("own_request", "head", True),
        ("{own_request: no}", "author", True),
        ("{unit_kind: faculty}", "author", True),
        ("{unit_kind: [office, centre]}", "author", False),
        ("late", "author", False),
        ("[late, {sent_by: staff, english: no}]", "author", True),
        ("{sent_by: staff, english: yes}", "author", False),
    ],
)
async def test_a_word_asks_who_sends_for_which_unit(
    condition: str, author: str, applies: bool, tmp_path: Path
) -> None:
    async with open_product(tmp_path, changed(board_when(condition), OF_FACULTY)) as product:
        await product.submit(author)
        assert await board_applies(product) == applies


async def test_who_sent_it_is_known_by_the_role_held_then(tmp_path: Path) -> None:
    async with open_product(tmp_path, changed(board_when("{sent_by: unit_head}"))) as product:
        await product.submit("head")
        product.clock.moment += timedelta(hours=1)
        for held in await product.all(Membership, person=product.ids["head"]):
            await product.change(held, until=product.clock.moment)
        assert await board_applies(product)


async def test_late_and_important_are_true_of_what_is_so_when_the_step_comes_up(tmp_path: Path) -> None:
    async with open_product(tmp_path, changed(board_when("[late, important]"))) as product:
        request = await product.submit()
        assert not await board_applies(product)
        await product.change(request, late="Lịch mới có hôm nay")
        assert await board_applies(product)
        await product.change(request, late="")
        day = (product.clock.moment + timedelta(days=50)).date().isoformat()
        event = await product.database.writer.write_first(
            lambda records: records.add(
                Event(
                    unit="economics",
                    title="Ngày hội việc làm",
                    starts_on=day,
                    ends_on=day,
                    important=True,
                    by=product.ids["head"],
                    at=product.clock.moment,
                )
            )
        )
        await product.change(request, event=event.id)
        assert await board_applies(product)
        await product.change(event, important=False)
        assert not await board_applies(product)
        product.broken = True  # the event was written around the product, so that no list follows it


async def test_a_unit_that_came_from_a_table_is_an_office(tmp_path: Path) -> None:
    only = ("    subject: title ", "    for_units: [office]\n    subject: title ")
    async with open_product(tmp_path, changed(only, board_when("{unit_kind: office}"))) as product:
        await product.database.writer.write_first(
            lambda records: records.add(Unit(key="new_centre", title_vi="Trung tâm Mới"))
        )
        await hire(product, "newcomer", "staff", "new_centre")
        await product.submit("newcomer", "new_centre")
        assert await board_applies(product)


async def test_a_channel_of_some_units_is_published_there(tmp_path: Path) -> None:
    rules = changed(("when: {english: yes}", "when: [{english: yes}, {unit_kind: office}]"), OF_FACULTY)
    async with open_product(tmp_path, rules) as product:
        for english, channels in ((False, ["website_vi"]), (True, ["website_vi", "website_en"])):
            await product.submit(english=english)
            asked = await product.ask(terms.asked, await product.newest(Request))
            assert [each.channel for each in asked.channels] == channels

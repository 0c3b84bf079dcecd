"""Clocks in hours and minutes run and ring at any hour; working ones wait for the office (rules D05, D27)."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.kit.builders import CONFIG, Product, open_product
from tests.kit.day import on_monday
from tests.kit.editions import second
from tests.rules.test_coverage import at
from workflow.actions import QueryProgress, RunDue
from workflow.cards import projection
from workflow.errors import Refusal
from workflow.model import Card, Deadline, Notice, Nudge, Visit
from workflow.work import ALARM

pytestmark = on_monday

FIRST = "by: unit_head\n        verb: confirm\n        may: [more, refuse]\n        within: "
NIGHT = "27/11/2026 02:00"


def rules(within: str) -> str:
    return second(CONFIG.replace(FIRST + "1 working day", FIRST + within))


async def until(product: Product, moment: datetime) -> None:
    """Let the scheduler come by every minute."""
    while product.clock.moment < moment:
        product.clock.moment += timedelta(minutes=1)
        await product.app.do(RunDue())


async def sounds(product: Product, name: str) -> list[tuple[str, bool]]:
    """Return what was queued for a person: its state, and whether it rings in quiet hours."""
    person = await product.person(name)
    return [(n.state, n.priority == ALARM) for n in await product.all(Notice, person=person.id, key="digest")]


async def rings(product: Product, name: str) -> bool:
    person = await product.person(name)
    card = await product.newest(Card, person=person.id)
    return await product.ask(projection.rings, card)


async def test_minutes_are_counted_and_ring_at_night(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("30 minutes")) as product:
        product.clock.moment = at(NIGHT)
        await product.submit()
        visit = await product.newest(Visit)
        assert visit.due_at == at("27/11/2026 02:30")
        row = await product.newest(Deadline, subject="visit", kind="late")
        assert row.rule == "30 minutes"
        assert await rings(product, "head")

        await until(product, at("27/11/2026 02:16"))
        assert await sounds(product, "head") == [("queued", True)], "reminded at half of it"
        await until(product, at("27/11/2026 02:31"))
        assert (await product.newest(Visit)).late_at is not None

        await product.decide("head")
        assert not await rings(product, "head"), "the desk has working hours"


@pytest.mark.parametrize("within", ["1 working day", "4 working hours", "1 day"])
async def test_what_is_counted_otherwise_waits_for_the_office(tmp_path: Path, within: str) -> None:
    async with open_product(tmp_path, rules(within)) as product:
        product.clock.moment = at(NIGHT)
        await product.submit()
        assert not await rings(product, "head")
        await until(product, at("27/11/2026 06:00"))
        assert await sounds(product, "head") == []


async def test_a_clock_in_hours_waits_in_the_first_edition(tmp_path: Path) -> None:
    text = CONFIG.replace(FIRST + "1 working day", FIRST + "2 hours")
    async with open_product(tmp_path, text) as product:
        product.clock.moment = at(NIGHT)
        await product.submit()
        assert not await rings(product, "head")
        await until(product, at("27/11/2026 03:30"))
        assert [n.said_at for n in await product.all(Nudge)] == [None]
        assert await sounds(product, "head") == [("held", False)], "due before the next digest"


async def test_a_digest_that_is_held_goes_out_with_what_rings(tmp_path: Path) -> None:
    """A reminder of what is counted in days was held first; the message rings once it says more."""
    async with open_product(tmp_path, rules("30 minutes")) as product:
        product.clock.moment = at(NIGHT)
        head = await product.person("head")
        await product.database.writer.write(
            lambda records: product.app.work(records, None).tell("digest", person=head)
        )
        assert await sounds(product, "head") == [("held", False)]
        await product.submit()
        await until(product, at("27/11/2026 02:16"))
        assert await sounds(product, "head") == [("queued", True)]


async def test_a_question_of_state_keeps_no_step_from_ringing(tmp_path: Path) -> None:
    """Half of a step in minutes is counted at night too, and the question waits for the next digest."""
    async with open_product(tmp_path, rules("30 minutes")) as product:
        product.clock.moment = at(NIGHT)
        await product.submit()
        with pytest.raises(Refusal, match="too-early-to-ask"):
            await product.app.do(QueryProgress(product.actor("author"), 1))
        product.clock.moment = at("27/11/2026 02:15")
        await product.app.do(QueryProgress(product.actor("author"), 1))
        assert await sounds(product, "head") == []
        await until(product, at("27/11/2026 02:31"))
        assert await sounds(product, "head") == [("queued", True)]
        head = product.ids["head"]
        assert [(n.why, n.deadline is not None) for n in await product.all(Nudge, person=head)] == [
            ("asked", True)
        ]

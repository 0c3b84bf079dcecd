"""Events and their needs: when each is due, moved, missed and cancelled (A17, A24, A25, B03)."""

import pytest

from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on_monday
from tests.rules.event_steps import (
    AFTER,
    BANNERS,
    BEFORE,
    DURING,
    TITLE,
    WITH_BANNER,
    at,
    drain,
    due,
    plan,
    product,
    refused,
    rows,
)
from workflow.actions import CancelEvent, MoveEvent, PlanEvent, StartNeed
from workflow.errors import Refusal
from workflow.model import AuditEntry, Event, EventNeed
from workflow.spec import load

pytestmark = on_monday

__all__ = ["product"]


@pytest.mark.parametrize(
    ("now", "first", "last", "wanted"),
    [
        # T-10 is a date, also a Sunday; five working days skip the weekend; Saturday is no day of the three
        ("23/11/2026", "2026-12-05", "2026-12-05",
         {BEFORE: "25/11/2026", BANNERS: "30/11/2026", DURING: "07/12/2026", AFTER: "09/12/2026"}),
        # over on a Friday: due on Wednesday (B03); counted from the last of several days
        ("23/11/2026", "2026-12-17", "2026-12-18",
         {BEFORE: "07/12/2026", BANNERS: "10/12/2026", DURING: "18/12/2026", AFTER: "23/12/2026"}),
        # across Tết 2027: ten days are a date in the holidays, five working days lie before them
        ("04/01/2027", "2027-02-15", "2027-02-15",
         {BEFORE: "05/02/2027", BANNERS: "01/02/2027", DURING: "16/02/2027", AFTER: "18/02/2027"}),
        # 24/11 is a holiday
        ("02/11/2026", "2026-11-27", "2026-11-27",
         {BEFORE: "17/11/2026", BANNERS: "19/11/2026", DURING: "30/11/2026", AFTER: "02/12/2026"}),
    ],
)  # fmt: skip
async def test_each_need_has_its_last_moment(
    product: Product, now: str, first: str, last: str, wanted: dict[str, str]
) -> None:
    product.clock.moment = at(now)
    planned = await plan(product, first, last)
    assert await due(product, planned.event) == {key: f"{day} 16:30" for key, day in wanted.items()}
    assert (planned.late, planned.over) == ((), 0)


async def test_an_ordinary_event_needs_its_coverage_only(product: Product) -> None:
    """A25: an important one has at least three items, before, during and after."""
    ordinary = await plan(product, "2026-12-04", important=False)
    assert list(await due(product, ordinary.event)) == [AFTER]
    assert len(await due(product, (await plan(product, "2026-12-05")).event)) == 4


async def test_the_lead_time_of_the_type_counts_where_no_time_is_said(product: Product) -> None:
    planned = await plan(product, "2026-12-05")
    before = await due(product, planned.event)
    async with open_product(
        product.database.address.path.parent / "other", WITH_BANNER.replace("5 working", "3 working")
    ) as o:
        assert (await due(o, (await plan(o, "2026-12-05")).event))[BANNERS] == "02/12/2026 16:30"
    assert before[BANNERS] == "30/11/2026 16:30"


async def test_what_is_late_already_is_made_and_said(product: Product) -> None:
    """Five days ahead it is too late for ten: it can still be sent."""
    planned = await plan(product, "2026-11-28")
    late = await product.all(EventNeed, id=planned.late)
    assert {n.key for n in late} == {BEFORE, BANNERS}
    assert all(n.state == "open" and n.late_at for n in late)
    assert (await product.app.do(StartNeed(product.actor("author"), planned.late[0]))).id


async def test_of_an_event_in_the_past_only_what_is_ahead_is_made(product: Product) -> None:
    planned = await plan(product, "2026-11-20")
    assert (await due(product, planned.event), planned.over) == (
        {DURING: "23/11/2026 16:30", AFTER: "26/11/2026 16:30"},
        2,
    )
    gone = await plan(product, "2026-10-01")
    assert (await due(product, gone.event), gone.over) == ({}, 4)


async def test_moving_moves_what_is_open_and_says_what_is_late_now(product: Product) -> None:
    planned = await plan(product, "2026-12-26")
    move = MoveEvent(product.actor("head"), planned.event, "2026-12-05", "2026-12-06")
    assert (await product.app.do(move)).late == ()
    assert (await due(product, planned.event))[AFTER] == "09/12/2026 16:30"
    earlier = await product.app.do(
        MoveEvent(product.actor("head"), planned.event, "2026-12-02", "2026-12-02")
    )
    assert {n.key for n in await product.all(EventNeed, id=earlier.late)} == {BEFORE}
    later = await product.app.do(MoveEvent(product.actor("head"), planned.event, "2027-01-23", "2027-01-23"))
    assert later.late == ()
    assert [n.late_at for n in await product.all(EventNeed)] == [None] * 4
    assert {row.due_at for row in await rows(product, "late")} == {
        n.due_at for n in await product.all(EventNeed)
    }


async def test_only_those_who_send_for_the_unit_keep_its_events(product: Product) -> None:
    planned = await plan(product, "2026-12-05")
    other = product.actor("other head")
    assert (
        await refused(product, MoveEvent(other, planned.event, "2026-12-06", "2026-12-06")) == "may-not-plan"
    )
    assert await refused(product, CancelEvent(other, planned.event)) == "may-not-plan"
    assert await refused(product, StartNeed(other, 1)) == "may-not-plan"
    with pytest.raises(Refusal):
        await plan(product, "2026-12-09", by="board")
    assert (await product.newest(AuditEntry)).kind == "refused.may-not-plan"


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        ("2026-12-05", "2026-12-04", "event-days"),
        ("2026-12-05", "2028-12-05", "event-days"),
        ("2025-11-01", "2025-11-01", "event-far"),
        ("2099-11-01", "2099-11-01", "event-far"),
        ("2026-12-12", "2026-12-12", "event-known"),
    ],
)
async def test_an_event_that_cannot_be(product: Product, first: str, last: str, code: str) -> None:
    await plan(product, "2026-12-12")
    again = PlanEvent(product.actor("author"), "economics", TITLE.upper(), first, last)
    assert await refused(product, again) == code
    assert len(await product.all(Event)) == 1


def test_the_rules_of_the_office_say_what_events_need() -> None:
    found = [(need.type, need.when, str(need.published), need.for_) for need in load(RULES).events]
    assert found[:3] == [
        ("news", "after", "3 working days after event", "every event"),
        ("news", "before", "10 days before event", "important events"),
        ("news", "during", "1 working day after start of event", "important events"),
    ]


@pytest.mark.parametrize(("now", "missed"), [
    ("05/12/2026", set()),
    ("06/12/2026", {"before"}),
    ("12/12/2026", {"before"}),
    ("06/01/2027", {"before", "during", "after"}),
])  # fmt: skip
async def test_what_was_not_asked_for_is_closed_when_its_time_is_over(
    product: Product, now: str, missed: set[str]
) -> None:
    await plan(product, "2026-12-05")
    product.clock.moment = at(now)
    await drain(product)
    needs = await product.all(EventNeed)
    assert {n.key.split(".")[1] for n in needs if n.state == "missed"} == missed
    assert all(n.state in ("open", "missed") for n in needs)


async def test_what_was_missed_is_asked_for_when_its_event_is_held_later(product: Product) -> None:
    await plan(product, "2026-12-05")
    product.clock.moment = at("06/12/2026")
    await drain(product)
    await product.app.do(MoveEvent(product.actor("author"), 1, "2027-01-30", "2027-01-30"))
    assert {n.state for n in await product.all(EventNeed)} == {"open"}

"""Events and what they need: when each is due, moved and cancelled, reminded of once (A17, A24, A25, B03)."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on_monday
from workflow.actions import (
    CancelEvent,
    DropDraft,
    GiveChoice,
    GiveText,
    MoveEvent,
    PlanEvent,
    RunDue,
    SendDraft,
    StartNeed,
    StartSupplement,
    Withdraw,
)
from workflow.errors import Refusal
from workflow.events.arranging import Arranged
from workflow.model import AuditEntry, Deadline, Draft, Event, EventNeed, Nudge
from workflow.requests import promises
from workflow.spec import load

pytestmark = on_monday

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
BANNER = """
  small_banner:
    title: {vi: Băng rôn nhỏ, en: Small banner}
    subject: text
    fields:
      text: {kind: text, title: {vi: Dòng chữ, en: Text}, required: true, max: 20}
      printed: {kind: date, title: {vi: Ngày in, en: Printed on}}
      day: {kind: date, title: {vi: Ngày sự kiện, en: Day of the event}, required: true}
    lead_time: {at_least: 5 working days, before: day}
    stages:
      - {name: unit, by: unit_head, verb: confirm, releases: true}
    publish:
      - {channel: website_vi}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, releases: true}
"""
NEED = "  - {type: small_banner, when: before, for: important events}\n"
OTHERS = [f"  - {{type: {kind}, when: before, for: important events}}\n" for kind in ("banner", "press")]
WITH_BANNER = (
    RULES.replace("\nevents:\n", f"\nevents:\n{NEED}", 1)
    .replace("\nrequest_types:\n", f"\nrequest_types:{BANNER}", 1)
    .replace(OTHERS[0], "")
    .replace(OTHERS[1], "")
)
TITLE = "Lễ kỷ niệm thành lập Trường"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path, WITH_BANNER) as opened:
        yield opened


async def plan(
    product: Product,
    first: str,
    last: str = "",
    *,
    by: str = "author",
    important: bool = True,
    hour: str = "",
) -> Arranged:
    action = PlanEvent(
        product.actor(by), "economics", TITLE, first, last or first, hour, "Hội trường A", important
    )
    return await product.app.do(action)


async def due(product: Product, event: int) -> dict[str, str]:
    """When each need of an event is due, on the office's clock."""
    needs = await product.all(EventNeed, event=event)
    return {n.key: f"{n.due_at.astimezone(ZONE):%d/%m/%Y %H:%M}" for n in needs}


async def rows(product: Product, kind: str, key: str = "") -> list[Deadline]:
    needs = {n.id for n in await product.all(EventNeed) if key in ("", n.key)}
    found = await product.all(Deadline, subject="need")
    return [row for row in found if row.kind == kind and row.subject_id in needs]


async def states(product: Product, event: int) -> dict[str, str]:
    return {n.key: n.state for n in await product.all(EventNeed, event=event)}


async def need(product: Product, key: str) -> EventNeed:
    return await product.newest(EventNeed, key=key)


async def refused(product: Product, action: object) -> str:
    with pytest.raises(Refusal) as caught:
        await product.app.do(action)
    return caught.value.code


def at(day: str, hour: int = 10) -> datetime:
    return datetime.strptime(f"{day} {hour}", "%d/%m/%Y %H").replace(tzinfo=ZONE).astimezone(UTC)


async def drain(product: Product) -> None:
    while (await product.app.do(RunDue())).count:
        pass


BEFORE, DURING, AFTER = "news.before.important", "news.during.important", "news.after"
BANNERS = "small_banner.before.important"


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


async def test_a_draft_begun_for_an_event_follows_it(product: Product) -> None:
    planned = await plan(product, "2026-12-26")
    draft = (await product.app.do(StartNeed(product.actor("author"), (await need(product, BANNERS)).id))).id
    kept = await product.newest(Draft, id=draft)
    assert (kept.answers, kept.need) == (
        {"text": TITLE[:20], "day": "2026-12-26"},
        (await need(product, BANNERS)).id,
    )
    await product.app.do(MoveEvent(product.actor("author"), planned.event, "2027-01-09", "2027-01-09"))
    assert (await product.newest(Draft, id=draft)).answers["day"] == "2027-01-09"
    assert (await states(product, planned.event))[BANNERS] == "begun"


async def send(product: Product, key: str = AFTER, by: str = "author") -> int:
    actor = product.actor(by)
    draft = (await product.app.do(StartNeed(actor, (await need(product, key)).id))).id
    await product.app.do(GiveText(actor, draft, "body", "Đoạn một."))
    await product.app.do(GiveChoice(actor, draft, "category", "other"))
    await product.app.do(GiveChoice(actor, draft, "english", "no"))
    return (await product.app.do(SendDraft(actor, draft))).request


async def test_a_request_answers_its_need_until_it_is_published(product: Product) -> None:
    planned = await plan(product, "2026-12-05")
    request = await send(product)
    sent = await product.request()
    assert (sent.need, sent.subject) == ((await need(product, AFTER)).id, TITLE)
    assert (await need(product, AFTER)).state == "sent"
    assert (
        await refused(product, StartNeed(product.actor("author"), (await need(product, AFTER)).id))
        == "need-met"
    )
    for name in ("head", "desk", "board"):
        await product.decide(name)
    await product.publish()
    await product.recheck()
    assert (await need(product, AFTER)).state == "done"
    assert request
    assert planned.sent == ()


async def test_what_came_to_nothing_leaves_the_need_open_again(product: Product) -> None:
    planned = await plan(product, "2026-12-05")
    request = await send(product)
    await product.app.do(Withdraw(product.actor("author"), request))
    assert (await need(product, AFTER)).state == "open"
    await send(product)
    await product.decide("head", "refuse", "Chưa đúng")
    assert (await need(product, AFTER)).state == "open"
    again = (await product.app.do(StartSupplement(product.actor("author"), (await product.request()).id))).id
    assert (await need(product, AFTER)).state == "begun"
    await product.app.do(SendDraft(product.actor("author"), again))
    assert (await need(product, AFTER)).state == "sent"
    cancelled = (await product.app.do(CancelEvent(product.actor("author"), planned.event))).sent
    assert cancelled == ((await product.request()).reference,)
    await product.app.do(Withdraw(product.actor("author"), (await product.request()).id))
    assert (await need(product, AFTER)).state == "cancelled"


async def test_what_is_sent_and_not_published_by_its_last_moment_is_late(product: Product) -> None:
    """Nobody of the unit is reminded: they have sent it. When it comes to nothing, they are asked again."""
    await plan(product, "2026-12-05")
    request = await send(product)
    product.clock.moment = at("09/12/2026", 16)
    await drain(product)
    assert (await need(product, AFTER)).late_at is None
    product.clock.moment = at("14/12/2026")
    await drain(product)
    kept = await need(product, AFTER)
    assert (kept.state, kept.late_at) == ("sent", product.clock.moment)
    assert await product.all(Nudge, subject="need", subject_id=kept.id) == []
    await product.app.do(Withdraw(product.actor("author"), request))
    assert await need(product, AFTER) == replace(kept, state="open")


async def test_published_in_time_is_done_whenever_it_is_looked_at_again(product: Product) -> None:
    await plan(product, "2026-12-05")
    await send(product)
    for name in ("head", "desk", "board"):
        await product.decide(name)
    await product.publish()
    assert (await need(product, AFTER)).state == "done"
    product.clock.moment = at("10/12/2026")
    await drain(product)
    assert (await need(product, AFTER)).late_at is None


async def test_what_has_a_lead_time_only_is_in_time_once_sent(product: Product) -> None:
    await plan(product, "2026-12-05")
    draft = (await product.app.do(StartNeed(product.actor("author"), (await need(product, BANNERS)).id))).id
    await product.app.do(SendDraft(product.actor("author"), draft))
    product.clock.moment = at("04/12/2026")
    await drain(product)
    kept = await need(product, BANNERS)
    assert (kept.state, kept.late_at) == ("sent", None)


async def test_a_cancelled_event_makes_nothing_late(product: Product) -> None:
    planned = await plan(product, "2026-12-05")
    await send(product)
    await product.app.do(CancelEvent(product.actor("head"), planned.event))
    product.clock.moment = at("14/12/2026")
    await drain(product)
    assert (await need(product, AFTER)).late_at is None


async def test_the_unit_is_reminded_while_every_step_still_has_its_time(product: Product) -> None:
    """Published by Friday 18/12: sent on the 15th at the latest, if every step uses all of its time."""
    await plan(product, "2026-12-28")
    reminders = await rows(product, "remind", BEFORE)
    assert [f"{row.due_at.astimezone(ZONE):%d/%m}" for row in reminders] == ["10/12", "11/12", "14/12"]
    draft = (await product.app.do(StartNeed(product.actor("author"), (await need(product, BEFORE)).id))).id
    kept = await product.newest(Draft, id=draft)
    for day, hour, is_broken in ((14, 16, False), (15, 16, True)):
        product.clock.moment = at(f"{day}/12/2026", hour)
        assert bool(await product.app.ask(lambda work: promises.breach_in(work, kept))) is is_broken


async def test_a_draft_thrown_away_leaves_the_need_open(product: Product) -> None:
    await plan(product, "2026-12-05")
    id = (await need(product, AFTER)).id
    mine = (await product.app.do(StartNeed(product.actor("author"), id))).id
    assert (await product.app.do(StartNeed(product.actor("author"), id))).id == mine
    theirs = (await product.app.do(StartNeed(product.actor("colleague"), id))).id
    await product.app.do(DropDraft(product.actor("author"), mine))
    assert (await need(product, AFTER)).state == "begun"
    await product.app.do(DropDraft(product.actor("colleague"), theirs))
    assert (await need(product, AFTER)).state == "open"


async def test_cancelling_calls_off_what_was_not_sent(product: Product) -> None:
    planned = await plan(product, "2026-12-05")
    await send(product)
    sent = (await product.app.do(CancelEvent(product.actor("head"), planned.event))).sent
    assert sent == ("YC-2026-0001",)
    assert sorted((await states(product, planned.event)).values()) == ["cancelled"] * 3 + ["sent"]
    assert await refused(product, CancelEvent(product.actor("head"), planned.event)) == "event-gone"
    product.clock.moment = at("14/12/2026")
    await drain(product)
    assert await product.all(Nudge, subject="need") == []


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
    found = [(need.type, need.when, str(need.within), need.for_) for need in load(RULES).events]
    assert found[:3] == [
        ("news", "after", "3 working days", "every event"),
        ("news", "before", "10 days", "important events"),
        ("news", "during", "1 working day", "important events"),
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

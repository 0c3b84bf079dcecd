"""Times that are kept as they go by: first promises, each due time and what moved it, waivers."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from tests.kit.builders import Product
from tests.kit.day import on_monday
from tests.kit.there import there
from tests.rules.test_announced_days import NUMBER, announce
from tests.rules.test_chosen_events import BANNERS, begin, choose, move, plan, product, send
from tests.rules.test_coverage import ZONE, release, said
from tests.rules.test_event_rules import restart
from tests.rules.test_lead_times import draft
from tests.rules.test_recall import bilingual, step
from workflow.actions import ExplainLate, OpenCorrection, RunDue, SendDraft, StartSupplement
from workflow.model import DueTime, EventNeed, Promise, Recheck, Task, Visit, Waiver

pytestmark = on_monday

__all__ = ["product"]


async def kept(product: Product, subject: str, id: int) -> list[tuple[str, str | None, str]]:
    """Why a due time is what it is, from whose act, and the due time."""
    names = {id: name for name, id in product.ids.items()}
    rows = await product.all(DueTime, subject=subject, subject_id=id)
    return [(r.cause, names.get(r.by or 0), f"{r.due_at.astimezone(ZONE):%d/%m %H:%M}") for r in rows]


async def a_day_off(product: Product) -> int:
    await product.submit()
    await announce(product, f"nghỉ 25/11/2026; {NUMBER}")
    return (await product.newest(Visit)).id


async def a_moved_event(product: Product) -> int:
    """Its news is released already; moved to the same days, nothing moves."""
    event, id = await plan(product), await begin(product)
    await choose(product, id, event)
    await send(product, id)
    task = await release(product)
    for _ in range(2):
        await move(product, event, "2026-12-11")
    return task.id


async def other_rules(product: Product) -> int:
    """After the event was moved, what it needs is needed at another time."""
    event = await plan(product, "2026-12-19", important=True)
    await move(product, event, "2026-12-26")
    await restart(product, BANNERS.replace("within: 10 days", "within: 7 days"))
    return (await product.newest(EventNeed, key="news.before.important")).id


async def a_correction_not_made(product: Product) -> int:
    """Of two channels the first is out; the other, held up by the correction, gets its time anew."""
    await bilingual(product)
    await product.publish()
    (held_up,) = await product.all(Task, state="open")
    await step(product, OpenCorrection, "desk")
    product.clock.moment += timedelta(days=2)
    await product.decide("desk", "refuse", "Bài vẫn đúng")
    return held_up.id


MOVES = {
    "a day off": (
        a_day_off, "visit",
        [("counted", "author", "25/11 16:30"), ("days", "administrator", "26/11 16:30")],
    ),
    "a moved event": (
        a_moved_event, "task",
        [("counted", "board", "09/12 16:30"), ("event", "head", "16/12 16:30")],
    ),
    "other rules": (
        other_rules, "need",
        [
            ("counted", "head", "09/12 16:30"),
            ("event", "head", "16/12 16:30"),
            ("rules", "administrator", "19/12 16:30"),
        ],
    ),
    "a correction not made": (
        a_correction_not_made, "task",
        [("counted", "board", "25/11 16:30"), ("reopened", "desk", "26/11 16:30")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", MOVES)
async def test_each_due_time_is_kept_as_first_counted_and_each_move_with_its_cause(
    product: Product, case: str
) -> None:
    happens: Callable[[Product], Awaitable[int]]
    happens, subject, rows = MOVES[case]
    assert await kept(product, subject, await happens(product)) == rows


async def test_time_that_goes_on_is_another_visit_with_a_due_time_of_its_own(product: Product) -> None:
    request = await product.submit()
    first = await product.newest(Visit)
    await product.decide("head", "more")
    product.clock.moment += timedelta(days=2)
    id = (await product.app.do(StartSupplement(product.actor("author"), request.id))).id
    await product.app.do(SendDraft(product.actor("author"), id))
    second = await product.newest(Visit)
    assert await kept(product, "visit", first.id) == [("counted", "author", "25/11 16:30")]
    assert await kept(product, "visit", second.id) == [("counted", "author", "26/11 16:30")]
    assert (len(first.pauses), len(second.pauses)) == (0, 1)


async def test_the_days_off_on_a_card_are_those_that_moved_its_end(product: Product) -> None:
    """Also of time that stood while the requester was asked for more, and ends later for it."""
    request = await product.submit()
    await product.decide("head", "more")
    product.clock.moment += timedelta(days=2)
    id = (await product.app.do(StartSupplement(product.actor("author"), request.id))).id
    await product.app.do(SendDraft(product.actor("author"), id))
    await announce(product, f"nghỉ 26/11/2026; {NUMBER}")
    (due,) = [line for line in await said(product, "head") if line.startswith("Hạn: 16:30 Thứ Sáu 27/11")]
    assert "26/11 nghỉ" in due


async def test_the_first_promise_stands_whatever_moves(product: Product) -> None:
    """The card goes on to say what is expected now; where that is later, what was promised stands beside."""
    request = await product.submit()
    promise = await product.newest(Promise)
    assert (promise.request, promise.rule, promise.at) == (request.id, "W-01", product.clock.moment)
    before = "Dự kiến đăng: 16:30 Thứ Hai 30/11"
    assert [each for each in await said(product, "author") if "30/11" in each] == [before]
    await announce(product, f"nghỉ 27/11/2026; {NUMBER}")
    assert [
        each for each in await said(product, "author") if each.startswith(("Dự kiến đăng", "Lúc gửi"))
    ] == [
        "Dự kiến đăng: 16:30 Thứ Ba 01/12",
        "Lúc gửi hẹn đăng chậm nhất 16:30 Thứ Hai 30/11",
    ]
    for name in ("head", "desk"):
        await product.decide(name)
    assert not [each for each in await said(product, "author") if "Lúc gửi" in each]  # in time again
    assert await product.all(Promise) == [promise]


async def test_nothing_is_expected_of_steps_in_time_while_one_is_late(product: Product) -> None:
    """The first promise stays to be read; the expected time comes back with the step that is done."""
    await product.submit()
    product.clock.moment = there((await product.newest(Visit)).due_at) + timedelta(days=2)
    await product.app.do(RunDue())
    lines = [each for each in await said(product, "author") if each.startswith(("Dự kiến", "Lúc gửi"))]
    assert lines == [
        "Dự kiến đăng: tính lại khi xong bước đang quá hạn",
        "Lúc gửi hẹn đăng chậm nhất 16:30 Thứ Hai 30/11",
    ]
    await product.decide("head")
    assert "Dự kiến đăng: 16:30 Thứ Tư 02/12" in await said(product, "author")


async def test_a_release_of_what_came_late_is_a_waiver(product: Product) -> None:
    author = product.actor("author")
    id = await draft(product, "banner", "2026-11-27")
    await product.app.do(ExplainLate(author, id, "Đối tác đổi lịch"))
    await product.app.do(SendDraft(author, id))
    for name in ("head", "desk"):
        await product.decide(name)
    assert await product.all(Waiver) == []
    await product.decide("board")
    (waiver,) = await product.all(Waiver)
    assert (waiver.person, waiver.role, waiver.reason) == (product.ids["board"], "board", "Đối tác đổi lịch")
    assert (await product.newest(Task)).opened_at == waiver.at


async def test_a_result_and_what_its_author_said_of_it_keep_their_moments(product: Product) -> None:
    """The author is asked in the act that returns the last of the results (B25)."""
    await bilingual(product)
    returned = []
    for minutes in (5, 90):
        product.clock.moment += timedelta(minutes=minutes)
        await product.publish()
        returned.append(product.clock.moment)
    recheck = await product.newest(Recheck)
    assert sorted(there(task.done_at) for task in await product.all(Task)) == returned
    assert recheck.asked_at == returned[-1]
    assert "Đề nghị kiểm tra lại bài đã đăng" in " ".join(await said(product, "author"))
    product.clock.moment += timedelta(minutes=30)
    await product.recheck()
    assert (await product.newest(Recheck)).answered_at == product.clock.moment

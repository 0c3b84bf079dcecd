"""Announced days: what will not do, what moves with them, that they count once and can be taken back."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on_monday
from tests.kit.there import there
from tests.rules.rule_files import answer, start
from wording import Wording
from workflow.actions import AnnounceDays, Decide, RevokeDay, RunDue
from workflow.announcements.announce_days import Announced
from workflow.announcements.office_days import SaidDay, read_lines, to_come
from workflow.announcements.preview import DaysPreview, preview, preview_revoked
from workflow.errors import Refusal
from workflow.model import AuditEntry, Card, Deadline, OfficeDay, Recheck, Revision, Task, Visit
from workflow.rules.book import RuleBook
from workflow.spec import load

pytestmark = on_monday

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
NOW = datetime(2026, 11, 23, 10, tzinfo=ZONE)
NUMBER = "12729/VPCP-KGVX"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


def at(text: str) -> datetime:
    return datetime.strptime(text, "%d/%m/%Y %H:%M").replace(tzinfo=ZONE)


def notice(text: str) -> tuple[SaidDay, ...]:
    given = read_lines(text, NOW)
    assert given.problems == []
    return given.days


async def announce(product: Product, text: str, who: str = "administrator") -> Announced:
    return await product.app.do(AnnounceDays(product.actor(who), notice(text)))


async def seen(product: Product, text: str) -> DaysPreview:
    days = notice(text)
    return await product.app.ask(lambda work: preview(work, days))


async def deadline(product: Product, kind: str) -> Deadline:
    """The newest that has not fired."""
    return await product.newest(Deadline, kind=kind, fired_at=None)


# what will not do


BAD_DAYS = {
    "twice": (f"nghỉ 25/11/2026; nghỉ 25/11; {NUMBER}", [(2, "days-twice")]),
    "both": (f"nghỉ 25/11/2026; làm bù 25/11; {NUMBER}", [(2, "days-both")]),
    "no document": ("nghỉ 25/11/2026; làm bù 28/11/2026 (1/TB-A)", [(1, "days-no-document")]),
    "no day left in a month": (
        f"nghỉ 30/11/2026 đến 15/12/2026; nghỉ 16/12/2026 đến 31/12/2026; {NUMBER}",
        [(1, "days-no-time")],
    ),
}


@pytest.mark.parametrize("case", BAD_DAYS)
async def test_a_bad_notice_changes_nothing(product: Product, case: str) -> None:
    text, problems = BAD_DAYS[case]
    if case == "no day left in a month":
        await wait_for_month(product, "2026-12")
    assert [(p.row, p.code) for p in (await seen(product, text)).problems] == problems
    with pytest.raises(Refusal, match="days-problems"):
        await announce(product, text)
    assert await product.all(OfficeDay) == []


async def wait_for_month(product: Product, period: str) -> None:
    """A running deadline at the end of a month."""
    await product.submit()
    row = await deadline(product, "late")
    await product.change(row, rule=f"period {period} last working day")


async def test_a_worked_day_needs_hours(product: Product) -> None:
    gone = ("swapped_day: [", "days_worked:", "2026-01-10")
    rules = "\n".join(line for line in RULES.splitlines() if not any(word in line for word in gone))
    rules = rules.replace("follows_government_swaps: true", "follows_government_swaps: false")
    product.app = replace(product.app, rulebook=RuleBook(1, load(rules)))
    found = await seen(product, f"làm bù 28/11/2026; {NUMBER}")
    assert [(p.row, p.code) for p in found.problems] == [(1, "days-no-hours")]
    assert (await seen(product, f"làm bù 24/11/2026; {NUMBER}")).problems == []


async def test_a_day_that_passes_between_reading_and_confirming_is_refused(product: Product) -> None:
    days = notice(f"nghỉ 25/11/2026; {NUMBER}")
    product.clock.moment += timedelta(days=3)
    with pytest.raises(Refusal, match="days-problems"):
        await product.app.do(AnnounceDays(product.actor("administrator"), days))


async def test_only_an_administrator_announces(product: Product) -> None:
    with pytest.raises(Refusal, match="not-administrator"):
        await announce(product, f"nghỉ 25/11/2026; {NUMBER}", "board")
    with pytest.raises(Refusal, match="not-administrator"):
        await product.app.do(RevokeDay(product.actor("board"), date(2026, 11, 25)))


# what moves


async def test_the_preview_says_what_the_confirmation_then_moves(product: Product) -> None:
    await product.submit()
    text = f"nghỉ 25/11/2026; {NUMBER}"
    moves = (await seen(product, text)).moves
    wording = Wording(ZONE)
    assert [wording.text("vi", "days-move", what=m.what, before=m.before, after=m.after) for m in moves] == [
        "YC-2026-0001 · chờ xác nhận: 16:30 Thứ Tư 25/11 → 16:30 Thứ Năm 26/11"
    ]
    assert (await product.newest(Visit)).due_at == at("25/11/2026 16:30")
    for card in await product.all(Card):
        await product.change(card, stale=False)
    assert (await announce(product, text)).moved == 1
    assert (await product.newest(Visit)).due_at == at("26/11/2026 16:30")
    assert (await deadline(product, "late")).due_at == at("26/11/2026 16:30")
    assert {card.stale for card in await product.all(Card)} == {True}
    entries = [(e.kind, e.subject, e.body) for e in await product.all(AuditEntry)][-2:]
    assert entries[0] == ("day.off", "day/2026-11-25", f'{{"document": "{NUMBER}"}}')
    assert entries[1][:2] == ("deadline.moved", "YC-2026-0001")


@pytest.mark.parametrize(
    ("state", "kind", "said"),
    [
        ("publishing", Task, "chờ đăng tải"),
        ("rechecking", Recheck, "chờ kiểm tra lại"),
        ("board", Visit, "chờ phê duyệt"),
    ],
)
async def test_every_kind_of_running_deadline_moves(
    product: Product, state: str, kind: type[Task] | type[Recheck] | type[Visit], said: str
) -> None:
    await product.reach(state)
    before = there((await product.newest(kind)).due_at)
    moves = (await seen(product, f"nghỉ 25/11/2026; {NUMBER}")).moves
    assert [Wording(ZONE).say("vi", m.what) for m in moves] == [f"YC-2026-0001 · {said}"]
    await announce(product, f"nghỉ 25/11/2026; {NUMBER}")
    assert (await product.newest(kind)).due_at == before + timedelta(days=1)


async def test_what_is_late_is_late_by_the_new_calendar(product: Product) -> None:
    await product.submit()
    await announce(product, f"nghỉ 25/11/2026; {NUMBER}")
    product.clock.moment = at("25/11/2026 17:00").astimezone(UTC)
    await product.app.do(RunDue())
    assert (await product.newest(Visit)).late_at is None
    product.clock.moment = at("26/11/2026 16:31").astimezone(UTC)
    await product.app.do(RunDue())
    assert (await product.newest(Visit)).late_at is not None


async def test_a_worked_saturday_brings_a_deadline_forward(product: Product) -> None:
    product.clock.moment = at("27/11/2026 10:00").astimezone(UTC)
    await product.submit()
    assert (await product.newest(Visit)).due_at == at("30/11/2026 16:30")
    await announce(product, f"làm bù 28/11/2026; {NUMBER}")
    assert (await product.newest(Visit)).due_at == at("28/11/2026 16:30")


async def test_a_notice_moves_only_what_its_days_move(product: Product) -> None:
    """The office closes later since: what is running keeps its end until a notice is about it."""
    await product.submit()
    await start(product, RULES.replace("13:00-16:30", "13:00-17:00"))
    await answer(product, "apply")
    assert (await seen(product, f"nghỉ 21/12/2026; {NUMBER}")).moves == ()
    assert (await announce(product, f"nghỉ 21/12/2026; {NUMBER}")).moved == 0
    assert (await product.newest(Visit)).due_at == at("25/11/2026 16:30")
    assert (await announce(product, f"nghỉ 25/11/2026; {NUMBER}")).moved == 1
    assert (await product.newest(Visit)).due_at == at("26/11/2026 17:00")


async def test_no_announcement_makes_anybody_late(product: Product) -> None:
    """Saturday evening is told to have been worked: what is due on Monday stays due on Monday."""
    product.clock.moment = at("27/11/2026 10:00").astimezone(UTC)
    await product.submit()
    product.clock.moment = at("28/11/2026 18:00").astimezone(UTC)
    text = f"làm bù 28/11/2026; {NUMBER}"
    assert (await seen(product, text)).moves == ()
    await announce(product, text)
    assert (await product.newest(Visit)).due_at == at("30/11/2026 16:30")


async def test_what_waits_for_the_author_keeps_still_and_goes_on_by_the_new_calendar(
    product: Product,
) -> None:
    await product.submit()
    visit, revision = await product.newest(Visit), await product.newest(Revision)
    head = product.actor("head")
    await product.app.do(Decide(head, visit.id, revision.id, "more", "Thiếu ảnh"))
    moves = (await seen(product, f"nghỉ 25/11/2026; {NUMBER}")).moves
    assert [move.what.key for move in moves] == ["days-of-inquiry"]  # the author's own time, not the stage's


async def test_the_digest_does_not_come_on_a_day_that_became_off(product: Product) -> None:
    product.clock.moment = at("25/11/2026 18:00").astimezone(UTC)
    await product.app.do(RunDue())
    assert (await deadline(product, "digest")).due_at == at("26/11/2026 07:30")
    await announce(product, f"nghỉ 26/11/2026; {NUMBER}")
    assert (await deadline(product, "digest")).due_at == at("27/11/2026 07:30")


# once, and back


async def test_the_same_notice_of_two_administrators_counts_once(product: Product) -> None:
    await product.submit()
    text = f"nghỉ 25/11/2026; làm bù 28/11/2026; {NUMBER}"
    first = await announce(product, text)
    second = await announce(product, text)
    assert (first.added, first.moved, second.added, second.known, second.moved) == (2, 1, 0, 2, 0)
    assert len(await product.all(OfficeDay)) == 2
    found = await seen(product, text + "; nghỉ 26/11/2026")
    assert ([d.day.day for d in found.new], [d.day.day for d in found.known]) == ([26], [25, 28])


async def test_the_newest_word_on_a_day_holds(product: Product) -> None:
    await announce(product, f"nghỉ 25/11/2026; {NUMBER}")
    await announce(product, "làm bù 25/11/2026; 9/TB-ĐHBX")
    assert (await product.app.ask(lambda work: work.calendar)).is_working_day(date(2026, 11, 25))


@pytest.mark.parametrize("text", [f"nghỉ 25/11/2026; {NUMBER}", f"làm bù 28/11/2026; {NUMBER}"])
async def test_a_day_taken_back_is_as_it_was(product: Product, text: str) -> None:
    await product.submit()
    before = (await product.newest(Visit)).due_at
    day = notice(text)[0].day
    await announce(product, text)
    after = (await product.newest(Visit)).due_at
    moves = await product.app.ask(lambda work: preview_revoked(work, day))
    assert [(m.before, m.after) for m in moves] == ([(after, before)] if after != before else [])
    revoke = RevokeDay(product.actor("administrator"), day)
    assert (await product.app.do(revoke)).count == len(moves)
    assert (await product.newest(Visit)).due_at == before
    calendar = await product.app.ask(lambda work: work.calendar)
    assert calendar.is_working_day(day) == (day.weekday() < 5)
    assert calendar.why_off(day) is None
    with pytest.raises(Refusal, match="day-not-announced"):
        await product.app.do(revoke)
    assert (await announce(product, text)).added == 1


async def test_the_only_working_day_of_a_month_is_not_taken_back(product: Product) -> None:
    await announce(product, f"làm bù 12/12/2026; {NUMBER}")
    await announce(product, f"nghỉ 30/11/2026 đến 11/12/2026; nghỉ 14/12/2026 đến 31/12/2026; {NUMBER}")
    await wait_for_month(product, "2026-12")
    revoke = RevokeDay(product.actor("administrator"), date(2026, 12, 12))
    with pytest.raises(Refusal, match="day-no-time"):
        await product.app.ask(lambda work: preview_revoked(work, date(2026, 12, 12)))
    with pytest.raises(Refusal, match="day-no-time"):
        await product.app.do(revoke)
    await announce(product, "làm bù 14/12/2026; 9/TB-ĐHBX")
    await product.app.do(revoke)


async def test_a_day_that_is_over_stays_as_it_was_announced(product: Product) -> None:
    await announce(product, f"nghỉ 25/11/2026; {NUMBER}")
    product.clock.moment += timedelta(days=3)
    with pytest.raises(Refusal, match="day-past"):
        await product.app.do(RevokeDay(product.actor("administrator"), date(2026, 11, 25)))


async def test_a_year_is_expected_until_something_of_it_is_announced(product: Product) -> None:
    this, following = await product.app.ask(to_come)
    assert (this.provisional, following.provisional) == (False, True)
    assert [f"{d.day:%d/%m}" for d in this.days] == ["24/11"]
    await announce(product, "nghỉ 04/02/2027 (10065/VPCP-KGVX); làm bù 28/11/2026 (7/TB-ĐHBX)")
    this, following = await product.app.ask(to_come)
    assert following.provisional is False
    assert [(f"{d.day:%d/%m}", d.worked, d.announced) for d in this.days] == [
        ("24/11", False, False), ("28/11", True, True),
    ]  # fmt: skip
    tet = next(d for d in following.days if d.day == date(2027, 2, 4))
    assert (tet.announced, tet.why) == (True, "10065/VPCP-KGVX")

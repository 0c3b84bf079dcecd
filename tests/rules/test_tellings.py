"""Each reminder that was sent is kept with its reason, for people and for administrators who ask why."""

import time
from collections.abc import AsyncIterator
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import time_sources, why
from tests.kit.builders import Product, open_product
from tests.kit.day import ZONE, on_monday
from tests.kit.rendered import WORDING
from tests.kit.there import there
from tests.rules.test_clocks import digests, go
from workflow.actions import AnswerDigest, PlanEvent, SetAway
from workflow.model import Deadline, Event, Notice, Nudge, Person, Request, Telling, Visit
from workflow.requests import to_do, told
from workflow.work import Work

pytestmark = on_monday

DOCUMENT = "Quy định đăng tải tin bài, Điều 5"
NEW_YORK = ZoneInfo("America/New_York")
BOARD = "request_types.news.stages[2]"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


def shown(moment: datetime) -> str:
    """A moment as the office reads it, wherever the machine stands."""
    return time_sources.shown(moment, ZONE)


async def tellings(product: Product, name: str) -> list[Telling]:
    return await product.all(Telling, person=product.ids[name])


async def report(product: Product, name: str, on: date | None = None) -> str:
    return "\n".join(await product.database.read(lambda records: why.report(records, name, on, "en")))


async def test_a_reminder_keeps_its_row_its_rule_and_its_digest(product: Product) -> None:
    await product.reach("board")
    await go(product, "25/11 08:00")
    await digests(product)
    (telling,) = await tellings(product, "board")
    visit, notice = await product.newest(Visit), await product.newest(Notice, person=product.ids["board"])
    assert (telling.subject, telling.subject_id, telling.due_at) == ("visit", visit.id, visit.due_at)
    assert (telling.why, telling.nth, telling.notice, telling.line) == ("remind", 1, notice.id, 1)
    assert (telling.rule, telling.rests_on) == (BOARD, DOCUMENT)
    assert telling.since < telling.at == product.clock.moment
    lines, due = (await report(product, "yc-2026-0001")).splitlines(), shown(there(visit.due_at))
    at = lines.index(f"  {shown(telling.at)}  Người Board: visit {visit.id} (board), due {due}")
    assert lines[at + 1 : at + 4] == [
        f"    why: it is due soon (reminder 1), due row {telling.deadline}, since {shown(telling.since)}",
        f"    rule: {BOARD} of rules version 1, 1 working day from {shown(visit.asked_at)};"
        f" rests on {DOCUMENT}",
        f"    in digest {notice.id}, line 1",
    ]


async def test_what_comes_back_each_morning_is_a_row_each_time(product: Product) -> None:
    await product.reach("board")
    for day in ("25/11 08:00", "26/11 08:00", "27/11 08:00"):
        await go(product, day)
        await digests(product)
    rows = await tellings(product, "second board")
    assert [row.why for row in rows] == ["remind", "again", "again"]
    assert len({row.notice for row in rows}) == 3
    assert len({row.deadline for row in rows}) == 1, "the row that it came from first"


async def test_whoever_is_told_that_time_is_over_has_that_row(product: Product) -> None:
    await product.reach("publishing")
    late = await product.newest(Deadline, subject="task", kind="late")
    await go(product, f"{there(late.due_at) - timedelta(hours=1):%d/%m %H:%M}")
    await digests(product)
    await go(product, f"{there(late.due_at) + timedelta(days=1):%d/%m} 08:00")
    await digests(product)
    told = [(row.why, row.deadline) for row in await tellings(product, "webmaster")]
    assert ("late", late.id) in told
    said = await report(product, "YC-2026-0001")
    assert "rule: request_types.news.publish[0] of rules version 1" in said, "as the file has it"


async def test_whoever_asked_to_be_told_again_is_told_for_that(product: Product) -> None:
    await product.reach("board")
    await go(product, "25/11 08:00")
    await digests(product)
    notice = await product.newest(Notice, person=product.ids["board"])
    await product.app.do(AnswerDigest(product.actor("board"), notice.id, "later"))
    assert "waits for the next digest, not before" in await report(product, "YC-2026-0001")
    await go(product, "26/11 08:00")
    await digests(product)
    first, again = await tellings(product, "board")
    assert (first.why, again.why, again.deadline) == ("remind", "later", first.deadline)


async def test_whoever_comes_back_is_told_that_it_waited(product: Product) -> None:
    until = product.clock.moment + timedelta(days=4)
    await product.app.do(SetAway(product.actor("head"), until))
    await product.submit()
    await go(product, "30/11 08:00")
    await digests(product)
    assert "back" in {row.why for row in await tellings(product, "head")}


async def test_whoever_comes_back_to_much_is_told_of_the_most_urgent(product: Product) -> None:
    """Their list has all of it, and each is reminded of when half of its time is over."""
    until = product.clock.moment + timedelta(days=4)
    await product.app.do(SetAway(product.actor("head"), until))
    for _ in range(to_do.FIRST + 2):
        await product.submit()
    await go(product, "30/11 08:00")
    found = await product.all(Nudge, person=product.ids["head"], why="back")
    first = await product.all(Visit)
    assert [each.subject_id for each in found] == [visit.id for visit in first[: to_do.FIRST]]


async def test_what_is_done_before_its_digest_is_sent_is_no_reminder(product: Product) -> None:
    await product.reach("board")
    await go(product, "25/11 07:30")
    await product.decide("second board")
    await digests(product)
    assert await product.all(Telling) == []
    assert "  no reminder" in await report(product, "YC-2026-0001")


async def test_beyond_the_lines_that_are_shown_it_was_counted(product: Product) -> None:
    for _ in range(11):
        await product.submit()
    await go(product, "25/11 13:00")
    await digests(product)
    lines = [row.line for row in await tellings(product, "head")]
    assert sorted(lines) == [0, *range(1, 11)]
    assert "among those that it only counted" in await report(product, "Người Head")


async def test_of_one_person_each_reminder_names_its_request(product: Product) -> None:
    await product.reach("board")
    await go(product, "25/11 08:00")
    await digests(product)
    (telling,) = await tellings(product, "board")
    request, said = await product.newest(Request), await report(product, "Người Board")
    assert f"Người Board: {request.reference} {request.subject}, visit {telling.subject_id} (board)" in said


async def test_a_day_is_the_offices_wherever_the_machine_stands(
    product: Product, monkeypatch: pytest.MonkeyPatch
) -> None:
    await product.reach("board")
    await go(product, "25/11 08:00")
    await digests(product)
    (telling,) = await tellings(product, "board")
    office, machine = (telling.at.astimezone(zone).date() for zone in (ZONE, NEW_YORK))
    assert office != machine
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("TZ", NEW_YORK.key)
        time.tzset()
        asked = [await report(product, "YC-2026-0001", day) for day in (office, machine)]
    time.tzset()
    assert ["no reminder" in each for each in asked] == [False, True]


async def test_an_event_a_round_and_a_person_are_found_by_their_names(product: Product) -> None:
    day = "2026-12-12"
    await product.app.do(PlanEvent(product.actor("author"), "economics", "Lễ kỷ niệm", day, day))
    for morning in ("03/12 08:00", "11/12 08:00", "31/12 08:00"):
        await go(product, morning)
        await digests(product)
    event = await product.newest(Event)
    by_title, by_number = await report(product, "lễ kỷ niệm"), await report(product, f"event/{event.id}")
    assert by_title == by_number
    assert f"event/{event.id} Lễ kỷ niệm" in by_title
    assert "rule: events[" in by_title
    rounds = await report(product, "unit_site/2026-12")
    assert "unit_site/2026-12/economics" in rounds
    assert "rule: duties.unit_site of rules version 1" in rounds
    assert "Quy định quản lý website đơn vị, Điều 7" in rounds
    assert "need" in await report(product, "người author")
    assert await report(product, "nobody at all") == ""


async def test_one_day_is_asked_for(product: Product) -> None:
    await product.reach("board")
    for day in ("25/11 08:00", "26/11 08:00"):
        await go(product, day)
        await digests(product)
    first, second = await tellings(product, "board")
    asked = await report(product, "YC-2026-0001", second.at.astimezone(ZONE).date())
    assert shown(second.at) in asked
    assert f"  {shown(first.at)}  " not in asked


@pytest.mark.parametrize(
    ("language", "says"),
    [
        (
            "vi",
            f"Nhắc gần nhất lúc 08:00 Thứ Tư 25/11: việc sắp đến hạn, hạn 16:30 Thứ Tư 25/11 ({DOCUMENT})",
        ),
        (
            "en",
            f"Last reminder at 08:00 Wednesday 25/11: it is due soon, due 16:30 Wednesday 25/11 ({DOCUMENT})",
        ),
    ],
)
async def test_a_person_reads_their_own_last_reminder(product: Product, language: str, says: str) -> None:
    await product.reach("board")
    await go(product, "25/11 08:00")
    await digests(product)
    request = await product.request()

    def lines(work: Work, name: str) -> list[str]:
        found = told.last(work, work.require(Person, product.ids[name]), request)
        return [WORDING.say(language, line) for line in found]

    assert await product.ask(lines, "board") == [says]
    assert await product.ask(lines, "author") == []

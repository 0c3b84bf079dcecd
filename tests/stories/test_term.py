"""A whole term, over 24/11 and Tết: every deadline met or marked, the red lists right, nobody flooded."""

from collections import Counter
from collections.abc import AsyncIterator
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from random import Random  # noqa: TID251 - with a seed

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.day import ZONE, begin, on
from tests.stories.term import GROUP, SILENT, UNITS, Term, furnish, rules
from workflow.actions import PlanEvent, SetAway
from workflow.model import Deadline, DutyRound, Event, EventNeed, Request, Task, Visit
from workflow.work import Actor, Work

BEGIN, END = date(2026, 11, 1), date(2027, 3, 1)
AWAY = (date(2026, 12, 7), datetime(2026, 12, 19, tzinfo=ZONE))
EVENTS = 40
MOST = 5  # messages a person may get on a day

pytestmark = [pytest.mark.xdist_group("term"), on(f"{BEGIN}T08:00")]


async def plan(term: Term) -> None:
    """Forty events, eight of them important, on days from the middle of November to the end of February."""
    dice = Random(7)
    for n in range(EVENTS):
        unit = UNITS[n % len(UNITS)]
        day = date(2026, 11, 16) + timedelta(days=dice.randrange(98))
        event = PlanEvent(
            Actor("telegram", f"staff {unit}"), unit, f"Hội thảo số {n}", day.isoformat(),
            (day + timedelta(days=n % 2)).isoformat(), "08:00", "Hội trường A", n % 5 == 0,
        )  # fmt: skip
        await term.do(event)


def _works(day: date, work: Work) -> bool:
    return work.calendar.is_working_day(day)


@pytest.fixture
async def term(tmp_path: Path) -> AsyncIterator[Term]:
    """The term, lived."""
    async with open_product(tmp_path, rules()) as product:
        await product.database.writer.write_first(lambda records: furnish(records, begin()))
        term = Term(product)
        await plan(term)
        day = BEGIN
        while day < END:
            if day == AWAY[0]:
                await term.do(SetAway(Actor("telegram", "board"), AWAY[1]))
            working = await term.look(partial(_works, day))
            await (term.day(day) if working else term.until(day, time(23, 59)))
            day += timedelta(days=1)
        yield term


async def test_a_term(term: Term) -> None:
    product, now = term.product, term.product.clock.moment
    assert [d for d in await product.all(Deadline, fired_at=None) if d.due_at <= now] == []
    await check_clocks(product, now)
    await check_rounds(term)
    check_messages(term)


async def check_clocks(product: Product, now: datetime) -> None:
    """Check that exactly the things that ended late are marked."""
    requests = {r.id: r for r in await product.all(Request)}
    assert len(requests) > EVENTS / 2
    late = 0
    for visit in await product.all(Visit):
        if visit.due_at and visit.due_at < now:
            assert (visit.late_at is not None) == (visit.left_at is None or visit.left_at > visit.due_at)
            late += visit.late_at is not None
    for task in await product.all(Task):
        if task.due_at and task.due_at < now:
            assert (task.late_at is not None) == (task.done_at is None or task.done_at > task.due_at)
            late += task.late_at is not None
    met = {r.need: await met_at(product, r) for r in requests.values() if r.need}
    events = {e.id: e for e in await product.all(Event)}
    for need in await product.all(EventNeed):
        if need.due_at < now:
            at = met.get(need.id)
            in_time = at is not None and at <= need.due_at
            assert (need.late_at is None) == in_time, (need, events[need.event])
    assert 0 < late < len(requests), "somebody forgot, and it was seen"


async def met_at(product: Product, request: Request) -> datetime | None:
    """When what an event needs was there: news is published, what has a lead time is sent."""
    if request.type != "news":
        return request.created_at
    tasks = await product.all(Task, request=request.id, n=1)
    done = [task.done_at for task in tasks if task.done_at]
    return max(done) if done and len(done) == len(tasks) else None


async def check_rounds(term: Term) -> None:
    """Of each month exactly the silent units are named to the leaders."""
    for period in ("2026-11", "2026-12", "2027-01", "2027-02"):
        turns = await term.product.all(DutyRound, period=period)
        assert sorted(t.unit for t in turns) == UNITS
        assert {t.unit for t in turns if t.late_at} == set(SILENT)
        month = f"website tháng {period[5:]}/{period[:4]}"
        lists = [s.text for s in term.post.rang if s.place == "second board" and month in s.text]
        assert len(lists) == 1, lists
        titles = {unit: f"Khoa số {n}" for n, unit in enumerate(UNITS, 1)}
        red = lists[0].partition("Đã xác nhận")[0]
        assert all(f"{titles[unit]}:" in red for unit in SILENT), lists[0]
        assert not any(f"{titles[unit]}:" in red for unit in UNITS if unit not in SILENT)


def check_messages(term: Term) -> None:
    """Nobody got more than five messages on any day but one."""
    found = Counter((s.place, s.day) for s in term.post.rang if s.place != GROUP)
    crowded = {key: n for key, n in found.items() if n > MOST}
    said = {key: [s.text[:60] for s in term.post.rang if (s.place, s.day) == key] for key in crowded}
    assert len({day for _, day in crowded}) <= 1, said

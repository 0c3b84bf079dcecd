"""The clocks of stages, tasks, rounds, needs and whole requests: when each is due, when somebody is reminded.

A clock is a row "late" that says when time is over and how that was counted, and a row "remind" for each
reminder, placed between the start and the end. The subject of a row is looked up when it fires, so rows of
finished work may stay. Moving the end moves the reminders with it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Literal

from workflow.calendar import WorkCalendar
from workflow.deadlines.counting import Clock, written
from workflow.model import Deadline, DueTime, Request, Timed
from workflow.ports import Store
from workflow.work import Work

LATE = "late"
REMIND = "remind"
Cause = Literal["counted", "days", "event", "rules", "reopened", "paused"]


def start(work: Work, subject: str, id: int, clock: Clock, due_at: datetime, remind: int) -> None:
    """Open the first clock of a subject: its end, and reminders evenly between now and the end."""
    start_at(work, subject, id, clock, due_at, reminders(work.now, due_at, remind), cause="counted")


def start_at(
    work: Work,
    subject: str,
    id: int,
    clock: Clock,
    due_at: datetime,
    remind: Sequence[datetime],
    late_at: datetime | None = None,
    cause: Cause = "reopened",
) -> None:
    """Open the clock of a subject, reminders at these moments. The row of a late subject does not fire.

    `cause` is why the subject of a clock that was stopped gets another one; a first one is "counted".
    """
    late = Deadline(
        subject=subject, subject_id=id, kind=LATE, due_at=due_at,
        rule=written(clock.rule), anchor=clock.anchor, fired_at=late_at,
    )  # fmt: skip
    reminders = [
        Deadline(subject=subject, subject_id=id, kind=REMIND, ordinal=n, due_at=at)
        for n, at in enumerate(remind, start=1)
    ]
    work.store.add_all([late, *reminders])
    _keep(work, subject, id, clock, due_at, cause)


def _keep(work: Work, subject: str, id: int, clock: Clock, due_at: datetime, cause: Cause) -> None:
    """Write down a due time that was counted for the first time, or that moved, and why."""
    last = None if cause == "counted" else work.store.one(DueTime, subject=subject, subject_id=id)
    if last and last.due_at == due_at:
        return
    work.store.add(
        DueTime(
            subject=subject, subject_id=id, due_at=due_at, rule=written(clock.rule), anchor=clock.anchor,
            cause=cause if last else "counted", by=work.actor.id if work.actor else None, at=work.now,
        )
    )  # fmt: skip


def clock_of(store: Store, subject: str, id: int) -> Clock | None:
    """The clock of a subject, if one was opened."""
    return Clock.of(store.one(Deadline, subject=subject, subject_id=id, kind=LATE))


def rings(work: Work, subject: str, thing: Timed) -> bool:
    """Whether something with a clock in hours or minutes rings at any hour (rules D05, D27).

    In the first edition such a clock waits like any other.
    """
    clock = clock_of(work.store, subject, thing.id)
    if clock is None or not clock.by_clock:
        return False
    request = work.store.get(Request, work.subjects[subject].request(thing) or 0)
    spec = work.spec(request.rules) if request else work.rulebook.spec
    return spec.meaning.hours == "ring"


def stop(store: Store, subject: str, id: int) -> None:
    """Forget the clock of a subject, so that another can be opened."""
    for row in store.all(Deadline, subject=subject, subject_id=id, kind=(LATE, REMIND)):
        store.remove(row)


def mornings(calendar: WorkCalendar, due_at: datetime, count: int, since: datetime) -> list[datetime]:
    """The first moments of the last `count` working days up to the day of the end; none before `since`."""
    here = due_at.astimezone(calendar.zone)
    day, found = here.date(), list[datetime]()
    while len(found) < count and (at := datetime.combine(day, time(), calendar.zone)) >= since:
        if calendar.is_working_day(day):
            found.append(at)
        day -= timedelta(days=1)
    return found[::-1]


def reminders(since: datetime, due_at: datetime, count: int) -> list[datetime]:
    """One at half the time, two at a third and at two thirds (rule B19); none where time is over already."""
    if due_at <= since:
        return []
    return [since + (due_at - since) * n / (count + 1) for n in range(1, count + 1)]


@dataclass(frozen=True)
class Moved:
    """A running deadline that a change of the calendar moves."""

    subject: str
    subject_id: int
    before: datetime
    after: datetime


def moved(work: Work, before: WorkCalendar, after: WorkCalendar) -> list[tuple[Deadline, Moved]]:
    """The running deadlines that a change from `before` to `after` moves, in the order of their numbers.

    One whose end is the same by both keeps its own, also where it was counted under other office hours.
    """
    found = []
    for row in work.store.all(Deadline, fired_at=None):
        clock = Clock.of(row)
        if clock is None or row.attempts:
            continue
        subject = work.subjects[row.subject]
        thing = work.store.get(subject.record, row.subject_id)
        if thing is None or not thing.is_running:
            continue
        stood = subject.pauses(work.store, thing)
        end = clock.end(after, stood)
        if end not in (row.due_at, clock.end(before, stood)):
            found.append((row, Moved(row.subject, row.subject_id, row.due_at, end)))
    return found


def move(work: Work, row: Deadline, after: datetime) -> None:
    """Give a deadline another end; reminders that have not been given keep their share of what is left.

    Those of a subject that says so keep how far `ahead` of the end they are. The thing hears of it.
    """
    store, before, now = work.store, row.due_at, work.now
    clock = Clock.of(row)
    store.change(row, due_at=after)
    if clock:
        _keep(work, row.subject, row.subject_id, clock, after, "days")
    subject = work.subjects[row.subject]
    thing = store.change(work.require(subject.record, row.subject_id), due_at=after)
    waiting = store.all(Deadline, subject=row.subject, subject_id=row.subject_id, kind=REMIND, fired_at=None)
    begins = clock.begins if clock else now
    placed = reminders(max(now, begins), after, len(waiting))
    if subject.ahead:
        placed = [after - (before - reminder.due_at) for reminder in waiting]
    for reminder, at in zip(waiting, placed, strict=False):
        store.change(reminder, due_at=at)
    subject.moved(work, thing)

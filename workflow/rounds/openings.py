"""The next opening of a duty's period: one row waits for it, whichever duty it is."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from workflow.calendar import periods
from workflow.calendar.periods import ONCE, Period
from workflow.model import Deadline
from workflow.spec import Duty
from workflow.work import Work

ROUNDS = "rounds"
KEPT = 12  # periods that the overview shows: older ones that were missed are not worth a record
AHEAD = 6  # periods, of which some may have no working day


def plan(work: Work) -> None:
    """Wait for the first opening from now on: a first start opens nothing that is over."""
    row = _waiting(work)
    if row and (row.due_at <= work.now or row.attempts):
        return
    _wait(work, row, work.now)


def replan(work: Work) -> None:
    """The calendar has changed: what waits follows it, also to a moment that is over by now."""
    row = _waiting(work)
    if row and row.due_at > work.now and not row.attempts:
        _wait(work, row, row.anchor or work.now)


def _waiting(work: Work) -> Deadline | None:
    return work.store.one(Deadline, subject="office", kind=ROUNDS, fired_at=None)


def _wait(work: Work, row: Deadline | None, since: datetime) -> None:
    """Fire when the first period opens after `since`; what opens between is looked for from there."""
    ahead = (_next(work, duty, since) for duty in work.rulebook.spec.duties.values())
    at = min((at for at in ahead if at), default=None)
    if row and at:
        work.store.change(row, due_at=at, anchor=since)
    elif row:
        work.store.remove(row)
    elif at:
        minute = int(at.timestamp()) // 60
        known = work.store.one(Deadline, subject="office", subject_id=0, kind=ROUNDS, ordinal=minute)
        if known is None:
            work.store.add(
                Deadline(
                    subject="office", subject_id=0, kind=ROUNDS, ordinal=minute, due_at=at, anchor=since
                )
            )  # fmt: skip
        else:  # the clock was set back
            work.store.change(known, fired_at=None, due_at=at, anchor=since)


def _next(work: Work, duty: Duty, since: datetime) -> datetime | None:
    """When a duty opens first after a moment."""
    ahead = (opened for _, opened in _openings(work, duty, since))
    return next((at for at in ahead if at > since), None)


def opened(work: Work, duty: Duty, since: datetime) -> Iterator[Period]:
    """The periods of a duty that have opened after a moment, the last of them if they are many."""
    found = [period for period, at in _openings(work, duty, since) if since < at <= work.now]
    yield from found[-KEPT:]


def _openings(work: Work, duty: Duty, since: datetime) -> Iterator[tuple[Period, datetime]]:
    """The periods around a moment and after it, with their openings."""
    calendar = work.calendar
    period = periods.around(duty.every, since.astimezone(calendar.zone).date())
    if duty.every != ONCE:
        period = period.before()
    end = max(since, work.now).astimezone(calendar.zone).date()
    left = AHEAD
    while left:
        at = periods.opens(calendar, duty.opens, period)
        if at and periods.opens(calendar, duty.due, period):  # a week of holidays has no day to be due
            yield period, at
        if duty.every == ONCE:
            return
        period = period.next()
        left -= period.first > end + timedelta(days=1)

"""The hours of the digest on working days, as the rules name them, and the one that is waited for."""

from datetime import datetime, timedelta

from workflow.model import Deadline
from workflow.work import Work

SLOTS = 10  # an hour of the digest is known by its day and its place in the day


def next_morning(work: Work) -> datetime:
    """The first hour of the digest on a working day after today."""
    day = work.today + timedelta(days=1)
    while not work.calendar.is_working_day(day):
        day += timedelta(days=1)
    hour = min(work.rulebook.spec.organisation.messages.digest)
    return datetime.combine(day, hour, work.rulebook.zone)


def plan_digest(work: Work) -> None:
    """The next hour of the digest is waited for, also where a clock that ran ahead made a later one wait."""
    at, ordinal = next_digest(work)
    known = work.store.one(Deadline, subject="office", subject_id=0, kind="digest", ordinal=ordinal)
    if known is None:
        work.store.add(Deadline(subject="office", subject_id=0, kind="digest", ordinal=ordinal, due_at=at))
    elif known.fired_at:  # the clock was set back: that hour has been told
        work.store.change(known, fired_at=None, due_at=at, attempts=0, why="")


def next_digest(work: Work) -> tuple[datetime, int]:
    """The next hour of the digest on a working day, and its ordinal."""
    calendar, zone = work.calendar, work.rulebook.zone
    day = work.today
    while True:
        if calendar.is_working_day(day):
            for slot, hour in enumerate(sorted(work.rulebook.spec.organisation.messages.digest)):
                at = datetime.combine(day, hour, zone)
                if at > work.now:
                    return at, day.toordinal() * SLOTS + slot
        day += timedelta(days=1)

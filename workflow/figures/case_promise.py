"""The first promise of a case, and where it is once it has moved by what nobody in the office could help.

It moves by the office time that the requester had it, and by days that were announced as off after it was
made. Each of these is a row with its cause: a pause of a visit, an announced day.
"""

from datetime import date, datetime

from workflow.calendar import Announcement, WorkCalendar
from workflow.model import OfficeDay, Promise, Request, Visit
from workflow.work import Work

Stay = tuple[datetime, datetime]


def moved(work: Work, promise: Promise, stood: list[Stay]) -> datetime:
    """The moment to which a promise has moved; its own where nothing moved it."""
    at = promise.due_at
    lost = _lost(work, promise)
    if lost:
        at = work.calendar.later(at, lost)
    for since, until in stood:
        if promise.at <= since < at and (waited := work.calendar.working_minutes(since, until)):
            at = work.calendar.later(at, waited)
    return at


def stood(work: Work, request: Request, until: datetime) -> list[Stay]:
    """The spans in which the requester had it, up to a moment; one that goes on ends there."""
    visits = work.store.all(Visit, request=request.id)
    spans = {
        (datetime.fromisoformat(since), datetime.fromisoformat(end))
        for visit in visits
        for since, end in visit.pauses
    }
    spans |= {(v.paused_at, until) for v in visits if v.paused_at and v.left_at is None}
    return sorted((since, min(end, until)) for since, end in spans if since < until)


def _lost(work: Work, promise: Promise) -> int:
    """The office minutes before a promise that announcements took away since it was made."""
    days = work.store.all(OfficeDay)
    if not any(day.at > promise.at for day in days):
        return 0
    then = _calendar(work, tuple(day for day in days if day.at <= promise.at))
    before = then.working_minutes(promise.at, promise.due_at)
    return max(0, before - work.calendar.working_minutes(promise.at, promise.due_at))


def _calendar(work: Work, days: tuple[OfficeDay, ...]) -> WorkCalendar:
    newest = {day.day: day for day in days}
    announced = tuple(
        Announcement(date.fromisoformat(d.day), d.worked, d.why) for d in newest.values() if d.why
    )
    organisation = work.rulebook.spec.organisation
    return WorkCalendar(organisation.calendar, organisation.timezone, announced)

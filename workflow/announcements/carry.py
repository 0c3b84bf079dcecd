"""Carry out an announcement: deadlines move with the calendar."""

from datetime import date

from workflow.announcements.preview import moved
from workflow.calendar import WorkCalendar
from workflow.cards import projection
from workflow.deadlines import clocks
from workflow.model import OfficeDay, Request
from workflow.office import standing
from workflow.requests.cards import chats
from workflow.work import Work


def keep(work: Work, by: int, day: date, worked: bool, why: str) -> None:
    work.store.add(OfficeDay(day=day.isoformat(), worked=worked, why=why, by=by, at=work.now))


def carry_through(work: Work, before: WorkCalendar) -> int:
    """The calendar has changed: deadlines move with it, and whatever shows a date is drawn again.

    Cards of all open requests: they also promise dates of stages that have not begun.
    """
    found = moved(work, before, work.calendar)
    for row, move in found:
        clocks.move(work, row, move.after)
        subject = work.subjects[move.subject]
        thing = work.require(subject.record, move.subject_id)
        request = work.store.get(Request, subject.request(thing) or 0)
        about = request.reference if request else f"{move.subject}/{move.subject_id}"
        ends = {"before": move.before.isoformat(), "after": move.after.isoformat()}
        work.audit("deadline.moved", about, of=move.subject, **ends)
    for request in chats.open_requests(work):
        projection.sync(work, request, of_people=True)
    standing.replan(work)
    return len(found)

"""What was announced is carried out: deadlines move with the calendar."""

from datetime import date

from workflow.announcements.preview import moved, request_of
from workflow.calendar import WorkCalendar
from workflow.cards import projection
from workflow.deadlines import clocks
from workflow.model import Card, OfficeDay
from workflow.office import standing
from workflow.requests.cards import chats
from workflow.requests.waiting import inquiries
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
        request = request_of(work, move)
        subject = request.reference if request else f"{move.subject}/{move.subject_id}"
        ends = {"before": move.before.isoformat(), "after": move.after.isoformat()}
        work.audit("deadline.moved", subject, of=move.subject, **ends)
        if move.subject == inquiries.SUBJECT:
            inquiries.moved(work, move.subject_id)
        if move.subject == "round":
            for card in work.store.all(Card, duty_round=move.subject_id):
                projection.redraw(work, card)
    for request in chats.open_requests(work):
        projection.sync(work, request)
    standing.replan(work)
    return len(found)

"""The clock of a requester who was asked for more: reminders, then whoever asked is told."""

from workflow.cards import projection
from workflow.model import Deadline, Inquiry, Request, Visit
from workflow.notices import nudges
from workflow.office import stuck
from workflow.requests.waiting import requesters, ways_on
from workflow.work import Work


def remind(work: Work, row: Deadline) -> None:
    """The requester is reminded; where they cannot answer, whoever can do something about it."""
    inquiry = _running(work, row)
    if inquiry:
        for person in requesters.answering(work, work.require(Request, inquiry.request)):
            nudges.add(work, person, "inquiry", inquiry.id, inquiry.due_at, nudges.Because.of(row))


def late(work: Work, row: Deadline) -> None:
    """Do what the rules say, or tell whoever asked: their cards offer to go on as it is, or to end it."""
    inquiry = _running(work, row)
    visit = work.store.get(Visit, inquiry.visit) if inquiry else None
    if inquiry is None or visit is None:
        return
    request = work.require(Request, inquiry.request)
    work.store.change(inquiry, late_at=work.now)
    work.audit("unanswered", request.reference, stage=visit.stage, path=visit.path)
    if ways_on.by_rules(work, request, visit):
        return
    for person in requesters.asked_by(work, request, visit):
        nudges.add(work, person, "inquiry", inquiry.id, None, nudges.Because.of(row))
    projection.sync(work, request)
    stuck.check(work, [visit])


def _running(work: Work, row: Deadline) -> Inquiry | None:
    inquiry = work.store.get(Inquiry, row.subject_id)
    return inquiry if inquiry and inquiry.is_running else None

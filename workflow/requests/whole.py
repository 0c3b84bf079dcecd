"""The clock of a whole request, from its receipt until it is published or its release ends it (rule B04).

Its type says how long (`within`). It runs beside the clocks of steps and tasks: it stands while the requester
was asked for more, and ends with the last result of the channels it is about, or with the request.
"""

from workflow.deadlines import clocks
from workflow.model import Person, Request, VisitPath
from workflow.people import permissions
from workflow.requests import limits
from workflow.requests.tasks import publishers, terms
from workflow.requests.tasks.task_rules import spec_of
from workflow.requests.waiting import requesters
from workflow.spec.term import SENT
from workflow.work import Work

SUBJECT = "request"
MORNINGS = 1  # reminders, on as many last working mornings


def entered(work: Work, request: Request, path: VisitPath, *, stood: bool) -> Request:
    """The request came to a stage, perhaps from its requester, while whose time the clock `stood`.

    A correction is measured no more: something is out.
    """
    if path == "correction":
        return stop(work, request)
    return _start(work, request) if stood or request.due_at is None else request


def event_moved(work: Work, request: Request) -> None:
    """Move its end where that counts from the days of an event."""
    kind = work.type_of(request)
    if request.due_at and terms.follows_event(kind, kind.within):
        _start(work, request)


def published(work: Work, request: Request) -> Request:
    """A channel has its result: time is over for all of it where no other is waited for."""
    bound = limits.from_receipt(terms.asked(work, request))
    waited_for = [spec_of(work, request, task) for task in publishers.open_tasks(work, request)]
    return request if any(each in bound for each in waited_for) else stop(work, request)


def stop(work: Work, request: Request) -> Request:
    """Forget the clock; that it was late stays known."""
    if request.due_at is None:
        return request
    clocks.stop(work.store, SUBJECT, request.id)
    return work.store.change(request, due_at=None)


def stands(work: Work, request: Request) -> bool:
    """Whether the requester has it, so that nothing is late meanwhile."""
    visit = permissions.open_visit(work, request)
    return visit is not None and visit.waiting == "requester"


def watchers(work: Work, request: Request) -> list[Person]:
    """The desk, which sees to it that everybody's steps together are done in time."""
    return [person for person, _ in requesters.desk(work, request)]


def _start(work: Work, request: Request) -> Request:
    """Begin to count at the receipt, or go on after the requester had it."""
    asked = terms.asked(work, request)
    if asked.kind.within is None or not (limits.from_receipt(asked) or asked.ends_released):
        return request
    sent = request.created_at
    clock = terms.clock(work, asked, asked.kind.within, sent, {SENT: sent})
    end = clock.end(work.calendar, asked.stood)
    late_at = request.late_at if end <= work.now else None
    clocks.stop(work.store, SUBJECT, request.id)
    remind = clocks.mornings(work.calendar, end, MORNINGS, work.now)
    clocks.start_at(work, SUBJECT, request.id, clock, end, remind, late_at, "paused")
    return work.store.change(request, due_at=end, late_at=late_at)

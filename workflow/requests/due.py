"""The clock of a whole request: the desk is reminded when its end is near, and when it is over (rule B04)."""

from workflow.cards import projection
from workflow.model import Deadline, Request
from workflow.notices import nudges
from workflow.requests import whole
from workflow.work import Work


def remind(work: Work, row: Deadline) -> None:
    request = _running(work, row)
    if request:
        _nudge(work, row, request)


def late(work: Work, row: Deadline) -> None:
    """Every card says so. The steps have clocks of their own, which say who is to do something."""
    request = _running(work, row)
    if request:
        request = work.store.change(request, late_at=work.now)
        work.audit("late", request.reference, of="request")
        _nudge(work, row, request)
        projection.sync(work, request)


def _running(work: Work, row: Deadline) -> Request | None:
    request = work.store.get(Request, row.subject_id)
    return request if request and request.is_running and not whole.stands(work, request) else None


def _nudge(work: Work, row: Deadline, request: Request) -> None:
    for person in whole.watchers(work, request):
        nudges.add(work, person, whole.SUBJECT, request.id, request.due_at, nudges.Because.of(row))

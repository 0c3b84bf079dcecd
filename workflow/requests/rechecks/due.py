"""The clock of the re-check: no answer in time closes the request as unconfirmed (rule B22)."""

from workflow.model import Deadline, Recheck, Request
from workflow.notices import nudges
from workflow.requests.deciding.stages import close
from workflow.requests.waiting import requesters
from workflow.work import Work


def remind(work: Work, row: Deadline) -> None:
    """The requester is reminded, or whoever may answer in their place."""
    found = _waiting(work, row)
    if found:
        recheck, request = found
        for person in requesters.answering(work, request):
            nudges.add(work, person, "recheck", recheck.id, recheck.due_at, nudges.Because.of(row))


def late(work: Work, row: Deadline) -> None:
    found = _waiting(work, row)
    if found:
        recheck, request = found
        work.store.change(recheck, answer="silent", answered_at=work.now)
        close(work, request, "unconfirmed")


def _waiting(work: Work, row: Deadline) -> tuple[Recheck, Request] | None:
    recheck = work.store.get(Recheck, row.subject_id)
    if recheck is None or not recheck.is_running:
        return None
    request = work.require(Request, recheck.request)
    return (recheck, request) if request.status == "rechecking" else None

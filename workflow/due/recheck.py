"""The clock of the re-check: no answer in time closes the request as unconfirmed (rule B22)."""

from workflow import nudges
from workflow.actions.stages import close
from workflow.model import Deadline, Person, Recheck, Request
from workflow.work import Work


def remind(work: Work, row: Deadline) -> None:
    found = _waiting(work, row)
    if found:
        recheck, request = found
        author = work.store.get(Person, request.author)
        if author:
            nudges.add(work, author, "recheck", recheck.id, recheck.due_at)


def late(work: Work, row: Deadline) -> None:
    found = _waiting(work, row)
    if found:
        recheck, request = found
        work.store.change(recheck, answer="silent", answered_at=work.now)
        close(work, request, "unconfirmed")


def _waiting(work: Work, row: Deadline) -> tuple[Recheck, Request] | None:
    recheck = work.store.get(Recheck, row.subject_id)
    request = work.store.get(Request, recheck.request) if recheck else None
    if recheck is None or request is None or recheck.answer is not None or request.status != "rechecking":
        return None
    return recheck, request

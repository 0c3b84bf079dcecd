"""The clock of an opinion: one reminder to whoever is asked; at its end whoever asked is told."""

from workflow.cards import projection
from workflow.model import Deadline, Opinion, Request
from workflow.notices import nudges
from workflow.people import advisers
from workflow.requests.opinions import asked_opinions
from workflow.work import Work


def remind(work: Work, row: Deadline) -> None:
    """Everybody who can give it is reminded with their next digest."""
    opinion = _running(work, row)
    if opinion:
        for person, _ in advisers.advisers(work, work.require(Request, opinion.request), opinion):
            nudges.add(
                work, person, asked_opinions.SUBJECT, opinion.id, opinion.due_at, nudges.Because.of(row)
            )


def late(work: Work, row: Deadline) -> None:
    """It may still come, and nobody waits for it."""
    opinion = _running(work, row)
    if opinion is None:
        return
    request = work.require(Request, opinion.request)
    opinion = work.store.change(opinion, late_at=work.now)
    work.audit("opinion.late", request.reference, opinion=opinion.id)
    whom = advisers.called(work, request, opinion)
    asked_opinions.tell(work, request, opinion, "late", whom=whom)
    projection.sync(work, request)


def _running(work: Work, row: Deadline) -> Opinion | None:
    opinion = work.store.get(Opinion, row.subject_id)
    return opinion if opinion and opinion.is_running else None

"""The requester looks at what was published: right, or wrong with a note (rules B22, B35)."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import Recheck, Request
from workflow.people import permissions
from workflow.requests.deciding.stages import close, enter
from workflow.text import clean
from workflow.work import Actor, Work

NOTE = 1000


@dataclass(frozen=True)
class AnswerRecheck:
    """`note` empty means right. A note opens the correction's short path."""

    actor: Actor
    recheck: int
    note: str = ""

    def perform(self, work: Work) -> str:
        recheck, request = require_recheck(work, self.actor, self.recheck)
        note = clean(self.note)[:NOTE]
        work.store.change(recheck, answer="wrong" if note else "right", note=note, answered_at=work.now)
        if note:
            work.audit("recheck.wrong", request.reference, n=recheck.n)
            request = work.store.change(request, status="deciding")
            enter(work, request, "correction", work.type_of(request).result.correction.stages[0])
        else:
            close(work, request, "confirmed")
        return request.reference


def require_recheck(work: Work, actor: Actor, id: int) -> tuple[Recheck, Request]:
    """A re-check that waits for an answer of the actor."""
    person = work.act_as(actor)
    recheck = work.require(Recheck, id, audited=True)
    request = work.require(Request, recheck.request)
    if permissions.requester(request) != person.id:
        raise Refusal("only-author", audited=True)
    if recheck.answer is not None or request.status != "rechecking":
        raise Refusal("already-answered")
    return recheck, request

"""The requester looks at what was published: right, or wrong with a note (rules B22, B35)."""

from dataclasses import dataclass

from workflow.requests import steps
from workflow.requests.deciding.stages import close, enter
from workflow.requests.rechecks.asked import require_recheck
from workflow.results import OfRequest
from workflow.text import clean
from workflow.work import Actor, Work

NOTE = 1000


@dataclass(frozen=True)
class AnswerRecheck:
    """`note` empty means right. A note opens the correction's short path."""

    actor: Actor
    recheck: int
    note: str = ""

    def perform(self, work: Work) -> OfRequest:
        recheck, request = require_recheck(work, self.actor, self.recheck)
        note = clean(self.note)[:NOTE]
        work.store.change(recheck, answer="wrong" if note else "right", note=note, answered_at=work.now)
        if note:
            work.audit("recheck.wrong", request.reference, n=recheck.n)
            request = work.store.change(request, status="deciding")
            enter(work, request, "correction", steps.first(work, request, "correction"))
        else:
            close(work, request, "confirmed")
        return OfRequest(request.reference)

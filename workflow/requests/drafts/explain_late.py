"""Say why a request comes after the last safe moment."""

from dataclasses import dataclass

from workflow.requests.drafts.answers import Answered, require_draft
from workflow.text import clean
from workflow.work import Actor, Work

LONGEST = 500


@dataclass(frozen=True)
class ExplainLate:
    """The reason of a draft that is late; whoever decides reads it, and it counts only if sent late (A31)."""

    actor: Actor
    draft: int
    reason: str

    def perform(self, work: Work) -> Answered:
        draft = require_draft(work, self.actor, self.draft)
        reason = clean(self.reason)
        if not reason:
            return Answered("answer-empty")
        if len(reason) > LONGEST:
            return Answered("answer-too-long", {"limit": LONGEST, "length": len(reason)})
        work.store.change(draft, late=reason, updated_at=work.now)
        return Answered()

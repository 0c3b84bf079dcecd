"""Throw a draft away."""

from dataclasses import dataclass

from workflow.events import needs
from workflow.requests.drafts.answers import require_draft
from workflow.results import Done
from workflow.work import Actor, Work


@dataclass(frozen=True)
class DropDraft:
    """Throw an open draft away."""

    actor: Actor
    draft: int

    def perform(self, work: Work) -> Done:
        draft = require_draft(work, self.actor, self.draft)
        needs.dropped(work, draft)
        work.store.change(draft, sent_at=work.now, answers={})
        return Done()

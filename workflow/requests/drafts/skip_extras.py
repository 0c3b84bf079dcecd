"""Leave all fields without an answer that may be left out."""

from dataclasses import dataclass

from workflow.form import questions
from workflow.requests.drafts.answers import require_draft
from workflow.requests.drafts.own import kind_of
from workflow.results import Done
from workflow.work import Actor, Work


@dataclass(frozen=True)
class SkipExtras:
    """Leave out the optional questions that are still open."""

    actor: Actor
    draft: int

    def perform(self, work: Work) -> Done:
        draft = require_draft(work, self.actor, self.draft)
        extras = questions.extras(kind_of(work, draft))
        work.store.change(draft, answers=dict.fromkeys(extras) | draft.answers, updated_at=work.now)
        return Done()

"""Leave a field without an answer."""

from dataclasses import dataclass

from workflow.requests.drafts.answers import Answered, field_of, keep, require_draft
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Skip:
    """Leave a field without an answer; photos already given stay."""

    actor: Actor
    draft: int
    field: str

    def perform(self, work: Work) -> Answered:
        draft = require_draft(work, self.actor, self.draft)
        if field_of(work, draft, self.field).is_required:
            return Answered("answer-required")
        keep(work, draft, self.field, draft.answers.get(self.field))
        return Answered()

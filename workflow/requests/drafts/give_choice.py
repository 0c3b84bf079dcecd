"""Answer a field by pressing an option."""

from dataclasses import dataclass

from workflow.form import kinds
from workflow.requests.drafts.answers import Answered, field_of, keep, require_draft
from workflow.work import Actor, Work


@dataclass(frozen=True)
class GiveChoice:
    """A pressed option: of a choice, yes and no, or a date or time shown spelled out."""

    actor: Actor
    draft: int
    field: str
    option: str

    def perform(self, work: Work) -> Answered:
        draft = require_draft(work, self.actor, self.draft)
        answer = kinds.of(field_of(work, draft, self.field)).press(self.option)
        if answer is None:
            return Answered("answer-kind-choice")
        keep(work, draft, self.field, answer)
        return Answered()

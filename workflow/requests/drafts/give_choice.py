"""Answer a field by pressing an option."""

from dataclasses import dataclass

from workflow.form import questions
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
        spec = field_of(work, draft, self.field)
        if spec.kind == "yes_no":
            keep(work, draft, self.field, self.option == "yes")
        elif self.option in (spec.options or {}) or questions.is_kept_form(spec, self.option):
            keep(work, draft, self.field, self.option)
        else:
            return Answered("answer-kind-choice")
        return Answered()

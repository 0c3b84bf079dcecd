"""Answer a field by pressing an option."""

from dataclasses import dataclass

from workflow.people import choosable
from workflow.requests.drafts.answers import Answered, field_of, keep, problem_of, require_draft
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
        field = choosable.field(work, field_of(work, draft, self.field))
        answer = field.press(self.option)
        if answer is None:
            return problem_of(field.check(self.option) or field.other())
        keep(work, draft, self.field, answer)
        return Answered()

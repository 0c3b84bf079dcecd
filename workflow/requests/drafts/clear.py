"""Take an answer back."""

from dataclasses import dataclass

from workflow.requests.drafts.answers import Answered, field_of, require_draft, untie
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Clear:
    """Take an answer back, to give it again."""

    actor: Actor
    draft: int
    field: str

    def perform(self, work: Work) -> Answered:
        draft = require_draft(work, self.actor, self.draft)
        spec = field_of(work, draft, self.field)
        answers = {k: v for k, v in draft.answers.items() if k != self.field}
        work.store.change(draft, answers=answers, updated_at=work.now)
        untie(work, draft, spec)
        return Answered()

"""Answer a field with typed text."""

from dataclasses import dataclass
from typing import Literal

from workflow.people import choosable
from workflow.requests.drafts.answers import Answered, field_of, keep, problem_of, require_draft, untie
from workflow.text import clean
from workflow.work import Actor, Work

Add = Literal["", "start", "end"]


@dataclass(frozen=True)
class GiveText:
    """Typed text as the answer to a field; `add` puts it before or after the text that is there.

    It is kept as understood: whoever took a date or a time shows it spelled out first.
    """

    actor: Actor
    draft: int
    field: str
    text: str
    add: Add = ""

    def perform(self, work: Work) -> Answered:
        draft = require_draft(work, self.actor, self.draft)
        spec = field_of(work, draft, self.field)
        text, before = self.text, draft.answers.get(self.field)
        if self.add and isinstance(before, str):
            parts = (before, clean(text)) if self.add == "end" else (clean(text), before)
            text = "\n\n".join(parts)
        answer, problem = choosable.field(work, spec).parse(text, work.here)
        if problem:
            return problem_of(problem)
        keep(work, draft, self.field, answer)
        untie(work, draft, spec)
        return Answered(count=len(answer) if isinstance(answer, str) else 0)

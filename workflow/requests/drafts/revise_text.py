"""Change an answer whose message was edited."""

from dataclasses import dataclass

from workflow.form import kinds
from workflow.people import choosable
from workflow.requests.drafts.answers import Answered, field_of, require_draft
from workflow.requests.drafts.give_text import GiveText
from workflow.work import Actor, Work


@dataclass(frozen=True)
class ReviseText:
    """A message that was an answer, or a part of a long text, says something else now."""

    actor: Actor
    draft: int
    field: str
    was: str
    now: str

    def perform(self, work: Work) -> Answered:
        draft = require_draft(work, self.actor, self.draft)
        spec, answer = field_of(work, draft, self.field), draft.answers.get(self.field)
        if kinds.of(spec).input == "text" and isinstance(answer, str):
            parts = answer.split(self.was)
            is_there, text = len(parts) == 2, self.now.join(parts)
        else:
            was, problem = choosable.field(work, spec).parse(self.was, work.here)
            is_there, text = problem is None and answer == was, self.now
        if not is_there:
            return Answered("answer-moved-on")
        if not self.now:
            return Answered("answer-empty")
        return GiveText(self.actor, self.draft, self.field, text).perform(work)

"""Change an answer whose message was edited."""

from dataclasses import dataclass

from workflow.form import kinds
from workflow.form.conversing import account_of
from workflow.model import Conversation
from workflow.people import choosable
from workflow.requests.drafts.answers import Answered, field_of, require_draft
from workflow.requests.drafts.chosen_draft import DRAFT
from workflow.requests.drafts.give_text import GiveText
from workflow.requests.drafts.held_part import FIELD, HELD, REPLACE, TEXT
from workflow.work import Actor, Work


@dataclass(frozen=True)
class ReviseText:
    """A message that was an answer, a part of a long text or one that is held, says something else now."""

    actor: Actor
    draft: int
    field: str
    was: str
    now: str

    def perform(self, work: Work) -> Answered:
        draft = require_draft(work, self.actor, self.draft)
        if self._revise_held(work):
            return Answered()
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

    def _revise_held(self, work: Work) -> bool:
        """Change it where it is held and has no place yet; return whether it is."""
        for each in work.store.all(Conversation, account=account_of(work, self.actor).id, at=(HELD, REPLACE)):
            parts = str(each.echo.get(TEXT, "")).split(self.was)
            is_of = (each.about.get(DRAFT), each.echo.get(FIELD)) == (self.draft, self.field)
            if is_of and self.now and len(parts) == 2:
                work.store.change(each, echo={**each.echo, TEXT: self.now.join(parts)})
                return True
        return False

"""Ask one field of a draft, in the conversation that is about it."""

from dataclasses import dataclass

from workflow.form.conversing import account_of, begin, write
from workflow.requests.drafts.answers import field_of, require_draft
from workflow.requests.drafts.chosen_draft import ALONE, DRAFT
from workflow.results import Begun
from workflow.work import Actor, Work


@dataclass(frozen=True)
class AskField:
    """Begin a conversation at a field of a draft; it goes on from an earlier one about the draft.

    Where it is asked `alone`, the last look follows it.
    """

    actor: Actor
    draft: int
    field: str
    alone: bool = False

    def perform(self, work: Work) -> Begun:
        draft = require_draft(work, self.actor, self.draft)
        field_of(work, draft, self.field)
        account, form = account_of(work, self.actor), work.forms["request"]
        talk = begin(work, account, form, self.actor, {DRAFT: draft.id})
        about = {key: value for key, value in talk.kept.about.items() if key != ALONE}
        about |= {ALONE: 1} if self.alone else {}
        write(talk, talk.changed(about=about, at=self.field, echo={}).kept)
        return Begun(talk.kept.id)

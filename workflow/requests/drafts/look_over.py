"""Look a draft over: the last look at it, in the conversation that is about it."""

from dataclasses import dataclass

from workflow.form.conversing import account_of, begin, write
from workflow.requests.drafts.answers import require_draft
from workflow.requests.drafts.chosen_draft import DRAFT
from workflow.requests.drafts.way_to_draft import to_look
from workflow.results import Begun
from workflow.work import Actor, Work


@dataclass(frozen=True)
class LookOver:
    """Begin a conversation at the last look of a draft; it goes on from an earlier one about the draft."""

    actor: Actor
    draft: int

    def perform(self, work: Work) -> Begun:
        draft = require_draft(work, self.actor, self.draft)
        account, form = account_of(work, self.actor), work.forms["request"]
        talk = begin(work, account, form, self.actor, {DRAFT: draft.id})
        write(talk, to_look(talk).kept)
        return Begun(talk.kept.id)

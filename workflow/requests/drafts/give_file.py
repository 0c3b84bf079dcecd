"""Give a file in a conversation about a draft: the answer to the field that is asked."""

from dataclasses import dataclass

from workflow.form.conversing import Heard, follow, require_talk
from workflow.form.reached import require_question
from workflow.media.files import SentFile
from workflow.requests.drafts.attach import Attach
from workflow.requests.drafts.chosen_draft import require_draft_of
from workflow.requests.drafts.way_to_draft import go_on_from
from workflow.work import Actor, Work


@dataclass(frozen=True)
class GiveFile:
    """A document is the answer, in place of the one there is; where none is asked for, that is said."""

    actor: Actor
    conversation: int
    file: SentFile

    def perform(self, work: Work) -> Heard:
        talk, form = require_talk(work, self.actor, self.conversation)
        question = require_question(talk, form)
        if not question.takes_file:
            return Heard("problem", question.wordless)
        draft = require_draft_of(talk)
        given = talk.do(Attach(self.actor, draft.id, question.key, self.file))
        if given.problem:
            return Heard("problem", f"problem-{given.problem}", given.values or {})
        return follow(talk, form, go_on_from(talk, question.key))

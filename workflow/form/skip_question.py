"""Leave a question of a conversation out."""

from dataclasses import dataclass

from workflow.form.conversing import Heard, keep, require_talk
from workflow.form.reached import require_question
from workflow.work import Actor, Work


@dataclass(frozen=True)
class SkipQuestion:
    """The question that is asked has no answer, which may be."""

    actor: Actor
    conversation: int

    def perform(self, work: Work) -> Heard:
        talk, form = require_talk(work, self.actor, self.conversation)
        question = require_question(talk, form)
        return keep(talk, form, question, None) if question.may_skip else Heard()

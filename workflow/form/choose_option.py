"""Choose one of the options that a conversation shows: an answer, or what was meant by one."""

from dataclasses import dataclass

from workflow.form.conversing import Heard, keep, meanings, require_talk
from workflow.form.form import number_of
from workflow.form.reached import require_question
from workflow.model import Answer
from workflow.work import Actor, Work


@dataclass(frozen=True)
class ChooseOption:
    """Choose the option with this number (`number_of`). With any other the conversation stays as it is."""

    actor: Actor
    conversation: int
    number: int

    def perform(self, work: Work) -> Heard:
        talk, form = require_talk(work, self.actor, self.conversation)
        question = require_question(talk, form)
        answers: list[Answer] = [*meanings(talk)] or [answer for answer, _ in question.options]
        found = [answer for answer in answers if number_of(answer) == self.number]
        return keep(talk, form, question, found[0]) if found else Heard()

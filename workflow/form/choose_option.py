"""Choose one of the options that a conversation shows: an answer, or what was meant by one."""

from dataclasses import dataclass

from workflow.form.conversing import Heard, echoed, keep, meanings, require_talk, show
from workflow.form.form import number_of
from workflow.form.problem import Problem
from workflow.form.reached import at_question, require_question
from workflow.model import Answer
from workflow.work import Actor, Work


@dataclass(frozen=True)
class ChooseOption:
    """Choose the option with this number (`number_of`). With any other the conversation stays as it is.

    Where options come and go, that it went is said.
    """

    actor: Actor
    conversation: int
    number: int

    def perform(self, work: Work) -> Heard:
        talk, form = require_talk(work, self.actor, self.conversation)
        question = require_question(talk, form)
        talk = at_question(talk, question)
        answers: list[Answer] = [*meanings(talk)] or [answer for answer, _ in question.options]
        found = [answer for answer in answers if number_of(answer) == self.number]
        if found and meanings(talk) and echoed(talk, question).spells:
            return show(talk, question, Problem("", options=(str(found[0]),)))
        if not found and meanings(talk):
            talk = talk.changed(echo={})
            found = [answer for answer, _ in question.options if number_of(answer) == self.number]
        if not found and question.gone:
            return Heard("problem", question.gone)
        return keep(talk, form, question, found[0]) if found else Heard()

"""Pick days in a month that a platform draws: they are shown once more before they count."""

from dataclasses import dataclass
from datetime import date

from workflow.form.conversing import Heard, require_talk, show
from workflow.form.problem import Problem
from workflow.form.reached import require_question
from workflow.work import Actor, Work


@dataclass(frozen=True)
class PickDays:
    """The first and the last day, which may be one; where the question takes none, that is said."""

    actor: Actor
    conversation: int
    first: date
    last: date

    def perform(self, work: Work) -> Heard:
        talk, form = require_talk(work, self.actor, self.conversation)
        question = require_question(talk, form)
        if question.days is None:
            return Heard("problem", question.wordless)
        picked = question.days.read(self.first, self.last)
        return show(talk, question, Problem("", options=(picked,)))

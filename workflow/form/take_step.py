"""Take a step of a form that is no answer, such as to cancel what was planned before."""

from dataclasses import dataclass

from workflow.form.conversing import Became, Heard, objected, require_talk, write
from workflow.form.problem import Problem
from workflow.work import Actor, Work

BECAME: dict[str, Became] = {"sent": "over", "left": "left", "parked": "parked"}  # by its state


@dataclass(frozen=True)
class TakeStep:
    """Take the step of this name. With a name that the form lacks the conversation stays as it is."""

    actor: Actor
    conversation: int
    step: str

    def perform(self, work: Work) -> Heard:
        talk, form = require_talk(work, self.actor, self.conversation)
        if self.step not in form.own:
            return Heard()
        now = form.own[self.step](talk)
        if isinstance(now, Problem):
            return objected(f"problem-{now.code}", now)
        write(talk, now.kept)
        return Heard(BECAME.get(now.kept.state, "on"))

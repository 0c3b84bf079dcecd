"""Go back in a conversation to the question before."""

from dataclasses import dataclass

from workflow.form.conversing import Heard, require_talk, write
from workflow.form.reached import reached
from workflow.work import Actor, Work


@dataclass(frozen=True)
class GoBack:
    """The question before is asked again, its answer kept until there is another."""

    actor: Actor
    conversation: int

    def perform(self, work: Work) -> Heard:
        talk, form = require_talk(work, self.actor, self.conversation)
        earlier = reached(talk, form).before
        if earlier is not None:
            write(talk, talk.changed(at=earlier, echo={}).kept)
        return Heard()

"""Send what was asked and answered in a conversation: what its form is for is done with it."""

from dataclasses import dataclass

from workflow.form.conversing import Heard, finish, require_talk
from workflow.form.reached import reached
from workflow.work import Actor, Work


@dataclass(frozen=True)
class SendConversation:
    """The last look is agreed to; elsewhere nothing happens.

    Where it has no button by now, one that was drawn before was pressed: the form says what became of it.
    """

    actor: Actor
    conversation: int

    def perform(self, work: Work) -> Heard:
        talk, form = require_talk(work, self.actor, self.conversation)
        if reached(talk, form).now or form.look(talk) is None:
            return Heard()
        return finish(talk, form, talk)

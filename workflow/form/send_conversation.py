"""Send what was asked and answered in a conversation: what its form is for is done with it."""

from dataclasses import dataclass

from workflow.form.conversing import Heard, finish, require_talk
from workflow.work import Actor, Work


@dataclass(frozen=True)
class SendConversation:
    """The last look is agreed to; elsewhere, and where it says that it cannot be sent, nothing happens."""

    actor: Actor
    conversation: int

    def perform(self, work: Work) -> Heard:
        talk, form = require_talk(work, self.actor, self.conversation)
        look = None if talk.kept.at else form.look(talk)
        if look is None or look.do is None:
            return Heard()
        return finish(talk, form, talk)

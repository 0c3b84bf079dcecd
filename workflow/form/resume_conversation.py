"""Go on with a conversation that was parked; another that is open is parked."""

from dataclasses import dataclass

from workflow.form.conversing import require_talk
from workflow.results import Done
from workflow.work import Actor, Work


@dataclass(frozen=True)
class ResumeConversation:
    """The conversation is the open one of its account, at the question where it was left."""

    actor: Actor
    conversation: int

    def perform(self, work: Work) -> Done:
        require_talk(work, self.actor, self.conversation)
        return Done()

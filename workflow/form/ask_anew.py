"""Ask a question of a conversation anew: what was read is not what was meant."""

from dataclasses import dataclass

from workflow.form.conversing import Heard, ask_anew, require_talk
from workflow.work import Actor, Work


@dataclass(frozen=True)
class AskAnew:
    """Nothing of what was read is kept."""

    actor: Actor
    conversation: int

    def perform(self, work: Work) -> Heard:
        talk, _ = require_talk(work, self.actor, self.conversation)
        return ask_anew(talk)

"""Say something in a conversation: an answer, a word on what was read, or what a list is searched for."""

from dataclasses import dataclass, field

from workflow.form.conversing import Heard, require_talk
from workflow.form.typed_words import hear
from workflow.work import Actor, Work


@dataclass(frozen=True)
class SayInConversation:
    """The typed words; None is a message without words."""

    actor: Actor
    conversation: int
    text: str | None = field(repr=False)

    def perform(self, work: Work) -> Heard:
        return hear(*require_talk(work, self.actor, self.conversation), self.text)

"""Say something in a conversation: an answer, a word on what was read, or what a list is searched for."""

from dataclasses import dataclass, field, replace

from workflow.form.conversing import Heard, require_talk
from workflow.form.typed_words import hear
from workflow.work import Actor, Work


@dataclass(frozen=True)
class SayInConversation:
    """The typed words; None is a message without words.

    They are a part where their platform may have cut them from a longer text, of which more follows.
    """

    actor: Actor
    conversation: int
    text: str | None = field(repr=False)
    is_part: bool = False

    def perform(self, work: Work) -> Heard:
        talk, form = require_talk(work, self.actor, self.conversation)
        return hear(replace(talk, is_part=self.is_part), form, self.text)

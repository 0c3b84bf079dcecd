"""Leave a conversation: nothing of it is kept."""

from dataclasses import dataclass

from workflow.form.conversing import Heard, is_over, talk_of
from workflow.work import Actor, Work


@dataclass(frozen=True)
class LeaveConversation:
    """It is over, also where what it is about is gone."""

    actor: Actor
    conversation: int

    def perform(self, work: Work) -> Heard:
        talk = talk_of(work, self.actor, self.conversation)
        if not is_over(talk.kept):
            work.store.change(talk.kept, answers={}, echo={}, state="left")
        return Heard("left")

"""A chat refuses a card."""

from dataclasses import dataclass

from workflow.model import Card
from workflow.people.delivery import PAUSE, SAID, close, hand_on, waiting_there
from workflow.results import Done
from workflow.text import cut
from workflow.work import Work


@dataclass(frozen=True)
class RefuseCard:
    """Record that a chat refuses every form of a card; `said` is empty where there is no chat at all."""

    card: int
    attention: str
    cause: str
    said: str = ""

    def perform(self, work: Work) -> Done:
        card = work.store.get(Card, self.card)
        if card is None:
            return Done(changed=False)
        card = work.store.change(card, without=[], tried=self.attention)
        if not self.said:
            hand_on(work, [card], self.cause)
            return Done(changed=False)
        said = cut(self.said, SAID)
        close(work, card, self.cause, said)
        hand_on(work, waiting_there(work, card), said)
        work.store.change_all(waiting_there(work, card), not_before=work.system_now + PAUSE)
        return Done()

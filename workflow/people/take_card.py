"""A chat takes a card."""

from dataclasses import dataclass

from workflow.model import Card, Extra
from workflow.people.delivery import SAID, hand_on, take, tell
from workflow.results import Done
from workflow.text import cut
from workflow.work import Work


@dataclass(frozen=True)
class TakeCard:
    """A chat that had refused a card, or refused something of it now, shows it, `without` these extras.

    A card without its buttons goes to those it waits for in private, so that they can act. `arrived` says
    whether anything was sent for that.
    """

    card: int
    attention: str
    without: tuple[Extra, ...]
    said: str
    arrived: bool

    def perform(self, work: Work) -> Done:
        card = work.store.get(Card, self.card)
        if card is None:
            return Done(changed=False)
        if self.arrived:
            take(work, card)
        said = cut(self.said, SAID)
        there = work.store.all(Card, person=card.person, chat=card.chat)
        known = {extra for other in there for extra in other.without}
        refused = card.refused if "buttons" in self.without else ""
        values = {"without": list(self.without), "tried": self.attention, "refused": refused}
        card = work.store.change(card, **values)
        for extra in self.without:
            if extra != "marks" and extra not in known:
                tell(work, card, "notice-extra-refused", extra=extra, said=said)
        if "buttons" in self.without:
            hand_on(work, [card], said)
        return Done()

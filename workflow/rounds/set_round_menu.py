"""Open or close the menu of a round's card."""

from dataclasses import dataclass

from workflow.cards import projection
from workflow.errors import Refusal
from workflow.model import Card
from workflow.results import Done
from workflow.rounds import turns
from workflow.rounds.item_answers import require_round, too_late
from workflow.work import Actor, Work

MENUS = ("", "items", "help", "unchanged")


@dataclass(frozen=True)
class SetRoundMenu:
    """Open or close the menu of a round's card; only who may answer may."""

    actor: Actor
    card: int
    menu: str

    def perform(self, work: Work) -> Done:
        card = work.require(Card, self.card, audited=True)
        _, turn = require_round(work, self.actor, card.duty_round or 0)
        item = self.menu.removeprefix("item-") if self.menu.startswith("item-") else ""
        if self.menu not in MENUS and item not in turns.duty_of(work, turn).asked:
            raise Refusal("gone", audited=True)
        if not turns.is_answerable(turn) and not turns.may_mend(turn):
            raise too_late(work, turn)
        projection.redraw(work, card, menu=self.menu)
        return Done()

"""Take the whole of a register that a card has no room for."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import Card, DutyRound
from workflow.results import Done
from workflow.rounds import registers
from workflow.work import Actor, Work


@dataclass(frozen=True)
class TakeRegister:
    """The pages of it come to the private chat of somebody who has the card of the round, or of its group."""

    actor: Actor
    round: int

    def perform(self, work: Work) -> Done:
        person = work.act_as(self.actor)
        turn = work.require(DutyRound, self.round, audited=True)
        cards = work.store.all(Card, duty_round=turn.id)
        if not any(card.person == person.id or card.chat for card in cards):
            raise Refusal("not-a-card", audited=True)
        registers.hand_out(work, turn, person)
        return Done()

"""Send the cards of rounds again."""

from dataclasses import dataclass

from workflow.cards import projection
from workflow.model import Card
from workflow.results import Counted
from workflow.rounds import turns
from workflow.work import Actor, Work


@dataclass(frozen=True)
class RepostRounds:
    """The cards of the rounds that wait for this person come again, at the bottom of the private chat."""

    actor: Actor

    def perform(self, work: Work) -> Counted:
        person = work.act_as(self.actor)
        found = turns.waiting_for(work, person)
        for turn in found:
            card = work.store.one(Card, duty_round=turn.id, person=person.id) or work.store.add(
                Card(duty_round=turn.id, person=person.id)
            )
            projection.redraw(work, card, menu="", attention=projection.AGAIN)
        return Counted(len(found))

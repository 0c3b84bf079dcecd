"""Send the cards of rounds again."""

from dataclasses import dataclass

from workflow.cards import projection
from workflow.model import Card, DutyRound
from workflow.office import list_rows
from workflow.results import Counted
from workflow.rounds import turns
from workflow.work import Actor, Work

MOST = 10  # cards at once; the list has all


@dataclass(frozen=True)
class RepostRounds:
    """The cards of the rounds that wait for this person come again, at the bottom of the private chat: those
    that are due first, or the one `round`.
    """

    actor: Actor
    round: int | None = None

    def perform(self, work: Work) -> Counted:
        person = work.act_as(self.actor)
        ids = list_rows.first(work, person, "round", MOST, "answer", "review")
        rounds = [work.require(DutyRound, id) for id in ([self.round] if self.round else ids)]
        found = [turn for turn in rounds if turns.is_open(turn) and turns.may_act(work, turn, person)]
        for turn in found:
            card = work.store.one(Card, duty_round=turn.id, person=person.id) or work.store.add(
                Card(duty_round=turn.id, person=person.id)
            )
            projection.redraw(work, card, menu="", attention=projection.AGAIN)
        return Counted(len(found))

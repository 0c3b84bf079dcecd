"""Answer for one item of a round."""

from dataclasses import dataclass
from typing import Literal

from workflow.errors import Refusal
from workflow.rounds import turns
from workflow.rounds.item_answers import RoundAnswered, record, require_item, require_round, ring
from workflow.work import Actor, Work


@dataclass(frozen=True)
class AnswerItem:
    """An item is still right, or the unit asks for help with it: whoever helps has a card of all of them."""

    actor: Actor
    round: int
    item: str
    answer: Literal["same", "help"]

    def perform(self, work: Work) -> RoundAnswered:
        person, turn = require_round(work, self.actor, self.round)
        require_item(work, turn, self.item)
        duty = turns.duty_of(work, turn)
        if duty.has_own_answers or (self.answer == "help" and not duty.helped_by):
            raise Refusal("gone", audited=True)
        before = turn.items.get(self.item, {}).get("answer")
        if before == self.answer:
            return RoundAnswered(round=turn.id, left=len(turns.left(work, turn)))
        is_first = self.answer == "help" and not turns.asking(turn)
        recorded = record(work, person, turn, [self.item], self.answer)
        if is_first:
            ring(work, turn, helpers=True)
        return recorded

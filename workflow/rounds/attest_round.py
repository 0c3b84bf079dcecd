"""Confirm all that is left of a round."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.rounds import turns
from workflow.rounds.item_answers import RoundAnswered, record, require_round, too_late
from workflow.work import Actor, Work


@dataclass(frozen=True)
class AttestRound:
    """All items that are left are unchanged: one person says so, by name."""

    actor: Actor
    round: int

    def perform(self, work: Work) -> RoundAnswered:
        person, turn = require_round(work, self.actor, self.round)
        left = turns.left(work, turn)
        if not turns.is_answerable(turn) or not left:
            raise too_late(work, turn)
        if turns.duty_of(work, turn).has_own_answers:
            raise Refusal("gone", audited=True)
        return record(work, person, work.store.change(turn, attested_by=person.id), left, "same")

"""Accept what was answered in a round."""

from dataclasses import dataclass

from workflow.cards import projection
from workflow.rounds.item_answers import RoundAnswered, require_review
from workflow.work import Actor, Work


@dataclass(frozen=True)
class AcceptRound:
    """The answers of a debtor are right: the round is done."""

    actor: Actor
    round: int

    def perform(self, work: Work) -> RoundAnswered:
        _, turn = require_review(work, self.actor, self.round)
        turn = work.store.change(turn, state="done", closed_at=work.now)
        work.audit("round.accepted", f"round/{turn.id}", late="yes" if turn.late_at else "no")
        projection.sync(work, turn)
        return RoundAnswered(round=turn.id, left=0)

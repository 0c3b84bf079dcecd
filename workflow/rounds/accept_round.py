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
        person, turn = require_review(work, self.actor, self.round)
        seen: dict[str, str | int] = {"seen": person.id, "seen_at": work.now.isoformat()}
        items = {key: {**given, **seen} for key, given in turn.items.items()}
        turn = work.store.change(turn, items=items, state="done", closed_at=work.now)
        work.audit("round.accepted", f"round/{turn.id}", late="yes" if turn.late_at else "no")
        projection.sync(work, turn)
        return RoundAnswered(round=turn.id, left=0)

"""Return a round to whoever owes it."""

from dataclasses import dataclass

from workflow.rounds import turns
from workflow.rounds.item_answers import RoundAnswered, require_review, ring
from workflow.text import clean
from workflow.work import Actor, Work


@dataclass(frozen=True)
class ReturnRound:
    """The answers are to be given again, for a reason; the time of the round goes on."""

    actor: Actor
    round: int
    reason: str

    def perform(self, work: Work) -> RoundAnswered:
        person, turn = require_review(work, self.actor, self.round)
        note: dict[str, str | int] = {
            "answer": turns.RETURNED, "by": person.id, "at": work.now.isoformat(), "note": clean(self.reason)
        }  # fmt: skip
        late_at = turn.late_at or (work.now if turn.due_at <= work.now else None)
        state = "late" if late_at else "open"
        items = dict.fromkeys(turn.items, note)
        turn = work.store.change(turn, items=items, state=state, late_at=late_at)
        work.audit("round.returned", f"round/{turn.id}", late="yes" if turn.late_at else "no")
        turns.follow(work, turn)
        ring(work, turn, helpers=False)
        return RoundAnswered(round=turn.id, left=len(turns.left(work, turn)))

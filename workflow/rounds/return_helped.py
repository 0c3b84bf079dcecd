"""Return the items with which a unit was helped."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import DutyRound
from workflow.people import parties
from workflow.rounds import turns
from workflow.rounds.item_answers import RoundAnswered, record, ring, too_late
from workflow.work import Actor, Work


@dataclass(frozen=True)
class ReturnHelped:
    """The help that a unit asked for was given: the unit has its items back, to confirm them (rule B06).

    A round that was done is open again, if its month is not over.
    """

    actor: Actor
    round: int

    def perform(self, work: Work) -> RoundAnswered:
        person, turn = work.act_as(self.actor), work.require(DutyRound, self.round, audited=True)
        if not turns.may_help(work, turn, person):
            helped_by = turns.duty_of(work, turn).helped_by
            if helped_by is None:
                raise Refusal("gone", audited=True)
            role = parties.title(work, work.spec(turn.rules), helped_by, turn.unit)
            raise Refusal("not-helper", audited=True, role=role)
        items = turns.asking(turn)
        if not items:
            raise Refusal("help-over")
        if not turns.is_answerable(turn) and not turns.may_mend(turn):
            raise too_late(work, turn)
        if turn.state == "done" and work.now < turn.due_at:
            turn = work.store.change(turn, state="open", closed_at=None)
        answered = record(work, person, turn, items, "helped")
        ring(work, turn, helpers=False)
        return answered

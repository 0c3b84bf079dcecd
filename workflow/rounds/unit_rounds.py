"""Rounds of a unit that has ended: they are closed, and no list names the unit for them."""

from workflow.cards import projection
from workflow.model import DutyRound
from workflow.rounds import turns
from workflow.work import Work


def close(work: Work, unit: str) -> None:
    """Close the open rounds of a unit."""
    for turn in work.store.all(DutyRound, unit=unit, state=turns.OPEN, closed_at=None):
        projection.sync(work, work.store.change(turn, state="ended", closed_at=work.now))

"""Rounds of a unit that ends: they are closed, and no list names the unit, until it is used again."""

from dataclasses import replace

from workflow.cards import projection
from workflow.model import DutyRound
from workflow.rounds import turns
from workflow.work import Work


def close(work: Work, unit: str) -> None:
    """Close the open rounds of a unit."""
    for turn in work.store.all(DutyRound, unit=unit, state=turns.OPEN, closed_at=None):
        projection.sync(work, work.store.change(turn, state="ended", closed_at=work.now))


def reopen(work: Work, unit: str) -> None:
    """A unit is used again: it is asked again for what is still to be due."""
    for turn in work.store.all(DutyRound, unit=unit, state="ended"):
        if turn.due_at > work.now:
            asked = replace(turn, state="open", closed_at=None)
            state = asked.state if turns.left(work, asked) else turns.REVIEW
            turns.follow(work, work.store.change(turn, state=state, closed_at=None))

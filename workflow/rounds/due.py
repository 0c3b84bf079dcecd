"""The clock of a round of a duty: its unit is reminded, and at the end of its time it is late (rule B07)."""

from workflow.model import Deadline, DutyRound
from workflow.notices import nudges
from workflow.rounds import duties, turns
from workflow.work import Work


def remind(work: Work, row: Deadline) -> None:
    """Everybody who may answer is reminded with their next digest, which says what is left by then."""
    turn = work.store.get(DutyRound, row.subject_id)
    if turn and turn.is_running:
        for person, _ in turns.answerers(work, turn):
            nudges.add(work, person, "round", turn.id, turn.due_at, nudges.Because.of(row))


def late(work: Work, row: Deadline) -> None:
    """The first of a period's rounds to fire ends it for all of them."""
    turn = work.store.get(DutyRound, row.subject_id)
    if turn:
        duties.end_period(work, turn)

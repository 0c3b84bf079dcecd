"""What happens when something has fallen due: a function for each subject and kind of deadline.

Each looks up what its row is about; where that is over, nothing happens. A row fires once, in the
transaction that does what it is for.
"""

from collections.abc import Callable

from workflow import absences, daily_log, offered, reopening, replies, standing, whole
from workflow.due import card, draft, inquiry, need, office, person, recheck, request, round, task, visit
from workflow.model import Deadline
from workflow.work import Work

Fire = Callable[[Work, Deadline], None]

FIRES: dict[tuple[str, str], Fire] = {
    ("visit", "remind"): visit.remind,
    ("visit", "late"): visit.late,
    ("visit", reopening.KIND): visit.settled,
    ("task", "remind"): task.remind,
    ("task", "late"): task.late,
    ("inquiry", "remind"): inquiry.remind,
    ("inquiry", "late"): inquiry.late,
    ("recheck", "remind"): recheck.remind,
    ("recheck", "late"): recheck.late,
    (whole.SUBJECT, "remind"): request.remind,
    (whole.SUBJECT, "late"): request.late,
    ("round", "remind"): round.remind,
    ("round", "late"): round.late,
    (absences.SUBJECT, absences.KIND): person.begin_absence,
    (replies.SUBJECT, replies.KIND): card.drop_reply,
    (offered.SUBJECT, offered.KIND): draft.drop_offer,
    ("office", "month"): office.month,
    ("need", "remind"): need.remind,
    ("need", "late"): need.late,
    ("office", "digest"): office.digest,
    ("office", "wake"): office.wake,
    ("office", daily_log.LOG): daily_log.close,
    ("office", standing.PEOPLE): office.turn_people,
    ("office", standing.NIGHTLY): office.look_through,
}


def fire(work: Work, row: Deadline) -> None:
    """Do what a row is for. Whatever it raises is about this row alone."""
    FIRES[row.subject, row.kind](work, row)


__all__ = ["FIRES", "fire"]

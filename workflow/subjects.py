"""The tables of subjects: what happens when a deadline has fallen due, and when a card is pressed.

Each function looks up what its row is about; where that is over, nothing happens. A row fires once, in the
transaction that does what it is for.
"""

from collections.abc import Callable

from workflow.cards.presses import Presses
from workflow.events import due as need
from workflow.log import daily
from workflow.model import Deadline
from workflow.office import due as office
from workflow.office import standing
from workflow.people import absences
from workflow.people import due as person
from workflow.requests import due as request
from workflow.requests import whole
from workflow.requests.cards import due as card
from workflow.requests.cards import presses as request_card
from workflow.requests.cards import replies
from workflow.requests.deciding import due as visit
from workflow.requests.deciding import reopening
from workflow.requests.drafts import due as draft
from workflow.requests.drafts import offered
from workflow.requests.publishing import due as task
from workflow.requests.rechecks import due as recheck
from workflow.requests.waiting import due as inquiry
from workflow.rounds import due as round
from workflow.rounds import presses as round_card
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
    ("office", daily.LOG): daily.close,
    ("office", standing.PEOPLE): office.turn_people,
    ("office", standing.NIGHTLY): office.look_through,
}

PRESSES: dict[str, Presses] = {"request": request_card.PRESSES, "round": round_card.PRESSES}


def fire(work: Work, row: Deadline) -> None:
    """Do what a row is for. Whatever it raises is about this row alone."""
    FIRES[row.subject, row.kind](work, row)


__all__ = ["FIRES", "PRESSES", "fire"]

"""Rows that come round for the whole office: the hours of the digest, openings of rounds, the nightly look.

Each is one deadline that waits; firing it makes the next, counted from now, so that a long outage is
followed by one of them and a clock that is set back by none. `COMES_ROUND` is the table of them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from workflow.figures import freezing
from workflow.log import daily
from workflow.model import Deadline, Person
from workflow.notices import hours
from workflow.people import turning
from workflow.rounds import openings
from workflow.work import Work

NIGHT = time(5)
NIGHTLY = "nightly"
FOLLOW = "follow"  # all that is open, in parts, since people or rules changed
RULES = "rules"  # planned events and open tasks, in parts, since rules changed
NIGHT_BEGINS, PARTS = 1, 2  # ordinals of its rows: the one that comes each night, then one for each subject
STEP = 100  # of a part about a person: the ordinal also says after which thing it goes on


@dataclass(frozen=True)
class ComesRound:
    """A kind of row of the office. `plan` makes the row of its next time, where none waits.

    A row that `follows_calendar` is made anew when the calendar changes, as long as its time lies ahead.
    """

    plan: Callable[[Work], None]
    follows_calendar: bool


def plan(work: Work) -> None:
    """Called at each start: whatever has no next time yet gets one."""
    for each in COMES_ROUND.values():
        each.plan(work)


def _plan_digest(work: Work) -> None:
    if work.store.one(Deadline, subject="office", kind="digest", fired_at=None) is None:
        hours.plan_digest(work)


def plan_night(work: Work) -> None:
    """The next night in which what is open is looked through."""
    row = work.store.one(Deadline, subject="office", subject_id=0, kind=NIGHTLY, ordinal=NIGHT_BEGINS)
    if row and row.fired_at is None and row.due_at <= work.now:
        return
    at = datetime.combine(work.today, NIGHT, work.rulebook.zone)
    at = at if at > work.now else at + timedelta(days=1)
    if row is None:
        work.store.add(Deadline(subject="office", subject_id=0, kind=NIGHTLY, due_at=at))
    else:
        work.store.change(row, fired_at=None, due_at=at, attempts=0, why="")


def go_on(work: Work, kind: str, subject: int, after: int) -> None:
    """Look at the next part at once, in another transaction: the things of a subject, after one of them."""
    _at_once(
        work,
        Deadline(subject="office", subject_id=after, kind=kind, ordinal=PARTS + subject, due_at=work.now),
    )


def follow(work: Work, person: Person, subject: int, after: int) -> None:
    """The same of what somebody has to do with who came or went."""
    n = PARTS + subject + STEP * after
    _at_once(work, Deadline(subject="person", subject_id=person.id, kind=FOLLOW, ordinal=n, due_at=work.now))


def place(row: Deadline) -> tuple[int, int]:
    """The subject and the thing of it after which a part goes on."""
    after, n = divmod(row.ordinal, STEP) if row.subject == "person" else (row.subject_id, row.ordinal)
    return n - PARTS, after


def _at_once(work: Work, row: Deadline) -> None:
    key = {name: getattr(row, name) for name in ("subject", "subject_id", "kind", "ordinal")}
    known = work.store.one(Deadline, **key)
    if known is None:
        work.store.add(row)
    else:  # one that was given up
        work.store.change(known, fired_at=None, due_at=work.now, attempts=0, why="")


def replan(work: Work) -> None:
    """The calendar has changed: what is yet to come round is planned anew. Rows that have fallen due stay
    due."""
    kinds = tuple(kind for kind, each in COMES_ROUND.items() if each.follows_calendar)
    for row in work.store.all(Deadline, subject="office", kind=kinds, fired_at=None):
        if row.due_at > work.now:
            work.store.remove(row)
    openings.replan(work)
    plan(work)


# In this order they are planned at a start.
COMES_ROUND = {
    "digest": ComesRound(_plan_digest, follows_calendar=True),
    daily.LOG: ComesRound(daily.plan, follows_calendar=True),
    freezing.KIND: ComesRound(freezing.plan, follows_calendar=True),
    # The row of a round is moved instead: what a new working day opened already is not ahead of now.
    openings.ROUNDS: ComesRound(openings.plan, follows_calendar=False),
    turning.PEOPLE: ComesRound(turning.plan_people, follows_calendar=False),
    NIGHTLY: ComesRound(plan_night, follows_calendar=False),
}
ON_DEMAND = ("wake", FOLLOW, RULES, "words")  # rows of the office that only what needs them plans

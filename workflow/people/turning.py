"""The moments at which people may do more or less than before, though nobody acts."""

from datetime import datetime, timedelta

from workflow.model import Deadline, Invitation, Membership, Person
from workflow.people import delegations
from workflow.work import Work

PEOPLE = "people"
AHEAD = timedelta(days=7)  # before a role is left with nobody, it is told


def plan_people(work: Work) -> None:
    """The next moment at which somebody's role or absence begins or ends by its date, or an invitation ends.

    There is one row for all of them. It is looked for anew whenever people change, so that no record needs a
    row of its own; one that has fallen due stays due.
    """
    row = work.store.one(Deadline, subject="office", subject_id=0, kind=PEOPLE)
    if row and row.fired_at is None and row.due_at <= work.now:
        return
    at = min(turning_points(work), default=None)
    if at is None:
        if row and row.fired_at is None:
            work.store.remove(row)
    elif row is None:
        work.store.add(Deadline(subject="office", subject_id=0, kind=PEOPLE, due_at=at))
    elif row.fired_at or row.due_at != at:
        work.store.change(row, fired_at=None, due_at=at, attempts=0, why="")


def turning_points(work: Work) -> list[datetime]:
    """The moments to come at which somebody may do more or less than now, though nobody acts."""
    held = work.store.all(Membership)
    found = [m.since for m in held] + [m.until for m in held if m.until]
    found += [m.until - AHEAD for m in held if m.until]
    found += [at for each in delegations.running(work) for at in (each.since, each.until)]
    found += [p.away_until for p in work.store.all(Person, active=True) if p.away_until]
    found += [i.expires_at for i in work.store.all(Invitation, used_at=None)]
    return [at for at in found if at > work.now]

"""The invariant of open work, looked through each night by the bot and at every test's end.

Somebody who can be reached can move it on, or administrators were told; its clock runs; whoever it concerns
has a card. Behind the bot's back (a restored table, a hand in the database) any of it may break: what can be
mended is mended, the rest is told.
"""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from workflow.cards import projection
from workflow.deadlines import clocks
from workflow.model import Deadline, Stuck, Timed
from workflow.office import movers, stuck
from workflow.work import Work

log = logging.getLogger("loa.stuck")


@dataclass(frozen=True)
class Breach:
    """Something open that somebody may wait for in vain: nobody was told of it, its clock stands, no card."""

    subject: str
    subject_id: int
    what: Literal["untold", "no-clock", "no-card"]


def breaches(work: Work) -> list[Breach]:
    """Every way in which the invariant is broken now. Changes nothing."""
    told = {(row.subject, row.subject_id) for row in work.store.all(Stuck)}
    found = []
    for thing in movers.open_things(work):
        key = (work.subjects.of(thing).name, thing.id)
        if key not in told and movers.why(work, thing):
            found.append(Breach(*key, "untold"))
    found += [Breach(work.subjects.of(thing).name, thing.id, "no-clock") for thing in _without_clock(work)]
    found += [Breach(work.subjects.of(thing).name, thing.id, "no-card") for thing in _without_card(work)]
    return found


def mend(work: Work) -> None:
    """Start clocks that stand, give cards that are missing, and tell administrators of what is stuck."""
    for thing in list(_without_clock(work)):
        log.warning("%s %d had no clock; it runs again", work.subjects.of(thing).name, thing.id)
        _start(work, thing)
    for thing in _without_card(work):
        log.warning("%s %d lacked a card; it is given", work.subjects.of(thing).name, thing.id)
        projection.sync(work, thing)
    stuck.check_all(work)


def _without_clock(work: Work) -> Iterator[Timed]:
    """Yield open things due at a moment that no row waits for; rows that were set aside are told of."""
    rows = work.store.all(Deadline, kind=clocks.LATE, fired_at=None)
    waiting = {(row.subject, row.subject_id) for row in rows}
    for thing in movers.open_things(work):
        runs = work.subjects.of(thing).runs(work, thing)
        if runs is None:
            yield thing
            continue
        if runs.due_at is None or runs.late_at or not runs.is_running:
            continue
        subject = work.subjects.of(runs).name
        if (subject, runs.id) not in waiting:
            row = work.store.one(Deadline, subject=subject, subject_id=runs.id, kind=clocks.LATE)
            if row is None or (not row.attempts and runs.due_at > work.now):
                yield thing


def _start(work: Work, thing: Timed) -> None:
    """The clock as it stood, a requester's anew; where its row is gone, one that only knows the moment."""
    subject = work.subjects.of(thing)
    if subject.begins_anew(work, thing):
        return
    row = work.store.one(Deadline, subject=subject.name, subject_id=thing.id, kind=clocks.LATE)
    if row:
        work.store.change(row, fired_at=None)
    elif thing.due_at:
        deadline = Deadline(subject=subject.name, subject_id=thing.id, kind=clocks.LATE, due_at=thing.due_at)
        work.store.add(deadline)


def _without_card(work: Work) -> list[Timed]:
    return [thing for thing in projection.open_things(work) if projection.lacking(work, thing)]

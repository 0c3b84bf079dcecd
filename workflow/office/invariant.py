"""The invariant of open work, looked through each night by the bot and at every test's end.

Somebody who can be reached can move it on, or administrators were told; its clock runs; whoever it concerns
has a card, and finds it in their list. Behind the bot's back (a restored table, a hand in the database) any
of it may break: what can be mended is mended, the rest is told.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from workflow.cards import projection
from workflow.deadlines import clocks
from workflow.model import Deadline, Stuck, Timed
from workflow.office import movers, standing, stuck
from workflow.work import Work

PART = 250  # things of a subject that are looked at in one transaction
log = logging.getLogger("loa.stuck")


@dataclass(frozen=True)
class Breach:
    """Something open that somebody may wait for in vain: nobody was told of it, its clock stands, it has no
    card, or the lists of people are behind.
    """

    subject: str
    subject_id: int
    what: Literal["untold", "no-clock", "no-card", "behind"]


@dataclass(frozen=True)
class Place:
    """Where a look at everything goes on: at a subject, by its place in the table, after a thing."""

    subject: int = 0
    after: int = 0


def breaches(work: Work) -> list[Breach]:
    """Every way in which the invariant is broken now. Changes nothing."""
    told = {(row.subject, row.subject_id) for row in work.store.all(Stuck)}
    found = []
    for thing in movers.open_things(work):
        key = (work.subjects.of(thing).name, thing.id)
        if key not in told and movers.why(work, thing):
            found.append(Breach(*key, "untold"))
    for subject in work.subjects:
        found += [
            Breach(subject.name, t.id, "no-clock") for t in _without_clock(work, movers.of(work, subject))
        ]
    for thing in projection.open_things(work):
        if projection.lacking(work, thing):
            found.append(Breach(work.subjects.of(thing).name, thing.id, "no-card"))
    for subject in work.subjects:
        things = (projection.of(work, subject) or subject.open(work)) if subject.lists else ()
        found += [Breach(subject.name, t.id, "behind") for t in things if projection.is_behind(work, t)]
    return found


def mend(work: Work) -> None:
    """Start clocks that stand, give cards that are missing, and tell administrators of what is stuck."""
    _all_parts(work, follows=False)


def follow_all(work: Work) -> None:
    """People or rules changed for the whole office: all that is open follows, and its cards are drawn again.

    At once in a small office; else in parts, which begin when this transaction ends.
    """
    if _is_large(work):
        standing.go_on(work, standing.FOLLOW, 0, 0)
    else:
        _all_parts(work, follows=True)


def look_for_stuck(work: Work) -> None:
    """Look whether anything in the office is stuck: at once, or in a large one as at night."""
    if _is_large(work):
        standing.go_on(work, standing.NIGHTLY, 0, 0)
    else:
        stuck.check_all(work)


def _is_large(work: Work) -> bool:
    return any(len(subject.open(work, limit=PART + 1)) > PART for subject in work.subjects)


def _all_parts(work: Work, *, follows: bool) -> None:
    place: Place | None = Place()
    while place:
        place = mend_part(work, place, follows=follows)


def mend_part(work: Work, place: Place, *, follows: bool = False) -> Place | None:
    """Mend some of what is open, or have all of it follow. Return where to go on.

    None at the end, when administrators are told of what is stuck.
    """
    subjects, after = [*work.subjects], place.after
    if place.subject == len(subjects):
        stuck.settle(work)
        return None
    subject, things = subjects[place.subject], list[Timed]()
    if follows and subject.people_changed:
        things += subject.open(work, after, PART + 1)
        subject.read(work, things[:PART])
        subject.people_changed(work, things[:PART])
    moved, shown = movers.of(work, subject, after, PART + 1), projection.of(work, subject, after, PART + 1)
    left = sorted({thing.id for thing in (*things, *moved, *shown)})
    ids = {*left[:PART]}
    moved, shown = ([thing for thing in things if thing.id in ids] for things in (moved, shown))
    subject.read(work, moved or shown)
    for thing in _without_clock(work, moved):
        log.warning("%s %d had no clock; it runs again", subject.name, thing.id)
        _start(work, thing)
    if not follows:
        projection.write_down(work, *(each for each in shown or moved if projection.is_behind(work, each)))
    projection.follow(work, *(shown or moved if follows else _lacking(work, shown)))
    stuck.note(work, moved)
    return Place(place.subject, max(ids)) if len(left) > PART else Place(place.subject + 1)


def _lacking(work: Work, shown: Sequence[Timed]) -> list[Timed]:
    lacking = [thing for thing in shown if projection.lacking(work, thing)]
    for thing in lacking:
        log.warning("%s %d lacked a card; it is given", work.subjects.of(thing).name, thing.id)
    return lacking


def _without_clock(work: Work, things: Sequence[Timed]) -> list[Timed]:
    """Return the things due at a moment that no row waits for; rows that were set aside are told of."""
    running = [(thing, work.subjects.of(thing).runs(work, thing)) for thing in things]
    for subject in work.subjects:
        ids = [runs.id for _, runs in running if runs and work.subjects.of(runs) is subject]
        work.store.prefetch(Deadline, "subject_id", ids, subject=subject.name, kind=clocks.LATE)
    return [thing for thing, runs in running if runs is None or _stands(work, runs)]


def _stands(work: Work, thing: Timed) -> bool:
    if thing.due_at is None or thing.late_at or not thing.is_running:
        return False
    name = work.subjects.of(thing).name
    rows = work.store.all(Deadline, subject=name, subject_id=thing.id, kind=clocks.LATE)
    if any(row.fired_at is None for row in rows):
        return False
    return not rows or (not rows[-1].attempts and thing.due_at > work.now)


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

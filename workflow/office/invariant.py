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
from workflow.deadlines.clocks import is_running
from workflow.model import Deadline, DutyRound, Request, Stuck, Visit
from workflow.office import movers, stuck
from workflow.office.movers import Open
from workflow.requests.waiting import inquiries, requesters
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
        key = (stuck.NAMED[type(thing)], thing.id)
        if key not in told and movers.why(work, thing):
            found.append(Breach(*key, "untold"))
    found += [Breach(stuck.NAMED[type(thing)], thing.id, "no-clock") for thing in _without_clock(work)]
    found += [Breach(stuck.NAMED[type(thing)], thing.id, "no-card") for thing in _without_card(work)]
    return found


def mend(work: Work) -> None:
    """Start clocks that stand, give cards that are missing, and tell administrators of what is stuck."""
    for thing in list(_without_clock(work)):
        log.warning("%s %d had no clock; it runs again", stuck.NAMED[type(thing)], thing.id)
        _start(work, thing)
    for subject in list(_without_card(work)):
        log.warning("%s %d lacked a card; it is given", stuck.NAMED[type(subject)], subject.id)
        if isinstance(subject, DutyRound):
            projection.sync_round(work, subject)
        else:
            projection.sync(work, subject)
    stuck.check_all(work)


def _without_clock(work: Work) -> Iterator[Open]:
    """Yield open things due at a moment that no row waits for; rows that were set aside are told of."""
    rows = work.store.all(Deadline, kind=clocks.LATE, fired_at=None)
    waiting = {(row.subject, row.subject_id) for row in rows}
    for thing in movers.open_things(work):
        if isinstance(thing, Visit) and thing.waiting == "requester":
            inquiry = requesters.inquiry_of(work, thing)
            if inquiry is None or (not inquiry.late_at and (inquiries.SUBJECT, inquiry.id) not in waiting):
                yield thing
            continue
        if isinstance(thing, Request) or thing.due_at is None or not is_running(thing):
            continue
        key = (stuck.NAMED[type(thing)], thing.id)
        if getattr(thing, "late_at", None) is None and key not in waiting:
            row = work.store.one(Deadline, subject=key[0], subject_id=key[1], kind=clocks.LATE)
            if row is None or (not row.attempts and thing.due_at > work.now):
                yield thing


def _start(work: Work, thing: Open) -> None:
    """The clock as it stood, a requester's anew; where its row is gone, one that only knows the moment."""
    if isinstance(thing, Visit) and thing.waiting == "requester":
        inquiries.close(work, thing)
        inquiries.begin(work, work.require(Request, thing.request), thing)
        return
    subject = stuck.NAMED[type(thing)]
    row = work.store.one(Deadline, subject=subject, subject_id=thing.id, kind=clocks.LATE)
    if row:
        work.store.change(row, fired_at=None)
    elif not isinstance(thing, Request) and thing.due_at:
        work.store.add(Deadline(subject=subject, subject_id=thing.id, kind=clocks.LATE, due_at=thing.due_at))


def _without_card(work: Work) -> Iterator[Request | DutyRound]:
    rounds = work.store.all(DutyRound, state=("open", "late"), closed_at=None)
    found: list[Request | DutyRound] = [*projection.open_requests(work), *rounds]
    for subject in found:
        if projection.lacking(work, subject):
            yield subject

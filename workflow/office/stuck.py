"""Stuck work: administrators are told of each thing once, and find it listed until somebody can move it.

A thing is told again only when it is stuck for another reason. It counts as told once an
administrator can be reached; until then the log has an error at each look.
"""

import logging
from collections.abc import Iterable
from dataclasses import dataclass

from workflow.cards.choices import ToPlace
from workflow.cards.shape import CardView, Choice
from workflow.lines import Line, line
from workflow.model import Notice, Stuck, Timed
from workflow.office import movers
from workflow.people import permissions
from workflow.work import Work

NOTICE = "stuck"
SHOWN, NAMES = 10, 3

log = logging.getLogger("loa.stuck")


def check_all(work: Work) -> None:
    """Look at everything open in the office: called every night, and by whatever changes who can act."""
    note(work, movers.open_things(work))
    settle(work)


def check(work: Work, things: Iterable[Timed]) -> None:
    """Look at these things only: what has just been begun may have nobody."""
    note(work, things)
    tell(work)


def note(work: Work, things: Iterable[Timed]) -> None:
    """Write down which of them are stuck; nobody is told yet."""
    known = {(row.subject, row.subject_id): row for row in work.store.all(Stuck)}
    for thing in things:
        _note(work, thing, known.get((work.subjects.of(thing).name, thing.id)))


def settle(work: Work) -> None:
    """Forget what is done by now, or no longer to be done, and tell administrators of the rest."""
    rows = work.store.all(Stuck)
    for name in dict.fromkeys(row.subject for row in rows):
        open = {thing.id for thing in movers.of(work, work.subjects[name])}
        for row in rows:
            if row.subject == name and row.subject_id not in open:
                work.store.remove(row)
    tell(work)


def _note(work: Work, thing: Timed, row: Stuck | None) -> None:
    why, subject = movers.why(work, thing), work.subjects.of(thing).name
    if row and row.why == why:
        return
    if row:
        work.store.remove(row)
    if why:
        work.store.add(Stuck(subject=subject, subject_id=thing.id, why=why, since=work.now))
        work.audit("stuck", f"{subject}/{thing.id}", why=why)
    elif row:
        work.audit("unstuck", f"{subject}/{thing.id}")


def tell(work: Work) -> None:
    """One message to each administrator about all that they were not told yet."""
    untold = work.store.all(Stuck, told_at=None)
    to = [person for person in permissions.administrators(work) if permissions.is_available(work, person)]
    if not to:
        stuck = work.store.all(Stuck)
        if stuck:
            said = ", ".join(f"{row.subject} {row.subject_id} ({row.why})" for row in stuck[:SHOWN])
            log.error("no administrator can be reached, and %d are stuck: %s", len(stuck), said)
            work.store.change_all(stuck, told_at=None)
    elif untold:
        numbers = " ".join(str(row.id) for row in untold)
        for person in to:
            work.tell(NOTICE, person=person, rows=numbers)
        work.store.change_all(untold, told_at=work.now)


def is_known(work: Work, thing: Timed) -> bool:
    """Whether a thing, or any open part of it, stands among what is stuck."""
    things = [thing, *movers.parts(work, thing)]
    known = ((work.subjects.of(each).name, each.id) for each in things)
    return any(work.store.one(Stuck, subject=subject, subject_id=id) for subject, id in known)


@dataclass(frozen=True)
class StuckItem:
    """A stuck thing as administrators read it; `request` is the one it is part of."""

    said: Line
    label: Line
    request: int | None


def listed(work: Work) -> list[StuckItem]:
    """Return the known stuck things that still are, the oldest first."""
    return _items(work, work.store.all(Stuck))


def view(work: Work, notice: Notice) -> CardView | None:
    """The message, put together when it is sent: what was mended by then is left out."""
    told = {int(number) for number in str(notice.values["rows"]).split()}
    found = _items(work, [row for row in work.store.all(Stuck) if row.id in told])
    if not found:
        return None
    more = [line("stuck-more", count=len(found) - SHOWN)] if len(found) > SHOWN else []
    lines = (*(item.said for item in found[:SHOWN]), *more, line("stuck-how"))
    work_list = (Choice(line("do-open-work"), ToPlace("work")),)
    return CardView(line("stuck-head", count=len(found)), lines, choices=(work_list,))


def _items(work: Work, rows: list[Stuck]) -> list[StuckItem]:
    """Two channels of a request that wait for the same role are one item."""
    found: list[StuckItem] = []
    for row in rows:
        item = _item(work, row)
        if item and item not in found:
            found.append(item)
    return found


def _item(work: Work, row: Stuck) -> StuckItem | None:
    subject = work.subjects[row.subject]
    thing, moves = work.store.get(subject.record, row.subject_id), subject.movable
    why = movers.why(work, thing) if thing and moves and moves.is_open(thing) else None
    if thing is None or moves is None or why is None:
        return None
    wanted, name = moves.wanted(work, thing), moves.said(work, thing)
    names = ", ".join(person.short for person in wanted.people[:NAMES])
    because = line(f"stuck-why-{why}", who=wanted.who, names=names)
    return StuckItem(line("stuck-line", what=name, because=because), name, subject.request(thing))

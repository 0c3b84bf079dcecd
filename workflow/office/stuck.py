"""Stuck work: administrators are told of each thing once, and find it listed until somebody can move it.

A thing is told again only when it is stuck for another reason. While no administrator can be reached nothing
counts as told, and the log says so as an error (design, promise 5).
"""

import logging
from collections.abc import Iterable
from dataclasses import dataclass

from workflow.calendar import months
from workflow.cards.choices import ToPlace
from workflow.cards.shape import CardView, Choice
from workflow.events import listing
from workflow.lines import Line, line
from workflow.model import DutyRound, Event, EventNeed, Notice, Recheck, Request, Stuck, Task, Visit
from workflow.office import movers
from workflow.office.movers import Open
from workflow.people import permissions, staff
from workflow.rounds import turns
from workflow.work import Work

NOTICE = "stuck"
SHOWN, NAMES = 10, 3
KINDS: dict[str, type[Open]] = {
    "visit": Visit, "task": Task, "recheck": Recheck, "round": DutyRound, "need": EventNeed,
    "request": Request,
}  # fmt: skip
NAMED = {kind: name for name, kind in KINDS.items()}

log = logging.getLogger("loa.stuck")


def check_all(work: Work) -> None:
    """Look at everything open in the office: called every night, and by whatever changes who can act."""
    known = {(row.subject, row.subject_id): row for row in work.store.all(Stuck)}
    for thing in movers.open_things(work):
        _note(work, thing, known.pop((NAMED[type(thing)], thing.id), None))
    for row in known.values():
        work.store.remove(row)  # done by now, or no longer to be done
    tell(work)


def check(work: Work, things: Iterable[Open]) -> None:
    """Look at these things only: what has just been begun may have nobody."""
    for thing in things:
        _note(work, thing, work.store.one(Stuck, subject=NAMED[type(thing)], subject_id=thing.id))
    tell(work)


def _note(work: Work, thing: Open, row: Stuck | None) -> None:
    why, subject = movers.why(work, thing), NAMED[type(thing)]
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


def is_known(work: Work, subject: Request | DutyRound) -> bool:
    """Whether a request, or any open part of it, or a round stands among what is stuck."""
    things: list[Open] = [subject]
    if isinstance(subject, Request):
        things += movers.parts(work, subject)
    rows = (work.store.one(Stuck, subject=NAMED[type(each)], subject_id=each.id) for each in things)
    return any(rows)


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
    thing = work.store.get(KINDS[row.subject], row.subject_id)
    why = movers.why(work, thing) if thing and _is_open(thing) else None
    if thing is None or why is None:
        return None
    wanted = movers.wanted(work, thing)
    names = ", ".join(person.short for person in wanted.people[:NAMES])
    because = line(f"stuck-why-{why}", who=wanted.who, names=names)
    if isinstance(thing, DutyRound):
        duty, unit = turns.duty_of(work, thing), staff.unit_title(work, thing.unit)
        name = line("stuck-round", title=duty.title, month=months.said(thing.period), unit=unit)
        return StuckItem(line("stuck-line", what=name, because=because), name, None)
    if isinstance(thing, EventNeed):
        event = work.store.get(Event, thing.event)
        name = line("stuck-need", event=event.title if event else "", need=listing.need_title(work, thing))
        return StuckItem(line("stuck-line", what=name, because=because), name, None)
    request = thing if isinstance(thing, Request) else work.require(Request, thing.request)
    name = line("stuck-request", reference=request.reference, subject=request.subject)
    return StuckItem(line("stuck-line", what=name, because=because), name, request.id)


def _is_open(thing: Open) -> bool:
    if isinstance(thing, Visit):
        return thing.left_at is None
    if isinstance(thing, DutyRound):
        return turns.is_answerable(thing)
    if isinstance(thing, Recheck):
        return thing.answer is None
    if isinstance(thing, Request):
        return thing.status != "closed"
    return thing.state in ("open", "begun")

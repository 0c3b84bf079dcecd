"""Needs of events are arranged: added, moved and called off as events and rules change.

An event's needs are read from the rules of today and reckoned anew whenever the event moves. Where they say
how soon, it is published by then, and its unit is reminded while every step still has all of its time; the
lead time of a type is for sending. A need that was late when it was found, or became late, is never taken
back: its request can still be sent.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TypeGuard

from workflow.deadlines import clocks
from workflow.deadlines.clocks import Cause
from workflow.events import wanting
from workflow.events.register import days, references
from workflow.events.wants import Expected, clock_of, expected
from workflow.model import Event, EventNeed, Nudge
from workflow.results import Result
from workflow.spec import Term
from workflow.work import Work

SUBJECT = "need"
AHEAD = 3  # reminded on the last three working days up to the end (rule B03)
OPEN = ("open", "begun")
SHOWN_AFTER = timedelta(days=31)  # for so long a past event that still needs something is listed


@dataclass(frozen=True)
class Arranged(Result):
    """The outcome for an event: its needs that are late now, and those asked for already.

    `over` counts what was left out because the event and its last moment have passed; `sent` are references.
    """

    event: int
    late: tuple[int, ...] = ()
    over: int = 0
    sent: tuple[str, ...] = ()


def arrange(work: Work, event: Event) -> Arranged:
    """Give an event its needs, move those still open, and call off what it no longer needs."""
    kept = {need.key: need for need in work.store.all(EventNeed, event=event.id)}
    late, over = [], 0
    for each in expected(work, event):
        need = kept.pop(each.wanted.key, None)
        if need is None and each.is_over:
            over += 1
        elif need is None:
            need = place(work, event, _new(work, event, each), each)
            late += [need.id] if each.is_late else []
        elif need.state in (*OPEN, "cancelled") or (need.state == "missed" and not each.is_late):
            place(work, event, need, each)
            late += [need.id] if each.is_late else []
        elif need.state == "sent" and each.wanted.published:
            place(work, event, need, each)
    for need in kept.values():
        call_off(work, need)
    return Arranged(event.id, tuple(late), over, tuple(references(work, event)))


def arrange_anew(work: Work, after: int, most: int) -> int | None:
    """The rules have changed: planned events still to come get what they now want and lose what they do not.

    A need that is not sent yet asks for the type that may be sent now; begun or late, it keeps its clock. No
    change of the rules makes anybody late. So many events are looked at, behind one of them; the last is
    returned where others are left.
    """
    found = work.store.all(Event, state="planned", after=after, limit=most + 1)
    to_come = [event for event in found[:most] if days(event)[1] >= work.today]
    work.store.prefetch(EventNeed, "event", [event.id for event in to_come])
    for event in to_come:
        _arrange_anew(work, event)
    return found[most - 1].id if len(found) > most else None


def _arrange_anew(work: Work, event: Event) -> None:
    kept = {need.key: need for need in work.store.all(EventNeed, event=event.id)}
    for each in expected(work, event):
        need = kept.pop(each.wanted.key, None)
        if need and need.state in OPEN:
            _turn_to(work, need, each.wanted.type)
        if each.is_late:
            continue
        if need is None:
            place(work, event, _new(work, event, each), each)
        elif need.state == "cancelled" or (need.state == "open" and _is_other(work, event, need, each)):
            place(work, event, need, each, "rules")
    for need in kept.values():
        if need.state == "open":
            call_off(work, need)


def _turn_to(work: Work, need: EventNeed, type: str) -> None:
    """Let a need ask for another type, by the clock that it has: nobody may send the old one any more."""
    if need.type != type:
        work.store.change(need, type=type)
        wanting.write_down(work, [need])


def _new(work: Work, event: Event, each: Expected) -> EventNeed:
    return work.store.add(
        EventNeed(event=event.id, key=each.wanted.key, type=each.wanted.type, due_at=each.due_at)
    )


def _is_other(work: Work, event: Event, need: EventNeed, each: Expected) -> bool:
    """Whether a need runs by another clock than it should."""
    return clocks.clock_of(work.store, SUBJECT, need.id) != clock_of(work, event, each.wanted)


def place(work: Work, event: Event, need: EventNeed, each: Expected, cause: Cause = "event") -> EventNeed:
    """Put a need at its last moment, with a new clock. Its late mark goes when it is in time again."""
    late_at = (need.late_at or work.now) if each.is_late else None
    if need.late_at and not each.is_late:
        work.audit("late.lifted", f"event/{event.id}", need=need.key)
        for nudge in work.store.all(Nudge, subject=SUBJECT, subject_id=need.id, said_at=None):
            work.store.remove(nudge)
    state = need.state if need.state in OPEN else "open"
    type = each.wanted.type if need.state != "sent" else need.type
    need = work.store.change(need, type=type, due_at=each.due_at, late_at=late_at, state=state)
    wanting.write_down(work, [need])
    clocks.stop(work.store, SUBJECT, need.id)
    first, last = days(event)
    opens = {"before": work.today, "during": first, "after": last + timedelta(days=1)}[each.wanted.when]
    since = max(work.now, datetime.combine(opens, time(), work.rulebook.zone))
    send_by = _send_by(work, each)
    remind = clocks.mornings(work.calendar, send_by if send_by > since else each.due_at, AHEAD, since)
    clock = clock_of(work, event, each.wanted)
    clocks.start_at(work, SUBJECT, need.id, clock, each.due_at, remind, late_at, cause)
    return need


def _send_by(work: Work, each: Expected) -> datetime:
    """Until when its request is sent, so that it is published in time if every step uses all of its time."""
    kind, calendar, at = work.rulebook.spec.request_types[each.wanted.type], work.calendar, each.due_at
    if not each.wanted.published:
        return at
    tasks = [task.term.quantity for task in kind.tasks.values() if not task.when and _is_own(task.term)]
    at = min((calendar.begin_by(at, within) for within in tasks), default=at)
    for stage in reversed(kind.stages):
        at = calendar.begin_by(at, stage.within.quantity) if not stage.when and _is_own(stage.within) else at
    return at


def _is_own(term: Term | None) -> TypeGuard[Term]:
    """Whether a time counts from where a step or a task begins."""
    return term is not None and not term.name


def call_off(work: Work, need: EventNeed) -> None:
    """Cancel a need that is still open: the event calls for it no longer."""
    if need.state in OPEN:
        wanting.set_state(work, need, "cancelled")
        clocks.stop(work.store, SUBJECT, need.id)


def close_past(work: Work) -> None:
    """Needs that nobody met: of what comes before an event when it is over, of the rest after a while."""
    for need in work.store.all(EventNeed, state=OPEN):
        event = work.store.get(Event, need.event)
        if event is None:
            continue
        while_left = timedelta(0) if need.key.split(".")[1] == "before" else SHOWN_AFTER
        if days(event)[1] + while_left < work.today:
            wanting.set_state(work, need, "missed")
            clocks.stop(work.store, SUBJECT, need.id)
            work.audit("need.missed", f"event/{event.id}", need=need.key)

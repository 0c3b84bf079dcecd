"""Events of units and what each will need: which requests, until when (rules A17, A21, A24, A25, B03).

What an event needs is read from the rules of today and reckoned anew whenever the event moves. Where they say
how soon, it is published by then, and its unit is reminded while every step still has all of its time; the
lead time of a type is for sending. A need that was late when it was found, or became late, is never taken
back: its request can still be sent.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from workflow.deadlines import clocks
from workflow.deadlines.clocks import Cause, Clock
from workflow.errors import Code
from workflow.form import questions
from workflow.model import Answers, Deadline, Event, EventNeed, Nudge, Person, Request
from workflow.people import permissions
from workflow.people.staff import name_key
from workflow.spec import Need, Quantity, RequestType, Spec, Words
from workflow.work import Work

SUBJECT = "need"
AHEAD = 3  # reminded on the last three working days up to the end (rule B03)
LENGTH = 150
PAST, COMING = timedelta(days=366), timedelta(days=3 * 366)
LONGEST = timedelta(days=366)
OPEN = ("open", "begun")
SHOWN_AFTER = timedelta(days=31)  # for so long a past event that still needs something is listed


@dataclass(frozen=True)
class Wanted:
    """A thing that the rules want of an event. `key` names it for as long as the rules say it.

    Where they say how soon themselves, it is `published` by then; a lead time of a type is for proposing it.
    """

    key: str
    type: str
    when: Literal["before", "during", "after"]
    within: Quantity
    title: Words
    published: bool


@dataclass(frozen=True)
class Expected:
    """A need of an event and its last moment. What is `over` is not asked for any more: so is the event."""

    wanted: Wanted
    due_at: datetime
    is_late: bool
    is_over: bool


@dataclass(frozen=True)
class Arranged:
    """What became of an event: its needs that are late now, and what was asked for already.

    `over` counts what was left out because the event and its last moment have passed; `sent` are references.
    """

    event: int
    late: tuple[int, ...] = ()
    over: int = 0
    sent: tuple[str, ...] = ()


def days(event: Event) -> tuple[date, date]:
    return date.fromisoformat(event.starts_on), date.fromisoformat(event.ends_on)


def wanted(spec: Spec, *, important: bool) -> list[Wanted]:
    """What an event needs by the rules; the lead time of a type counts where they say no time."""
    found: dict[str, Wanted] = {}
    for need in spec.events:
        kind = spec.request_types[need.type]
        key, n = _key(need), 2
        while key in found:
            key, n = f"{_key(need)}.{n}", n + 1
        within = need.within or (kind.lead_time.at_least if kind.lead_time else None)
        if within and (important or need.for_ == "every event"):
            title, published = need.title or kind.title, need.within is not None
            found[key] = Wanted(key, need.type, need.when, within, title, published)
    return list(found.values())


def only_important(spec: Spec) -> list[Wanted]:
    """The needs that only an important event has."""
    ordinary = {want.key for want in wanted(spec, important=False)}
    return [want for want in wanted(spec, important=True) if want.key not in ordinary]


def _key(need: Need) -> str:
    return f"{need.type}.{need.when}" + (".important" if need.for_ == "important events" else "")


def clock_of(work: Work, event: Event, want: Wanted) -> Clock:
    return clock(work.rulebook.zone, days(event), event.starts_at, want)


def clock(zone: ZoneInfo, days: tuple[date, date], starts_at: str, want: Wanted) -> Clock:
    """Before its first day (or its hour); during, counted from its first day; after, from its last."""
    first, last = days
    if want.when == "before":
        hour = time.fromisoformat(starts_at) if starts_at else time()
        return Clock.before(datetime.combine(first, hour, zone), want.within)
    day = first if want.when == "during" else last
    return Clock.following(datetime.combine(day, time(), zone), want.within)


def expected(work: Work, event: Event) -> list[Expected]:
    """What an event would need, the earliest first."""
    begun = days(event)[0] < work.today
    found = []
    for want in wanted(work.rulebook.spec, important=event.important):
        due_at = clock_of(work, event, want).end(work.calendar)
        late = due_at <= work.now
        found.append(Expected(want, due_at, late, late and begun))
    return sorted(found, key=lambda each: (each.due_at, each.wanted.key))


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


def arrange_anew(work: Work) -> None:
    """The rules have changed: planned events still to come get what they now want and lose what they do not.

    Nothing that was begun is touched, and no change of the rules makes anybody late.
    """
    for event in work.store.all(Event, state="planned"):
        if days(event)[1] < work.today:
            continue
        kept = {need.key: need for need in work.store.all(EventNeed, event=event.id)}
        for each in expected(work, event):
            need = kept.pop(each.wanted.key, None)
            if each.is_late:
                continue
            if need is None:
                place(work, event, _new(work, event, each), each)
            elif need.state == "cancelled" or (need.state == "open" and _is_other(work, event, need, each)):
                place(work, event, need, each, "rules")
        for need in kept.values():
            if need.state == "open":
                call_off(work, need)


def _new(work: Work, event: Event, each: Expected) -> EventNeed:
    return work.store.add(
        EventNeed(event=event.id, key=each.wanted.key, type=each.wanted.type, due_at=each.due_at)
    )


def _is_other(work: Work, event: Event, need: EventNeed, each: Expected) -> bool:
    """Whether a need runs by another clock than it should."""
    clock = clock_of(work, event, each.wanted)
    row = work.store.one(Deadline, subject=SUBJECT, subject_id=need.id, kind=clocks.LATE)
    return row is None or (row.rule, row.anchor) != (clock.rule, clock.anchor)


def place(work: Work, event: Event, need: EventNeed, each: Expected, cause: Cause = "event") -> EventNeed:
    """Put a need at its last moment, with a new clock. One that is not late any more is not said to be."""
    late_at = (need.late_at or work.now) if each.is_late else None
    if need.late_at and not each.is_late:
        work.audit("late.lifted", f"event/{event.id}", need=need.key)
        for nudge in work.store.all(Nudge, subject=SUBJECT, subject_id=need.id, said_at=None):
            work.store.remove(nudge)
    state = need.state if need.state in OPEN else "open"
    need = work.store.change(need, due_at=each.due_at, late_at=late_at, state=state)
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
    steps = [p.within for p in kind.publish if p.within and not (p.only_if or p.after or p.ends)]
    at = min((calendar.begin_by(at, within) for within in steps), default=at)
    for stage in reversed(kind.stages):
        at = calendar.begin_by(at, stage.within) if stage.within else at
    return at


def is_published_by(work: Work, need: EventNeed) -> bool:
    """Whether a need is met in time when it is published by then, and not when it is sent."""
    return any(w.published for w in wanted(work.rulebook.spec, important=True) if w.key == need.key)


def call_off(work: Work, need: EventNeed) -> None:
    """A need that was not asked for is not needed any more."""
    if need.state in OPEN:
        work.store.change(need, state="cancelled")
        clocks.stop(work.store, SUBJECT, need.id)


def close_past(work: Work) -> None:
    """Needs that nobody met: of what comes before an event when it is over, of the rest after a while."""
    for need in work.store.all(EventNeed, state=OPEN):
        event = work.store.get(Event, need.event)
        if event is None:
            continue
        while_left = timedelta(0) if need.key.split(".")[1] == "before" else SHOWN_AFTER
        if days(event)[1] + while_left < work.today:
            work.store.change(need, state="missed")
            clocks.stop(work.store, SUBJECT, need.id)
            work.audit("need.missed", f"event/{event.id}", need=need.key)


def problem(work: Work, event: Event) -> Code | None:
    """Why an event cannot be kept, as the code of a refusal."""
    first, last = days(event)
    if not event.title or len(event.title) > LENGTH or len(event.place) > LENGTH:
        return "event-words"
    if last < first or last - first > LONGEST:
        return "event-days"
    if not work.today - PAST <= first <= work.today + COMING:
        return "event-far"
    return None


def same_key(unit: str, title: str, starts_on: str) -> tuple[str, str, str]:
    """What makes two events the same one: the unit, the title however it is cased, the first day."""
    return unit, name_key(title), starts_on


def known(work: Work, event: Event) -> Event | None:
    """Another planned event that is the same."""
    key = same_key(event.unit, event.title, event.starts_on)
    others = work.store.all(Event, unit=event.unit, state="planned", starts_on=event.starts_on)
    return next(
        (e for e in others if e.id != event.id and same_key(e.unit, e.title, e.starts_on) == key), None
    )


# requests for an event


def prefilled(kind: RequestType, event: Event) -> Answers:
    """The answers an event gives: its title as the subject, its first day as the date of the event."""
    found: Answers = {}
    subject, asked = kind.fields[kind.subject], questions.event_field(kind)
    if subject.kind == "text":
        found[kind.subject] = event.title[: subject.max or LENGTH]
    if asked:
        found[asked] = event.title
    dated = date_field(kind)
    if dated:
        found[dated] = day_as_asked(kind, dated, event)
    return found


def day_as_asked(kind: RequestType, key: str, event: Event) -> str:
    """The days of an event as the answer to a field that asks for a date or a range."""
    return questions.kept_range(*days(event)) if kind.fields[key].kind == "date_range" else event.starts_on


def date_field(kind: RequestType) -> str | None:
    """The field a lead time counts from, else the first one that asks for a date."""
    if kind.lead_time:
        return kind.lead_time.before
    return next((key for key, field in kind.fields.items() if field.kind == "date"), None)


def references(work: Work, event: Event) -> list[str]:
    """What was asked for in the name of an event and still runs."""
    return [request.reference for request in requests_about(work, event)]


def requests_about(work: Work, event: Event) -> list[Request]:
    """The requests about an event that are not closed."""
    return [r for r in work.store.all(Request, event=event.id) if r.status != "closed"]


# who keeps an event, and who is reminded


def concerned(work: Work, event: Event, need: EventNeed) -> list[Person]:
    """The head of the unit and whoever entered the event; where there is neither, everybody of the unit."""
    spec = work.rulebook.spec
    kind = spec.request_types.get(need.type)
    by = next((s.by for s in kind.stages if spec.roles[s.by].of == "unit"), None) if kind else None
    found = {p.id: p for p in permissions.holders(work, spec, by, event.unit)} if by else {}
    creator = work.store.get(Person, event.by)
    if creator and creator.active and may_plan(work, creator, event.unit):
        found[creator.id] = creator
    return list(found.values()) or _everybody(work, event.unit)


def _everybody(work: Work, unit: str) -> list[Person]:
    spec = work.rulebook.spec
    roles: Iterable[str] = (key for key, role in spec.roles.items() if role.of == "unit" and role.submits)
    return list({p.id: p for role in roles for p in permissions.holders(work, spec, role, unit)}.values())


def may_plan(work: Work, person: Person, unit: str) -> bool:
    """Whoever may send in the name of a unit keeps its events (rule B11)."""
    return unit in permissions.units_to_submit(work, person)

"""The needs that the rules want of an event, and their last moments (rules A17, A21, A24, A25, B03)."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Literal
from zoneinfo import ZoneInfo

from workflow.deadlines.counting import Clock, Days
from workflow.events.register import days
from workflow.form.facts import Facts, is_true, yes_no
from workflow.model import Event, EventNeed
from workflow.people import sending, staff
from workflow.spec import Need, Spec, Term, When, Words
from workflow.spec.when import EVERY_EVENT, IMPORTANT_EVENTS, YES_NO
from workflow.work import Work


@dataclass(frozen=True)
class Wanted:
    """A thing that the rules want of an event. `key` names it for as long as the rules say it.

    Where they say how soon themselves, it is `published` by then; a lead time of a type is for proposing it.
    """

    key: str
    type: str
    when: Literal["before", "during", "after"]
    term: Term
    title: Words
    published: bool
    place: int  # among the events of the rules


@dataclass(frozen=True)
class Expected:
    """A need of an event and its last moment. A need that is `over`, as its event is, is asked for no
    longer."""

    wanted: Wanted
    due_at: datetime
    is_late: bool
    is_over: bool


def wanted(spec: Spec, *, important: bool, kind: str = "") -> list[Wanted]:
    """Return the needs of an event of a unit of this kind; of a unit that nobody knows those of any kind."""
    facts = Facts(words={"important": frozenset([yes_no(important)]), "unit_kind": frozenset([kind])})
    return [want for need, want in _all(spec) if _is_for(need, facts)]


def find(spec: Spec, key: str) -> Wanted | None:
    """The need with this key, whichever events have it."""
    return next((want for _, want in _all(spec) if want.key == key), None)


def _all(spec: Spec) -> list[tuple[Need, Wanted]]:
    """Return what the rules want of events; without a time there, the lead time of the type counts."""
    found: dict[str, tuple[Need, Wanted]] = {}
    for place, need in enumerate(spec.events):
        kind = spec.request_types[need.type]
        key, n = _key(need), 2
        while key in found:
            key, n = f"{_key(need)}.{n}", n + 1
        term = need.published or (kind.lead_time.at_least if kind.lead_time else None)
        if term:
            title, published = need.title or kind.title, need.published is not None
            found[key] = need, Wanted(key, need.type, need.when, term, title, published, place)
    return list(found.values())


def _is_for(need: Need, facts: Facts) -> bool:
    """Whether an event of which this is known has the need."""
    if isinstance(need.for_, When):
        return is_true(need.for_, facts)
    return need.for_ == EVERY_EVENT or YES_NO[0] in facts.words["important"]


def only_important(spec: Spec) -> list[Wanted]:
    """The needs that only an important event has."""
    ordinary = {want.key for want in wanted(spec, important=False)}
    return [want for want in wanted(spec, important=True) if want.key not in ordinary]


def _key(need: Need) -> str:
    return f"{need.type}.{need.when}" + (".important" if need.for_ == IMPORTANT_EVENTS else "")


def clock_of(work: Work, event: Event, want: Wanted) -> Clock:
    return clock(work.rulebook.zone, days(event), event.starts_at, want)


def clock(zone: ZoneInfo, days: tuple[date, date], starts_at: str, want: Wanted) -> Clock:
    """Before its first day (or its hour); during, counted from its first day; after, from its last."""
    return Clock.by(want.term, Days(*days, time.fromisoformat(starts_at) if starts_at else None), zone)


def expected(work: Work, event: Event) -> list[Expected]:
    """Return the needs that an event would have, the earliest first, of types that are there for its unit."""
    begun = days(event)[0] < work.today
    found = []
    kind = staff.unit_kind(work, event.unit)
    for want in wanted(work.rulebook.spec, important=event.important, kind=kind):
        due_at = clock_of(work, event, want).end(work.calendar)
        type = sending.asked_for(work, want.type, event.unit, due_at)
        if not type:
            continue
        mine = want if type == want.type else _replaced(work, want, type)
        due_at = clock_of(work, event, mine).end(work.calendar)
        late = due_at <= work.now
        found.append(Expected(mine, due_at, late, late and begun))
    return sorted(found, key=lambda each: (each.due_at, each.wanted.key))


def _replaced(work: Work, want: Wanted, type: str) -> Wanted:
    """The need as a unit meets it by its own type, whose lead time then counts where one did."""
    lead = work.rulebook.spec.request_types[type].lead_time
    return replace(want, type=type, term=lead.at_least if lead and not want.published else want.term)


def is_published_by(work: Work, need: EventNeed) -> bool:
    """Whether a need is met in time when it is published by then, and not when it is sent."""
    want = find(work.rulebook.spec, need.key)
    return want is not None and want.published

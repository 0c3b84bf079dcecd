"""The needs that the rules want of an event, and their last moments (rules A17, A21, A24, A25, B03)."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal
from zoneinfo import ZoneInfo

from workflow.deadlines.counting import Before, Clock, Following
from workflow.events.register import days
from workflow.model import Event, EventNeed
from workflow.people import sending
from workflow.spec import Need, Quantity, Spec, Words
from workflow.work import Work


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
    place: int  # among the events of the rules


@dataclass(frozen=True)
class Expected:
    """A need of an event and its last moment. A need that is `over`, as its event is, is asked for no
    longer."""

    wanted: Wanted
    due_at: datetime
    is_late: bool
    is_over: bool


def wanted(spec: Spec, *, important: bool) -> list[Wanted]:
    """Return the needs of an event by the rules; without a time there, the lead time of the type counts."""
    found: dict[str, Wanted] = {}
    for place, need in enumerate(spec.events):
        kind = spec.request_types[need.type]
        key, n = _key(need), 2
        while key in found:
            key, n = f"{_key(need)}.{n}", n + 1
        within = need.within or (kind.lead_time.at_least if kind.lead_time else None)
        if within and (important or need.for_ == "every event"):
            title, published = need.title or kind.title, need.within is not None
            found[key] = Wanted(key, need.type, need.when, within, title, published, place)
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
        return Clock(Before(want.within), datetime.combine(first, hour, zone))
    day = first if want.when == "during" else last
    return Clock(Following(want.within), datetime.combine(day, time(), zone))


def expected(work: Work, event: Event) -> list[Expected]:
    """Return the needs that an event would have, the earliest first, of types that are there for its unit."""
    begun = days(event)[0] < work.today
    found = []
    for want in wanted(work.rulebook.spec, important=event.important):
        due_at = clock_of(work, event, want).end(work.calendar)
        if not sending.could_be_sent(work, want.type, event.unit, due_at):
            continue
        late = due_at <= work.now
        found.append(Expected(want, due_at, late, late and begun))
    return sorted(found, key=lambda each: (each.due_at, each.wanted.key))


def is_published_by(work: Work, need: EventNeed) -> bool:
    """Whether a need is met in time when it is published by then, and not when it is sent."""
    return any(w.published for w in wanted(work.rulebook.spec, important=True) if w.key == need.key)

"""The register: events of units, who keeps them, and requests about them."""

from collections.abc import Iterable
from datetime import date, timedelta

from workflow.errors import Code, Refusal
from workflow.form import kinds, questions
from workflow.model import Answers, Event, EventNeed, Person, Request
from workflow.people import permissions
from workflow.people.staff import name_key
from workflow.spec import RequestType
from workflow.work import Work

LENGTH = 150
PAST, COMING = timedelta(days=366), timedelta(days=3 * 366)
LONGEST = timedelta(days=366)


def days(event: Event) -> tuple[date, date]:
    return date.fromisoformat(event.starts_on), date.fromisoformat(event.ends_on)


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
    """Return the key of an event: its unit, its title without case, its first day."""
    return unit, name_key(title), starts_on


def known(work: Work, event: Event) -> Event | None:
    """Another planned event that is the same."""
    key = same_key(event.unit, event.title, event.starts_on)
    others = work.store.all(Event, unit=event.unit, state="planned", starts_on=event.starts_on)
    return next(
        (e for e in others if e.id != event.id and same_key(e.unit, e.title, e.starts_on) == key), None
    )


def prefilled(kind: RequestType, event: Event) -> Answers:
    """The answers an event gives: its title as the subject, its first day as the date of the event."""
    found: Answers = {}
    subject, asked = kind.fields[kind.subject], questions.event_field(kind)
    if kinds.of(subject).input == "line":
        found[kind.subject] = event.title[: subject.max or LENGTH]
    if asked:
        found[asked] = event.title
    dated = date_field(kind)
    if dated:
        found[dated] = day_as_asked(kind, dated, event)
    return found


def day_as_asked(kind: RequestType, key: str, event: Event) -> str:
    """The days of an event as the answer to a field that asks for a date or a range."""
    return kinds.of(kind.fields[key]).of_days(*days(event))


def date_field(kind: RequestType) -> str | None:
    """The field a lead time counts from, else the first one that asks for a date."""
    return kind.event_day


def references(work: Work, event: Event) -> list[str]:
    """Return the references of requests that were sent for an event and still run."""
    return [request.reference for request in requests_about(work, event)]


def requests_about(work: Work, event: Event) -> list[Request]:
    """The requests about an event that are not closed."""
    return [r for r in work.store.all(Request, event=event.id) if r.status != "closed"]


def concerned(work: Work, event: Event, need: EventNeed) -> list[Person]:
    """The head of the unit and whoever entered the event; where there is neither, everybody of the unit."""
    spec = work.rulebook.spec
    kind = spec.request_types.get(need.type)
    first = [party for stage in kind.stages for party in stage.by.members] if kind else []
    plain = [party.role for party in first if party.where == "own"]
    by = next((role for role in plain if spec.roles[role].of == "unit"), None)
    found = {p.id: p for p in permissions.holders(work, spec, by, event.unit)} if by else {}
    creator = work.store.get(Person, event.by)
    if creator and creator.active and may_plan(work, creator, event.unit):
        found[creator.id] = creator
    asked = [each for each in found.values() if _may_ask(work, each, kind, event.unit)]
    return asked or [each for each in _everybody(work, event.unit) if _may_ask(work, each, kind, event.unit)]


def _may_ask(work: Work, person: Person, kind: RequestType | None, unit: str) -> bool:
    return kind is None or permissions.may_send_for(work, person, kind, unit)


def _everybody(work: Work, unit: str) -> list[Person]:
    spec = work.rulebook.spec
    roles: Iterable[str] = (key for key, role in spec.roles.items() if role.of == "unit" and role.submits)
    return list({p.id: p for role in roles for p in permissions.holders(work, spec, role, unit)}.values())


def may_plan(work: Work, person: Person, unit: str) -> bool:
    """Return whether a person may send in the name of a unit, and so keeps its events (rule B11)."""
    return unit in permissions.units_to_submit(work, person)


def require_event(work: Work, person: Person, id: int) -> Event:
    """A planned event of a unit in whose name the person may send."""
    event = work.store.get(Event, id)
    if event is None or event.state != "planned":
        raise Refusal("event-gone")
    if not may_plan(work, person, event.unit):
        raise Refusal("may-not-plan", audited=True)
    return event

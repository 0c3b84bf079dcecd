"""What is said of events: their days, their needs by name, a need that is still to be asked for."""

from datetime import date

from workflow import events
from workflow.deadlines import is_running
from workflow.lines import Line, line
from workflow.model import Event, EventNeed, Person
from workflow.spec import Words
from workflow.work import Work


def reminder(work: Work, person: Person, id: int) -> tuple[Line, Line] | None:
    """What is said of a need that is still to be asked for, and the label of the button that begins it."""
    need = work.store.get(EventNeed, id)
    event = work.store.get(Event, need.event) if need else None
    if need is None or event is None or not is_running(need) or not events.may_plan(work, person, event.unit):
        return None
    title, late = need_title(work, need), "yes" if need.late_at else "no"
    said = line(
        "digest-need", event=event.title, day=said_days(work, event), need=title, due=need.due_at, late=late
    )
    return said, line("do-begin-need", need=title)


def need_title(work: Work, need: EventNeed) -> Words:
    """How a need is called within a sentence; one that left the rules by its type."""
    spec = work.rulebook.spec
    found = next((w.title for w in events.wanted(spec, important=True) if w.key == need.key), None)
    kind = spec.request_types.get(need.type)
    return within_sentence(found or (kind.title if kind else Words(vi=need.type)))


def within_sentence(title: Words) -> Words:
    return Words(vi=_lower(title.vi), en=_lower(title.en) if title.en else None)


def _lower(text: str) -> str:
    """The first letter small, unless the word is an abbreviation."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def said_days(work: Work, event: Event) -> Line:
    """“Thứ Bảy 05/12”, with the hour where there is one, or from one day to another."""
    first, last = (_day(work, day) for day in events.days(event))
    if event.starts_on != event.ends_on:
        return line("event-days", first=first, last=last)
    return line("event-hour", at=event.starts_at, day=first) if event.starts_at else first


def _day(work: Work, day: date) -> Line:
    """The year is left out where it is this one."""
    said = f"{day:%d/%m}" if day.year == work.today.year else f"{day:%d/%m}/{day.year:04d}"
    return line("event-day", weekday=day.weekday(), date=said)

"""Events in lists: the coming ones of a person's units, their days, their needs by name and state."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from workflow.cards.list_view import ListRow, ListView, page_of
from workflow.events import arranging, register, wants
from workflow.events.choices import SeeEvent, ToNeed
from workflow.form import kinds
from workflow.form.facts import grounds
from workflow.lines import Joined, Line, line
from workflow.model import Draft, Event, EventNeed, Person, Request, ToDo
from workflow.people import permissions, sending, staff
from workflow.requests import conditions
from workflow.spec import Words
from workflow.subject import DigestItem
from workflow.text import cut, cut_at_word
from workflow.work import Work

EVENTS = 4  # on a page
TITLE = 60
End = Literal["published", "approved", "nothing"]
NAME = 16  # units of an event's name on a button, beside what it needs


@dataclass(frozen=True)
class SeenNeed:
    """A need by its name, with the reference of its request; by its due time it is sent, or `published`.

    Where its request ended with nothing to publish, `why` are the answers that led there.
    """

    need: EventNeed
    title: Words
    reference: str
    published: bool
    end: End
    why: Joined | None = None


@dataclass(frozen=True)
class SeenEvent:
    """An event as those of its unit see it; `offered` are the needs that the reader can ask for."""

    event: Event
    unit: Words
    days: Line
    needs: tuple[SeenNeed, ...]
    is_past: bool
    offered: tuple[SeenNeed, ...] = ()


def coming(work: Work, person: Person) -> list[Event]:
    """The events of a person's units that are not over, or were not long ago and still need something."""
    units = tuple(permissions.units_to_submit(work, person))
    planned = work.store.all(Event, unit=units, state="planned") if units else []
    wanting = {need.event for need in work.store.all(EventNeed, state=(*arranging.OPEN, "sent"))}
    found = []
    for event in planned:
        last = register.days(event)[1]
        if last >= work.today or (event.id in wanting and last >= work.today - arranging.SHOWN_AFTER):
            found.append(event)
    return sorted(found, key=lambda event: (event.starts_on, event.starts_at, event.id))


def register_page(work: Work, person: Person, page: int) -> ListView:
    """A page of the coming events of a person's units, each with what it needs."""
    found = coming(work, person)
    past = sum(is_past(work, event) for event in found)
    title = line("events-title-past" if past else "events-title", count=len(found) - past, past=past)
    view = page_of(title, found, page, lambda event: _row(seen(work, event)), EVENTS)
    return replace(view, empty=line("events-none"), layout="wide")


def _row(each: SeenEvent) -> ListRow:
    event = each.event
    key = "events-line-important" if event.important else "events-line"
    said = line(key, title=cut(event.title, TITLE), days=each.days, unit=each.unit)
    said = line("events-line-past", line=said) if each.is_past else said
    return ListRow(SeeEvent(event.id), event.title, (said,), tuple(map(need_line, each.needs)))


def need_line(seen: SeenNeed) -> Line:
    """“băng rôn: chờ đề xuất, chậm nhất 16:30 Thứ Hai 30/11”."""
    need = seen.need
    return line(
        f"events-need-{need.state}", need=seen.title, due=need.due_at, late="yes" if need.late_at else "no",
        reference=seen.reference, measured=measured(seen.end, seen.published), ends=seen.end, why=seen.why,
    )  # fmt: skip


def is_past(work: Work, event: Event) -> bool:
    return register.days(event)[1] < work.today


def see(work: Work, person: Person, id: int) -> SeenEvent | None:
    """A planned event, unless it is none of the person's business."""
    event = work.store.get(Event, id)
    if event is None or event.state != "planned" or not register.may_plan(work, person, event.unit):
        return None
    found = seen(work, event)
    return replace(found, offered=tuple(n for n in found.needs if open_need(work, person, n.need.id)))


def seen(work: Work, event: Event) -> SeenEvent:
    """Return an event with its needs, the soonest first, without those called off."""
    needs = [n for n in work.store.all(EventNeed, event=event.id) if n.state != "cancelled"]
    needs.sort(key=lambda need: (need.due_at, need.id))
    found = tuple(_seen_need(work, need) for need in needs)
    unit, said, past = staff.unit_title(work, event.unit), said_days(work, event), is_past(work, event)
    return SeenEvent(event, unit, said, found, past)


def described(found: SeenEvent) -> list[Line]:
    """Its days and unit, its place, and that it is important."""
    lines = [line("events-when", days=found.days, unit=found.unit)]
    lines += [line("events-where", place=found.event.place)] if found.event.place else []
    return [*lines, line("events-important")] if found.event.important else lines


def _seen_need(work: Work, need: EventNeed) -> SeenNeed:
    request = work.store.one(Request, need=need.id)
    shown = SeenNeed(
        need, need_title(work, need), request.reference if request else "",
        wants.is_published_by(work, need), end(work, need.type),
    )  # fmt: skip
    if request and request.outcome == "approved" and work.type_of(request).tasks:
        return replace(shown, end="nothing", why=_why_nothing(work, request))
    return shown


def _why_nothing(work: Work, request: Request) -> Joined | None:
    """The answers for which nothing was to be done, of those that everybody may see."""
    kind, facts = work.type_of(request), conditions.of(work, request)
    names = dict.fromkeys(test.name for test in grounds(kind.no_tasks_when, facts))
    asked = {name: field for name in names if (field := kind.fields.get(name)) and not field.shown_to}
    said = [
        line("events-need-why", field=field.title, answer=kinds.of(field).format(facts.answers.get(name)))
        for name, field in asked.items()
    ]
    return Joined(tuple(said), TITLE) if said else None


def open_need(work: Work, person: Person, id: int) -> EventNeed | None:
    """A need that is still to be asked for, of an event the person may plan and a type they may send."""
    need = work.store.get(EventNeed, id)
    if need is None or need.state not in arranging.OPEN:
        return None
    unit, kind = _event(work, need).unit, work.rulebook.spec.request_types.get(need.type)
    may_ask = kind is None or sending.may_send(work, person, kind, unit)
    return need if may_ask and register.may_plan(work, person, unit) else None


def digest_item(work: Work, person: Person, need: EventNeed) -> DigestItem | None:
    """A need is begun from its button: the request opens filled in."""
    if open_need(work, person, need.id) is None:
        return None
    return DigestItem(need.due_at, need_work(work, need), need_label(work, need), ToNeed(need.id))


def rows(work: Work, person: Person, wanted: Sequence[ToDo]) -> dict[int, ListRow]:
    """Rows of the list of somebody's work; each begins the request that an event needs."""
    work.store.prefetch(EventNeed, "id", [each.subject_id for each in wanted])
    needs = [work.require(EventNeed, each.subject_id) for each in wanted]
    work.store.prefetch(Event, "id", [need.event for need in needs])
    return {n.id: ListRow(ToNeed(n.id), need_label(work, n), (said_need(work, n),)) for n in needs}


def need_label(work: Work, need: EventNeed) -> Line:
    """The button that begins the request a need asks for."""
    event = cut_at_word(_event(work, need).title, NAME)
    return line("do-begin-need-of", event=event, need=need_title(work, need))


def need_work(work: Work, need: EventNeed) -> Line:
    """“đề xuất tin sau sự kiện cho “Lễ kỷ niệm”, Thứ Bảy 05/12”."""
    event = _event(work, need)
    return line("digest-need", event=event.title, day=said_days(work, event), need=need_title(work, need))


def said_need(work: Work, need: EventNeed) -> Line:
    """“Lễ kỷ niệm, Thứ Bảy 05/12: đề xuất tin sau sự kiện chậm nhất …”."""
    event, title, late = _event(work, need), need_title(work, need), "yes" if need.late_at else "no"
    return line(
        "unit-need", event=event.title, day=said_days(work, event), need=title, due=need.due_at, late=late,
        measured=measured(end(work, need.type), wants.is_published_by(work, need)),
    )  # fmt: skip


def _event(work: Work, need: EventNeed) -> Event:
    event = work.store.get(Event, need.event)
    if event is None:
        raise LookupError(f"need {need.id} has no event")
    return event


def about(work: Work, draft: Draft) -> Line | None:
    """The event and the last moment that a draft is for, where an event needs it."""
    need = work.store.get(EventNeed, draft.need) if draft.need else None
    return said_need(work, need) if need else None


def end(work: Work, type: str) -> End:
    """How a request of a type is done: some are when they are released."""
    kind = work.rulebook.spec.request_types.get(type)
    return "published" if kind is None or kind.tasks else "approved"


def measured(end: End, published: bool) -> str:
    """Whether a text says “publish by”, “approve by” or “send by”."""
    return end if published else "sent"


def need_title(work: Work, need: EventNeed) -> Words:
    """How a need is called within a sentence; one that left the rules by its type."""
    spec = work.rulebook.spec
    found = wants.find(spec, need.key)
    kind = spec.request_types.get(need.type)
    return (found.title if found else (kind.title if kind else Words(vi=need.type))).within_sentence()


def said_days(work: Work, event: Event) -> Line:
    """“Thứ Bảy 05/12”, with the hour where there is one, or from one day to another."""
    first, last = (_day(work, day) for day in register.days(event))
    if event.starts_on != event.ends_on:
        return line("event-days", first=first, last=last)
    return line("event-hour", at=event.starts_at, day=first) if event.starts_at else first


def _day(work: Work, day: date) -> Line:
    """The year is left out where it is this one."""
    said = f"{day:%d/%m}" if day.year == work.today.year else f"{day:%d/%m}/{day.year:04d}"
    return line("event-day", weekday=day.weekday(), date=said)


def offered(work: Work, draft: Draft) -> list[Event]:
    """The events of the draft's unit that are not over, the nearest first."""
    planned = work.store.all(Event, unit=draft.unit, state="planned")
    coming = [event for event in planned if register.days(event)[1] >= work.today]
    return sorted(coming, key=lambda event: (event.starts_on, event.starts_at, event.id))

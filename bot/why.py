"""The answer of `loa why`: who was reminded of a thing, when, and by which rule."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.time_sources import shown
from workflow.model import (
    DueTime,
    DutyRound,
    Event,
    EventNeed,
    Nudge,
    Person,
    Request,
    RuleVersion,
    Task,
    Telling,
    Visit,
)
from workflow.people.staff import name_key
from workflow.ports import Store
from workflow.requests import told
from workflow.requests.tasks import task_numbers
from workflow.rules.book import text_in_force
from workflow.spec import read_data, reread
from workflow.spec.problems import dotted, parted
from workflow.subjects import SUBJECTS

Each = TypeVar("Each", Telling, Nudge)

REASONS = {
    "remind": "its time runs out",
    "late": "its time is over",
    "handed": "its requester cannot answer",
    "back": "the person came in or came back",
    "waiting": "somebody has not come in, said on the first working morning of a week",
    "again": "it is overdue, said again each working morning",
    "later": "the person asked to be told again",
    "unknown": "from before reasons were kept",
}
NAMES: Mapping[str, Callable[[Store, int], str | None]] = {
    "visit": lambda store, id: visit.stage if (visit := store.get(Visit, id)) else None,
    "task": lambda store, id: task.channel if (task := store.get(Task, id)) else None,
    "need": lambda store, id: need.key if (need := store.get(EventNeed, id)) else None,
    "round": lambda store, id: turn.unit if (turn := store.get(DutyRound, id)) else None,
}


@dataclass(frozen=True)
class Asked:
    """The meaning of a name: things by their subject, or all that one person was told."""

    title: str
    things: Mapping[str, Sequence[int]] = field(default_factory=dict)
    person: int | None = None

    def of(self, store: Store, kind: type[Each]) -> list[Each]:
        if self.person is not None:
            return store.all(kind, person=self.person)
        found = [
            store.all(kind, subject=subject, subject_id=tuple(ids)) for subject, ids in self.things.items()
        ]
        return sorted((each for some in found for each in some), key=lambda each: each.id)


def report(store: Store, name: str, on: date | None) -> list[str]:
    """The lines to print, the oldest reminder first, or those of one day of the office; empty for an unknown
    name.
    """
    text = text_in_force(store)
    words = _Report(store, ZoneInfo(reread(text, "config.yaml").organisation.timezone) if text else None)
    return [line for asked in _named(store, name) for line in words.lines(asked, on)]


def _named(store: Store, name: str) -> Iterator[Asked]:
    request = store.one(Request, reference=name.strip().upper())
    if request:
        yield Asked(f"{request.reference} {request.subject}", told.parts(store, request))
        return
    if task := task_numbers.found(store, name):
        yield Asked(f"{name.strip().upper()} {task[0].subject}", {"task": [task[1].id]})
        return
    path, words = name.strip().lower().rstrip("/"), name_key(name)
    for event in store.all(Event):
        if path == f"event/{event.id}" or words in name_key(event.title):
            needs = [need.id for need in store.all(EventNeed, event=event.id)]
            yield Asked(f"event/{event.id} {event.title}", {"need": needs})
    for turn in store.all(DutyRound):
        own = f"{turn.duty}/{turn.period}/{turn.unit}"
        if path == f"round/{turn.id}" or f"{own}/".startswith(f"{path}/"):
            yield Asked(f"round/{turn.id} {own}", {"round": [turn.id]})
    for person in store.all(Person):
        if words in name_key(person.name):
            yield Asked(person.name, person=person.id)


@dataclass(frozen=True)
class _Report:
    """Reminders in words, in the office's time."""

    store: Store
    zone: tzinfo | None

    def lines(self, asked: Asked, on: date | None) -> Iterator[str]:
        yield asked.title
        tellings = [each for each in asked.of(self.store, Telling) if on in (None, self._day(each))]
        waiting = [each for each in asked.of(self.store, Nudge) if each.said_at is None and on is None]
        of_one = asked.person is not None
        for telling in tellings:
            yield from self._told(telling, of_one=of_one)
        for nudge in waiting:
            rests = f", not before {self._shown(nudge.quiet_until)}" if nudge.quiet_until else ""
            yield f"  waits for the next digest{rests}: {self._about(nudge, of_one=of_one)}"
            yield f"    why: {_why(nudge)}, since {self._shown(nudge.at)}"
        if not tellings and not waiting:
            yield "  no reminder"

    def _told(self, telling: Telling, *, of_one: bool) -> Iterator[str]:
        """One reminder: when, whose, of what; why; the rule; the message."""
        due = f", due {self._shown(telling.due_at)}" if telling.due_at else ""
        yield f"  {self._shown(telling.at)}  {self._about(telling, of_one=of_one)}{due}"
        yield f"    why: {_why(telling)}, since {self._shown(telling.since)}"
        if telling.subject != "waiting":
            place = self._place(telling) if telling.rule else "the program's own"
            document = f"; rests on {telling.rests_on}" if telling.rests_on else ""
            yield f"    rule: {place}{self._counted(telling)}{document}"
        line = f"line {telling.line}" if telling.line else "among those that it only counted"
        yield f"    in digest {telling.notice}, {line}"

    def _place(self, telling: Telling) -> str:
        """The place as the file of that version has it."""
        version = self.store.get(RuleVersion, telling.rules) if telling.rules else None
        place = parted(telling.rule)
        written = read_data(version.text, "").written(place) if version else place
        return f"{dotted(written)} of rules version {telling.rules}"

    def _counted(self, telling: Telling) -> str:
        """How the time was counted that ran then."""
        times = self.store.all(DueTime, subject=telling.subject, subject_id=telling.subject_id)
        ran = [time for time in times if time.at <= telling.at]
        return f", {ran[-1].rule} from {self._shown(ran[-1].anchor)}" if ran else ""

    def _about(self, each: Telling | Nudge, *, of_one: bool) -> str:
        """The person who is reminded, and the thing by its own name, where it has one.

        Of all that one person was told each thing also names its request.
        """
        person = self.store.get(Person, each.person)
        who = person.name if person else f"person {each.person}"
        if each.subject == "waiting":
            return f"{who}: people who have not come in"
        name = NAMES[each.subject](self.store, each.subject_id) if each.subject in NAMES else None
        request = self._request(each) if of_one else None
        of = f"{request.reference} {request.subject}, " if request else ""
        return f"{who}: {of}{each.subject} {each.subject_id}{f' ({name})' if name else ''}"

    def _request(self, each: Telling | Nudge) -> Request | None:
        """The request of which something is told."""
        subject = SUBJECTS[each.subject]
        thing = self.store.get(subject.record, each.subject_id)
        return self.store.get(Request, subject.request(thing) or 0) if thing else None

    def _day(self, telling: Telling) -> date:
        return telling.at.astimezone(self.zone).date()

    def _shown(self, moment: datetime) -> str:
        return shown(moment, self.zone)


def _why(each: Telling | Nudge) -> str:
    nth = f" (reminder {each.nth})" if each.why == "remind" else ""
    row = f", due row {each.deadline}" if each.deadline else ""
    return f"{REASONS[each.why]}{nth}{row}"

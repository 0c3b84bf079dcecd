"""The answer of `loa why`: who was reminded of a thing, when, and by which rule."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.time_sources import shown
from wording import Wording
from workflow.lines import Line, line
from workflow.model import (
    DueTime,
    DutyRound,
    Event,
    EventNeed,
    Nudge,
    Person,
    Request,
    Task,
    Telling,
    Visit,
)
from workflow.people.staff import name_key
from workflow.ports import Store
from workflow.requests import told
from workflow.requests.tasks import task_numbers
from workflow.rules.book import text_in_force
from workflow.spec import reread
from workflow.subjects import SUBJECTS

Each = TypeVar("Each", Telling, Nudge)
DEPTH = "  "

NAMES: Mapping[str, Callable[[Store, int], str | None]] = {
    "visit": lambda store, id: visit.stage if (visit := store.get(Visit, id)) else None,
    "task": lambda store, id: task.channel if (task := store.get(Task, id)) else None,
    "need": lambda store, id: need.key if (need := store.get(EventNeed, id)) else None,
    "round": lambda store, id: turn.unit if (turn := store.get(DutyRound, id)) else None,
}


@dataclass(frozen=True)
class Asked:
    """The meaning of a name: things by their subject, or all that one person was told."""

    title: Line
    things: Mapping[str, Sequence[int]] = field(default_factory=dict)
    person: int | None = None

    def of(self, store: Store, kind: type[Each]) -> list[Each]:
        if self.person is not None:
            return store.all(kind, person=self.person)
        found = [
            store.all(kind, subject=subject, subject_id=tuple(ids)) for subject, ids in self.things.items()
        ]
        return sorted((each for some in found for each in some), key=lambda each: each.id)


def report(store: Store, name: str, on: date | None, language: str) -> list[str]:
    """The lines to print, the oldest reminder first, or those of one day of the office; empty for an unknown
    name.
    """
    text = text_in_force(store)
    zone = ZoneInfo(reread(text, "config.yaml").organisation.timezone) if text else None
    wording, words = Wording(zone or ZoneInfo("UTC")), _Report(store, zone)
    found = (each for asked in _named(store, name) for each in words.lines(asked, on))
    return [DEPTH * depth + wording.say(language, line) for depth, line in found]


def _named(store: Store, name: str) -> Iterator[Asked]:
    request = store.one(Request, reference=name.strip().upper())
    if request:
        yield Asked(_title(request.reference, request.subject), told.parts(store, request))
        return
    if task := task_numbers.found(store, name):
        yield Asked(_title(name.strip().upper(), task[0].subject), {"task": [task[1].id]})
        return
    path, words = name.strip().lower().rstrip("/"), name_key(name)
    for event in store.all(Event):
        if path == f"event/{event.id}" or words in name_key(event.title):
            needs = [need.id for need in store.all(EventNeed, event=event.id)]
            yield Asked(_title(f"event/{event.id}", event.title), {"need": needs})
    for turn in store.all(DutyRound):
        own = f"{turn.duty}/{turn.period}/{turn.unit}"
        if path == f"round/{turn.id}" or f"{own}/".startswith(f"{path}/"):
            yield Asked(_title(f"round/{turn.id}", own), {"round": [turn.id]})
    for person in store.all(Person):
        if words in name_key(person.name):
            yield Asked(line("why-person", name=person.name), person=person.id)


def _title(name: str, title: str) -> Line:
    return line("why-about", name=name, title=title)


@dataclass(frozen=True)
class _Report:
    """Reminders as lines, each with how deep it stands; moments are the office's."""

    store: Store
    zone: tzinfo | None

    def lines(self, asked: Asked, on: date | None) -> Iterator[tuple[int, Line]]:
        yield 0, asked.title
        tellings = [each for each in asked.of(self.store, Telling) if on in (None, self._day(each))]
        waiting = [each for each in asked.of(self.store, Nudge) if each.said_at is None and on is None]
        of_one = asked.person is not None
        for telling in tellings:
            yield from self._told(telling, of_one=of_one)
        for nudge in waiting:
            until = self._shown(nudge.quiet_until) if nudge.quiet_until else None
            yield 1, line("why-next", until=until, about=self._about(nudge, of_one=of_one))
            yield 2, self._because(nudge, nudge.at)
        if not tellings and not waiting:
            yield 1, line("why-none")

    def _told(self, telling: Telling, *, of_one: bool) -> Iterator[tuple[int, Line]]:
        """One reminder: when, whose, of what; why; the rule; the message."""
        due = self._shown(telling.due_at) if telling.due_at else None
        about = self._about(telling, of_one=of_one)
        yield 1, line("why-told", at=self._shown(telling.at), about=about, due=due)
        yield 2, self._because(telling, telling.since)
        if telling.subject != "waiting":
            yield 2, self._rule(telling)
        key = "why-line" if telling.line else "why-only-counted"
        yield 2, line(key, notice=telling.notice, line=telling.line)

    def _because(self, each: Telling | Nudge, since: datetime) -> Line:
        nth = each.nth if each.why == "remind" else None
        said = line(f"told-{each.why}")
        return line("why-because", said=said, nth=nth, row=each.deadline, since=self._shown(since))

    def _rule(self, telling: Telling) -> Line:
        """The place as the file of that version has it, and how the time was counted that ran then."""
        times = self.store.all(DueTime, subject=telling.subject, subject_id=telling.subject_id)
        ran = next((time for time in reversed(times) if time.at <= telling.at), None)
        return line(
            "why-rule" if telling.rule else "why-own-rule",
            place=told.place(self.store, telling.rules, telling.rule) if telling.rule else "",
            version=telling.rules,
            counted=ran.rule if ran else None,
            start=self._shown(ran.anchor) if ran else "",
            document=telling.rests_on or None,
        )

    def _about(self, each: Telling | Nudge, *, of_one: bool) -> Line:
        """The person who is reminded, and the thing by its own name, where it has one.

        Of all that one person was told each thing also names its request.
        """
        person = self.store.get(Person, each.person)
        who = person.name if person else f"{each.person}"
        if each.subject == "waiting":
            return line("why-of-waiting", who=who)
        key = NAMES[each.subject](self.store, each.subject_id) if each.subject in NAMES else None
        request = self._request(each) if of_one else None
        named = f"{request.reference} {request.subject}" if request else None
        thing = line(f"why-thing-{each.subject}", id=each.subject_id)
        return line("why-of", who=who, request=named, thing=thing, name=key)

    def _request(self, each: Telling | Nudge) -> Request | None:
        """The request of which something is told."""
        subject = SUBJECTS[each.subject]
        thing = self.store.get(subject.record, each.subject_id)
        return self.store.get(Request, subject.request(thing) or 0) if thing else None

    def _day(self, telling: Telling) -> date:
        return telling.at.astimezone(self.zone).date()

    def _shown(self, moment: datetime) -> str:
        return shown(moment, self.zone)

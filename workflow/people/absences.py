"""Being away from a day to a day: as it is typed, begun now or by its date, and who stands in.

An absence that begins later is a due row whose anchor is its end.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from workflow.dates import Reading, Unclear, read_date, read_range
from workflow.model import Deadline, Person
from workflow.people import handover, parties, permissions, staff, whole_days
from workflow.people.changed import people_changed
from workflow.spec import Party, Words
from workflow.work import Work

SUBJECT, KIND = "person", "absence"
_UP_TO = re.compile(r"(?:(?:đến|den|tới)(?: (?:hết|het))?|hết|until|to) +(?=\S)", re.IGNORECASE)


@dataclass(frozen=True)
class Absence:
    """The first and the last day away."""

    first: date
    last: date

    def ends(self, work: Work) -> datetime:
        return whole_days.ends(work, self.last)


def read(text: str, now: datetime) -> list[Absence] | Unclear:
    """Return the days that may be meant: a coming day alone is that day, or everything up to it."""
    today, up_to = now.date(), _UP_TO.match(text.strip())
    if up_to:
        found = read_date(text.strip()[up_to.end() :], now)
        day = found.date if isinstance(found, Reading) else None
        return [Absence(today, day)] if day else found if isinstance(found, Unclear) else []
    days = read_range(text, now)
    if isinstance(days, Unclear):
        begun = [each.date for each in days.options if each.date] if days.code == "range-past" else []
        return [Absence(today, begun[-1])] if begun and begun[-1] >= today else days
    first, last = days
    meant = [Absence(first, last)]
    return [Absence(today, last), *meant] if first == last and first > today else meant


def begin(work: Work, person: Person, until: datetime | None) -> None:
    """Away from now until a moment; None: back."""
    work.store.change(person, away_until=until)
    work.audit("away", f"person/{person.id}", until=until.isoformat() if until else None)
    if until and until > work.now:
        handover.away(work, person, until)
    people_changed(work, person)


def plan(work: Work, person: Person, absence: Absence) -> None:
    """Away from the first day on; one that was planned before is forgotten."""
    forget(work, person)
    if absence.first <= work.today:
        begin(work, person, absence.ends(work))
        return
    since, until = whole_days.begins(work, absence.first), absence.ends(work)
    known = work.store.one(Deadline, subject=SUBJECT, subject_id=person.id, kind=KIND)
    if known:
        work.store.change(known, due_at=since, anchor=until, fired_at=None, attempts=0, why="")
    else:
        work.store.add(Deadline(subject=SUBJECT, subject_id=person.id, kind=KIND, due_at=since, anchor=until))
    work.audit("away", f"person/{person.id}", since=since.isoformat(), until=until.isoformat())


def planned(work: Work, person: Person) -> Absence | None:
    """The absence that has not begun."""
    row = work.store.one(Deadline, subject=SUBJECT, subject_id=person.id, kind=KIND, fired_at=None)
    if row is None or row.anchor is None:
        return None
    return Absence(whole_days.first_day(work, row.due_at), whole_days.last_day(work, row.anchor))


def forget(work: Work, person: Person) -> bool:
    """Take a planned absence back."""
    row = work.store.one(Deadline, subject=SUBJECT, subject_id=person.id, kind=KIND, fired_at=None)
    if row:
        work.store.remove(row)
        work.audit("away", f"person/{person.id}", until=None)
    return row is not None


@dataclass(frozen=True)
class StandIn:
    """Return the people who do the work of a role while its holder is away."""

    role: Words
    names: tuple[str, ...]


def stand_ins(work: Work, person: Person) -> list[StandIn]:
    """For each role of the person on which something waits: whoever would be asked now."""
    spec = work.rulebook.spec
    waited_for = set(_waited_for(work))
    found = []
    for held in staff.current(work, person.id):
        if held.role in waited_for:
            post = parties.post(work, spec, Party(held.role), held.unit)
            there = permissions.standing_for(work, spec, post, but={person.id})
            names = tuple(each.short for each, _ in there)
            found.append(StandIn(staff.role_title(work, held.role), names))
    return found


def _waited_for(work: Work) -> Iterator[str]:
    """The roles that decide, publish or answer for a unit."""
    spec = work.rulebook.spec
    for kind in spec.request_types.values():
        for stage in kind.all_stages:
            yield from (each.role for each in stage.by.members)
        given = (task.to for task in kind.tasks.values() if task.to)
        yield from (each.role for party in given for each in party.members)
    yield from (each.role for channel in spec.channels.values() for each in channel.owner.members)
    yield from (duty.parties[0].role for duty in spec.duties.values())

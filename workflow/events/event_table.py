"""Events in a table: the changes it would make, and every problem by row."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from workflow.dates import Reading, Unclear, read_date, read_time
from workflow.events import register
from workflow.model import Event, Person
from workflow.people import permissions, staff
from workflow.people.sent_tables import (
    Names,
    RowProblem,
    Rows,
    headings,
    lacking,
    misshapen,
    rows_below,
    slim,
)
from workflow.people.staff import name_key
from workflow.text import fold
from workflow.work import Work

COLUMNS = {
    "ten su kien": "title", "su kien": "title", "event": "title", "title": "title",
    "don vi": "unit", "unit": "unit",
    "tu ngay": "first", "ngay bat dau": "first", "ngay": "first", "from": "first", "date": "first",
    "den ngay": "last", "ngay ket thuc": "last", "to": "last",
    "gio": "hour", "time": "hour", "dia diem": "place", "place": "place",
    "quan trong": "important", "important": "important",
}  # fmt: skip
NEEDED = ("title", "unit", "first")
YES, NO = ("co", "x", "1", "true", "yes", "quan trong", "important"), ("khong", "0", "false", "no")
IMPOSSIBLE = {code: f"import-{code}" for code in ("event-words", "event-days", "event-far")}
_SECONDS = re.compile(r"(\d{1,2}:\d\d):00")


@dataclass(frozen=True)
class EventChange:
    """One event to be added, moved or described anew; `before` is what it is now."""

    row: int
    kind: Literal["add", "move", "change"]
    event: Event
    before: Event | None = None


@dataclass(frozen=True)
class EventPreview:
    """The changes that an import would make. One with problems is refused."""

    changes: list[EventChange] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)
    unchanged: int = 0


def pick_table(tables: Iterable[Rows]) -> Rows | RowProblem:
    """The table of events; where none looks like it, the first one, whose columns are then found lacking."""
    given = [table for table in tables if any(any(row) for row in table)]
    found = [table for table in given if "title" in headings(table, COLUMNS)[1]]
    if len(found) > 1:
        return RowProblem(1, "import-two-tables")
    return slim((found or given)[0], COLUMNS) if given else ()


def preview(work: Work, person: Person, rows: Rows) -> EventPreview:
    """Return the changes that a table of events, one a row, would make."""
    problems = [
        RowProblem(row, "import-event-column", column) for row, column in lacking(rows, COLUMNS, NEEDED)
    ]
    problems += misshapen(rows, COLUMNS)
    if not rows:
        problems = [RowProblem(1, "import-no-events")]
    if problems:
        return EventPreview(problems=problems)
    reading = _Reading(work, person)
    for number, values in rows_below(rows, COLUMNS):
        reading.row(number, values)
    if not reading.rows and not reading.problems:
        reading.problems.append(RowProblem(1, "import-no-events"))
    if reading.problems:
        return EventPreview(problems=reading.problems)
    changes = _matched(work, reading.rows)
    return EventPreview(changes, [], len(reading.rows) - len(changes))


@dataclass(frozen=True)
class _Row:
    """A row as it was read. An empty cell is None: it says of no change."""

    number: int
    event: Event
    last: date | None
    hour: str | None
    place: str | None
    important: bool | None

    def upon(self, kept: Event) -> Event:
        """The kept event with what the row says of it; without a last day it takes as long as before."""
        first, last = register.days(kept)
        ends = self.last or register.days(self.event)[0] + (last - first)
        return replace(
            kept,
            starts_on=self.event.starts_on,
            ends_on=ends.isoformat(),
            starts_at=kept.starts_at if self.hour is None else self.hour,
            place=kept.place if self.place is None else self.place,
            important=kept.important if self.important is None else self.important,
        )


class _Reading:
    """The rows of one file and their problems."""

    def __init__(self, work: Work, person: Person) -> None:
        self._work, self._person = work, person
        self._now = work.here
        self._mine = permissions.units_to_submit(work, person)
        self._units = Names()
        for unit in staff.units(work):
            self._units.add(unit.key, unit.title_vi, unit.title_en, unit.key)
        self._seen: set[tuple[str, str, str]] = set()
        self.rows: list[_Row] = []
        self.problems: list[RowProblem] = []

    def row(self, number: int, values: dict[str, str]) -> None:
        before = len(self.problems)
        unit = self._unit(number, values.get("unit", ""))
        begins, ends = self._day(number, values, "first"), self._day(number, values, "last")
        hour, important = self._hour(number, values, begins), self._important(number, values)
        if not values.get("first"):
            self._add(RowProblem(number, "import-event-no-day"))
        if ends and ends.time:
            self._add(RowProblem(number, "import-event-last-hour", values["last"]))
        if len(self.problems) > before or unit is None or begins is None or begins.date is None:
            return
        first, last = begins.date, ends.date if ends else None
        row = _Row(number, self._event(unit, values, first, last or first), last, hour, None, important)
        row = replace(row, place=values.get("place") or None)
        event = replace(row.event, starts_at=hour or "", important=bool(important))
        key = register.same_key(unit, event.title, event.starts_on)
        if code := register.problem(self._work, event):
            self._add(RowProblem(number, IMPOSSIBLE[code], event.title))
        elif key in self._seen:
            self._add(RowProblem(number, "import-event-twice", event.title))
        else:
            self._seen.add(key)
            self.rows.append(replace(row, event=event))

    def _event(self, unit: str, values: dict[str, str], first: date, last: date) -> Event:
        return Event(
            unit=unit,
            title=values.get("title", ""),
            starts_on=first.isoformat(),
            ends_on=last.isoformat(),
            place=values.get("place", ""),
            by=self._person.id,
            at=self._work.now,
        )

    def _add(self, problem: RowProblem) -> None:
        self.problems.append(problem)

    def _unit(self, number: int, said: str) -> str | None:
        unit = self._units.find(said)
        if unit is None:
            self._add(RowProblem(number, "import-event-unit", said, self._units.nearest(said)))
        elif unit not in self._mine:
            self._add(RowProblem(number, "import-event-not-yours", said))
        return unit

    def _day(self, number: int, values: dict[str, str], column: str) -> Reading | None:
        """A day, with an hour where its cell holds one."""
        said = values.get(column, "")
        if not said:
            return None
        found = _only(read_date(_SECONDS.sub(r"\1", said), self._now))
        if found is None or found.date is None:
            self._add(RowProblem(number, "import-event-day", said))
            return None
        return found

    def _hour(self, number: int, values: dict[str, str], begins: Reading | None) -> str | None:
        """The hour of its own column or of the first day's cell; two that differ are a problem."""
        said, beside = values.get("hour", ""), begins.time if begins else None
        found = _only(read_time(_SECONDS.sub(r"\1", said), self._now)) if said else begins
        if said and (found is None or found.time is None):
            self._add(RowProblem(number, "import-event-hour", said))
            return None
        if found and begins and (found.date not in (None, begins.date) or beside not in (None, found.time)):
            self._add(RowProblem(number, "import-event-two-hours", said))
        return f"{found.time:%H:%M}" if found and found.time else None

    def _important(self, number: int, values: dict[str, str]) -> bool | None:
        said = fold(values.get("important", ""))
        if said and said not in (*YES, *NO):
            self._add(RowProblem(number, "import-event-important", values["important"]))
        return said in YES if said else None


def _only(found: Reading | Unclear) -> Reading | None:
    """The rows that were read, also of the past: events that are over are entered for their coverage."""
    if isinstance(found, Unclear) and found.code == "date-past" and len(found.options) == 1:
        return found.options[0]
    return found if isinstance(found, Reading) else None


def _matched(work: Work, rows: list[_Row]) -> list[EventChange]:
    """Rows beside the events there are: the same unit, title and day is the same event.

    One coming event of a name that the file has on another day, and once, is moved; else the row is added.
    """
    units = tuple({row.event.unit for row in rows})
    planned = work.store.all(Event, unit=units, state="planned") if units else []
    same = {register.same_key(e.unit, e.title, e.starts_on): e for e in planned}
    known = {
        row.number: same.get(register.same_key(row.event.unit, row.event.title, row.event.starts_on))
        for row in rows
    }
    taken = {event.id for event in known.values() if event}
    free: dict[tuple[str, str], list[Event]] = {}
    for event in planned:
        if event.id not in taken and register.days(event)[1] >= work.today:
            free.setdefault((event.unit, name_key(event.title)), []).append(event)
    wanting: dict[tuple[str, str], int] = {}
    for row in rows:
        if known[row.number] is None:
            name = row.event.unit, name_key(row.event.title)
            wanting[name] = wanting.get(name, 0) + 1
    changes = []
    for row in rows:
        name = row.event.unit, name_key(row.event.title)
        kept = known[row.number]
        if kept is None and wanting[name] == 1 and len(free.get(name, ())) == 1:
            kept = free[name][0]
        if change := _change(row, kept):
            changes.append(change)
    return changes


def _change(row: _Row, kept: Event | None) -> EventChange | None:
    if kept is None:
        return EventChange(row.number, "add", row.event)
    after = row.upon(kept)
    if after == kept:
        return None
    moved = register.days(after) != register.days(kept)
    return EventChange(row.number, "move" if moved else "change", after, kept)

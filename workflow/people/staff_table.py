"""People and units in a table: the changes it would make, and every problem by row."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from workflow.model import Membership, Person, Unit
from workflow.people import staff as people
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
from workflow.people.unit_table import UNITS, UnitChange, UnitRows
from workflow.work import Work

PEOPLE = {
    "ho va ten": "name", "ho ten": "name", "name": "name", "full name": "name",
    "xung ho": "address", "address": "address", "form of address": "address",
    "vai tro": "role", "role": "role", "don vi": "unit", "unit": "unit",
}  # fmt: skip
KNOWN = PEOPLE | UNITS


@dataclass(frozen=True)
class StaffChange:
    """One person to be added or given a role."""

    row: int
    name: str
    address: str
    role: str
    unit: str | None
    is_new: bool


@dataclass(frozen=True)
class StaffPreview:
    """The changes that an import would make. One with problems is refused."""

    changes: list[StaffChange] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)
    unchanged: int = 0
    units: list[UnitChange] = field(default_factory=list)

    @property
    def new_people(self) -> int:
        return len({name_key(change.name) for change in self.changes if change.is_new})


@dataclass(frozen=True)
class Tables:
    """The tables of a file by what they hold; those that hold neither are not read."""

    people: Rows = ()
    units: Rows = ()


def sort_tables(tables: Iterable[Rows]) -> Tables | RowProblem:
    """Which table is of people, which of units. A file without either is read as one of people."""
    given = [table for table in tables if any(any(row) for row in table)]
    staff = [table for table in given if "name" in headings(table, PEOPLE)[1]]
    units = [table for table in given if table not in staff and "key" in headings(table, UNITS)[1]]
    if len(staff) > 1 or len(units) > 1:
        return RowProblem(1, "import-two-tables")
    if not staff and not units:
        staff = given[:1]
    return Tables(slim(staff[0], PEOPLE) if staff else (), slim(units[0], UNITS) if units else ())


def preview(work: Work, rows: Rows, units: Rows = ()) -> StaffPreview:
    """Return the changes that a table of people, one person and role a row, and one of units would make."""
    result = StaffPreview()
    read = _Reading(work, result)
    if not rows and not units:
        result.problems.append(RowProblem(1, "import-empty"))
    if units:
        read.table(units, UNITS, ("key", "title"))
    if rows:
        read.table(rows, PEOPLE, ("name", "role"))
    if not (result.problems or result.changes or result.units or read.unchanged):
        result.problems.append(RowProblem(1, "import-empty"))
    return StaffPreview(result.changes, result.problems, read.unchanged, result.units)


class _Reading:
    """One file being read, beside what the office already has."""

    def __init__(self, work: Work, result: StaffPreview) -> None:
        self._spec, self._result, self.unchanged = work.rulebook.spec, result, 0
        units = work.store.all(Unit)
        self._named: dict[str, list[Person]] = {}
        for person in work.store.all(Person, active=True):
            self._named.setdefault(name_key(person.name), []).append(person)
        self._held = {
            (m.person, m.role, m.unit)
            for m in work.store.all(Membership)
            if m.since <= work.now and (m.until is None or work.now < m.until)
        }
        self._roles, self._unit_names = Names(), Names()
        for key, role in self._spec.roles.items():
            self._roles.add(key, role.title.vi, role.title.en, key)
        for unit in units:
            if unit.ended_at is None:
                self._unit_names.add(unit.key, unit.title_vi, unit.title_en, unit.key)
        self._unit_rows = UnitRows(self._spec, units, self._roles, self._unit_names)
        self._seen: set[tuple[str, ...]] = set()

    def table(self, rows: Rows, known: dict[str, str], needed: tuple[str, ...]) -> None:
        """Add what the rows of one table would change, and their problems."""
        kind: Literal["people", "units"] = "units" if known is UNITS else "people"
        before = len(self._result.problems)
        for row, column in lacking(rows, known, needed):
            code = "import-column" if kind == "people" else "import-unit-column"
            self._add(RowProblem(row, code, column))
        for problem in misshapen(rows, known):
            self._add(problem)
        if len(self._result.problems) > before:
            return
        if kind == "units":
            self._of_units(list(rows_below(rows, known)))
            return
        for number, values in rows_below(rows, known):
            self._person(number, values)

    def _add(self, problem: RowProblem) -> None:
        self._result.problems.append(problem)

    def _is_twice(self, *what: str) -> bool:
        if what in self._seen:
            return True
        self._seen.add(what)
        return False

    def _of_units(self, rows: list[tuple[int, dict[str, str]]]) -> None:
        self._unit_rows.read(rows)
        self._result.problems.extend(self._unit_rows.problems)
        self._result.units.extend(self._unit_rows.changes)
        self.unchanged += self._unit_rows.unchanged

    def _person(self, number: int, values: dict[str, str]) -> None:
        before = len(self._result.problems)
        name, said_role, said_unit = (values.get(column, "") for column in ("name", "role", "unit"))
        role, unit = self._roles.find(said_role), self._unit_names.find(said_unit)
        address = people.address_of(values.get("address", ""))
        if not name or len(name) > people.NAME_LENGTH:
            self._add(RowProblem(number, "import-no-name"))
        if role is None:
            self._add(RowProblem(number, "import-role", said_role, self._roles.nearest(said_role)))
        if unit is None and (said_unit or (role and self._spec.roles[role].of == "unit")):
            self._add(RowProblem(number, "import-unit", said_unit, self._unit_names.nearest(said_unit)))
        if address is None:
            self._add(RowProblem(number, "import-address", values.get("address", "")))
        known = self._named.get(name_key(name), [])
        if len(known) > 1:
            self._add(RowProblem(number, "import-same-name", name))
        if len(self._result.problems) == before and self._is_twice(name_key(name), role or "", unit or ""):
            self._add(RowProblem(number, "import-twice", name))
        if len(self._result.problems) > before or role is None:
            return
        if known and self._holds(known[0], role, unit):
            self.unchanged += 1
            return
        change = StaffChange(number, name, address or people.DEFAULT_ADDRESS, role, unit, is_new=not known)
        self._result.changes.append(change)

    def _holds(self, person: Person, role: str, unit: str | None) -> bool:
        if self._spec.roles[role].of == "unit" or unit is not None:
            return (person.id, role, unit) in self._held
        return any((held[0], held[1]) == (person.id, role) for held in self._held)

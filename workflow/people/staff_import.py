"""People and units from a table: what it would change, and carrying it out."""

from collections.abc import Sequence
from dataclasses import asdict, fields

from workflow.errors import Refusal
from workflow.imports.importable import Imported, TableKind, TableRead, Tables
from workflow.lines import Line, line
from workflow.model import Account, Membership, Person, Unit
from workflow.people import staff
from workflow.people.changed import people_changed, units_changed
from workflow.people.requirements import require_administrator
from workflow.people.sent_tables import RowProblem, Rows
from workflow.people.staff import name_key
from workflow.people.staff_table import KNOWN, StaffChange, StaffPreview, preview, sort_tables
from workflow.people.unit_table import UnitChange
from workflow.people.unit_told import tell_unit
from workflow.work import Work

FIRST = 10  # lines of changes that are shown


def _sort(found: Sequence[Rows]) -> Tables | RowProblem:
    tables = sort_tables(found)
    return tables if isinstance(tables, RowProblem) else asdict(tables)


def _preview(work: Work, tables: Tables) -> StaffPreview:
    return preview(work, tables["people"], tables["units"])


def _read(work: Work, _: Person, tables: Tables) -> TableRead:
    found = _preview(work, tables)
    if found.problems:
        return TableRead(found.problems)
    has_changes = bool(found.changes or found.units)
    return TableRead((), _counted(found), _lines(work, found), has_changes)


def _counted(found: StaffPreview) -> Line:
    if not (found.changes or found.units):
        return line("people-nothing-new", unchanged=found.unchanged)
    return line(
        "people-would",
        added=found.new_people,
        roles=len(found.changes),
        units=len(found.units),
        unchanged=found.unchanged,
    )


def _lines(work: Work, found: StaffPreview) -> list[Line]:
    """The first changes, units before people, and how many follow."""
    titles = {each.unit.key: each.unit.title_vi for each in found.units}
    lines = [_unit_line(work, unit) for unit in found.units[:FIRST]]
    lines += [_person_line(work, change, titles) for change in found.changes[: FIRST - len(lines)]]
    rest = len(found.changes) + len(found.units) - len(lines)
    return [*lines, line("people-rows-more", count=rest)] if rest else lines


def _unit_line(work: Work, unit: UnitChange) -> Line:
    """A unit with its site; where rules ask something of sites, “none” for one without."""
    key = "people-unit-added" if unit.is_new else "people-unit-changed"
    site = unit.unit.site_vi or ("none" if work.rulebook.spec.duties else "")
    return line(key, code=unit.unit.key, unit=unit.unit.title_vi, site=site)


def _person_line(work: Work, change: StaffChange, titles: dict[str, str]) -> Line:
    """A person with the role; `titles` are those of units that are still to be added or renamed."""
    unit = (titles.get(change.unit) or staff.unit_title(work, change.unit)) if change.unit else None
    role = line("people-role", role=staff.role_title(work, change.role), unit=unit)
    key = "people-row-new" if change.is_new else "people-row-known"
    return line(key, row=change.row, address=change.address, name=change.name, role=role)


def _carry_out(work: Work, _: Person, tables: Tables) -> Imported:
    """Units first, then people. The same table again changes nothing."""
    found = _preview(work, tables)
    if found.problems:
        raise Refusal("import-problems", count=len(found.problems))
    for unit in found.units:
        _keep_unit(work, unit)
    named = {name_key(p.name): p for p in work.store.all(Person, active=True)}
    touched: dict[int, None] = {}
    for change in found.changes:
        person = named.get(name_key(change.name))
        if person is None:
            person = work.store.add(Person(name=change.name, address=change.address))
            named[name_key(change.name)] = person
        work.store.add(Membership(person=person.id, role=change.role, unit=change.unit, since=work.now))
        work.audit("imported", f"person/{person.id}", names=change.name, role=change.role, unit=change.unit)
        touched[person.id] = None
    people = [work.require(Person, id) for id in touched]
    turned = [
        *((each.role, each.unit) for each in found.changes),
        *(("", each.unit.key) for each in found.units),
    ]
    if all(each.is_new for each in found.units):
        people_changed(work, *people, turned=turned)
    else:
        units_changed(work)
    bound = {account.person for account in work.store.all(Account)}
    waiting = tuple(id for id in touched if id not in bound)
    counts = {"added": found.new_people, "roles": len(found.changes), "units": len(found.units)}
    return Imported(counts, waiting)


def _keep_unit(work: Work, change: UnitChange) -> None:
    """A unit that is added, or each part of one that is changed."""
    unit = change.unit
    kept = work.store.one(Unit, key=unit.key)
    if kept is None:
        work.store.add(unit)
        work.audit("unit.added", f"unit/{unit.key}", of=unit.kind, parent=unit.parent)
        return
    parts = [f.name for f in fields(Unit) if getattr(unit, f.name) != getattr(kept, f.name)]
    work.store.change(kept, **{part: getattr(unit, part) for part in parts})
    for part in parts:
        tell_unit(work, unit, part)
        work.audit(
            "unit.changed", f"unit/{unit.key}", part=part, was=getattr(kept, part), now=getattr(unit, part)
        )


STAFF = TableKind(KNOWN, require_administrator, _sort, _read, _carry_out)

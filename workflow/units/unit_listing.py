"""Units in a list, and one of them with all that is known of it (rules B05, C31, E18)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from workflow.cards.list_view import ListRow, ListView, page_of
from workflow.lines import Line, line
from workflow.model import Membership, Person, Unit
from workflow.people import permissions, sending, staff
from workflow.rounds import registers
from workflow.text import cut, fold
from workflow.units import inherited
from workflow.units.checked_unit import is_of_rules, kind_said
from workflow.units.unit_choices import SeeUnit
from workflow.work import Work

NAMES = 200  # letters of the names of people


def rules(work: Work, unit: Unit, page: int) -> ListView:
    """The rules of a unit, each with where it comes from."""
    found = [ListRow(said=(each,), heading=head) for head, each in inherited.rules_of(work, unit)]
    view = page_of(line("unit-rules-head", unit=unit.title), found, page, lambda row: row)
    return replace(view, empty=line("unit-rules-none"), layout="close")


@dataclass(frozen=True)
class SeenUnit:
    """A unit as it is shown, and what an administrator can do with it."""

    unit: Unit
    lines: tuple[Line, ...]
    may_change: bool
    may_reopen: bool


def seen_by(work: Work, person: Person) -> list[Unit]:
    """The units that somebody sees: all of them for an administrator, else one's own."""
    if permissions.is_administrator(work, person):
        found = staff.by_title(work.store.all(Unit))
        return sorted(found, key=lambda each: state(work, each) in ("ended", "left"))
    mine = sending.units_of(work, person)
    return [unit for unit in staff.units(work) if unit.key in mine]


def listed(work: Work, person: Person, page: int, typed: str) -> ListView:
    """The units that hold every word of `typed`; those that ended stand last."""
    words, found = fold(typed).split(), seen_by(work, person)
    fitting = [each for each in found if all(word in _sought(each) for word in words)]
    title = line("units-found" if words else "units-list", count=len(fitting), typed=typed)
    view = page_of(title, fitting, page, lambda unit: _row(work, unit))
    may = permissions.is_administrator(work, person)
    steps = frozenset([*(["add"] if may else []), *(["all"] if words else [])])
    return replace(view, empty=line("units-none"), foot=(line("units-search"),), steps=steps)


def _sought(unit: Unit) -> str:
    return fold(f"{unit.title_vi} {unit.title_en or ''} {unit.key}")


def _row(work: Work, unit: Unit) -> ListRow:
    above = staff.unit_title(work, unit.parent) if unit.parent else None
    said = line(
        "units-line", unit=unit.title, kind=kind_said(unit.kind), above=above, state=state(work, unit)
    )
    return ListRow(SeeUnit(unit.id), unit.title, (said,))


def state(work: Work, unit: Unit) -> str:
    """Where a unit stands: in the rules, in the register, left by the rules, or ended."""
    if is_of_rules(work, unit):
        return "rules"
    return "ended" if unit.ended_at else "register" if unit.registered else "left"


def seen(work: Work, person: Person, id: int) -> SeenUnit | None:
    """A unit that somebody may see; None for others."""
    unit = work.store.get(Unit, id)
    if unit is None or unit not in seen_by(work, person):
        return None
    may, where = permissions.is_administrator(work, person), state(work, unit)
    return SeenUnit(
        unit,
        tuple(_lines(work, unit, where)),
        may_change=may and where in ("register", "left"),
        may_reopen=may and where in ("ended", "left"),
    )


def _lines(work: Work, unit: Unit, where: str) -> Iterator[Line]:
    yield line("unit-where", state=where, code=unit.key, at=unit.ended_at)
    above = staff.unit_title(work, unit.parent) if unit.parent else None
    yield line("unit-kind", kind=kind_said(unit.kind), above=above)
    if unit.title_en:
        yield line("unit-english", title=unit.title_en)
    owners = registers.owners(work, unit)
    for of, site in (("vi", unit.site_vi), ("en", unit.site_en)):
        if site:
            yield line("unit-site", of=of, site=site, owner=owners[of])
    if not (unit.site_vi or unit.site_en):
        yield line("unit-no-site")
    held = [each for each in work.store.all(Membership, unit=unit.key) if permissions.is_current(work, each)]
    by_role: dict[str, list[str]] = {}
    for each in held:
        by_role.setdefault(each.role, []).append(staff.name_of(work, each.person))
    for role, names in by_role.items():
        said = cut(", ".join(sorted(names, key=staff.sort_key)), NAMES)
        yield line("unit-people", role=staff.role_title(work, role), names=said)
    if not held:
        yield line("unit-nobody")
    below = work.store.all(Unit, parent=unit.key, ended_at=None)
    if below:
        yield line("unit-below", units=cut(", ".join(each.title_vi for each in below), NAMES))

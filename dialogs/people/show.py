"""Lines that several windows of people administration show."""

from collections.abc import Mapping

from dialogs.here import Here
from workflow.people import staff
from workflow.people.staff_table import StaffPreview, UnitChange
from workflow.work import Work

FIRST = 10


def role_line(
    at: Here, work: Work, role: str, unit: str | None, new_units: Mapping[str, str] | None = None
) -> str:
    """“Thủ trưởng đơn vị, Khoa Kinh tế”. `new_units` are titles by key that are still to be kept."""
    title = ((new_units or {}).get(unit) or staff.unit_title(work, unit)) if unit else None
    return at.say("people-role", role=staff.role_title(work, role), unit=title)


def said_of(at: Here, found: StaffPreview) -> str:
    """How much would change."""
    if not (found.changes or found.units):
        return at.say("people-nothing-new", unchanged=found.unchanged)
    return at.say(
        "people-would",
        added=found.new_people,
        roles=len(found.changes),
        units=len(found.units),
        unchanged=found.unchanged,
    )


def change_lines(at: Here, work: Work, found: StaffPreview) -> list[str]:
    """The first changes, units before people, and how many follow."""
    new_units = {unit.key: unit.title for unit in found.units}
    lines = []
    for unit in found.units:
        key = "people-unit-added" if unit.is_new else "people-unit-changed"
        lines.append(at.say(key, code=unit.key, unit=unit.title, site=_site(work, unit)))
    for change in found.changes[:FIRST]:
        role = role_line(at, work, change.role, change.unit, new_units)
        key = "people-row-new" if change.is_new else "people-row-known"
        lines.append(at.say(key, row=change.row, address=change.address, name=change.name, role=role))
    rest = len(found.changes) + len(found.units) - FIRST
    return [*lines[:FIRST], at.say("people-rows-more", count=rest)] if rest > 0 else lines


def _site(work: Work, unit: UnitChange) -> str:
    """The unit's site; where rules ask something of sites, “none” for a unit without one."""
    return unit.site or ("none" if work.rulebook.spec.duties else "")

"""Debtors of a duty: the units, or the holders of a role, of whom it is asked now (rules B06, C03, E24)."""

from dataclasses import dataclass
from datetime import date

from workflow.model import Person, Unit
from workflow.people import permissions, sending, staff
from workflow.spec import Duty, Owing, Words
from workflow.work import Work


@dataclass(frozen=True)
class Debtor:
    """A unit, or a person who holds a role, in a unit where it is held in units; neither: all the house."""

    unit: str
    holder: int = 0


def of(work: Work, duty: Duty, day: date | None = None) -> list[Debtor]:
    """Everybody who owes a duty by a day, today where none is named (rule E34).

    They are in the order of the units, holders by name within each.
    """
    by = day or work.today
    return [each for each in _all(work, duty) if sending.first_day(work, duty, each.unit) <= by]


def _all(work: Work, duty: Duty) -> list[Debtor]:
    owing, order = duty.for_, units(work)
    if owing.whom == "organisation":
        return [Debtor("")]
    if owing.whom != "holder":
        return [Debtor(unit.key) for unit in order if _owes(work, unit, owing)]
    role = work.rulebook.spec.roles[owing.name]
    places = [unit.key for unit in order] if role.of == "unit" else [None]
    held = ((place, each) for place in places for each in _holders(work, owing.name, place))
    return [Debtor(place or "", each.id) for place, each in held]


def named(work: Work, debtor: Debtor) -> Words:
    """The unit, the holder of a role, or the organisation, as texts name it."""
    if debtor == Debtor(""):
        return work.rulebook.spec.organisation.name
    holder = work.store.get(Person, debtor.holder)
    return Words(vi=holder.name) if holder else staff.unit_title(work, debtor.unit)


def _owes(work: Work, unit: Unit, owing: Owing) -> bool:
    if owing.whom == "site":
        return bool(unit.site_vi or unit.site_en)
    return owing.whom == "unit" or staff.unit_kind(work, unit.key) == owing.name


def units(work: Work) -> list[Unit]:
    """The units: those of today's rules in their order, then those of the register by name.

    A unit that has left the rules owes nothing any more, and neither does one that has ended.
    """
    known = {unit.key: unit for unit in staff.units(work)}
    found = [known.pop(key) for key in work.rulebook.spec.units if key in known]
    return found + [unit for unit in known.values() if unit.registered]


def _holders(work: Work, role: str, unit: str | None) -> list[Person]:
    found = permissions.holders(work, work.rulebook.spec, role, unit)
    return sorted(found, key=lambda person: staff.sort_key(person.name))

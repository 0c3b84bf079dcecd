"""The moves of the register of units: added, given people, changed, ended and taken into use again."""

from collections.abc import Iterator
from functools import partial

from tests.kit.moves.move import ASIDE, STAFF, Move, Place, actor, staff
from workflow.actions import AddUnit, ChangeUnit, EndUnit, GiveRole, ReopenUnit
from workflow.model import Unit
from workflow.people import permissions
from workflow.units import unit_ties
from workflow.units.checked_unit import is_of_rules
from workflow.work import Work

MOST = 3  # units of the register
NAMES = ("Khoa Du lịch", "Bộ môn Lữ hành", "Viện Biển")
LAST = frozenset({"last-administrator"})
TAKEN = frozenset({"unit-taken", "unit-circle", "no-such-unit"})


def units(work: Work) -> Iterator[Place]:
    """The register, before everybody who administers."""
    for who, person in staff(work):
        if permissions.is_administrator(work, person):
            yield Place(who, "units", partial(of_register, who))


def of_register(who: str, work: Work) -> Iterator[Move]:
    """Every change of a unit that the register holds, and people for it."""
    by, move = actor(who), partial(Move, who, "units")
    own = [unit for unit in work.store.all(Unit, registered=True) if not is_of_rules(work, unit)]
    above = next(iter(work.rulebook.spec.units))
    if len(own) < MOST:
        for name in NAMES:
            yield move(f"add {name}", (AddUnit(by, name, "faculty", above),), ASIDE, TAKEN)
    for unit in own:
        if unit.ended_at:
            yield move(f"reopen {unit.key}", (ReopenUnit(by, unit.id),), ASIDE, TAKEN)
            continue
        for parent in {None, above, *(each.key for each in own if not each.ended_at)} - {unit.parent}:
            change = ChangeUnit(by, unit.id, "parent", parent, unit.parent)
            yield move(f"{unit.key} below {parent}", (change,), ASIDE, TAKEN)
        other = "centre" if unit.kind == "faculty" else "faculty"
        change = ChangeUnit(by, unit.id, "kind", other, unit.kind)
        yield move(f"{unit.key} is a {other}", (change,))
        mark = unit_ties.of(work, unit).mark
        yield move(f"end {unit.key}", (EndUnit(by, unit.id, mark),), ASIDE, LAST)
        for role in [key for key, role in work.rulebook.spec.roles.items() if role.of == "unit"]:
            for name, person in staff(work):
                given = GiveRole(by, person.id, role, unit.key)
                yield move(f"{role} {unit.key} to {name}", (given,), STAFF)

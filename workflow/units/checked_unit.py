"""Units that administrators may change, and what a unit of the register must be (rule E18)."""

from typing import get_args

from workflow.errors import Refusal
from workflow.form import links
from workflow.lines import Line, line
from workflow.model import Unit
from workflow.people import parties, staff
from workflow.people.sent_tables import Names
from workflow.people.unit_table import TITLE_LENGTH
from workflow.spec.basics import UnitKind
from workflow.work import Work


def kind_said(name: str) -> Line:
    """A kind of unit as people read it."""
    return line(f"rule-is-{name}")


def is_of_rules(work: Work, unit: Unit) -> bool:
    """Whether the rules in force name it: then it is as they say, and is changed in their file."""
    return unit.key in work.rulebook.spec.units


def require_own(work: Work, id: int) -> Unit:
    """A unit that the register holds; one of the rules is refused, and so is one that has ended."""
    unit = work.require(Unit, id)
    if is_of_rules(work, unit):
        raise Refusal("unit-of-rules", key=unit.key)
    if unit.ended_at:
        raise Refusal("unit-ended")
    return unit


def require_sound(work: Work, unit: Unit) -> None:
    """Refuse a unit that cannot be kept as it would be now."""
    if not unit.title_vi or max(len(unit.title_vi), len(unit.title_en or "")) > TITLE_LENGTH:
        raise Refusal("unit-title")
    if any(same_title(work, title, unit.key) for title in (unit.title_vi, unit.title_en)):
        raise Refusal("unit-taken")
    if any(site and links.check(site) for site in (unit.site_vi, unit.site_en)):
        raise Refusal("unit-site")
    if unit.parent and work.store.one(Unit, key=unit.parent, ended_at=None) is None:
        raise Refusal("no-such-unit")
    if unit.parent and unit.key in (unit.parent, *parties.above(work, unit.parent)):
        raise Refusal("unit-circle")
    if any(role and role not in work.rulebook.spec.roles for role in (unit.owner_vi, unit.owner_en)):
        raise Refusal("no-such-role")
    if unit.kind not in get_args(UnitKind):
        raise Refusal("gone")


def same_title(work: Work, title: str | None, but: str = "") -> str:
    """The key of another unit that bears this title, also without diacritics; empty where none does."""
    names = Names()
    for unit in staff.units(work):
        if unit.key != but:
            names.add(unit.key, unit.title_vi, unit.title_en)
    return names.find(title or "") or ""

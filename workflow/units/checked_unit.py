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


def require_sound(work: Work, unit: Unit, was: Unit | None = None) -> None:
    """Refuse a unit that cannot be kept as it would be now. Of one that `was` there what changes is judged.

    The rest may have become wrong by itself: a file brought another unit of the title, or left out a role.
    """

    def new(*parts: str) -> list[str]:
        said = [(getattr(unit, part), getattr(was, part, None)) for part in parts]
        return [now for now, before in said if now and now != before]

    titles = new("title_vi", "title_en")
    if not unit.title_vi or any(len(title) > TITLE_LENGTH for title in titles):
        raise Refusal("unit-title")
    if any(same_title(work, title, unit.key) for title in titles):
        raise Refusal("unit-taken")
    if any(links.check(site) for site in new("site_vi", "site_en")):
        raise Refusal("unit-site")
    for parent in new("parent"):
        if work.store.one(Unit, key=parent, ended_at=None) is None:
            raise Refusal("no-such-unit")
        if unit.key in (parent, *parties.above(work, parent)):
            raise Refusal("unit-circle")
    if any(role not in work.rulebook.spec.roles for role in new("owner_vi", "owner_en")):
        raise Refusal("no-such-role")
    if unit.kind not in get_args(UnitKind):
        raise Refusal("gone")


def same_title(work: Work, title: str, but: str = "") -> str:
    """The key of another unit that bears this title, also without diacritics; empty where none does."""
    names = Names()
    for unit in staff.units(work):
        if unit.key != but:
            names.add(unit.key, unit.title_vi, unit.title_en)
    return names.find(title) or ""

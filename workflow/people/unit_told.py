"""Changes of units, told to those whom they concern."""

from typing import Literal

from workflow.model import Person, Unit
from workflow.people import permissions
from workflow.work import Work

NOTICE = "notice-unit"
Happened = Literal["added", "changed", "ended", "reopened"]


def tell(work: Work, unit: Unit, what: Happened, part: str = "") -> None:
    """Tell the other administrators what happened to a unit."""
    _tell(work, permissions.administrators(work), unit, what, part)


def tell_unit(work: Work, unit: Unit, part: str) -> None:
    """Tell the people of a unit which part of it was changed, where they do not administer."""
    known = {each.id for each in permissions.administrators(work)}
    people = [each for each in permissions.of_unit(work, unit.key) if each.id not in known]
    _tell(work, people, unit, "changed", part)


def _tell(work: Work, people: list[Person], unit: Unit, what: Happened, part: str) -> None:
    who = work.actor
    for person in people:
        if who and person.id != who.id:
            work.tell(
                NOTICE, person=person, silent=True, unit=unit.title, what=what, part=part, who=who.short
            )

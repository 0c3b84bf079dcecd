"""The last day of a role: said ahead where nobody would be left in it, and told when it is over."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, get_args

from workflow.model import Membership, Person
from workflow.people import parties, permissions, staff, turning
from workflow.people.parties import Post
from workflow.people.whole_days import last_day
from workflow.work import Work

Told = Literal["until", "alone", "over", "over-of"]  # what is told of the end of a role
DATED = tuple(f"notice-role-{what}" for what in get_args(Told))


def leaves_nobody(work: Work, held: Membership, at: datetime) -> bool:
    """Whether nobody will hold a role any more when this membership ends at a moment."""
    role = parties.find_role(work, work.rulebook.spec, held.role)
    of_unit = role is not None and role.of == "unit"
    same = work.store.all(Membership, role=held.role)
    return not any(
        work.require(Person, each.person).active
        for each in same
        if each.id != held.id and (each.unit == held.unit or not of_unit)
        if each.since <= at and (each.until is None or each.until > at)
    )


def warn(work: Work, since: datetime) -> None:
    """Tell of the roles that will have nobody, whose end has come so near since a moment."""
    for held in work.store.all(Membership):
        if held.until and held.until > work.now and since <= held.until - turning.AHEAD <= work.now:
            tell_alone(work, held)


def tell_alone(work: Work, held: Membership) -> None:
    """The holder and the administrators hear before it happens that nobody will hold a role."""
    person = work.store.get(Person, held.person)
    if held.until is None or person is None or not person.active or not leaves_nobody(work, held, held.until):
        return
    work.audit("role.alone", f"person/{held.person}", role=held.role, unit=held.unit)
    for each in (person, *_others(work, person)):
        _tell(work, "alone", each, held, who=person.name)


def tell_over(work: Work, person: Person, ended: Sequence[Membership]) -> None:
    """The holder and the administrators hear that a role is over by its date."""
    for held in ended:
        is_held = bool(permissions.holding(work, work.rulebook.spec, Post(held.role, held.unit)))
        _tell(work, "over", person, held)
        for each in _others(work, person):
            _tell(work, "over-of", each, held, who=person.name, held="yes" if is_held else "no")


def tell_set(work: Work, person: Person, held: Membership) -> None:
    """The holder hears until when a role is theirs; whoever set it knows."""
    who = work.actor
    if who and who.id != person.id:
        _tell(work, "until", person, held, who=who.short)


def _others(work: Work, holder: Person) -> list[Person]:
    return [each for each in permissions.administrators(work) if each.id != holder.id]


def _tell(work: Work, what: Told, to: Person, of: Membership, *, who: str = "", held: str = "") -> None:
    title, unit = staff.role_title(work, of.role), staff.unit_title(work, of.unit) if of.unit else ""
    last = f"{last_day(work, of.until)}" if of.until else ""
    work.tell(f"notice-role-{what}", person=to, role=title, unit=unit, last=last, who=who, held=held)

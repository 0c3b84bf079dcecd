"""Memberships given and ended, and what their holders had handed over."""

from datetime import datetime

from workflow.model import Membership, Person
from workflow.people import handover, permissions, staff
from workflow.people.handover import Left
from workflow.people.parties import Post
from workflow.work import Work


def settle(work: Work, id: int, ended: list[Membership], heir: Person | None = None) -> Left:
    """Hand over what somebody can no longer do."""
    person = work.store.get(Person, id)
    return handover.settle(work, person, ended, heir) if person else Left(id)


def end(work: Work, held: Membership) -> None:
    work.store.change(held, until=work.now)
    work.audit("role.ended", f"person/{held.person}", role=held.role, unit=held.unit)
    _tell(work, held.person, held.role, held.unit, given=False)


def take_from_unit(work: Work, held: Membership) -> None:
    """The holder of a role of the whole house goes on without the unit to which they belonged."""
    work.store.change(held, unit=None)
    work.audit("role.unit", f"person/{held.person}", role=held.role, was=held.unit)


def _tell(work: Work, person: int, role: str, unit: str | None, *, given: bool) -> None:
    """A person hears that a role of theirs begins or ends, and who said so; whoever did it knows."""
    who, found = work.actor, work.store.get(Person, person)
    if who is None or found is None or not found.active or found.id == who.id:
        return
    key = "notice-role-given" if given else "notice-role-ended"
    title, of = staff.role_title(work, role), staff.unit_title(work, unit) if unit else ""
    work.tell(key, person=found, role=title, unit=of, who=who.short)


def give(
    work: Work,
    person: Person,
    role: str,
    unit: str | None,
    since: datetime | None = None,
    until: datetime | None = None,
) -> None:
    """Nothing changes where the role is held already."""
    begins = max(since or work.now, work.now)
    if begins > work.now or not permissions.holds(work, work.rulebook.spec, person, Post(role, unit)):
        work.store.add(Membership(person=person.id, role=role, unit=unit, since=begins, until=until))
        dates = {"since": since.isoformat() if since else None, "until": until.isoformat() if until else None}
        given = {name: at for name, at in dates.items() if at}
        work.audit("role.given", f"person/{person.id}", role=role, unit=unit, **given)
        _tell(work, person.id, role, unit, given=True)

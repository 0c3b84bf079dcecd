"""Staff in lists: the register, who has not come in, and the units that wait for somebody."""

from dataclasses import replace

from workflow.cards.list_view import ListRow, ListView, Say, page_of, search
from workflow.lines import Joined, Line, line
from workflow.model import Person
from workflow.people import staff, whole_days
from workflow.people.choices import OfRole, OfUnit, SeeInvitation, SeePerson
from workflow.people.staff import HeldRole, Profile, Waiting
from workflow.work import Work

NO_UNIT = 0  # stands for people of none
ROLES = 100  # letters of the roles of one person


def register(work: Work, page: int, typed: str = "", *, is_moving: bool = False) -> ListView:
    """The staff, or those whom the typed words find; also to choose whom a role goes to."""
    found = staff.staff(work, typed)
    key = "people-move-to" if is_moving else "people-found" if typed else "people-list"
    title = line(key, count=len(found), typed=typed)
    view = page_of(title, found, page, lambda person: _person(work, person))
    steps = frozenset(["everybody"] if typed else [])
    return replace(view, empty=line("people-nobody"), foot=(line("people-search"),), steps=steps)


def _person(work: Work, person: Person) -> ListRow:
    found = staff.profile(work, person.id)
    if found is None:
        raise LookupError(f"person {person.id} is not on the staff")
    held = tuple(map(role_line, found.held)) or (line("people-no-role"),)
    said = line("people-line", name=person.name, roles=Joined(held, ROLES), account=found.account)
    return ListRow(SeePerson(person.id), person.name, (said,))


def role_line(held: HeldRole) -> Line:
    return line("people-role", role=held.role, unit=held.unit)


def held_line(work: Work, held: HeldRole) -> Line:
    """A role with the last day on which it is held, where it has an end."""
    if held.until is None:
        return role_line(held)
    return line("tenure-held", role=role_line(held), last=whole_days.last_day(work, held.until))


def waiting(work: Work, page: int) -> ListView:
    """People who have not come in, and until when their link is good."""
    found = staff.waiting(work)
    steps = [*(["units"] if found else []), *(["links"] if lacking(work) else [])]
    view = page_of(line("people-waiting", count=len(found)), found, page, lambda each: _waiting(work, each))
    return replace(view, empty=line("people-waiting-none"), steps=frozenset(steps))


def _waiting(work: Work, waits: Waiting) -> ListRow:
    sees = SeePerson(waits.id) if waits.kind == "person" else SeeInvitation(waits.id)
    return ListRow(sees, waits.name, (waiting_line(work, waits),))


def lacking(work: Work) -> tuple[int, ...]:
    """The staff records without a link that is still good."""
    found = [each for each in staff.waiting(work) if each.kind == "person"]
    return tuple(each.id for each in found if each.expires_at is None or each.expires_at <= work.now)


def waiting_line(work: Work, waits: Waiting) -> Line:
    if waits.expires_at is None:
        return line("people-waiting-no-link", name=waits.name)
    key = "people-waiting-until" if work.now < waits.expires_at else "people-waiting-expired"
    return line(key, name=waits.name, until=waits.expires_at)


def units_waiting(work: Work, page: int, typed: str, say: Say) -> ListView:
    """Each unit that is waited for, with how many; people of no unit last."""
    waits = [unit for each in staff.waiting(work) for unit in each.units]
    found = [
        ListRow(OfUnit(unit.id), line("people-unit-count", unit=unit.title, count=waits.count(unit.key)))
        for unit in staff.units(work)
        if unit.key in waits
    ]
    if None in waits:
        none = line("people-unit-count", unit=line("people-no-unit"), count=waits.count(None))
        found.append(ListRow(OfUnit(NO_UNIT), none))
    title, how = line("people-unit-links-which"), line("people-unit-links-how")
    return search(title, (how,), found, page, typed, say)


def roles(found: Profile, act: str, page: int, typed: str, say: Say) -> ListView:
    """The roles of somebody, of which one is to end or to move."""
    asked = line("people-which-move" if act == "move" else "people-which-end")
    rows = [ListRow(OfRole(held.id), role_line(held)) for held in found.held]
    return search(found.person.name, (asked,), rows, page, typed, say)

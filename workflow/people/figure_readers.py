"""The readers of figures: by the rules, and nobody that they do not name (rule A01)."""

from workflow.model import Membership, Person
from workflow.people import permissions
from workflow.work import Work


def is_reader(work: Work, person: Person) -> bool:
    """Whether a person reads figures, of all units or of some."""
    units = units_read(work, person)
    return units is None or bool(units)


def units_read(work: Work, person: Person) -> frozenset[str] | None:
    """The units whose figures and cases a person reads; None for all of them."""
    rules, spec, found = work.rulebook.spec.figures, work.rulebook.spec, set[str]()
    for party in rules.seen_by if rules else ():
        role = spec.roles.get(party.role)
        for held, unit in permissions.roles(work, person):
            if held != party.role or (party.where == "named" and unit != party.name):
                continue
            if role and role.of == "organisation":
                return None
            if unit:
                found.add(unit)
    return frozenset(found)


def readers(work: Work) -> list[Person]:
    """Everybody who reads figures, of whatever units."""
    rules = work.rulebook.spec.figures
    roles = tuple(sorted({party.role for party in rules.seen_by})) if rules else ()
    held = {each.person for each in work.store.all(Membership, role=roles)} if roles else set[int]()
    people = (work.store.get(Person, id) for id in sorted(held))
    return [person for person in people if person and person.active and is_reader(work, person)]

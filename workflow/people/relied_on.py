"""People on whom it hangs who is asked: others come in where they are away, and go where they are back.

Where a colleague is there as well, nothing changes for anybody else: then an absence costs nothing.
"""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from workflow.model import Chat, Person
from workflow.people import delegations, parties, permissions
from workflow.people.parties import Post
from workflow.spec import Party, Spec
from workflow.work import Work


class Beside(NamedTuple):
    """The people who are asked at a party of the house, others beside them, and those who stand in.

    `late` are the stages to which the party comes once they are late.
    """

    asked: tuple[int, ...]
    others: tuple[int, ...]
    instead: tuple[int, ...]
    late: tuple[str, ...] = ()


def hangs_on(work: Work, spec: Spec, party: Party, people: Collection[Person]) -> bool:
    """Whether it may change who is asked at a party, that these people are there or away."""
    if party.who != "role" or not parties.is_of_house(work, spec, party):
        return True  # known of each request or unit alone
    reached = parties.roles_of(work, spec, party).roles
    if any(each.role in reached for each in delegations.in_force(work)):
        return True  # some delegate some matters
    found = beside(work, spec, party, people)
    return bool(found.asked) and not found.others


def beside(work: Work, spec: Spec, party: Party, people: Collection[Person]) -> Beside:
    """Of a party of the house those who are asked while these people are there: of them, and beside them."""
    ids, line = {person.id for person in people}, parties.line(work, spec, Post(party.role))
    for n, post in enumerate(line, 1):
        held = permissions.holding(work, spec, post)
        found = [each.id for each in held if each.id in ids or permissions.is_available(work, each)]
        if found:
            asked, others = (tuple(id for id in found if (id in ids) is mine) for mine in (True, False))
            instead = {each.id for other in line[n:] for each in permissions.holding(work, spec, other)}
            return Beside(asked, others, tuple(sorted(instead - {*found})))
    return Beside((), (), ())


def groups(work: Work, spec: Spec, person: Person) -> Iterator[Chat | None]:
    """The group of each role that somebody has in the house, or None where its cards go to people."""
    for role, _ in permissions.roles(work, person):
        if parties.is_of_house(work, spec, Post(role)):
            group = permissions.group_of(work, spec, Post(role))
            yield group if group and not group.refuses else None

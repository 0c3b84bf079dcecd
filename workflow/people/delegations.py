"""Delegations: who acts for whom in a role now, and in which matters (rule B28).

A delegation is of a holder, never of somebody who acts for one, so that there are no chains. It gives the
right to act in the role and nothing else that its holder may.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from workflow.model import Delegation, Person
from workflow.work import Work

EVERY = "*"  # step of a type


class Matter(NamedTuple):
    """Something that waits for a post: its type, its step, its unit; empty where it is of none."""

    type: str = ""
    step: str = ""
    unit: str | None = None


ANY = Matter()


def running(work: Work) -> list[Delegation]:
    """The delegations in force or to come."""
    return [each for each in work.store.all(Delegation, ended_at=None) if each.until > work.now]


def in_force(work: Work) -> list[Delegation]:
    return [each for each in running(work) if each.since <= work.now]


def may_concern(work: Work, person: Person) -> bool:
    """Whether somebody may have given or received a delegation: known without asking for any."""
    return person.delegated_until is not None and work.now < person.delegated_until


def given(
    work: Work, role: str, unit: str | None, about: Matter, held: Iterable[Person]
) -> Mapping[int, Delegation]:
    """The delegations of a post that are in force for a matter, by their givers among these holders."""
    if not any(may_concern(work, person) for person in held):
        return {}
    return {
        each.giver: each
        for each in in_force(work)
        if (each.role, each.unit) == (role, unit) and covers(each, about)
    }


def received(work: Work, person: int) -> list[Delegation]:
    """The delegations in force by which somebody acts for others."""
    found = work.store.get(Person, person)
    if found is None or not may_concern(work, found):
        return []
    return [each for each in in_force(work) if each.receiver == person]


def covers(kept: Delegation, about: Matter) -> bool:
    """Whether a delegation is in force for a matter."""
    match kept.scope:
        case "all":
            return True
        case "types":
            return about.type in kept.names
        case "units":
            return about.unit in kept.names
        case "steps" if about.step == EVERY:
            return any(name.partition("/")[0] == about.type for name in kept.names)
        case "steps":
            return f"{about.type}/{about.step}" in kept.names

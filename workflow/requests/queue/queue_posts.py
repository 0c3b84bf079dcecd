"""Posts that have a queue: those that decide or do something, by the rules (rule A04)."""

from workflow.lines import Joined, line
from workflow.model import Delegation, Holding, Person
from workflow.people import delegations, parties, permissions
from workflow.people.delegations import EVERY, Matter
from workflow.people.parties import Post
from workflow.ports import Where
from workflow.requests.holdings import name_of
from workflow.subject import RoleInUnit
from workflow.work import Work

TITLES = 100  # letters of the posts of one person
Parts = list[tuple[str, Delegation]]  # by the name of the post that is delegated in part


def of(work: Work, person: Person) -> list[Post]:
    """The posts of somebody, also those they act in for others, that have requests in hand."""
    received = delegations.received(work, person.id)
    held = permissions.roles(work, person) | {(each.role, each.unit) for each in received}
    return sorted(_posts(work, held), key=name_of)


def in_hand(work: Work, person: Person) -> Where:
    """The rows that somebody has in hand; where they act in a post, those that were delegated (rule B28)."""
    received, held = delegations.received(work, person.id), permissions.roles(work, person)
    held |= {(each.role, each.unit) for each in received if each.scope == "all"}
    whole = {name_of(post) for post in _posts(work, held)}
    parts = [
        (name_of(post), each)
        for each in received
        if each.scope != "all"
        for post in _posts(work, {(each.role, each.unit)})
    ]
    if not parts:
        return {"post": tuple(sorted(whole)), "until": None}
    posts = tuple(sorted({*whole, *(name for name, _ in parts)}))
    rows = work.store.all(Holding, post=posts, until=None)
    return {"id": tuple(row.id for row in rows if row.post in whole or _is_given(row, parts))}


def _is_given(row: Holding, parts: Parts) -> bool:
    about = Matter(row.type, EVERY, row.unit)
    return any(row.post == name and delegations.covers(each, about) for name, each in parts)


def _posts(work: Work, held: set[RoleInUnit]) -> set[Post]:
    """Those of these roles that have a queue."""
    spec, acting = work.rulebook.spec, roles(work)
    return {
        Post(role, None if parties.is_of_house(work, spec, Post(role)) else unit)
        for role, unit in held
        if role in acting
    }


def roles(work: Work) -> frozenset[str]:
    """The roles that decide a step or do a task of some type, or stand in for one of these."""
    spec = work.rulebook.spec
    kinds = spec.request_types.values()
    found = {party for kind in kinds for stage in kind.all_stages for party in stage.parties}
    found |= {party for kind in kinds for task in kind.all_tasks.values() for party in task.parties}
    found |= {channel.owner for channel in spec.channels.values()}
    return frozenset(role for party in found for role in parties.roles_of(work, spec, party).roles)


def title(work: Work, posts: list[Post]) -> Joined:
    """The posts as the head of a queue names them."""
    named = (parties.title(work, work.rulebook.spec, each, None) for each in posts)
    return Joined(tuple(line("queue-post", post=each) for each in named), TITLES)

"""Posts that have a queue: those that decide or do something, by the rules (rule A04)."""

from workflow.lines import Joined, line
from workflow.model import Person
from workflow.people import delegations, parties, permissions
from workflow.people.parties import Post
from workflow.requests.holdings import name_of
from workflow.work import Work

TITLES = 100  # letters of the posts of one person


def of(work: Work, person: Person) -> list[Post]:
    """The posts of somebody, also those they act in for others, that have requests in hand."""
    acting, spec = roles(work), work.rulebook.spec
    held = permissions.roles(work, person)
    held |= {(each.role, each.unit) for each in delegations.received(work, person.id)}
    found = {
        Post(role, None if parties.is_of_house(work, spec, Post(role)) else unit)
        for role, unit in held
        if role in acting
    }
    return sorted(found, key=name_of)


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

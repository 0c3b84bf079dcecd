"""The readers of the daily log: of the whole of it, or of what it has of their unit (rule B24)."""

from collections.abc import Callable

from workflow.log.posts import Entry
from workflow.model import Person
from workflow.people import parties, permissions
from workflow.people.parties import Post
from workflow.work import Work


def reads(work: Work, person: Person) -> bool:
    """Whether a person may read the log, or what it has of their unit or of their channels."""
    return reads_all(work, person) or bool(units_headed(work, person) or _channels(work, person))


def reads_all(work: Work, person: Person) -> bool:
    """Whether a person may read the whole log: told of it, deciding for the house, or administering."""
    if permissions.is_administrator(work, person):
        return True
    spec = work.rulebook.spec
    return any(permissions.holds(work, spec, person, post) for post in _readers(work))


def readers(work: Work) -> list[Person]:
    """Everybody who may read the whole log."""
    spec = work.rulebook.spec
    found = {p.id: p for post in _readers(work) for p in permissions.holding(work, spec, post)}
    return list({**found, **{p.id: p for p in permissions.administrators(work)}}.values())


def _readers(work: Work) -> set[Post]:
    """The posts of the house that decide, or stand in for one that does, and the party told of the log."""
    spec = work.rulebook.spec
    stages = [s for t in spec.request_types.values() for s in t.all_stages]
    found = {party for stage in stages for party in stage.parties}
    told = {parties.post(work, spec, log.to, None) for log in spec.daily_log if not log.channels}
    first = {*told, *(parties.post(work, spec, party, None) for party in found)} - {None}
    line = {
        each for post in parties.each_of(first) for each in (post, *parties.substitutes(work, spec, post))
    }
    return {post for post in line if post in told or parties.is_of_house(work, spec, post)}


def part_of(work: Work, person: Person) -> Callable[[Entry], bool]:
    """The posts that a person reads of the log who may not read all of it."""
    theirs, channels = units_headed(work, person), _channels(work, person)
    return lambda entry: entry["unit"] in theirs or entry["channel"] in channels


def units_headed(work: Work, person: Person) -> set[str]:
    """The units whose posts a person is told of, as head or in place of the head."""
    spec = work.rulebook.spec
    heads = {log.unit_heads.role for log in spec.daily_log if log.unit_heads}
    return {
        unit
        for role, unit in permissions.roles(work, person)
        if unit and any(Post(role, unit) in parties.line(work, spec, Post(head, unit)) for head in heads)
    }


def _channels(work: Work, person: Person) -> set[str]:
    """The channels of whose posts a person is told."""
    spec, found = work.rulebook.spec, set[str]()
    for log in spec.daily_log:
        post = parties.post(work, spec, log.to, None) if log.channels else None
        if post and permissions.holds(work, spec, person, post):
            found.update(log.channels)
    return found

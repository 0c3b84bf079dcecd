"""Posts that are asked in turn about a request: its own goes up before it goes to who stands in (0037)."""

from collections.abc import Collection
from dataclasses import replace

from workflow.model import Membership
from workflow.people import delegations, parties, permissions
from workflow.people.parties import Post
from workflow.spec import Spec
from workflow.work import Work


def posts(work: Work, spec: Spec, first: Post | None, senders: Collection[int]) -> list[Post]:
    """The posts that are asked in turn about a request: their own goes up before the substitutes.

    So it does before those of one or another that are the substitutes of a sender.
    """
    found = parties.line(work, spec, first)
    if first is None or not senders or spec.meaning.own_request != "up":
        return found
    up = [each for one in first.members for each in _up(work, spec, one, senders)]
    below = {each for one in first.members if up for each in _standing_for(work, spec, one, senders)}
    others = tuple(one for one in first.members if one not in below)
    asked_first = replace(first, any_of=others) if below and others else first
    return list(dict.fromkeys([asked_first, *up, *found[1:]]))


def _up(work: Work, spec: Spec, first: Post, senders: Collection[int]) -> list[Post]:
    """The posts above a post of a unit that one of these holds, or acts in, or stands in for."""
    if first.unit is None:
        return []
    there = {each.role for each in parties.line(work, spec, first) if each.unit == first.unit}
    if there.isdisjoint(_roles_in(work, first.unit, senders)):
        return []
    return [
        each
        for unit in parties.above(work, first.unit)
        for each in parties.line(work, spec, Post(first.role, unit))
    ]


def _standing_for(work: Work, spec: Spec, first: Post, senders: Collection[int]) -> list[Post]:
    """The substitutes, in its unit, of a post that one of these holds or acts in."""
    if first.unit is None or first.role not in _roles_in(work, first.unit, senders):
        return []
    return [each for each in parties.line(work, spec, first)[1:] if each.unit == first.unit]


def _roles_in(work: Work, unit: str, people: Collection[int]) -> set[str]:
    """The roles of a unit that any of these holds, or acts in by delegation."""
    received = [each for id in people for each in delegations.received(work, id)]
    acting = {each.role for each in received if each.unit == unit}
    held = (each for id in people for each in work.store.all(Membership, person=id) if each.unit == unit)
    return acting | {each.role for each in held if permissions.is_current(work, each)}

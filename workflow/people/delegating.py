"""Delegating a role: which ones may be, to whom, what stands against it, and how it begins and ends."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, get_args

from workflow.errors import Refusal
from workflow.model import Delegation, Person, Scope
from workflow.people import delegations, parties, permissions, scopes, staff, turning, whole_days
from workflow.people.changed import people_changed
from workflow.people.parties import Post
from workflow.spec import Party
from workflow.spec.party import Capacity
from workflow.work import Work

MOST = timedelta(days=366)
Told = Literal["given", "begun", "over", "ended"]
DATED = tuple(f"notice-delegation-{what}" for what in get_args(Told))


@dataclass(frozen=True)
class Wanted:
    """A delegation that is asked for: from the first to the last of some whole days, in these matters."""

    giver: Person
    receiver: Person
    post: Post
    first: date
    last: date
    scope: Scope = "all"
    names: tuple[str, ...] = ()
    capacity: Capacity = "TUQ."


def posts(work: Work, person: Person) -> list[Post]:
    """The posts that somebody may delegate: held, decided or done something by, with somebody to choose."""
    spec, found = work.rulebook.spec, list[Post]()
    moving = _moving(work)
    for held in staff.current(work, person.id):
        role = spec.roles.get(held.role)
        if role and not role.administers and held.role in moving:
            found.append(Post(held.role, held.unit if role.of == "unit" else None))
    return [post for post in dict.fromkeys(found) if candidates(work, person, post)]


def candidates(work: Work, giver: Person, post: Post) -> list[Person]:
    """The people who may act for a holder: those whom the rules name, else the others of the post and whoever
    stands in for it.
    """
    spec = work.rulebook.spec
    role = spec.roles.get(post.role)
    named = role.delegates_to if role else ()
    meant = [parties.post(work, spec, each, post.unit) for each in named] or parties.line(work, spec, post)
    found = {person.id: person for each in meant for person in permissions.holding(work, spec, each)}
    found.pop(giver.id, None)
    return sorted(found.values(), key=lambda person: (staff.sort_key(person.name), person.id))


def _moving(work: Work) -> set[str]:
    """The roles by which something is decided, done or answered for a unit, and those that stand in."""
    spec, found = work.rulebook.spec, set[Party]()
    for kind in spec.request_types.values():
        found |= {party for stage in kind.all_stages for party in stage.parties}
        found |= {party for task in kind.tasks.values() for party in task.parties}
    found |= {channel.owner for channel in spec.channels.values()}
    found |= {
        party
        for duty in spec.duties.values()
        for party in (duty.by, duty.helped_by, duty.reviewed_by)
        if party
    }
    return {role for party in found for role in parties.roles_of(work, spec, party).roles}


def seen_by(work: Work, person: Person) -> list[Delegation]:
    """The delegations in force or to come that somebody gave or received; administrators see all."""
    found, every = delegations.running(work), permissions.is_administrator(work, person)
    return [each for each in found if every or person.id in (each.giver, each.receiver)]


def require(work: Work, wanted: Wanted) -> None:
    """Refuse a delegation that the rules do not allow, a chain and a circle. Raises Refusal."""
    if wanted.post not in posts(work, wanted.giver):
        raise Refusal("not-delegable", audited=True)
    if all(each.id != wanted.receiver.id for each in candidates(work, wanted.giver, wanted.post)):
        raise Refusal("delegate-unfit", audited=True)
    known = [name for name, _ in scopes.offered(work, wanted.post).get(wanted.scope, ())]
    if (wanted.scope == "all") == bool(wanted.names) or not {*wanted.names} <= {*known}:
        raise Refusal("delegation-scope")
    if wanted.last < max(wanted.first, work.today):
        raise Refusal("absence-over")
    if wanted.last - max(wanted.first, work.today) > MOST:
        raise Refusal("delegation-long")
    since, until = whole_days.begins(work, wanted.first), whole_days.ends(work, wanted.last)
    for each in delegations.running(work):
        if each.since < until and since < each.until:
            _require_apart(wanted, each)


def _require_apart(wanted: Wanted, other: Delegation) -> None:
    """Nobody gives to whom they act for, nor acts in a post of which they gave their own away."""
    is_same_post = (other.role, other.unit) == (wanted.post.role, wanted.post.unit)
    giver, receiver = wanted.giver.id, wanted.receiver.id
    if is_same_post and other.giver == giver and scopes.overlap(wanted.scope, wanted.names, other):
        raise Refusal("delegated-already")
    if (other.giver, other.receiver) == (receiver, giver):
        raise Refusal("delegation-circle")
    if is_same_post and (other.receiver == giver or other.giver == receiver):
        raise Refusal("delegation-chain")


def give(work: Work, wanted: Wanted) -> Delegation:
    """Write a delegation down; what waits follows at once, or when it begins."""
    require(work, wanted)
    since, until = max(work.now, whole_days.begins(work, wanted.first)), whole_days.ends(work, wanted.last)
    for person in (wanted.giver, wanted.receiver):
        work.store.change(person, delegated_until=max(until, person.delegated_until or until))
    kept = work.store.add(
        Delegation(
            giver=wanted.giver.id,
            receiver=wanted.receiver.id,
            role=wanted.post.role,
            unit=wanted.post.unit,
            since=since,
            until=until,
            scope=wanted.scope,
            names=[*wanted.names],
            capacity=wanted.capacity,
            given_at=work.now,
        )
    )
    _log(work, "delegation.given", kept, since=f"{kept.since}")
    _tell(work, "given", kept, [wanted.receiver])
    if since > work.now:
        turning.plan_people(work)
    else:
        _follow(work, kept)
    return kept


def end(work: Work, kept: Delegation, by: Person | None = None) -> None:
    """A delegation is over before its time; those who did not say so are told."""
    work.store.change(kept, ended_at=work.now, ended_by=by.id if by else None)
    _log(work, "delegation.ended", kept)
    _tell(work, "ended", kept, [each for each in people_of(work, [kept]) if by is None or each.id != by.id])
    _follow(work, kept)


def _log(work: Work, kind: str, kept: Delegation, since: str | None = None) -> None:
    until = f"{kept.until}" if since else None
    of = f"person/{kept.giver}"
    scope = " ".join((kept.scope, *kept.names))
    work.audit(
        kind, of, to=kept.receiver, role=kept.role, unit=kept.unit, scope=scope, since=since, until=until
    )


def settle(work: Work, person: Person) -> None:
    """End what somebody can no longer give or receive, since they left or a role of theirs ended."""
    for kept in delegations.running(work):
        if person.id in (kept.giver, kept.receiver) and not _is_good(work, kept):
            end(work, kept)


def _is_good(work: Work, kept: Delegation) -> bool:
    giver, receiver = (work.require(Person, id) for id in (kept.giver, kept.receiver))
    post = Post(kept.role, kept.unit)
    holds = permissions.holds(work, work.rulebook.spec, giver, post)
    return holds and any(each.id == receiver.id for each in candidates(work, giver, post))


def turn(work: Work, since: datetime) -> list[Delegation]:
    """Tell of the delegations that have begun or are over by their dates since then, and return them."""
    found = work.store.all(Delegation, ended_at=None)
    over = [each for each in found if each.until <= work.now]
    begun = [each for each in found if each.given_at < each.since and since <= each.since <= work.now]
    begun = [each for each in begun if each not in over]
    work.store.change_all(over, ended_at=work.now)
    for each in over:
        _log(work, "delegation.ended", each)
        _tell(work, "over", each, people_of(work, [each]))
    for each in begun:
        _tell(work, "begun", each, people_of(work, [each]))
    return [*over, *begun]


def _follow(work: Work, kept: Delegation) -> None:
    people_changed(work, *people_of(work, [kept]), turned=[(kept.role, kept.unit)])


def people_of(work: Work, those: Iterable[Delegation]) -> list[Person]:
    ids = dict.fromkeys(id for each in those for id in (each.giver, each.receiver))
    return [work.require(Person, id) for id in ids]


def _tell(work: Work, what: Told, kept: Delegation, those: Iterable[Person]) -> None:
    giver, receiver = people_of(work, [kept])
    for person in those:
        if person.active:
            work.tell(
                f"notice-delegation-{what}",
                person=person,
                giver=giver.short,
                receiver=receiver.short,
                role=staff.role_title(work, kept.role),
                unit=staff.unit_title(work, kept.unit) if kept.unit else "",
                first=f"{whole_days.first_day(work, kept.since)}",
                last=f"{whole_days.last_day(work, kept.until)}",
                scope=scopes.said(work, kept) or "",
                who=work.actor.short if work.actor else "",
            )

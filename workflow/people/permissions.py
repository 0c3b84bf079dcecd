"""Permissions, looked up at the moment of the act, inside the transaction that acts."""

from collections.abc import Collection, Iterator, Sequence, Set
from dataclasses import replace

from workflow.model import (
    Account,
    Chat,
    Intervention,
    Membership,
    Person,
    Request,
    Route,
    Status,
    Visit,
)  # fmt: skip
from workflow.people import delegations, parties
from workflow.people.delegations import ANY, Matter
from workflow.people.parties import Post
from workflow.spec import RequestType, Spec
from workflow.subject import RoleInUnit
from workflow.work import Work

Acting = tuple[Person, Post]  # somebody, and the post in which they act


def holders(work: Work, spec: Spec, role: str, unit: str | None) -> list[Person]:
    """Everybody who holds `role` now, in `unit` where the role is held in units."""
    found: dict[int, Person] = {}
    known = parties.find_role(work, spec, role)
    if known is None:
        return []
    of_unit, store = known.of == "unit", work.store
    held = store.all(Membership, role=role, unit=unit) if of_unit else store.all(Membership, role=role)
    for m in held:
        person = work.store.get(Person, m.person) if is_current(work, m) else None
        if person and person.active:
            found[person.id] = person
    return list(found.values())


def is_current(work: Work, held: Membership) -> bool:
    """Whether a membership has begun and has not ended."""
    return held.since <= work.now and (held.until is None or work.now < held.until)


def roles(work: Work, person: Person) -> set[RoleInUnit]:
    """The (role, unit) pairs a person holds now."""
    return {(m.role, m.unit) for m in work.store.all(Membership, person=person.id) if is_current(work, m)}


def requester(request: Request) -> int:
    """The person who answers for a request now: the colleague who took it over, else its author."""
    return request.taken_by or request.author


def requests_of(work: Work, person: Person, *status: Status) -> list[Request]:
    """The requests in these states that `person` answers for."""
    sent = work.store.all(Request, author=person.id, status=status)
    own = [request for request in sent if request.taken_by is None]
    return [*own, *work.store.all(Request, taken_by=person.id, status=status)]


def answered_for(work: Work, request: Request) -> frozenset[int]:
    """Everybody who answers or once answered for a request: none of them decides on it."""
    if request.taken_by is None:
        return frozenset({request.author})
    takers = work.store.all(Intervention, request=request.id, kind="take")
    return frozenset({request.author, *(taker.person for taker in takers)})


def can_answer(work: Work, request: Request) -> bool:
    """Whether the requester is here, can be reached, and still sends such requests for the unit."""
    person = work.store.get(Person, requester(request))
    return (
        person is not None
        and person.active
        and is_available(work, person)
        and may_send_for(work, person, work.type_of(request), request.unit)
    )


def is_away(work: Work, person: Person) -> bool:
    """Whether a person said to be away, and is not back yet."""
    return person.away_until is not None and work.now < person.away_until


def is_available(work: Work, person: Person) -> bool:
    """Whether a person can be reached in chat and is not away (rule A30)."""
    if is_away(work, person):
        return False
    return any(account.takes for account in work.store.all(Account, person=person.id))


def holding(work: Work, spec: Spec, post: Post | None) -> list[Person]:
    """Everybody who holds a post now, or the person who was chosen for it."""
    if post is None:
        return []
    if post.any_of:
        those = (person for each in post.any_of for person in holding(work, spec, each))
        return list({person.id: person for person in those}.values())
    if post == parties.EVERYBODY:
        return work.store.all(Person, active=True)
    if post.person is not None:
        chosen = work.store.get(Person, post.person)
        return [chosen] if chosen and chosen.active else []
    return holders(work, spec, post.role, post.unit)


def available(
    work: Work,
    spec: Spec,
    posts: Sequence[Post],
    *,
    but: Collection[int] = (),
    needed: int = 1,
    counted: Collection[int] = (),
    about: Matter = ANY,
) -> list[Acting]:
    """The people of a post who can be asked, then those of the posts that stand in for it; never `but`.

    Posts come in one after another until there are as many people as `needed`, with those `counted` already.
    A holder who delegated what it is `about` is asked where the other is already, and more are needed.
    """
    found: dict[int, Acting] = {}
    for post in posts:
        for person, at in _asked(work, spec, post, but, about):
            giver = work.store.get(Person, at.giver) if at.giver and person.id in found else None
            if giver and needed > 1 and is_available(work, giver):
                found.setdefault(giver.id, (giver, replace(at, giver=None, capacity=post.capacity)))
            else:
                found.setdefault(person.id, (person, at))
        if found and len({*counted, *found}) >= needed:
            break
    return list(found.values())


def _asked(work: Work, spec: Spec, post: Post, but: Collection[int], about: Matter) -> Iterator[Acting]:
    """Yield the holders of a post who can be asked, then those who act for others by delegation.

    Nobody acts for somebody who must not be asked; where who acts cannot be asked, the holder is.
    """
    if post.any_of:
        for each in post.any_of:
            yield from _asked(work, spec, each, but, about)
        return
    held, acting = holding(work, spec, post), list[Acting]()
    given = delegations.given(work, post.role, post.unit, about, held)
    for person in held:
        by = given.get(person.id)
        other = work.store.get(Person, by.receiver) if by else None
        if person.id in but:
            continue
        if by and other and other.active and other.id not in but and is_available(work, other):
            acting.append((other, replace(post, giver=person.id, capacity=by.capacity)))
        elif is_available(work, person):
            yield person, post
    yield from acting


def standing_for(
    work: Work, spec: Spec, post: Post | None, *, but: Collection[int] = (), about: Matter = ANY
) -> list[Acting]:
    """The people of a post who can be asked, else those who stand in for it."""
    return available(work, spec, parties.line(work, spec, post), but=but, about=about)


def holds(work: Work, spec: Spec, person: Person, post: Post | None) -> bool:
    return any(p.id == person.id for p in holding(work, spec, post))


def acting_in(work: Work, spec: Spec, person: Person, post: Post | None, about: Matter) -> Post | None:
    """The post as a person holds it, or acts in it for somebody who holds it; None for anybody else."""
    if post and post.any_of:
        found = (acting_in(work, spec, person, each, about) for each in post.any_of)
        return next((each for each in found if each), None)
    held = holding(work, spec, post)
    if post is None or any(each.id == person.id for each in held):
        return post
    given = delegations.given(work, post.role, post.unit, about, held)
    mine = (given[each.id] for each in held if each.id in given and given[each.id].receiver == person.id)
    return next((replace(post, giver=by.giver, capacity=by.capacity) for by in mine), None)


def of_unit(work: Work, unit: str) -> list[Person]:
    """Everybody who has a role in a unit now."""
    held = {m.person for m in work.store.all(Membership, unit=unit) if is_current(work, m)}
    return [person for id in sorted(held) if (person := work.store.get(Person, id)) and person.active]


def administrators(work: Work) -> list[Person]:
    """Everybody who keeps the people, the groups and the dead letters."""
    spec = work.rulebook.spec
    found = {
        p.id: p for r, role in spec.roles.items() if role.administers for p in holders(work, spec, r, None)
    }
    return list(found.values())


def is_administrator(work: Work, person: Person) -> bool:
    return any(p.id == person.id for p in administrators(work))


def units_to_submit(work: Work, person: Person) -> list[str]:
    """The units in whose name a person may send (rule B11)."""
    spec = work.rulebook.spec
    return sorted({u for r, u in roles(work, person) if u and r in spec.roles and spec.roles[r].submits})


def sending_roles(work: Work, kind: RequestType | None = None) -> list[str]:
    """The roles that send a type: those that it names, else those that submit (rules B11, B26, E23)."""
    by_default = [key for key, role in work.rulebook.spec.roles.items() if role.submits]
    return [*kind.sent_by] if kind and kind.sent_by else by_default


def may_send_for(work: Work, person: Person, kind: RequestType, unit: str) -> bool:
    """Whether a person sends requests of a type in the name of a unit."""
    return sends_as(work, roles(work, person), kind, unit)


def sends_as(work: Work, held: Set[RoleInUnit], kind: RequestType, unit: str) -> bool:
    """Whether somebody with these roles sends a type in the name of a unit."""
    return any((role, unit) in held for role in sending_roles(work, kind))


def may_stand_in(work: Work, person: Person, kind: RequestType, unit: str) -> bool:
    """Whether a person sends a type for a unit and its other matters too: a colleague, no contributor."""
    return unit in units_to_submit(work, person) and may_send_for(work, person, kind, unit)


def senders(work: Work, unit: str, kind: RequestType | None = None) -> list[Person]:
    """Everybody who sends in the name of a unit and stands in for its colleagues, also in a type (B11)."""
    found = dict[int, Person]()
    for key in sending_roles(work):
        for m in work.store.all(Membership, role=key, unit=unit):
            person = work.store.get(Person, m.person) if is_current(work, m) else None
            if person and person.active:
                found[person.id] = person
    return [person for person in found.values() if not kind or may_send_for(work, person, kind, unit)]


def group_of(work: Work, spec: Spec, post: Post | None) -> Chat | None:
    """The group to which the cards of a post go, if one is bound."""
    known = parties.find_role(work, spec, post.role) if post else None
    where = post.unit if post and known and known.of == "unit" else None
    route = work.store.one(Route, role=post.role, unit=where) if post and known else None
    chat = work.store.get(Chat, route.chat) if route else None
    return chat if chat and chat.active else None


def owner(work: Work, spec: Spec, channel: str, last: str = "") -> str:
    """The party that owns a channel today; one that the rules no longer name keeps its `last` owner."""
    known = work.rulebook.spec.channels.get(channel)
    return f"{known.owner}" if known else last or f"{spec.channels[channel].owner}"


def open_visit(work: Work, request: Request) -> Visit | None:
    """The stage the request stays at, if it is being decided."""
    return work.store.one(Visit, request=request.id, left_at=None)

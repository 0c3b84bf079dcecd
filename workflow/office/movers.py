"""The people who can move each open thing on: nobody waits for somebody who cannot act.

Each subject says it of its own things. Everybody it returns can be reached, is not away, and holds the right
that the next act needs; an empty list means that the thing is stuck.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import Literal

from workflow.model import Account, Person, Timed
from workflow.people import in_turn, parties, permissions, staff
from workflow.people.parties import About, Post
from workflow.people.permissions import is_available
from workflow.spec import Party, RequestType, Spec, Words
from workflow.subject import Awaited, Movable, Subject
from workflow.work import Work

Why = Literal[
    "no-role", "no-parent", "no-answer", "no-holder", "own", "chose", "escalated", "away", "unreachable",
    "too-few", "nothing-open",
]  # fmt: skip


def movers(work: Work, thing: Timed) -> list[Person]:
    """Everybody who can move `thing` on now."""
    return moves_of(work, thing).movers(work, thing)


def moves_of(work: Work, thing: Timed) -> Movable[Timed]:
    """How a thing is moved on. Raises LookupError for one that nobody has to."""
    moves = work.subjects.of(thing).movable
    if moves is None:
        raise LookupError(f"nobody is to move a {type(thing).__name__} on")
    return moves


def open_things(work: Work) -> Iterator[Timed]:
    """Everything that somebody is to move on."""
    for subject in work.subjects:
        things = of(work, subject)
        subject.read(work, things)
        yield from things


def of(work: Work, subject: Subject[Timed], after: int = 0, limit: int | None = None) -> Sequence[Timed]:
    """The same of one subject: all, or of a `limit` of things after one."""
    return (subject.movable.alone or subject.open)(work, after, limit) if subject.movable else ()


def parts(work: Work, thing: Timed) -> list[Timed]:
    """The open parts of a thing, by which it is moved on."""
    found = moves_of(work, thing).parts
    return [*found(work, thing)] if found else []


def by_party(work: Work, spec: Spec, party: Party, about: About, senders: Collection[int] = ()) -> Awaited:
    """The party that is to move a thing on, with all its people."""
    posts = in_turn.posts(work, spec, parties.post(work, spec, party, about), senders)
    found = {p.id: p for each in posts for p in permissions.holding(work, spec, each)}
    own = [found.pop(id) for id in senders if id in found]
    lacks = parties.lacks(work, spec, party, about)
    title, roles = parties.title(work, spec, party, about), tuple(post.role for post in posts)
    return Awaited(title, roles, tuple(found.values()), own[0].id if own else None, lacks)


def by_post(work: Work, spec: Spec, post: Post, title: Words) -> Awaited:
    """The post that is to move a thing on, with all its people and those who stand in for them."""
    posts = parties.line(work, spec, post)
    found = {p.id: p for each in posts for p in permissions.holding(work, spec, each)}
    return Awaited(title, tuple(each.role for each in posts), tuple(found.values()))


def by_unit(work: Work, unit: str, kind: RequestType | None = None) -> Awaited:
    """The unit that is to move a thing on, with all its people who may send that type."""
    return Awaited(staff.unit_title(work, unit), ("",), tuple(permissions.senders(work, unit, kind)))


def why(work: Work, thing: Timed) -> Why | None:
    """Why nobody moves `thing` on now; None where somebody can."""
    moves = moves_of(work, thing)
    if moves.movers(work, thing):
        return None
    if moves.parts:
        return "nothing-open"
    return _why_nobody(work, moves.wanted(work, thing))


def _why_nobody(work: Work, those: Awaited) -> Why:
    if those.lacks:
        return "no-parent" if those.lacks == "parent" else "no-answer"
    if not those.roles:
        return "no-role"
    if not those.people:
        return "own" if those.author else "no-holder"
    if here := {person.id for person in those.people if is_available(work, person)}:
        if here <= those.chose:
            return "chose"
        return "escalated" if here <= those.chose | those.escalated else "too-few"
    accounts = [account for p in those.people for account in work.store.all(Account, person=p.id)]
    return "away" if any(account.takes for account in accounts) else "unreachable"

"""Requirements of what administrators do: who administers, which roles and people there are."""

from datetime import datetime

from workflow.errors import Refusal
from workflow.model import Account, Membership, Person, Unit
from workflow.people import permissions
from workflow.work import Actor, Work


def require_held(work: Work, id: int) -> Membership:
    """A membership that has not ended."""
    held = work.require(Membership, id)
    if held.until and held.until <= work.now:
        raise Refusal("gone")
    return held


def require_active(work: Work, id: int) -> Person:
    """A person who has not left."""
    person = work.require(Person, id)
    if not person.active:
        raise Refusal("gone")
    return person


def require_administrator_left(work: Work) -> None:
    """Somebody who has come in must still administer: nobody else could give that role back."""
    if not any(work.store.one(Account, person=p.id) for p in permissions.administrators(work)):
        raise Refusal("last-administrator")


def require_administrator_after(work: Work, held: Membership, until: datetime) -> None:
    """Somebody who has come in must still administer, without an end, when this membership is over."""
    roles = [key for key, role in work.rulebook.spec.roles.items() if role.administers]
    if held.role not in roles:
        return
    others = [m for key in roles for m in work.store.all(Membership, role=key) if m.id != held.id]
    lasting = (m for m in others if m.until is None and m.since <= until)
    if not any(_is_in(work, m.person) for m in lasting):
        raise Refusal("last-administrator")


def _is_in(work: Work, id: int) -> bool:
    person = work.store.get(Person, id)
    return person is not None and person.active and bool(work.store.all(Account, person=id))


def require_administrator(work: Work, actor: Actor) -> Person:
    """Refuses everybody who does not administer."""
    person = work.act_as(actor)
    if not permissions.is_administrator(work, person):
        raise Refusal("not-administrator", audited=True)
    return person


def require_role(work: Work, role: str, unit: str | None) -> None:
    """Refuses a role that does not exist, or a unit that does not go with it."""
    spec = work.rulebook.spec
    if role not in spec.roles:
        raise Refusal("no-such-role")
    known = unit is not None and work.store.one(Unit, key=unit, ended_at=None) is not None
    if (spec.roles[role].of == "unit" or unit is not None) and not known:
        raise Refusal("no-such-unit")

"""Coming in: the first administrator claims the bot, everybody else uses a single-use invitation."""

import hashlib
from dataclasses import dataclass, field
from datetime import timedelta

from workflow.errors import Refusal
from workflow.model import Account, AuditEntry, Invitation, Membership, Person, Unit
from workflow.people import permissions, staff
from workflow.requests.deciding.stages import people_changed
from workflow.work import Actor, Work

ARRIVAL = "notice-joined"
WRONG, WITHIN = 5, timedelta(hours=1)
LOOKED_BACK = 500


def token_digest(token: str) -> str:
    """Only the hash of an invitation is kept."""
    return hashlib.sha256(token.encode()).hexdigest()


@dataclass(frozen=True)
class Opened:
    """For whom an invitation is."""

    name: str
    address: str
    role: str
    unit: str | None


@dataclass(frozen=True)
class OpenInvitation:
    """Say for whom an invitation is; nothing is given yet. None for the first code, which names nobody."""

    actor: Actor
    token: str = field(repr=False)

    def perform(self, work: Work) -> Opened | None:
        invitation = _usable(work, self.actor, self.token)
        role, unit = _role(work, invitation)
        _already_in(work, self.actor, invitation)
        return Opened(invitation.name, invitation.address, role, unit) if invitation.name else None


@dataclass(frozen=True)
class Joined:
    """Who the account now is."""

    person: int
    role: str
    unit: str | None
    language: str


@dataclass(frozen=True)
class Join:
    """Use an invitation."""

    actor: Actor
    token: str = field(repr=False)
    name: str = field(repr=False)
    language: str = "vi"

    def perform(self, work: Work) -> Joined:
        invitation = _usable(work, self.actor, self.token)
        role, unit = _role(work, invitation)
        known = _already_in(work, self.actor, invitation)
        person = known or self._bound(work, invitation)
        work.actor = person
        work.store.change(invitation, used_at=work.now, person=person.id)
        if not permissions.holds(work, work.rulebook.spec, person, role, unit):
            work.store.add(Membership(person=person.id, role=role, unit=unit, since=work.now))
        work.audit("joined", f"person/{person.id}", role=role, unit=unit)
        account, bound = ("", "") if known else self._account(work, person)
        for admin in permissions.administrators(work):
            if admin.id != person.id:
                work.tell(ARRIVAL, person=admin, silent=True, who=person.name, account=account, bound=bound)
        people_changed(work)
        return Joined(person.id, role, unit, person.language)

    def _account(self, work: Work, person: Person) -> tuple[str, str]:
        """The account that came in: as it calls itself, and as a button names it."""
        account = work.store.one(Account, platform=self.actor.platform, external=self.actor.external)
        called = staff.plain_name(self.name)[: staff.NAME_LENGTH]
        return called, f"{account.id}-{person.id}" if account else ""

    def _bound(self, work: Work, invitation: Invitation) -> Person:
        """The person of an invitation, with this account in place of another."""
        account = work.store.one(Account, platform=self.actor.platform, external=self.actor.external)
        person = (work.store.get(Person, invitation.person) if invitation.person else None) or work.store.add(
            Person(
                name=invitation.name or staff.plain_name(self.name)[: staff.NAME_LENGTH] or "Quản trị viên",
                address=invitation.address,
                language=self.language,
            )
        )
        for old in work.store.all(Account, person=person.id, platform=self.actor.platform):
            work.store.remove(old)
            work.audit("account.replaced", f"person/{person.id}")
        if account and account.person != person.id:
            work.store.change(account, person=person.id, reachable=True, refuses="")
        else:
            work.store.add(
                Account(person=person.id, platform=self.actor.platform, external=self.actor.external)
            )
        return person


def _usable(work: Work, actor: Actor, token: str) -> Invitation:
    """The invitation of a token. A used, expired or unknown one gets one and the same refusal.

    After five wrong ones within an hour an account is refused without being looked at, a right one too.
    """
    if _tried(work, actor) >= WRONG:
        raise Refusal("invitation-void")
    invitation = work.store.one(Invitation, digest=token_digest(token))
    if invitation is None or invitation.used_at is not None or invitation.expires_at <= work.now:
        raise Refusal("invitation-void", audited=True)
    return invitation


def _tried(work: Work, actor: Actor) -> int:
    """Wrong invitations of an account within the hour, as the audit log has them."""
    tries = (OpenInvitation.__name__, Join.__name__)
    refused = work.store.all(AuditEntry, subject=tries, newest=True, limit=LOOKED_BACK)
    since, whose = work.now - WITHIN, repr(actor)
    return sum(e.kind == "refused.invitation-void" and e.at > since and whose in e.body for e in refused)


def _role(work: Work, invitation: Invitation) -> tuple[str, str | None]:
    """The role one comes in with: for a staff record one it still holds, never one that was ended."""
    wanted = (invitation.role, invitation.unit)
    known = invitation.role in work.rulebook.spec.roles
    if invitation.person is None:
        if not known:
            raise Refusal("invitation-void", audited=True)
        return wanted
    held = [(m.role, m.unit) for m in staff.current(work, invitation.person)]
    held = [pair for pair in held if pair[0] in work.rulebook.spec.roles]
    person = work.store.get(Person, invitation.person)
    if person is None or not person.active or not held:
        raise Refusal("invitation-void", audited=True)
    return wanted if wanted in held else held[-1]


def _already_in(work: Work, actor: Actor, invitation: Invitation) -> Person | None:
    """The person of the account, who is in already. An invitation of somebody else gives them nothing."""
    account = work.store.one(Account, platform=actor.platform, external=actor.external)
    known = work.store.get(Person, account.person) if account else None
    if known is None or not known.active:
        return None
    own = staff.name_key(invitation.name) in ("", staff.name_key(known.name))
    if not (own if invitation.person is None else invitation.person == known.id):
        raise Refusal("account-taken", audited=True)
    return known


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
    known = unit is not None and work.store.one(Unit, key=unit) is not None
    if (spec.roles[role].of == "unit" or unit is not None) and not known:
        raise Refusal("no-such-unit")

"""Coming in: the first administrator claims the bot, everybody else uses a single-use invitation."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta

from workflow import cards, permissions
from workflow.errors import Refusal
from workflow.model import Account, Invitation, Membership, Person, Unit
from workflow.text import clean
from workflow.work import Actor, Work

VALID = timedelta(hours=72)
TOKEN_BYTES = 16  # 128 bits


def token_digest(token: str) -> str:
    """Only the hash of an invitation is kept."""
    return hashlib.sha256(token.encode()).hexdigest()


def _invite(work: Work, name: str, address: str, role: str, unit: str | None, person: int | None) -> str:
    token = secrets.token_urlsafe(TOKEN_BYTES)
    work.store.add(
        Invitation(
            digest=token_digest(token),
            name=name,
            address=address,
            role=role,
            unit=unit,
            expires_at=work.now + VALID,
            made_by=work.actor.id if work.actor else None,
            person=person,
        )
    )
    return token


@dataclass(frozen=True)
class OpenClaim:
    """At first start: a code with which the first administrator claims the bot, or None once claimed."""

    def perform(self, work: Work) -> str | None:
        if permissions.administrators(work):
            return None
        for old in work.store.all(Invitation, made_by=None, used_at=None, person=None):
            work.store.change(old, used_at=work.now)
        spec = work.rulebook.spec
        role = next(key for key, role in spec.roles.items() if role.administers)
        return _invite(work, "", "Anh/Chị", role, None, None)


@dataclass(frozen=True)
class Invite:
    """An administrator invites a person into a role of a unit. Answers the token of the link."""

    actor: Actor
    name: str
    address: str
    role: str
    unit: str | None

    def perform(self, work: Work) -> str:
        require_administrator(work, self.actor)
        name = clean(self.name)
        if not name or len(name) > 80:
            raise Refusal("name-needed")
        require_role(work, self.role, self.unit)
        token = _invite(work, name, clean(self.address)[:20] or "Anh/Chị", self.role, self.unit, None)
        work.audit("invited", f"{self.role}/{self.unit or ''}", names=name)
        return token


@dataclass(frozen=True)
class InvitePerson:
    """A new link for a staff record that has no chat account yet. Answers the token."""

    actor: Actor
    person: int

    def perform(self, work: Work) -> str:
        require_administrator(work, self.actor)
        person = work.store.get(Person, self.person)
        held = work.store.one(Membership, person=self.person, until=None)
        if person is None or held is None:
            raise Refusal("gone")
        token = _invite(work, person.name, person.address, held.role, held.unit, person.id)
        work.audit("invited", f"person/{person.id}", names=person.name)
        return token


@dataclass(frozen=True)
class Joined:
    """Who the account now is."""

    person: int
    role: str
    unit: str | None
    language: str


@dataclass(frozen=True)
class Join:
    """Use an invitation. A used, expired or unknown one gets one and the same refusal."""

    actor: Actor
    token: str
    name: str
    language: str = "vi"

    def perform(self, work: Work) -> Joined:
        invitation = work.store.one(Invitation, digest=token_digest(self.token))
        if invitation is None or invitation.used_at is not None or invitation.expires_at <= work.now:
            raise Refusal("invitation-void")
        person = self._person(work, invitation)
        work.actor = person
        work.store.change(invitation, used_at=work.now, person=person.id)
        if not permissions.holds(work, work.rulebook.spec, person, invitation.role, invitation.unit):
            work.store.add(
                Membership(person=person.id, role=invitation.role, unit=invitation.unit, since=work.now)
            )
        work.audit("joined", f"person/{person.id}", role=invitation.role, unit=invitation.unit)
        for admin in permissions.administrators(work):
            if admin.id != person.id:
                work.tell("notice-joined", person=admin, who=person.name)
        cards.sync_open(work)
        return Joined(person.id, invitation.role, invitation.unit, person.language)

    def _person(self, work: Work, invitation: Invitation) -> Person:
        account = work.store.one(Account, platform=self.actor.platform, external=self.actor.external)
        known = work.store.get(Person, account.person) if account else None
        invited = work.store.get(Person, invitation.person) if invitation.person else None
        if known and known.active:
            if invited and invited.id != known.id:
                raise Refusal("account-taken")
            return known
        person = invited or work.store.add(
            Person(
                name=invitation.name or clean(self.name)[:80] or "Quản trị viên",
                address=invitation.address,
                language=self.language,
            )
        )
        if account:
            work.store.change(account, person=person.id, reachable=True)
        else:
            work.store.add(
                Account(person=person.id, platform=self.actor.platform, external=self.actor.external)
            )
        return person


def require_administrator(work: Work, actor: Actor) -> Person:
    """Refuses everybody who does not administer."""
    person = work.require_person(actor)
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

"""Coming in: the first administrator claims the bot, everybody else uses a single-use invitation."""

import hashlib
import secrets
from dataclasses import dataclass, field
from datetime import timedelta

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from workflow import people, permissions, standing
from workflow.actions.stages import people_changed
from workflow.errors import Refusal
from workflow.model import Account, AuditEntry, Invitation, Membership, Person, Unit
from workflow.text import clean
from workflow.work import Actor, Work

ARRIVAL = "notice-joined"
VALID = timedelta(hours=72)
TOKEN_BYTES = 16  # 128 bits
WRONG, WITHIN = 5, timedelta(hours=1)
LOOKED_BACK = 500


class Secret(str):
    """A token that is said once and kept nowhere: when an update is done again its result is empty."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Secret()"

    @classmethod
    def __get_pydantic_core_schema__(cls, _: type[object], __: GetCoreSchemaHandler) -> CoreSchema:
        empty = core_schema.plain_serializer_function_ser_schema(lambda _: "")
        return core_schema.no_info_after_validator_function(
            cls, core_schema.str_schema(), serialization=empty
        )


def token_digest(token: str) -> str:
    """Only the hash of an invitation is kept."""
    return hashlib.sha256(token.encode()).hexdigest()


def _invite(work: Work, name: str, address: str, role: str, unit: str | None, person: int | None) -> Secret:
    """A new invitation; an unused one for the same ends, so that one link is good at a time."""
    same = {"person": person} if person else {"person": None, "name": name, "role": role, "unit": unit}
    void(work, work.store.all(Invitation, used_at=None, **same))
    token = Secret(secrets.token_urlsafe(TOKEN_BYTES))
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
    standing.plan_people(work)
    return token


def void(work: Work, invitations: list[Invitation]) -> None:
    """Take invitations back: their links open nothing any more."""
    for invitation in invitations:
        work.store.change(invitation, used_at=work.now)


@dataclass(frozen=True)
class OpenClaim:
    """At first start: a code with which the first administrator claims the bot, or None once claimed."""

    def perform(self, work: Work) -> Secret | None:
        if permissions.administrators(work):
            return None
        void(work, work.store.all(Invitation, made_by=None, used_at=None, person=None))
        spec = work.rulebook.spec
        role = next(key for key, role in spec.roles.items() if role.administers)
        return _invite(work, "", people.DEFAULT_ADDRESS, role, None, None)


@dataclass(frozen=True)
class Invite:
    """An administrator invites a person into a role of a unit. Answers the token of the link."""

    actor: Actor
    name: str = field(repr=False)
    address: str
    role: str
    unit: str | None

    def perform(self, work: Work) -> Secret:
        require_administrator(work, self.actor)
        name = people.plain_name(self.name)
        if not name or len(name) > people.NAME_LENGTH:
            raise Refusal("name-needed")
        require_role(work, self.role, self.unit)
        address = clean(self.address)[:20] or people.DEFAULT_ADDRESS
        token = _invite(work, name, address, self.role, self.unit, None)
        work.audit("invited", f"{self.role}/{self.unit or ''}", names=name)
        return token


@dataclass(frozen=True)
class InvitePerson:
    """A new link for a staff record. Whoever uses it takes the place of the account bound before."""

    actor: Actor
    person: int

    def perform(self, work: Work) -> Secret:
        require_administrator(work, self.actor)
        token = _invite_record(work, self.person)
        if token is None:
            raise Refusal("gone")
        return token


@dataclass(frozen=True)
class Invited:
    """A person and the token of their link."""

    person: int
    name: str
    token: Secret


@dataclass(frozen=True)
class InvitePeople:
    """Links for many staff records at once; whoever has come in, left or holds no role is passed over."""

    actor: Actor
    people: tuple[int, ...]

    def perform(self, work: Work) -> tuple[Invited, ...]:
        require_administrator(work, self.actor)
        found = []
        for id in dict.fromkeys(self.people):
            if work.store.one(Account, person=id) is None and (token := _invite_record(work, id)):
                person = work.store.get(Person, id)
                found.append(Invited(id, person.name if person else "", token))
        return tuple(found)


def _invite_record(work: Work, id: int) -> Secret | None:
    person = work.store.get(Person, id)
    held = people.current(work, id)
    if person is None or not person.active or not held:
        return None
    token = _invite(work, person.name, person.address, held[-1].role, held[-1].unit, id)
    work.audit("invited", f"person/{id}", names=person.name)
    return token


@dataclass(frozen=True)
class RenewInvitation:
    """A new link in place of one that was lost or has expired."""

    actor: Actor
    invitation: int

    def perform(self, work: Work) -> Secret:
        require_administrator(work, self.actor)
        old = people.open_invitation(work, self.invitation)
        if old is None:
            raise Refusal("gone")
        require_role(work, old.role, old.unit)
        token = Secret(secrets.token_urlsafe(TOKEN_BYTES))
        work.store.change(old, digest=token_digest(token), expires_at=work.now + VALID)
        standing.plan_people(work)
        work.audit("invited", f"{old.role}/{old.unit or ''}", names=old.name)
        return token


@dataclass(frozen=True)
class RevokeInvitation:
    """Take an unused invitation back."""

    actor: Actor
    invitation: int

    def perform(self, work: Work) -> str:
        require_administrator(work, self.actor)
        old = people.open_invitation(work, self.invitation)
        if old is None:
            raise Refusal("gone")
        void(work, [old])
        work.audit("invitation.revoked", f"{old.role}/{old.unit or ''}", names=old.name)
        return old.name


@dataclass(frozen=True)
class Joined:
    """Who the account now is."""

    person: int
    role: str
    unit: str | None
    language: str


@dataclass(frozen=True)
class Join:
    """Use an invitation. A used, expired or unknown one gets one and the same refusal.

    After five wrong ones within an hour an account is refused without being looked at, a right one too.
    """

    actor: Actor
    token: str = field(repr=False)
    name: str = field(repr=False)
    language: str = "vi"

    def perform(self, work: Work) -> Joined:
        if self._tried(work) >= WRONG:
            raise Refusal("invitation-void")
        invitation = work.store.one(Invitation, digest=token_digest(self.token))
        if invitation is None or invitation.used_at is not None or invitation.expires_at <= work.now:
            raise Refusal("invitation-void", audited=True)
        role, unit = self._role(work, invitation)
        person = self._person(work, invitation)
        work.actor = person
        work.store.change(invitation, used_at=work.now, person=person.id)
        if not permissions.holds(work, work.rulebook.spec, person, role, unit):
            work.store.add(Membership(person=person.id, role=role, unit=unit, since=work.now))
        work.audit("joined", f"person/{person.id}", role=role, unit=unit)
        for admin in permissions.administrators(work):
            if admin.id != person.id:
                work.tell(ARRIVAL, person=admin, silent=True, who=person.name)
        people_changed(work)
        return Joined(person.id, role, unit, person.language)

    def _tried(self, work: Work) -> int:
        """Wrong invitations of this account within the hour, as the audit log has them."""
        refused = work.store.all(AuditEntry, subject=type(self).__name__, newest=True, limit=LOOKED_BACK)
        since, whose = work.now - WITHIN, repr(self.actor)
        return sum(e.kind == "refused.invitation-void" and e.at > since and whose in e.body for e in refused)

    def _role(self, work: Work, invitation: Invitation) -> tuple[str, str | None]:
        """The role one comes in with: for a staff record one it still holds, never one that was ended."""
        wanted = (invitation.role, invitation.unit)
        known = invitation.role in work.rulebook.spec.roles
        if invitation.person is None:
            if not known:
                raise Refusal("invitation-void", audited=True)
            return wanted
        held = [(m.role, m.unit) for m in people.current(work, invitation.person)]
        held = [pair for pair in held if pair[0] in work.rulebook.spec.roles]
        person = work.store.get(Person, invitation.person)
        if person is None or not person.active or not held:
            raise Refusal("invitation-void", audited=True)
        return wanted if wanted in held else held[-1]

    def _person(self, work: Work, invitation: Invitation) -> Person:
        account = work.store.one(Account, platform=self.actor.platform, external=self.actor.external)
        known = work.store.get(Person, account.person) if account else None
        invited = work.store.get(Person, invitation.person) if invitation.person else None
        if known and known.active:
            if invited and invited.id != known.id:
                raise Refusal("account-taken", audited=True)
            return known
        person = invited or work.store.add(
            Person(
                name=invitation.name or people.plain_name(self.name)[: people.NAME_LENGTH] or "Quản trị viên",
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

"""Inviting: single-use links for people who are to come in, made, renewed and taken back."""

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from workflow.errors import Refusal
from workflow.model import Account, Invitation, Person
from workflow.office import standing
from workflow.people import permissions, staff
from workflow.people.join import require_administrator, require_role, token_digest
from workflow.text import clean
from workflow.work import Actor, Work

VALID = timedelta(hours=72)
TOKEN_BYTES = 16  # 128 bits


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
        return _invite(work, "", staff.DEFAULT_ADDRESS, role, None, None)


@dataclass(frozen=True)
class Invite:
    """An administrator invites a person into a role of a unit. Return the token of the link."""

    actor: Actor
    name: str = field(repr=False)
    address: str
    role: str
    unit: str | None

    def perform(self, work: Work) -> Secret:
        require_administrator(work, self.actor)
        name = staff.plain_name(self.name)
        if not name or len(name) > staff.NAME_LENGTH:
            raise Refusal("name-needed")
        require_role(work, self.role, self.unit)
        address = clean(self.address)[:20] or staff.DEFAULT_ADDRESS
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
    """A name and the token of its link, which is good until a moment."""

    name: str
    token: Secret
    until: datetime


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
                found.append(Invited(person.name if person else "", token, work.now + VALID))
        return tuple(found)


@dataclass(frozen=True)
class InviteUnit:
    """New links for everybody of a unit who has not come in, in place of older ones; None is of no unit."""

    actor: Actor
    unit: str | None

    def perform(self, work: Work) -> tuple[Invited, ...]:
        require_administrator(work, self.actor)
        found = []
        for each in staff.waiting(work):
            invite = _renew if each.kind == "invitation" else _invite_record
            if self.unit in each.units and (token := invite(work, each.id)):
                found.append(Invited(each.name, token, work.now + VALID))
        return tuple(found)


def _invite_record(work: Work, id: int) -> Secret | None:
    person = work.store.get(Person, id)
    held = staff.current(work, id)
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
        token = _renew(work, self.invitation)
        if token is None:
            raise Refusal("gone")
        return token


def _renew(work: Work, id: int) -> Secret | None:
    """A new link of an invitation by name; None where it or its role is no more."""
    old = staff.open_invitation(work, id)
    if old is None or old.role not in work.rulebook.spec.roles:
        return None
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
        old = staff.open_invitation(work, self.invitation)
        if old is None:
            raise Refusal("gone")
        void(work, [old])
        work.audit("invitation.revoked", f"{old.role}/{old.unit or ''}", names=old.name)
        return old.name

"""Invitations: single-use links for people who are to come in, made, renewed and taken back."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from workflow.model import Invitation, Person
from workflow.people import staff, turning
from workflow.people.usable import token_digest
from workflow.results import Result, Secret
from workflow.work import Work

VALID = timedelta(hours=72)
TOKEN_BYTES = 16  # 128 bits


def invite(work: Work, name: str, address: str, role: str, unit: str | None, person: int | None) -> Secret:
    """A new invitation; an unused one for the same ends, so that one link is good at a time."""
    same = {"person": person} if person else {"person": None, "name": name, "role": role, "unit": unit}
    void(work, work.store.all(Invitation, used_at=None, **same))
    token = Secret(work.tokens.new(TOKEN_BYTES))
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
    turning.plan_people(work)
    return token


def void(work: Work, invitations: list[Invitation]) -> None:
    """Take invitations back: their links open nothing any more."""
    for invitation in invitations:
        work.store.change(invitation, used_at=work.now)


@dataclass(frozen=True)
class InvitationLink(Result):
    """The token of a link."""

    token: Secret


@dataclass(frozen=True)
class Invited:
    """A name and the token of its link, which is good until a moment."""

    name: str
    token: Secret
    until: datetime


@dataclass(frozen=True)
class Links(Result):
    """A link for each of several people."""

    people: tuple[Invited, ...]


def invite_record(work: Work, id: int) -> Secret | None:
    person = work.store.get(Person, id)
    held = staff.current(work, id)
    if person is None or not person.active or not held:
        return None
    token = invite(work, person.name, person.address, held[-1].role, held[-1].unit, id)
    work.audit("invited", f"person/{id}", names=person.name)
    return token


def renew(work: Work, id: int) -> Secret | None:
    """A new link of an invitation by name; None where it or its role is no more."""
    old = staff.open_invitation(work, id)
    if old is None or old.role not in work.rulebook.spec.roles:
        return None
    token = Secret(work.tokens.new(TOKEN_BYTES))
    work.store.change(old, digest=token_digest(token), expires_at=work.now + VALID)
    turning.plan_people(work)
    work.audit("invited", f"{old.role}/{old.unit or ''}", names=old.name)
    return token

"""Invitations as they are used: whose they are, and whether they are still good."""

import hashlib
from datetime import timedelta

from workflow.errors import Refusal
from workflow.model import Account, AuditEntry, Invitation, Person
from workflow.people import staff
from workflow.subject import RoleInUnit
from workflow.work import Actor, Work

WRONG, WITHIN = 5, timedelta(hours=1)
LOOKED_BACK = 500
TRIES = ("OpenInvitation", "Join")  # the actions that use one, as the audit log names them


def token_digest(token: str) -> str:
    """Only the hash of an invitation is kept."""
    return hashlib.sha256(token.encode()).hexdigest()


def require_usable(work: Work, actor: Actor, token: str) -> Invitation:
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
    refused = work.store.all(AuditEntry, subject=TRIES, newest=True, limit=LOOKED_BACK)
    since, whose = work.now - WITHIN, repr(actor)
    return sum(e.kind == "refused.invitation-void" and e.at > since and whose in e.body for e in refused)


def role_of(work: Work, invitation: Invitation) -> RoleInUnit:
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


def already_in(work: Work, actor: Actor, invitation: Invitation) -> Person | None:
    """The person of the account, who is in already. An invitation of somebody else gives them nothing."""
    account = work.store.one(Account, platform=actor.platform, external=actor.external)
    known = work.store.get(Person, account.person) if account else None
    if known is None or not known.active:
        return None
    own = staff.name_key(invitation.name) in ("", staff.name_key(known.name))
    if not (own if invitation.person is None else invitation.person == known.id):
        raise Refusal("account-taken", audited=True)
    return known

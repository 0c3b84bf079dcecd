"""Renew an invitation."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.people.invitations import InvitationLink, renew
from workflow.people.requirements import require_administrator
from workflow.work import Actor, Work


@dataclass(frozen=True)
class RenewInvitation:
    """A new link in place of one that was lost or has expired."""

    actor: Actor
    invitation: int

    def perform(self, work: Work) -> InvitationLink:
        require_administrator(work, self.actor)
        token = renew(work, self.invitation)
        if token is None:
            raise Refusal("gone")
        return InvitationLink(token)

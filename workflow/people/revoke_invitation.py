"""Take an invitation back."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.people import staff
from workflow.people.invitations import void
from workflow.people.requirements import require_administrator
from workflow.results import Done
from workflow.work import Actor, Work


@dataclass(frozen=True)
class RevokeInvitation:
    """Take an unused invitation back."""

    actor: Actor
    invitation: int

    def perform(self, work: Work) -> Done:
        require_administrator(work, self.actor)
        old = staff.open_invitation(work, self.invitation)
        if old is None:
            raise Refusal("gone")
        void(work, [old])
        work.audit("invitation.revoked", f"{old.role}/{old.unit or ''}", names=old.name)
        return Done()

"""Open the way for the first administrator."""

from dataclasses import dataclass

from workflow.model import Invitation
from workflow.people import permissions, staff
from workflow.people.invitations import InvitationLink, invite, void
from workflow.results import Secret
from workflow.work import Work


@dataclass(frozen=True)
class OpenClaim:
    """At first start: a code with which the first administrator claims the bot, empty once claimed."""

    def perform(self, work: Work) -> InvitationLink:
        if permissions.administrators(work):
            return InvitationLink(Secret())
        void(work, work.store.all(Invitation, made_by=None, used_at=None, person=None))
        spec = work.rulebook.spec
        role = next(key for key, role in spec.roles.items() if role.administers)
        return InvitationLink(invite(work, "", staff.DEFAULT_ADDRESS, role, None, None))

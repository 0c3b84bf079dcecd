"""Invite a person by name."""

from dataclasses import dataclass, field

from workflow.errors import Refusal
from workflow.people import staff
from workflow.people.invitations import InvitationLink, invite
from workflow.people.requirements import require_administrator, require_role
from workflow.text import clean
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Invite:
    """An administrator invites a person into a role of a unit."""

    actor: Actor
    name: str = field(repr=False)
    address: str
    role: str
    unit: str | None

    def perform(self, work: Work) -> InvitationLink:
        require_administrator(work, self.actor)
        name = staff.plain_name(self.name)
        if not name or len(name) > staff.NAME_LENGTH:
            raise Refusal("name-needed")
        require_role(work, self.role, self.unit)
        address = clean(self.address)[:20] or staff.DEFAULT_ADDRESS
        token = invite(work, name, address, self.role, self.unit, None)
        work.audit("invited", f"{self.role}/{self.unit or ''}", names=name)
        return InvitationLink(token)

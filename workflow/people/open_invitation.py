"""Say for whom an invitation is."""

from dataclasses import dataclass, field

from workflow.people.usable import already_in, require_usable, role_of
from workflow.results import Result
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Opened(Result):
    """For whom an invitation is."""

    name: str
    address: str
    role: str
    unit: str | None


@dataclass(frozen=True)
class OpenInvitation:
    """Say for whom an invitation is; nothing is given yet. The first code names nobody."""

    actor: Actor
    token: str = field(repr=False)

    def perform(self, work: Work) -> Opened:
        invitation = require_usable(work, self.actor, self.token)
        role, unit = role_of(work, invitation)
        already_in(work, self.actor, invitation)
        return Opened(invitation.name, invitation.address, role, unit)

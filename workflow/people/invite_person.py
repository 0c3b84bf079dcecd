"""Invite somebody who has a staff record."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.people.invitations import InvitationLink, invite_record
from workflow.people.requirements import require_administrator
from workflow.work import Actor, Work


@dataclass(frozen=True)
class InvitePerson:
    """A new link for a staff record. The account that uses it takes the place of the one bound before."""

    actor: Actor
    person: int

    def perform(self, work: Work) -> InvitationLink:
        require_administrator(work, self.actor)
        token = invite_record(work, self.person)
        if token is None:
            raise Refusal("gone")
        return InvitationLink(token)

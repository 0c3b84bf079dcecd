"""Invite everybody of a unit."""

from dataclasses import dataclass

from workflow.people import staff
from workflow.people.invitations import VALID, Invited, Links, invite_record, renew
from workflow.people.requirements import require_administrator
from workflow.work import Actor, Work


@dataclass(frozen=True)
class InviteUnit:
    """New links for everybody of a `unit`, or of no unit, who has not come in, in place of older ones."""

    actor: Actor
    unit: str | None

    def perform(self, work: Work) -> Links:
        require_administrator(work, self.actor)
        found = []
        for each in staff.waiting(work):
            invite = renew if each.kind == "invitation" else invite_record
            if self.unit in each.units and (token := invite(work, each.id)):
                found.append(Invited(each.name, token, work.now + VALID))
        return Links(tuple(found))

"""Move a role from one person to another."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import Person
from workflow.people.changed import people_changed
from workflow.people.handover import Left
from workflow.people.memberships import end, give, settle
from workflow.people.requirements import (
    require_active,
    require_administrator,
    require_administrator_left,
    require_held,
    require_role,
)
from workflow.work import Actor, Work


@dataclass(frozen=True)
class MoveRole:
    """A role goes from one person to another in one step, so that it always has a holder.

    Work that the first had taken in that role goes to the second.
    """

    actor: Actor
    membership: int
    to: int

    def perform(self, work: Work) -> Left:
        require_administrator(work, self.actor)
        held = require_held(work, self.membership)
        person = require_active(work, self.to)
        if person.id == held.person:
            raise Refusal("same-person")
        require_role(work, held.role, held.unit)
        end(work, held)
        give(work, person, held.role, held.unit)
        require_administrator_left(work)
        left = settle(work, held.person, [held], person)
        before = work.require(Person, held.person)
        people_changed(work, before, person, turned=[(held.role, held.unit)])
        return left

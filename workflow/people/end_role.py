"""End a role of a person."""

from dataclasses import dataclass

from workflow.model import Person
from workflow.people.changed import people_changed
from workflow.people.handover import Left
from workflow.people.memberships import end, settle
from workflow.people.requirements import require_administrator, require_administrator_left, require_held
from workflow.work import Actor, Work


@dataclass(frozen=True)
class EndRole:
    """End a membership now. A former member's next press is refused."""

    actor: Actor
    membership: int

    def perform(self, work: Work) -> Left:
        require_administrator(work, self.actor)
        held = require_held(work, self.membership)
        end(work, held)
        require_administrator_left(work)
        left = settle(work, held.person, [held])
        people_changed(work, work.require(Person, held.person), turned=[(held.role, held.unit)])
        return left

"""Give a person a role."""

from dataclasses import dataclass
from datetime import datetime

from workflow.errors import Refusal
from workflow.people.changed import people_changed
from workflow.people.memberships import give
from workflow.people.requirements import require_active, require_administrator, require_role
from workflow.results import Done
from workflow.work import Actor, Work


@dataclass(frozen=True)
class GiveRole:
    """Give a person a role, in a unit where the role is held in units; from a moment on, or up to one."""

    actor: Actor
    person: int
    role: str
    unit: str | None
    since: datetime | None = None
    until: datetime | None = None

    def perform(self, work: Work) -> Done:
        require_administrator(work, self.actor)
        require_role(work, self.role, self.unit)
        if self.until and self.until <= (self.since or work.now):
            raise Refusal("ends-before")
        person = require_active(work, self.person)
        give(work, person, self.role, self.unit, self.since, self.until)
        people_changed(work, person, turned=[(self.role, self.unit)])
        return Done()

"""Say until when somebody has a role."""

from dataclasses import dataclass
from datetime import date

from workflow.errors import Refusal
from workflow.people import tenures, turning, whole_days
from workflow.people.requirements import (
    require_active,
    require_administrator,
    require_administrator_after,
    require_held,
)
from workflow.results import Done
from workflow.work import Actor, Work


@dataclass(frozen=True)
class SetRoleEnd:
    """A role is held to the end of a day; None: without an end. It ends by itself after it."""

    actor: Actor
    membership: int
    last: date | None

    def perform(self, work: Work) -> Done:
        require_administrator(work, self.actor)
        held = require_held(work, self.membership)
        person = require_active(work, held.person)
        until = whole_days.ends(work, self.last) if self.last else None
        if until and until <= max(work.now, held.since):
            raise Refusal("role-over")
        if until == held.until:
            return Done(changed=False)
        if until:
            require_administrator_after(work, held, until)
        held = work.store.change(held, until=until)
        said = until.isoformat() if until else None
        work.audit("role.until", f"person/{person.id}", role=held.role, unit=held.unit, until=said)
        tenures.tell_set(work, person, held)
        turning.plan_people(work)
        if until and until - turning.AHEAD <= work.now:
            tenures.tell_alone(work, held)
        return Done()

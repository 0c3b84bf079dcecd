"""Be away until a moment."""

from dataclasses import dataclass
from datetime import datetime

from workflow.people import absences
from workflow.people.requirements import require_active, require_administrator
from workflow.results import Done
from workflow.work import Actor, Work


@dataclass(frozen=True)
class SetAway:
    """Away until a moment (None: back). An administrator may say it for somebody else."""

    actor: Actor
    until: datetime | None
    person: int | None = None

    def perform(self, work: Work) -> Done:
        person = work.act_as(self.actor)
        if self.person is not None and self.person != person.id:
            require_administrator(work, self.actor)
            person = require_active(work, self.person)
        absences.begin(work, person, self.until)
        return Done()

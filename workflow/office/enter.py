"""Come through a door: a command, a link or a window that is not for everybody (rule D14).

A press that is refused for want of rights is in the audit log, and so is every opening: each goes through
`admit`. Doors that are open only to some stand in DOORS.
"""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.office.doors import DOORS, Refused
from workflow.results import Done
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Enter:
    """Ask at a door. A refusal is audited; entering changes nothing. `id` is that of the record behind it."""

    actor: Actor
    door: str
    id: int = 0

    def perform(self, work: Work) -> Done:
        if refused := self.refusal(work):
            raise refused if isinstance(refused, Refusal) else Refusal(refused, audited=True)
        return Done()

    def refusal(self, work: Work) -> Refused:
        return DOORS[self.door](work, work.act_as(self.actor), self.id)

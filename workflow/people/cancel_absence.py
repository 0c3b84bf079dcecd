"""Take a planned absence back."""

from dataclasses import dataclass

from workflow.people import absences
from workflow.work import Actor, Work


@dataclass(frozen=True)
class CancelAbsence:
    """Take a planned absence back. Answers whether there was one."""

    actor: Actor

    def perform(self, work: Work) -> bool:
        return absences.forget(work, work.act_as(self.actor))

"""Take a planned absence back."""

from dataclasses import dataclass

from workflow.people import absences
from workflow.results import Done
from workflow.work import Actor, Work


@dataclass(frozen=True)
class CancelAbsence:
    """Take a planned absence back."""

    actor: Actor

    def perform(self, work: Work) -> Done:
        return Done(absences.forget(work, work.act_as(self.actor)))

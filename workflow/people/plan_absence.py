"""Plan an absence, from a day to a day; an administrator may say it for somebody else."""

from dataclasses import dataclass
from datetime import date

from workflow.errors import Refusal
from workflow.model import Person
from workflow.people import absences
from workflow.people.requirements import require_active, require_administrator
from workflow.results import Result
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Planned(Result):
    """Whether the absence begins later."""

    later: bool


@dataclass(frozen=True)
class PlanAbsence:
    """Away on these days, from now on where the first is over or today."""

    actor: Actor
    first: date
    last: date
    person: int | None = None

    def perform(self, work: Work) -> Planned:
        person = _whose(work, self.actor, self.person)
        if self.last < max(self.first, work.today):
            raise Refusal("absence-over")
        absences.plan(work, person, absences.Absence(self.first, self.last))
        return Planned(self.first > work.today)


def _whose(work: Work, actor: Actor, id: int | None) -> Person:
    person = work.act_as(actor)
    if id is None or id == person.id:
        return person
    require_administrator(work, actor)
    return require_active(work, id)

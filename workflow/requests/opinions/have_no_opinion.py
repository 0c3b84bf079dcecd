"""Say that one has no opinion on what was asked."""

from dataclasses import dataclass

from workflow.requests.opinions.answering import answer, require_adviser
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class HaveNoOpinion:
    """The asker is told, and may ask somebody else."""

    actor: Actor
    opinion: int

    def perform(self, work: Work) -> OfRequest:
        return answer(work, *require_adviser(work, self.actor, self.opinion), "none")

"""Take what is to be decided from a colleague."""

from dataclasses import dataclass

from workflow.requests.deciding.taken import require_visit, take
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class TakeOverVisit:
    """Take it from a colleague who has it, with a word to them."""

    actor: Actor
    visit: int

    def perform(self, work: Work) -> OfRequest:
        return take(work, *require_visit(work, self.actor, self.visit))

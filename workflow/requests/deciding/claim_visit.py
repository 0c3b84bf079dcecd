"""Take what is to be decided."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.requests import holdings
from workflow.requests.deciding.taken import require_visit, take
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class ClaimVisit:
    """Take a visit. A refusal names its holder; it is free again where they are gone, away or late."""

    actor: Actor
    visit: int

    def perform(self, work: Work) -> OfRequest:
        person, visit, request = require_visit(work, self.actor, self.visit)
        taker = holdings.taker(work, request, visit)
        if taker and taker.id != person.id:
            raise Refusal("visit-taken", who=taker.short)
        return take(work, person, visit, request)

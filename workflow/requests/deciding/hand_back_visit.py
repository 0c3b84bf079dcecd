"""Give back what is to be decided."""

from dataclasses import dataclass

from workflow.cards import projection
from workflow.errors import Refusal
from workflow.model import Person
from workflow.requests.deciding.taken import require_visit
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class HandBackVisit:
    """Give it back to the role, whose card comes anew."""

    actor: Actor
    visit: int

    def perform(self, work: Work) -> OfRequest:
        person, visit, request = require_visit(work, self.actor, self.visit)
        if visit.assignee is None:
            return OfRequest(request.reference)
        if visit.assignee != person.id:
            taker = work.store.get(Person, visit.assignee)
            raise Refusal("visit-taken", who=taker.short if taker else "")
        work.store.change(visit, assignee=None)
        work.audit("visit.back", request.reference, stage=visit.stage)
        projection.sync(work, request)
        return OfRequest(request.reference)

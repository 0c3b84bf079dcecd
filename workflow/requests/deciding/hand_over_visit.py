"""Hand what is to be decided over to a colleague by name."""

from dataclasses import dataclass

from workflow.cards import projection
from workflow.errors import Refusal
from workflow.model import Person
from workflow.requests.deciding.ask_heir import AskHeir
from workflow.requests.deciding.taken import can_hold, tell_former
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class HandOverVisit:
    """It is the colleague's to decide, who is told, as is an absent one who had it.

    Refused for somebody who may not, or cannot now.
    """

    actor: Actor
    visit: int
    to: int

    def perform(self, work: Work) -> OfRequest:
        person, visit, request = AskHeir(self.actor, self.visit).require(work)
        to = work.require(Person, self.to, audited=True)
        if not can_hold(work, request, visit, to):
            raise Refusal("heir-may-not", audited=True, who=to.short)
        if visit.assignee == to.id:
            return OfRequest(request.reference)
        before = work.store.get(Person, visit.assignee) if visit.assignee else None
        work.store.change(visit, assignee=to.id)
        work.audit("visit.handed-over", request.reference, stage=visit.stage, to=to.id)
        if to.id != person.id:
            reference, subject, who = request.reference, request.subject, person.short
            work.tell("notice-visit-handed-over", person=to, reference=reference, subject=subject, who=who)
        if before and before.id != person.id:
            tell_former(work, before, request, to)
        projection.sync(work, request)
        return OfRequest(request.reference)

"""Have one's own card of a request posted again, at the bottom of the chat."""

from dataclasses import dataclass

from workflow.cards import projection
from workflow.errors import Refusal
from workflow.model import Card, Request
from workflow.requests import seeing
from workflow.results import Done
from workflow.work import Actor, Work


@dataclass(frozen=True)
class RepostCard:
    actor: Actor
    request: int

    def perform(self, work: Work) -> Done:
        person = work.act_as(self.actor)
        request = work.require(Request, self.request)
        if not seeing.may_see(work, work.spec(request.rules), request, person):
            raise Refusal("may-not-see", audited=True)
        projection.sync(work, request, of_people=True)
        card = work.store.one(Card, request=request.id, person=person.id) or work.store.add(
            Card(request=request.id, person=person.id)
        )
        projection.redraw(work, card, attention=projection.AGAIN)
        return Done()

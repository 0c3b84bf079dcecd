"""Make a request of an offer."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import Draft
from workflow.people import sending
from workflow.requests.drafts import offered, own
from workflow.requests.drafts.begin import OPEN_DRAFTS
from workflow.requests.drafts.offered import moved, require_offer
from workflow.results import Begun
from workflow.work import Actor, Work


@dataclass(frozen=True)
class TakeOffer:
    """The offer becomes a new request of this type in the name of this unit. Nothing is sent."""

    actor: Actor
    offer: int
    type: str
    unit: str

    def perform(self, work: Work) -> Begun:
        offer = require_offer(work, self.actor, self.offer)
        person = work.act_as(self.actor)
        kind = sending.require_sender(work, person, self.type, self.unit)
        if len(work.store.all(Draft, owner=person.id, purpose="new", sent_at=None)) >= OPEN_DRAFTS:
            raise Refusal("too-many-drafts", limit=OPEN_DRAFTS)
        answers = offered.filled_in(kind, moved(own.kind_of(work, offer), kind, offer.answers))
        work.store.change(
            offer, purpose="new", type=self.type, unit=self.unit, rules=work.rulebook.current,
            answers=answers, updated_at=work.now,
        )  # fmt: skip
        return Begun(offer.id)

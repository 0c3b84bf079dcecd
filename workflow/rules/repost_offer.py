"""Send the message about changed rules again, to somebody whose word it waits for."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.results import Done
from workflow.rules import asked_offer, signing, versions
from workflow.work import Actor, Work


@dataclass(frozen=True)
class RepostOffer:
    """The message comes at any hour: it was asked for."""

    actor: Actor

    def perform(self, work: Work) -> Done:
        person = work.act_as(self.actor)
        offer = asked_offer.of(work, person)
        if offer is None:
            raise Refusal("moved-on")
        part = signing.part_of(work, offer) or ""
        work.tell(versions.NOTICE, person=person, alarm=True, offer=offer.id, part=part)
        return Done()

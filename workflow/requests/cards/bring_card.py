"""Have one's own card of a request posted, where it was held since many came at once."""

from dataclasses import dataclass

from workflow.cards import projection
from workflow.model import Card
from workflow.results import Done
from workflow.work import Actor, Work


@dataclass(frozen=True)
class BringCard:
    """A card that is not held stays where it is."""

    actor: Actor
    request: int

    def perform(self, work: Work) -> Done:
        person = work.act_as(self.actor)
        held = work.store.all(Card, request=self.request, person=person.id, held=True)
        projection.redraw(work, *held)
        return Done(changed=bool(held))

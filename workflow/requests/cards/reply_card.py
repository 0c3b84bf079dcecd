"""Find the card on which the buttons of an answer to typed words act."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import Card, CardPart
from workflow.results import Begun
from workflow.work import Actor, Work


@dataclass(frozen=True)
class ReplyCard:
    """Return the card of a request in a chat, on which the answer's buttons act.

    Where one's own role has its card in a group, the private chat gets one, which stays unseen until
    something changes.
    """

    actor: Actor
    request: int
    place: str

    def perform(self, work: Work) -> Begun:
        person = work.act_as(self.actor)
        shown = [
            card
            for card in work.store.all(Card, request=self.request)
            if work.store.one(CardPart, card=card.id, platform=self.actor.platform, place=self.place)
        ]
        if shown:
            return Begun(shown[0].id)
        if self.place != self.actor.external:
            raise Refusal("not-a-card", audited=True)
        kept = work.store.one(Card, request=self.request, person=person.id)
        return Begun((kept or work.store.add(Card(request=self.request, person=person.id, stale=False))).id)

"""Put an answer to typed words on record, so that it goes with its card or when its time is over."""

from dataclasses import dataclass

from workflow.cards.projection import outside
from workflow.model import Card, CardPart, Deadline
from workflow.requests.cards import replies
from workflow.results import Done
from workflow.work import Actor, Work


@dataclass(frozen=True)
class KeepReply:
    """The answer was sent as this message; `words` are the condition that it quotes."""

    actor: Actor
    card: int
    message: str
    place: str
    words: str

    def perform(self, work: Work) -> Done:
        work.act_as(self.actor)
        card = work.require(Card, self.card)
        post = outside(work.store, card.id, _last(work, card))
        work.store.add(
            CardPart(
                card=card.id, post=post, n=0, kind="message",
                platform=self.actor.platform, place=self.place, message=self.message, others=[],
                shown=self.words,
            )
        )  # fmt: skip
        ends = replies.end_of_day(work)
        goes = min(ends, work.now + replies.IN_A_GROUP) if card.chat else ends
        work.store.add(
            Deadline(
                subject=replies.SUBJECT, subject_id=card.id, kind=replies.KIND,
                ordinal=-post, due_at=goes,
            )
        )  # fmt: skip
        return Done()


def _last(work: Work, card: Card) -> int:
    """The `post` of the answer with the last number: rows of deadlines stay, and none has that of another."""
    known = work.store.all(Deadline, subject=replies.SUBJECT, subject_id=card.id, kind=replies.KIND)
    return min((-row.ordinal for row in known), default=0)

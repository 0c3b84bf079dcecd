"""Put an answer to typed words on record, so that it goes with its card or when its time is over."""

from dataclasses import dataclass

from workflow.model import Card, CardPart, Deadline
from workflow.requests.cards import replies
from workflow.results import Done
from workflow.work import Actor, Work


@dataclass(frozen=True)
class KeepReply:
    """The answer was sent as this message; `words` are the condition that it quotes."""

    actor: Actor
    card: int
    message: int
    place: str
    words: str

    def perform(self, work: Work) -> Done:
        work.act_as(self.actor)
        card = work.require(Card, self.card)
        work.store.add(
            CardPart(
                card=card.id, post=-self.message, n=0, kind="message",
                platform=self.actor.platform, place=self.place, message=self.message, others=[],
                shown=self.words,
            )
        )  # fmt: skip
        ends = replies.end_of_day(work)
        goes = min(ends, work.now + replies.IN_A_GROUP) if card.chat else ends
        work.store.add(
            Deadline(
                subject=replies.SUBJECT, subject_id=card.id, kind=replies.KIND,
                ordinal=self.message, due_at=goes,
            )
        )  # fmt: skip
        return Done()

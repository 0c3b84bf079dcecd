"""A choice of a card taken: what a button sends back, on any platform."""

from dataclasses import dataclass
from typing import Literal

from workflow.cards.presses import Pressed, Pressing
from workflow.cards.projection import outside, part_at, place_of, redraw, subject_of
from workflow.errors import Refusal
from workflow.model import Card, CardPart, ChatPlace
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Press:
    """`data` of a choice, pressed on a message of a chat; it acts on the subject of the card alone.

    `place` is the chat by the id that the actor's platform gives it; without a message it is empty, and the
    card is found by its number, and authority, visit and revision decide. `shows` says whether the message
    carries this choice, or another, or cannot be looked at.
    """

    actor: Actor
    card: int
    place: str
    message: str
    data: str
    shows: Literal["this", "other", "unknown"] = "this"

    def perform(self, work: Work) -> Pressed:
        card = self._require_card(work)
        if not self._is_copy(work, card):
            return self._act(work, card)
        _claim(work, card, self._place, self.message)
        try:
            return self._act(work, card)
        except Refusal as refusal:
            refusal.audited = True  # so that the copy stays known, and is taken away
            raise

    def _act(self, work: Work, card: Card) -> Pressed:
        on = Pressing(work, self.actor, card, self.place, self.message)
        shown = subject_of(work, card).shown
        for take in shown.presses if shown else ():
            if pressed := take(on, self.data):
                return pressed
        raise Refusal("gone", audited=True)

    def _require_card(self, work: Work) -> Card:
        """The card that is pressed: in its own chat, and a private one by its person. Ends forged presses."""
        person, card = work.act_as(self.actor), work.store.get(Card, self.card)
        if card is None or (card.person is not None and card.person != person.id):
            raise Refusal("not-a-card", audited=True)
        shown = self._part(work) if self.place else None
        if shown and shown.card == card.id:
            return card
        elsewhere = self.place and self._place != place_of(work.store, card)
        if shown or elsewhere or self.shows == "other":
            raise Refusal("not-a-card", audited=True)
        return card

    def _is_copy(self, work: Work, card: Card) -> bool:
        """Whether the message is one of the card that is not on record, as a kill may leave it."""
        return bool(self.place) and self.shows == "this" and self._part(work) is None

    @property
    def _place(self) -> ChatPlace:
        return ChatPlace(self.actor.platform, self.place)

    def _part(self, work: Work) -> CardPart | None:
        """The message on record."""
        return part_at(work, self._place, self.message)


def _claim(work: Work, card: Card, place: ChatPlace, message: str) -> None:
    """Put a copy of a card on record. Drawing then makes it the card's posting, or takes it away.

    It may be the posting that was under way when the bot was killed; else it counts as outdated.
    """
    following = card.post + 1
    under_way = card.stale and not work.store.one(CardPart, card=card.id, post=following, n=0)
    copy = CardPart(
        card=card.id, post=following if under_way else outside(work.store, card.id), n=0, kind="message",
        platform=place.platform, place=place.external, message=message, others=[], shown="",
    )  # fmt: skip
    work.store.add(copy)
    redraw(work, card)

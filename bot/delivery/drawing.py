"""One card in one chat: what it should show, what it shows, and what it could do without."""

import hashlib
from dataclasses import dataclass, field, replace

from bot.delivery.messenger import NOT_REFUSED, Capabilities, Trouble
from wording import Limits, Wording
from wording.reduced import given_up, shaped, without_files
from wording.render import Album, Message
from workflow.cards.payloads import OnCard
from workflow.cards.projection import AGAIN
from workflow.cards.shape import CardView
from workflow.forms import begun_by
from workflow.model import Card, CardPart, ChatPlace, Extra
from workflow.requests.cards import views

SMALLER: dict[str, Extra | None] = {
    "entities": "marks", "media": "media", "buttons": "buttons", "long": "body", "refused": None,
}  # fmt: skip


@dataclass(frozen=True)
class Drawing:
    """The parts that a chat should show, without those it refuses, beside the parts it shows now."""

    card: Card
    place: ChatPlace
    view: CardView
    language: str
    silent: bool
    without: tuple[Extra, ...]
    refuses: bool
    shown: dict[tuple[int, int], CardPart]
    wanted: dict[int, Album | Message] = field(default_factory=dict)
    edits: bool = True

    def put_into_words(self, wording: Wording, limits: Limits, can: Capabilities) -> "Drawing":
        """The same with the parts that are wanted, as they fit the platform."""
        way, view = views.way_in(self.card), self.view if can.files else without_files(self.view)
        parts = shaped(view, self.without, way, self.language, wording, limits)
        return replace(self, wanted=numbered(parts), edits=can.edits)

    @property
    def attention(self) -> str:
        return self.view.attention

    @property
    def source(self) -> str:
        """How the data of its buttons begins."""
        return OnCard(self.card.id).pack()

    @property
    def asks_anew(self) -> bool:
        """Whether there is a new thing to do, or the card was asked for."""
        return self.card.attention == AGAIN or bool(self.attention and self.attention != self.card.attention)

    @property
    def is_silent(self) -> bool:
        """Where nothing can be edited, a change is a message; only a new thing to do rings the phone."""
        return self.silent or not (self.edits or self.asks_anew)

    @property
    def is_left(self) -> bool:
        """Where nothing can be edited, a change that neither asks nor offers anything is not said."""
        messages = [part for part in self.wanted.values() if isinstance(part, Message)]
        buttons = [button for part in messages for row in part.buttons for button in row]
        offers = any(button.data or begun_by(button.private) for button in buttons)
        return bool(self.shown) and not (self.edits or self.asks_anew or offers)

    @property
    def posts_anew(self) -> bool:
        """A new thing to do is posted anew; so is a change that editing cannot make."""
        return self.asks_anew or any(not self._can_become(n, want) for n, want in self.wanted.items())

    @property
    def post(self) -> int:
        """The number of the posting that is to be shown."""
        return self.card.post + 1 if self.posts_anew else self.card.post

    @property
    def outdated(self) -> list[CardPart]:
        """The messages that go once it is shown."""
        return [part for (post, n), part in self.shown.items() if post != self.post or n not in self.wanted]

    @property
    def is_all(self) -> bool:
        """Whether nothing is left to be done once it is shown."""
        return not (self.outdated or self.is_news)

    def _can_become(self, n: int, want: Album | Message) -> bool:
        part = self.shown.get((self.card.post, n))
        if part is None or part.kind != kind(want):
            return False
        return (self.edits and part.kind == "message") or part.shown == fingerprint(want)

    @property
    def is_news(self) -> bool:
        """Whether it changes what is known of the chat that this card is shown there."""
        known = self.card.without if self.card.tried == self.attention else []
        return bool(self.card.refused) or self.refuses or list(self.without) != known

    def smaller(self, refused: "CardRefused") -> tuple[Extra, ...] | None:
        """Return the extras to leave out next: the refused one, else each that could be meant, in turn.

        Where photos or files are refused, for whatever reason, the words may still be taken.
        """
        kind = refused.trouble.kind
        able = [extra for extra in given_up(self.wanted.values()) if extra not in self.without]
        if isinstance(refused.part, Album):
            return (*self.without, "media") if kind not in NOT_REFUSED else None
        if kind not in SMALLER:
            return None
        named = SMALLER[kind]
        if named not in able:
            named = next((extra for extra in able if extra != "media"), None)
        return (*self.without, named) if named else None


class CardRefused(Exception):  # names the message that was meant
    """A message of a card was not taken."""

    def __init__(self, trouble: Trouble, part: Album | Message) -> None:
        super().__init__(str(trouble))
        self.trouble, self.part = trouble, part


def numbered(parts: tuple[Album | Message, ...]) -> dict[int, Album | Message]:
    """The parts in the order they are sent. The message with the buttons is always number 0."""
    *above, last = parts
    return {**dict(enumerate(above, start=1)), 0: last}


def kind(part: Album | Message) -> str:
    return "album" if isinstance(part, Album) else "message"


def fingerprint(part: Album | Message) -> str:
    """Two parts that look the same have the same."""
    content = [(m.kind, m.unique, m.caption) for m in part.media] if isinstance(part, Album) else part
    return hashlib.sha256(repr(content).encode()).hexdigest()[:32]

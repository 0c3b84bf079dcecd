"""Cards: what each chat shows is made equal to what the database says (docs/decisions/0003-cards.md).

A card is several messages: albums, long text, and last the one with the buttons. Each is recorded as soon
as the platform has taken it, so that a kill at any moment leaves at most one message to be sent again.
"""

import hashlib
from dataclasses import dataclass

from bot.delivery import courier
from bot.delivery.courier import RECIPIENT, Errand
from bot.delivery.telegram import ON_CARD, Telegram, Trouble
from storage import Database, Records
from wording import Wording
from wording.render import Album, Message
from wording.render import card as render_card
from workflow import views
from workflow.app import App
from workflow.cards import AGAIN, place_of
from workflow.model import Card, CardPart, Person
from workflow.work import Work, quiet_until


@dataclass(frozen=True)
class Drawing:
    """What a chat should show, and what it shows."""

    card: Card
    place: str
    attention: str
    silent: bool
    wanted: dict[int, Album | Message]
    shown: dict[tuple[int, int], CardPart]

    @property
    def source(self) -> str:
        """How the data of its buttons begins."""
        return f"{ON_CARD}:{self.card.id}"

    @property
    def posts_anew(self) -> bool:
        """A new thing to do rings the phone; so does a change that editing cannot make."""
        if self.card.attention == AGAIN or (self.attention and self.attention != self.card.attention):
            return True
        return any(not self._can_become(n, want) for n, want in self.wanted.items())

    def _can_become(self, n: int, want: Album | Message) -> bool:
        part = self.shown.get((self.card.post, n))
        if part is None or part.kind != kind(want):
            return False
        return part.kind == "message" or part.shown == fingerprint(want)


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


class Cards:
    """Finds stale cards and draws them."""

    def __init__(self, app: App, database: Database, telegram: Telegram, wording: Wording) -> None:
        self._app, self._database, self._telegram, self._wording = app, database, telegram, wording

    async def look(self, limit: int) -> list[Errand]:
        """Errands for the cards to be drawn now."""
        now = self._app.system.now()

        def find(records: Records) -> list[tuple[Card, str]]:
            cards = records.in_turn(Card, "not_before", now, limit, by=RECIPIENT, stale=True)
            return [(card, place_of(records, card)) for card in cards]

        found = await self._database.look(find)
        return [self._errand(card, place) for card, place in found]

    def _errand(self, card: Card, place: str) -> Errand:
        return Errand(
            "card",
            card.id,
            place,
            lambda: self.draw(card.id),
            lambda seconds, _: courier.postpone(self._database, self._app, card, seconds),
            lambda _: self._rest(card),
        )

    async def draw(self, id: int) -> None:
        """Make the chat equal to the database, with as few calls as it takes."""
        drawing = await self._app.ask(lambda work: self._plan(work, id))
        if drawing is None:
            return
        if not drawing.place:
            await self._rest(drawing.card)
            return
        anew = drawing.posts_anew
        await self._telegram.turn(drawing.place, edits=not anew, calls=len(drawing.wanted) if anew else 1)
        post = drawing.card.post + 1 if anew else drawing.card.post
        for n, part in drawing.wanted.items():
            await self._show(drawing, post, n, part)
        await self._posted(drawing, post)
        for (old, n), outdated in drawing.shown.items():
            if old < post or n not in drawing.wanted:
                await self._remove(drawing.place, outdated)
        await self._rest(drawing.card)

    async def _show(self, drawing: Drawing, post: int, n: int, want: Album | Message) -> None:
        shown = drawing.shown.get((post, n))
        if shown and shown.shown == fingerprint(want):
            return
        if shown and isinstance(want, Message) and shown.kind == "message":
            try:
                await self._telegram.edit(drawing.place, shown.message, want, drawing.source)
            except Trouble as found:
                if found.kind == "vanished":
                    await self._database.writer.run(lambda records: records.remove(shown))
                raise
            now = fingerprint(want)
            await self._database.writer.run(lambda records: records.change(shown, shown=now))
            return
        if shown:
            await self._remove(drawing.place, shown)
        silent = drawing.silent or n != 0  # of several messages only the one with the buttons rings
        sent = await self._telegram.send(drawing.place, want, drawing.source, silent=silent)
        part = CardPart(
            card=drawing.card.id,
            post=post,
            n=n,
            kind="album" if isinstance(want, Album) else "message",
            place=drawing.place,
            message=sent.message,
            others=sent.others,
            shown=fingerprint(want),
        )
        await self._database.writer.run(lambda records: records.add(part))

    async def _remove(self, place: str, part: CardPart) -> None:
        """Take an outdated message away; one that is too old to be deleted stays without its record."""
        for message in (part.message, *part.others):
            try:
                await self._telegram.delete(place, message)
            except Trouble as found:
                if found.kind != "vanished":
                    raise
        await self._database.writer.run(lambda records: records.remove(part))

    async def _posted(self, drawing: Drawing, post: int) -> None:
        """The chat shows this posting. The card stays stale until the one before it is gone."""

        def write(records: Records) -> None:
            now = records.get(Card, drawing.card.id)
            if now:
                asked_anew = now.attention != drawing.card.attention
                attention = now.attention if asked_anew else drawing.attention
                records.change(now, post=post, attention=attention)

        await self._database.writer.run(write)

    async def _rest(self, card: Card) -> None:
        """Nothing is left to draw; a later reason, or one that came meanwhile, draws it again."""

        def write(records: Records) -> None:
            now = records.get(Card, card.id)
            if now and now.version == card.version:
                records.change(now, stale=False, attempts=0)

        await self._database.writer.run(write)

    def _plan(self, work: Work, id: int) -> Drawing | None:
        card = work.store.get(Card, id)
        if card is None or not card.stale:
            return None
        place = place_of(work.store, card)
        person = work.store.get(Person, card.person) if card.person else None
        language = person.language if person else work.rulebook.spec.organisation.languages[0]
        view = views.card(work, card)
        parts = work.store.all(CardPart, card=card.id)
        return Drawing(
            card,
            place,
            view.attention,
            quiet_until(work.rulebook, work.now) is not None,
            numbered(render_card(view, language, self._wording)),
            {(p.post, p.n): p for p in parts if p.place == place},
        )

"""Cards: what each chat shows is made equal to what the database says (docs/decisions/0003-cards.md).

A card is several messages: albums, long text, and last the one with the buttons. Each is recorded as soon
as the platform has taken it, so that a kill at any moment leaves at most one message to be sent again.
"""

import logging
from collections.abc import Callable, Sequence

from bot.delivery import courier
from bot.delivery.courier import NOWHERE, Bring, Errand, places_of
from bot.delivery.drawing import CardRefused, Drawing, fingerprint
from bot.delivery.messenger import NOT_REFUSED, Messengers, Trouble
from bot.delivery.offering import Offering, room
from storage import Database, Records
from wording import Wording
from wording.render import Album, Message
from workflow.actions import RefuseCard, TakeCard
from workflow.app import App
from workflow.cards import projection
from workflow.cards.projection import outside, place_of
from workflow.model import Account, Card, CardPart, Chat, ChatPlace, Extra, Person
from workflow.people import permissions
from workflow.ports import Ahead
from workflow.work import ASKED_BY_ALL, Work, quiet_until

log = logging.getLogger("loa.cards")
FAILURES = 3
Keep = Callable[[Records], object]  # what to record of a message that the platform has taken


class Cards:
    """Finds stale cards and draws them."""

    def __init__(self, app: App, database: Database, messengers: Messengers, wording: Wording) -> None:
        self._app, self._database, self._messengers, self._wording = app, database, messengers, wording
        self._offering = Offering(database, wording)

    kind, brings = "card", Card

    def look(self, records: Records, limit: int) -> list[Errand]:
        """Errands for the cards to be drawn now."""
        now = self._app.system.now()
        cards = records.in_turn(Card, "not_before", now, limit, platforms=self._messengers.served, stale=True)
        places = places_of(records, cards)
        return [self._errand(card, place) for card, place in zip(cards, places, strict=True)]

    def read(self, records: Records, ids: Sequence[int]) -> None:
        """Read together what is asked about these cards, their people and what they show."""
        cards = [card for id in ids if (card := records.get(Card, id))]
        records.read_ahead(
            Ahead(Person, "id", tuple(card.person for card in cards if card.person)),
            Ahead(CardPart, "card", tuple(ids)),
            *ASKED_BY_ALL,
            *projection.ahead(self._app.subjects, cards),
        )
        projection.read(self._app.work(records, None), cards)

    def _errand(self, card: Card, place: ChatPlace) -> Errand:
        return Errand(
            self.kind,
            card.id,
            place,
            card.post == 0,
            lambda records: self._as_planned(records, card.id),
            lambda seconds, why: self._postpone(card, seconds, why),
            lambda why: self._postpone(card, 0, why),
            lambda found: self._refused(card, found),
        )

    async def _postpone(self, card: Card, seconds: float, why: str) -> None:
        """Look at it again later. A card that fails again and again for reasons of ours counts as unseen."""
        await courier.postpone(self._database, self._app, card, seconds)
        if why not in ("network", "vanished") and card.attempts >= FAILURES:
            await self._app.do(RefuseCard(card.id, card.attention, "error"))

    async def _refused(self, card: Card, found: Trouble) -> None:
        view = await self._app.ask(lambda work: projection.view(work, card))
        await self._app.do(RefuseCard(card.id, view.attention, found.kind, str(found)))

    def _as_planned(self, records: Records, id: int) -> Bring:
        drawing = self._plan(self._app.work(records, None), id)
        return lambda: self._draw(self._in_words(drawing))

    async def _draw(self, drawing: Drawing | None) -> None:
        """Make the chat equal to the database, with as few calls as it takes. Raises Trouble.

        Parts that the chat refuses are left out, one after another, until something can be shown.
        """
        if drawing is None:
            return
        id, said = drawing.card.id, ""
        if drawing.place == NOWHERE:
            if not drawing.card.refused or drawing.card.tried != drawing.attention:
                await self._app.do(RefuseCard(id, drawing.attention, "unreachable"))
            await self._rest(drawing.card)
            return
        if drawing.is_left:
            await self._rest(drawing.card)
            return
        anew = drawing.posts_anew
        to, calls = self._messengers.at(drawing.place), len(drawing.wanted) if anew else 1
        await to.turn(drawing.place.external, edits=not anew, calls=calls)
        while True:
            try:
                arrived = await self._post(drawing)
                break
            except CardRefused as found:
                without = drawing.smaller(found)
                if without is None:
                    raise found.trouble from None
                log.warning("card %d is tried without its %s: %s", id, without[-1], found.trouble)
                said = str(found.trouble)
            drawing = await self._planned(id, without)
            if drawing is None:
                return
        if drawing.is_news:
            taken = TakeCard(id, drawing.attention, drawing.without, said, arrived)
            await self._app.do(taken)
        if not drawing.is_all:
            await self._rest(drawing.card)

    async def _post(self, drawing: Drawing) -> bool:
        """Show a posting, and remove what is outdated. Return whether anything was sent for it."""
        has_arrived = False
        for n, part in drawing.wanted.items():
            try:
                keep = await self._show(drawing, n, part)
            except Trouble as found:
                raise CardRefused(found, part) from None
            has_arrived |= keep is not None
            if n == 0:
                await self._posted(drawing, keep)
            elif keep:
                await self._record(keep)
        for outdated in drawing.outdated:
            await self._remove(drawing.place, outdated)
        return has_arrived

    async def _show(self, drawing: Drawing, n: int, want: Album | Message) -> Keep | None:
        """Make one message equal. Return what to record of it; None where no call was needed."""
        shown, now = drawing.shown.get((drawing.post, n)), fingerprint(want)
        if shown and shown.shown == now:
            return None
        to = self._messengers.at(drawing.place)
        if shown and isinstance(want, Message) and shown.kind == "message":
            try:
                await to.edit(drawing.place.external, shown.message, want, drawing.source)
            except Trouble as found:
                if found.kind == "vanished":
                    await self._remove(drawing.place, shown)
                raise
            return lambda records: records.change(shown, shown=now)
        if shown:
            await self._remove(drawing.place, shown)
        silent = drawing.is_silent or n != 0  # of several messages only the one with the buttons rings
        said = want
        if isinstance(want, Message):
            said = await self._offering.offered(to, drawing.place, want, drawing.source, drawing.language)
        sent = await to.send(drawing.place.external, said, drawing.source, silent=silent)
        part = CardPart(
            card=drawing.card.id,
            post=drawing.post,
            n=n,
            kind="album" if isinstance(want, Album) else "message",
            platform=drawing.place.platform,
            place=drawing.place.external,
            message=sent.message,
            others=sent.others,
            shown=now,
        )
        return lambda records: _keep(records, part)

    async def _record(self, keep: Keep) -> None:
        await self._database.writer.keep(keep)

    async def _remove(self, place: ChatPlace, part: CardPart) -> None:
        """Take an outdated message away; one that cannot stays, without buttons and record.

        From the first call on it counts as another than what was shown: where the answer is lost, and the
        card is to show the same again, it is sent again.
        """
        await self._database.writer.keep(lambda records: records.change(part, shown=""))
        for message in (part.message, *part.others) if self._messengers.at(place).can.edits else ():
            try:
                await self._messengers.at(place).delete(place.external, message)
            except Trouble as found:
                if found.kind in NOT_REFUSED:
                    raise
                if part.kind == "message":
                    await self._disarm(place, message)
        await self._database.writer.keep(lambda records: records.remove(part))

    async def _disarm(self, place: ChatPlace, message: str) -> None:
        try:
            await self._messengers.at(place).disarm(place.external, message)
        except Trouble as found:
            if found.kind in NOT_REFUSED:
                raise
            log.info("message %s in %s keeps its buttons: %s", message, place.external, found)

    async def _posted(self, drawing: Drawing, keep: Keep | None) -> None:
        """The chat shows this posting. Where that is all, the card rests: nothing is due because of it.

        Where more is to be done the card stays stale until then, as it does for a reason that came meanwhile.
        """

        def write(records: Records) -> None:
            if keep:
                keep(records)
            now = records.get(Card, drawing.card.id)
            if now:
                asked_anew = now.attention != drawing.card.attention
                attention = now.attention if asked_anew else drawing.attention
                rests = drawing.is_all and now.version == drawing.card.version
                values: dict[str, object] = {"stale": False, "attempts": 0} if rests else {}
                records.change(now, post=drawing.post, attention=attention, **values)

        await self._database.writer.keep(write, is_news=False)

    async def _rest(self, card: Card) -> None:
        """Nothing is left to draw; a later reason, or one that came meanwhile, draws it again."""

        def write(records: Records) -> None:
            now = records.get(Card, card.id)
            if now and now.version == card.version:
                records.change(now, stale=False, attempts=0)

        await self._database.writer.keep(write, is_news=False)

    async def _planned(self, id: int, without: tuple[Extra, ...]) -> Drawing | None:
        return self._in_words(await self._app.ask(lambda work: self._plan(work, id, without)))

    def _in_words(self, drawing: Drawing | None) -> Drawing | None:
        if drawing is None or drawing.place == NOWHERE:
            return drawing
        to = self._messengers.at(drawing.place)
        return drawing.put_into_words(self._wording, room(to), to.can)

    def _plan(self, work: Work, id: int, without: tuple[Extra, ...] | None = None) -> Drawing | None:
        """The drawing of a stale card, without what its chat is known to refuse, or `without` these."""
        card = work.store.get(Card, id)
        if card is None or not card.stale:
            return None
        place = place_of(work.store, card) or NOWHERE
        person = work.store.get(Person, card.person) if card.person else None
        chat = work.store.get(Chat, card.chat) if card.chat else None
        account = work.store.one(Account, person=card.person, reachable=True) if person else None
        language = person.language if person else work.rulebook.spec.organisation.languages[0]
        view = projection.view(work, card)
        if without is None:
            without = tuple(card.without) if card.tried == view.attention else ()
        parts = work.store.all(CardPart, card=card.id)
        return Drawing(
            card,
            place,
            view,
            language,
            _is_quiet(work, person) and not projection.rings(work, card),
            without,
            bool((chat and chat.refuses) or (account and account.refuses)),
            {(p.post, p.n): p for p in parts if (p.platform, p.place) == place},
        )


def _is_quiet(work: Work, person: Person | None) -> bool:
    """Whether nothing rings in a chat now: in quiet hours, and for somebody who is away."""
    is_away = person is not None and permissions.is_away(work, person)
    return is_away or quiet_until(work.rulebook, work.now) is not None


def _keep(records: Records, part: CardPart) -> None:
    """Record a message. Where a press has told of a copy meanwhile, that is outdated, or is this one."""
    told = records.one(CardPart, card=part.card, post=part.post, n=part.n)
    if told is None:
        records.add(part)
    elif told.message == part.message:
        records.change(told, kind=part.kind, others=part.others, shown=part.shown)
    else:
        records.change(told, post=outside(records, part.card))
        records.add(part)

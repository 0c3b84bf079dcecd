"""The courier in the simulator: the product's own carriers and bookkeeping, brought to the chat model."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from bot.background import Tasks
from bot.delivery.cards import Cards
from bot.delivery.courier import AT_ONCE, Carrier, Courier
from bot.delivery.drawing import fingerprint, numbered
from bot.delivery.messenger import File, Messengers
from bot.delivery.outbox import Outbox
from bot.delivery.telegram.chat_ids import NAME
from bot.delivery.telegram.telegram_limits import TELEGRAM
from tests.kit.clock import Clock
from tests.kit.moves.fault import Fault
from tests.kit.moves.inline import Inline
from tests.simulate.chat_model import FAIR, ChatModel
from tests.simulate.mortal import Killed
from wording import Wording
from wording.reduced import shaped
from wording.render import Album, Message
from wording.speaker import LANGUAGES
from workflow.app import App
from workflow.cards import projection
from workflow.cards.payloads import OnCard
from workflow.cards.projection import place_of
from workflow.composers import COMPOSERS
from workflow.model import AuditEntry, Card, CardPart, Notice, Person, Request
from workflow.requests.cards import views
from workflow.work import Work

SOON = timedelta(minutes=2)  # longer than any pause between two attempts
PATIENCE = 60.0  # seconds of the system, for reading files
MANY = 200  # looks until all is brought
EXPLAINED = ("lost", "doubled", "killed", "vanished", "restored")  # why a message may be on nobody's record
KEPT = timedelta(days=4)  # for so long after its end the cards of a request are compared


@dataclass
class Bringing:
    """Cards and notices on their way to the chats of one platform."""

    app: App
    runner: Inline
    clock: Clock
    chats: ChatModel
    originals: Path
    carriers: list[Carrier] = field(init=False)
    versions: dict[int, int] = field(default_factory=dict)  # of each card, as it was compared last

    def __post_init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """A process starts: it knows what the database says, and nothing else."""
        self.messengers = Messengers({NAME: self.chats})
        self.wording = Wording(lambda: self.app.rulebook.zone)
        parts = self.app, self.runner, self.messengers, self.wording
        self.carriers = [Outbox(*parts, COMPOSERS, self.originals), Cards(*parts)]

    async def bring(self) -> None:
        """Bring all that may go now. Raises Killed, and Fault where that does not come to an end."""
        for _ in range(MANY):
            tasks = Tasks()
            courier = Courier(self.app, self.runner, tasks, self.messengers, self.carriers)
            await courier.start_due()
            if not courier.is_busy:
                return
            await tasks.stop(PATIENCE)
            if self.runner.dead:
                self.chats.said["killed"] += AT_ONCE
                raise Killed
        raise Fault("endless", f"something is brought again and again: {await self.app.ask(_queued)}")

    async def settle(self, since: int = 0) -> None:
        """The weather is fair until all is brought, and chats show what is so now. Raises Fault.

        Compared are the cards that were touched, and those of what the log tells of, since an entry of it;
        with none all of them.
        """
        weather, self.chats.weather, self.chats.away_until = self.chats.weather, FAIR, None
        for _ in range(MANY):
            await self.bring()
            if not await self.app.ask(_queued):
                break
            self.clock.moment += SOON
        else:
            raise Fault("unbrought", f"{await self.app.ask(_queued)}")
        if unlike := await self.app.ask(lambda work: list(self._unlike(work, since))):
            raise Fault(f"shown {unlike[0].partition(':')[0]}", "\n".join(unlike))
        self.chats.weather = weather

    def _unlike(self, work: Work, since: int) -> Iterator[str]:
        """Each difference between chats and the database: parts, their words, buttons and records."""
        compared = _looked_at(work)
        for card in self._touched(work, compared, since) if since else compared:
            self.versions[card.id] = card.version
            place = place_of(work.store, card)
            if place is None or place.external in self.chats.closed or card.held or card.refused:
                continue
            yield from self._of_card(work, card, place.external, work.store.all(CardPart, card=card.id))
        if not since:
            yield from self._unrecorded(work, {card.id for card in compared})

    def _touched(self, work: Work, compared: list[Card], since: int) -> Iterator[Card]:
        told = {entry.subject for entry in work.store.all(AuditEntry, after=since)}
        for card in compared:
            request = work.store.get(Request, card.request) if card.request else None
            subject = request.reference if request else f"round/{card.duty_round}"
            if self.versions.get(card.id) != card.version or subject in told:
                yield card

    def _of_card(self, work: Work, card: Card, place: str, parts: list[CardPart]) -> Iterator[str]:
        there, chat = {(part.post, part.n): part for part in parts}, self.chats.chats.get(place, {})
        wanted = [self._wanted(work, card, language) for language in _languages(work, card)]
        for n, want in wanted[0].items():
            part = there.pop((card.post, n), None)
            shown = chat.get(part.message) if part else None
            if part is None:
                yield f"not posted: card {card.id}, part {n}"
            elif shown is None or isinstance(shown.part, File):
                yield f"not there: card {card.id}, part {n}"
            elif fingerprint(shown.part) not in {fingerprint(each[n]) for each in wanted if n in each}:
                yield f"another: card {card.id}, part {n} in {place}: {shown.part} instead of {want}"
            elif shown.payloads and shown.source != OnCard(card.id).pack():
                yield f"buttons of another: card {card.id}"
        if there:
            yield f"outdated: card {card.id} keeps {sorted(there)}"

    def _wanted(self, work: Work, card: Card, language: str) -> dict[int, Album | Message]:
        view = projection.view(work, card)
        without = card.without if card.tried == view.attention else []
        return numbered(shaped(view, without, views.way_in(card), language, self.wording, TELEGRAM))

    def _unrecorded(self, work: Work, compared: set[int]) -> Iterator[str]:
        """Messages of cards beyond what lost answers and kills explain."""
        recorded = {(part.place, part.message) for part in work.store.all(CardPart)}
        found = []
        for chat, messages in self.chats.chats.items():
            if chat in self.chats.moved or chat in self.chats.closed:
                continue
            for message, shown in messages.items():
                sent = next((OnCard.parse(each) for each in shown.payloads), None)
                if sent and sent.card in compared and (chat, message) not in recorded:
                    found.append(f"card {sent.card} in {chat}")
        most = sum(self.chats.said[why] for why in EXPLAINED)
        if len(found) > most:
            yield f"said twice: {len(found)} messages of cards are on nobody's record: {found[-5:]}"


def _looked_at(work: Work) -> list[Card]:
    """The cards that somebody may still look at."""
    since = work.now - KEPT
    over = {r.id for r in work.store.all(Request, status="closed") if r.closed_at and r.closed_at < since}
    return [card for card in work.store.all(Card) if card.request not in over]


def _languages(work: Work, card: Card) -> Sequence[str]:
    """The language that a card is drawn in; of what is over it may be the one its reader had then."""
    if card.person is None:
        return work.rulebook.spec.organisation.languages[:1]
    person = work.require(Person, card.person)
    return [person.language] if card in projection.of_person(work, person) else LANGUAGES


def _queued(work: Work) -> list[str]:
    """Cards and notices that are still to be brought."""

    def until(moment: object) -> bool:
        return moment is None or not isinstance(moment, type(work.now)) or moment <= work.now + timedelta(1)

    cards = [card for card in work.store.all(Card, stale=True) if until(card.not_before)]
    notices = [notice for notice in work.store.all(Notice, state="queued") if until(notice.not_before)]
    return [*(f"card {card.id}" for card in cards), *(f"notice {each.key}" for each in notices)]

"""A second platform: private chats, plain text, and nothing else. No buttons, edits, albums, files or groups.

`Plain` is its server, in memory; `PlainMessenger`, `read` and `Hearing` are what a folder on each side would
hold. `plain_platform.py` puts them together.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from bot.delivery.messenger import Capabilities, Delivered, File, Trouble
from bot.delivery.offering import Offering
from bot.intake.incoming import Incoming, Raw
from bot.intake.lanes import Lanes
from bot.intake.update_context import UpdateContext
from storage import Records
from tests.kit.builders import Product
from tests.kit.plain_talk import SENDS, Talking
from tests.kit.there import there
from wording import Limits, Wording
from wording.render import Album, Message
from workflow.actions import Join, TakeNumber
from workflow.app import App
from workflow.cards.choice_numbers import chosen
from workflow.cards.payloads import ByInvitation, OnWayIn
from workflow.errors import Refusal
from workflow.forms import begun_by
from workflow.model import Card, ChatPlace, Notice
from workflow.people.permissions import administrators
from workflow.work import Actor

NAME = "plain"
COMMANDS = {"/vang": "absence", "/uyquyen": "delegation", "/dexuat": "request"}  # the form that each begins
PATIENCE = 30.0  # seconds, on a busy machine


@dataclass
class Plain:
    """The server: what each chat has been sent, and who has blocked the office."""

    chats: dict[str, list[str]] = field(default_factory=dict)
    rang: list[str] = field(default_factory=list)
    blocked: set[str] = field(default_factory=set)
    count: int = 0
    receive: Callable[[list[Raw]], Awaitable[None]] | None = None  # the office, while it listens

    def post(self, chat: str, text: str, *, silent: bool) -> str:
        """Return the word for the message: no number, and in no order."""
        assert len(text) <= PlainMessenger.limits.message
        self.chats.setdefault(chat, []).append(text)
        self.rang += [] if silent else [chat]
        self.count += 1
        return f"m-{-self.count % 997:03x}"


class PlainMessenger:
    """Delivery's side of the platform."""

    limits = Limits(message=2000, caption=0, marks=100, album=1, upload=0, file=0, paste=2000, payload=64)
    can = Capabilities(buttons=False, files=False, edits=False)

    def __init__(self, server: Plain) -> None:
        self._server = server

    def held(self, chat: str) -> float:
        return 0.0

    async def turn(self, chat: str, *, edits: bool = False, calls: int = 1) -> None:
        """There is no pace."""

    async def send(
        self, chat: str, part: Album | Message, source: str = "", *, silent: bool = False
    ) -> Delivered:
        if chat in self._server.blocked:
            raise Trouble("blocked", "this person has blocked the office")
        if isinstance(part, Album) or part.buttons:
            raise Trouble("media" if isinstance(part, Album) else "buttons", "plain text only")
        return Delivered(self._server.post(chat, part.text, silent=silent), [])

    async def send_files(self, chat: str, files: Sequence[File], *, silent: bool = False) -> Delivered:
        raise Trouble("media", "plain text only")

    async def edit(self, chat: str, message: str, part: Message, source: str) -> None:
        raise Trouble("vanished", "nothing can be edited")

    async def delete(self, chat: str, message: str) -> None:
        raise Trouble("vanished", "nothing can be taken away")

    async def disarm(self, chat: str, message: str) -> None:
        raise Trouble("vanished", "there are no buttons")

    async def fetch(self, handle: str) -> bytes:
        raise Trouble("refused", "there are no files")


def read(update: Raw) -> Incoming | None:
    """Intake's side: whose an update is."""
    id, person, text = (update.get(name) for name in ("id", "from", "text"))
    if not (isinstance(id, int) and isinstance(person, str) and isinstance(text, str)):
        return None
    return Incoming(str(id), person, None, _token(text))


def _token(text: str) -> str:
    start = ByInvitation.prefix()
    return text.removeprefix(start) if text.startswith(start) else ""


@dataclass
class Hearing:
    """Handle one update: an invitation, a number, a command, an answer, or a hint at what may be sent."""

    app: App
    wording: Wording
    server: Plain
    offering: Offering
    messenger: PlainMessenger

    async def __call__(self, this: UpdateContext) -> None:
        update = json.loads(this.row.payload)
        actor, text = Actor(NAME, update["from"]), update["text"].strip()
        app = self.app.under(this.cause)
        person = await app.ask(lambda work: work.find_person(actor))
        language = person.language if person else app.rulebook.spec.organisation.languages[0]
        self.server.post(actor.external, await self._answer(app, actor, text, language), silent=False)

    async def _answer(self, app: App, actor: Actor, text: str, language: str) -> str:
        try:
            if token := _token(text):
                joined = await app.do(Join(actor, token, actor.external))
                return self.wording.text(joined.language, "welcome-decides", count=0)
            talk = Talking(app, self.wording, self.offering, self.messenger, actor, language)
            if text.isdecimal():
                return await self._number(app, talk, int(text))
            if form := COMMANDS.get(text):
                return await talk.begin(form)
            if await app.ask(lambda work: work.find_person(actor)) is None:
                names = ", ".join(each.short for each in await app.ask(administrators))
                organisation = app.rulebook.spec.organisation.name
                return self.wording.text(language, "turned-away", organisation=organisation, names=names)
            return await talk.says(text) or self.wording.text(language, "hint")
        except Refusal as refusal:
            return self.wording.text(
                refusal.language or language, f"refusal-{refusal.code}", **refusal.values
            )

    async def _number(self, app: App, talk: Talking, number: int) -> str:
        place = ChatPlace(talk.actor.platform, talk.actor.external)
        data = await app.ask(lambda work: chosen(work.store, place, number))
        if await talk.takes_as_words(data):
            return await talk.says(f"{number}") or self.wording.text(talk.language, "hint")
        if data.startswith(SENDS):
            return await talk.presses(data)
        if (to := OnWayIn.parse(data)) and (form := begun_by(to.way)):
            return await talk.begin(*form)
        taken = await app.do(TakeNumber(talk.actor, number))
        return self.wording.text(talk.language, taken.key, **taken.values)


@dataclass
class PlainOffice:
    """The office on the plain platform, as people there see it."""

    product: Product
    server: Plain
    lanes: Lanes
    heard: int = 0

    async def says(self, name: str, text: str) -> str:
        """Somebody sends a message; return what came to their chat for it."""
        self.heard += 1
        before = len(self.server.chats.get(name, []))
        await there(self.server.receive)([{"id": self.heard, "from": name, "text": text}])
        async with asyncio.timeout(PATIENCE):
            while self.lanes.waiting(name) or self.lanes.waiting("strangers"):
                await asyncio.sleep(0.01)
        await self.settle()
        return "\n\n".join(self.server.chats.get(name, [])[before:])

    def day(self, number: int) -> str:
        """A day from now on, as somebody types it."""
        today = self.product.clock.moment.astimezone(self.product.app.rulebook.zone).date()
        return f"{today + timedelta(days=number):%d/%m/%Y}"

    def days(self, first: int, last: int) -> str:
        """Two days from now on, as somebody types them."""
        return f"{self.day(first)} đến {self.day(last)}"

    async def settle(self) -> None:
        """Until nothing that is due waits."""
        async with asyncio.timeout(PATIENCE):
            while await self.product.database.read(self._is_busy):
                await asyncio.sleep(0.01)

    def _is_busy(self, records: Records) -> bool:
        now = self.product.app.system.now()
        queued = [n for n in records.all(Notice, state="queued") if n.not_before <= now]
        stale = [c for c in records.all(Card, stale=True) if c.not_before is None or c.not_before <= now]
        return bool(queued or stale)

    def last(self, name: str, containing: str = "") -> str:
        """The newest message of a chat that holds some words."""
        return next(text for text in reversed(self.server.chats[name]) if containing in text)

    def number(self, name: str, label: str) -> str:
        """The number that the newest card offering a choice gives it."""
        for text in reversed(self.server.chats[name]):
            for each in text.splitlines():
                found, _, words = each.partition(". ")
                if words == label and found.isdecimal():
                    return found
        raise AssertionError(f"{name} is offered no “{label}”: {self.server.chats[name][-1]}")

    async def chooses(self, name: str, label: str) -> str:
        """Somebody answers with the number of a choice."""
        return await self.says(name, self.number(name, label))

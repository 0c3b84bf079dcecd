"""The chat platform of the simulator: what each chat holds, and all that goes wrong on the way there.

It is a `Messenger` in memory. Refusals are the platform's own sentences, which the bot's table reads
(`bot/delivery/telegram/refusals.py`); a message whose answer is lost is in its chat all the same.
"""

import random  # noqa: TID251 - with a seed
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.delivery.messenger import Capabilities, Delivered, File, Trouble
from bot.delivery.telegram.chat_ids import is_group
from bot.delivery.telegram.refusals import SAYS, meaning
from bot.delivery.telegram.telegram_limits import TELEGRAM
from wording.render import Album, Button, Message
from workflow.text import units

BY_STATE = ("blocked", "left")  # said by a chat that is closed to the bot, and by no other
OF_EDITS = ("vanished", "entities", "buttons", "long")  # the meanings that an edit may be refused with
SENDING, EDITING, DELETING = "send", "edit", "delete"
MOST_BUTTONS = 100


@dataclass(frozen=True)
class Weather:
    """How often each thing goes wrong, of calls; never by default."""

    lost: float = 0  # done, and the answer does not come
    doubled: float = 0  # a message is there twice, and the answer is about the second
    flood: float = 0  # 429
    refused: float = 0  # any sentence of the table
    deleted: float = 0  # somebody took the message away before
    moved: float = 0  # the group is a supergroup from now on
    away: float = 0  # nothing answers for an hour


FAIR = Weather()
FOUL = Weather(lost=0.05, doubled=0.02, flood=0.1, refused=0.05, deleted=0.03, moved=0.02, away=0.003)


@dataclass(frozen=True)
class Shown:
    """A message as its chat shows it. `source` begins the data of its buttons."""

    part: Album | Message | File
    source: str
    silent: bool = False

    @property
    def payloads(self) -> list[str]:
        """The data that its buttons send."""
        return [f"{self.source}{button.data}" for button in self.buttons if button.data]

    @property
    def buttons(self) -> list[Button]:
        rows = self.part.buttons if isinstance(self.part, Message) else ()
        return [button for row in rows for button in row]


@dataclass
class ChatModel:
    """Chats by the platform's ids; `rng` decides what goes wrong, and `now` is the office's time."""

    rng: random.Random
    now: Callable[[], datetime]
    weather: Weather = FAIR
    chats: dict[str, dict[str, Shown]] = field(default_factory=dict)
    closed: set[str] = field(default_factory=set)  # people who blocked the bot, groups that put it out
    moved: dict[str, str] = field(default_factory=dict)  # groups that are supergroups now
    said: Counter[str] = field(default_factory=Counter)  # how often each thing went wrong
    away_until: datetime | None = None
    count: int = 0
    readers: dict[str, list[str]] = field(default_factory=dict)  # of groups; any other chat has its person
    fresh: dict[str, dict[tuple[str, str], None]] = field(default_factory=dict)  # what each has not read yet

    limits, can = TELEGRAM, Capabilities()

    def held(self, chat: str) -> float:
        return 0.0

    async def turn(self, chat: str, *, edits: bool = False, calls: int = 1) -> None:
        """There is no pace: pauses are asked for."""

    async def send(
        self, chat: str, part: Album | Message, source: str = "", *, silent: bool = False
    ) -> Delivered:
        self._require_taken(part)
        self._may_fail(chat, SENDING, part)
        if self._happens("doubled", self.weather.doubled):
            self._put(chat, part, source, silent=silent)
        numbers = self._put(chat, part, source, silent=silent)
        self._may_lose()
        return Delivered(numbers[0], numbers[1:])

    def _put(self, chat: str, part: Album | Message, source: str, *, silent: bool) -> list[str]:
        """A message stands in its chat, an album as several. Return their numbers."""
        numbers = [self._number() for _ in range(len(part.media) if isinstance(part, Album) else 1)]
        self.chats.setdefault(chat, {})[numbers[0]] = Shown(part, source, silent)
        self._is_news(chat, numbers[0])
        for other in numbers[1:]:
            self.chats[chat][other] = Shown(Album(()), "", silent)
        return numbers

    async def send_files(self, chat: str, files: Sequence[File], *, silent: bool = False) -> Delivered:
        self._may_fail(chat, SENDING, Album(()))
        numbers = [self._number() for _ in files]
        self.chats.setdefault(chat, {}).update(
            {number: Shown(file, "", silent) for number, file in zip(numbers, files, strict=True)}
        )
        self._may_lose()
        return Delivered(numbers[0], numbers[1:])

    async def edit(self, chat: str, message: str, part: Message, source: str) -> None:
        self._require_taken(part)
        self._may_fail(chat, EDITING, part, message)
        self.chats[chat][message] = replace(self.chats[chat][message], part=part, source=source)
        self._is_news(chat, message)
        self._may_lose()

    async def delete(self, chat: str, message: str) -> None:
        self._may_fail(chat, DELETING, None, message)
        del self.chats[chat][message]
        self._may_lose()

    async def disarm(self, chat: str, message: str) -> None:
        self._may_fail(chat, EDITING, None, message)
        shown = self.chats[chat][message]
        if isinstance(shown.part, Message):
            self.chats[chat][message] = replace(shown, part=replace(shown.part, buttons=()))
        self._may_lose()

    async def fetch(self, handle: str) -> bytes:
        self._may_be_away()
        return handle.encode()

    def news(self, reader: str) -> list[tuple[str, str]]:
        """Return the chat and the number of each message that came or changed since this was asked last."""
        return list(self.fresh.pop(reader, {}))

    def _is_news(self, chat: str, number: str) -> None:
        for reader in self.readers.get(chat, [chat]):
            self.fresh.setdefault(reader, {})[chat, number] = None

    def close(self, chat: str) -> None:
        """Somebody blocks the bot, or a group puts it out; the bot need not hear of it."""
        self.closed.add(chat)

    def reopen(self, chat: str) -> None:
        self.closed.discard(chat)

    def _number(self) -> str:
        self.count += 1
        return f"{self.count}"

    def _require_taken(self, part: Album | Message) -> None:
        """The limits of the real platform: no composed message may pass them. Raises AssertionError."""
        if isinstance(part, Album):
            assert 0 < len(part.media) <= TELEGRAM.album, part
            assert all(units(each.caption) <= TELEGRAM.caption for each in part.media), part
            return
        buttons = [button for row in part.buttons for button in row]
        assert 0 < units(part.text) <= TELEGRAM.message, part.text
        assert len(part.entities) <= TELEGRAM.marks, part.entities
        assert len(buttons) <= MOST_BUTTONS, buttons
        assert all(button.text and (button.data or button.private) for button in buttons), buttons
        assert all(len(button.data.encode()) <= TELEGRAM.payload for button in buttons), buttons

    def _happens(self, what: str, share: float) -> bool:
        if self.rng.random() >= share:
            return False
        self.said[what] += 1
        return True

    def _may_be_away(self) -> None:
        if self._happens("away", self.weather.away):
            self.away_until = self.now() + timedelta(hours=1)
        if self.away_until and self.now() < self.away_until:
            raise Trouble("network", "the platform is away")

    def _may_lose(self) -> None:
        if self._happens("lost", self.weather.lost):
            raise Trouble("network", "the answer is lost")

    def _may_fail(self, chat: str, call: str, part: Album | Message | None, message: str = "") -> None:
        """Refuse a call as the state of its chat or the weather has it. Raises Trouble."""
        self._may_be_away()
        if to := self._moves(chat):
            raise Trouble("moved", "group chat was upgraded to a supergroup chat", to=to)
        if chat in self.closed:
            self.said["closed"] += 1
            raise self._refusal("bot was blocked by the user", chat)
        if self._happens("flood", self.weather.flood):
            raise Trouble("wait", "Too Many Requests", seconds=self.rng.randint(1, 60))
        if message and self._happens("deleted", self.weather.deleted):
            self.chats.get(chat, {}).pop(message, None)
        if message and message not in self.chats.get(chat, {}):
            raise self._refusal(f"message to {call} not found", chat)
        if self._happens("refused", self.weather.refused):
            raise self._refusal(self.rng.choice(_sentences(call, part)), chat)

    def _moves(self, chat: str) -> str:
        """The supergroup that a group is now, where it is one."""
        is_basic = is_group(chat) and not chat.startswith("-100")
        if is_basic and chat not in self.moved and self._happens("moved", self.weather.moved):
            self.moved[chat] = f"-100{chat.removeprefix('-')}"
        return self.moved.get(chat, "")

    def _refusal(self, said: str, chat: str) -> Trouble:
        kind = meaning(said, chat)
        self.said[kind] += 1
        return Trouble(kind, said)


def _sentences(call: str, part: Album | Message | None) -> list[str]:
    """The sentences that a call may be refused with, as far as what it carries has what they are about."""
    rows = [(text, kind) for text, kind in SAYS if kind not in BY_STATE]
    if call == DELETING:
        return ["message can't be deleted"]
    if call == EDITING:
        return [text for text, kind in rows if kind in OF_EDITS and "delete" not in text]
    has = {"media": isinstance(part, Album), "entities": True, "buttons": True, "long": True}
    found = [text for text, kind in rows if kind != "vanished" and has.get(kind, True)]
    return [*found, "some reason that no table knows"]

"""The world: bots, people, chats and their messages. No HTTP here."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .api_errors import WrongUse, unauthorized
from .background import Tasks
from .callbacks import Presses
from .chance import Random
from .journal import Journal
from .updates import Queue
from .uploads import Files

JSON = dict[str, Any]

ANONYMOUS = 1_087_968_824
PRESENT = ("member", "administrator")
ANONYMOUS_USER: JSON = {
    "id": ANONYMOUS,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}


@dataclass(slots=True)
class Bot:
    id: int
    token: str
    username: str
    name: str
    queue: Queue
    revoked: bool = False
    commands: dict[tuple[str, str], list[JSON]] = field(default_factory=dict)
    menus: dict[int, JSON] = field(default_factory=dict)
    webhook: Any = None

    def user(self) -> JSON:
        return {"id": self.id, "is_bot": True, "first_name": self.name, "username": self.username}


@dataclass(slots=True)
class Person:
    id: int
    first_name: str
    last_name: str | None
    username: str | None
    language: str | None
    deactivated: bool = False
    started: set[int] = field(default_factory=set)
    blocked: set[int] = field(default_factory=set)

    def user(self) -> JSON:
        user: JSON = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        for key, value in (
            ("last_name", self.last_name),
            ("username", self.username),
            ("language_code", self.language),
        ):
            if value:
                user[key] = value
        return user


@dataclass(slots=True)
class Chat:
    """A private chat of one person with one bot, or a group. Messages are the JSON a bot would see."""

    id: int
    type: str
    title: str = ""
    person: Person | None = None
    bot: int = 0
    members: set[int] = field(default_factory=set)
    admins: set[int] = field(default_factory=set)
    bots: dict[int, str] = field(default_factory=dict)
    messages: dict[int, JSON] = field(default_factory=dict)
    silent: set[int] = field(default_factory=set)
    pinned: list[int] = field(default_factory=list)
    keyboard: list[list[str]] | None = None
    migrated_to: int = 0
    instance: str = ""
    next_message: int = 1

    def shape(self) -> JSON:
        if self.person is None:
            return {"id": self.id, "type": self.type, "title": self.title}
        shape: JSON = {"id": self.id, "type": "private", "first_name": self.person.first_name}
        if self.person.last_name:
            shape["last_name"] = self.person.last_name
        if self.person.username:
            shape["username"] = self.person.username
        return shape


class World:
    """Everything the sandbox knows. One per process, kept in memory."""

    def __init__(self, seed: int = 0) -> None:
        self.rng = Random(seed)
        self.journal = Journal()
        self.files = Files(self.rng)
        self.tasks = Tasks()
        self.bots: dict[int, Bot] = {}
        self.people: dict[int, Person] = {}
        self.groups: dict[int, Chat] = {}
        self.private: dict[tuple[int, int], Chat] = {}
        self.presses = Presses(self.lifetime_clock, self.journal)
        self.press_shows = "full"
        self.advanced = 0.0
        self.office_offset = 0.0
        self._next_message = self.rng.randrange(10, 1000)
        self._next_person = 700_000_000 + self.rng.randrange(1_000_000)
        self._next_group = 4_000_000_000 + self.rng.randrange(1_000_000)
        self.on_bot: Callable[[Bot], None] | None = None

    def lifetime_clock(self) -> float:
        """Real time, moved only by `advance`: what update and query lifetimes are measured with."""
        return time.monotonic() + self.advanced

    def date(self) -> int:
        return int(time.time() + self.advanced)

    def bot_of(self, token: str) -> Bot:
        """The bot of a token; well-formed tokens are registered on first use."""
        digits, colon, rest = token.partition(":")
        if not (colon and rest and digits.isdigit()):
            raise unauthorized()
        bot = self.bots.get(int(digits)) or self.add_bot(token)
        if bot.token != token or bot.revoked:
            raise unauthorized()
        return bot

    def add_bot(self, token: str, username: str = "loa_demo_bot", name: str = "Loa") -> Bot:
        bot_id = int(token.partition(":")[0])
        queue = Queue(Random(self.rng.random()), self.lifetime_clock)
        bot = Bot(bot_id, token, username, name, queue)
        self.bots[bot_id] = bot
        if self.on_bot is not None:
            self.on_bot(bot)
        self.journal.event("bot", bot=bot.user())
        return bot

    def add_person(self, name: str, language: str | None, username: str | None, number: int | None) -> Person:
        if number is None:
            self._next_person += 1
            number = self._next_person
        if number in self.people:
            raise WrongUse(f"there is a person {number} already")
        person = Person(number, name, None, username, language)
        self.people[number] = person
        self.journal.event("person", person=person.user())
        return person

    def add_group(self, title: str, kind: str = "group", number: int | None = None) -> Chat:
        if number is None:
            self._next_group += 1
            number = -self._next_group if kind == "group" else -1_000_000_000_000 - self._next_group
        chat = Chat(number, kind, title, instance=self.number())
        self.groups[number] = chat
        return chat

    def number(self) -> str:
        return str(self.rng.randrange(10**17, 10**18))

    def private_chat(self, bot: Bot, person: Person) -> Chat:
        chat = self.private.get((bot.id, person.id))
        if chat is None:
            chat = Chat(person.id, "private", person=person, bot=bot.id, instance=self.number())
            self.private[(bot.id, person.id)] = chat
        return chat

    def next_message_id(self, chat: Chat) -> int:
        if chat.type == "supergroup":
            number = chat.next_message
            chat.next_message += 1
            return number
        self._next_message += 1
        return self._next_message

    def post(self, chat: Chat, sender: JSON | None, content: JSON, *, silent: bool = False) -> JSON:
        """Add a message to a chat and tell whoever follows the events."""
        message: JSON = {"message_id": self.next_message_id(chat), "date": self.date(), "chat": chat.shape()}
        if sender is not None:
            message["from"] = sender
        message.update(content)
        chat.messages[message["message_id"]] = message
        if silent:
            chat.silent.add(message["message_id"])
        self.tell("message", chat, message)
        return message

    def tell(self, kind: str, chat: Chat, message: JSON) -> None:
        self.journal.event(kind, chat=chat.id, bot=chat.bot, message=message)

    def bots_in(self, chat: Chat) -> list[Bot]:
        """The bots that receive something from this chat."""
        if chat.person is not None:
            return [self.bots[chat.bot]]
        return [self.bots[number] for number, status in chat.bots.items() if status in PRESENT]

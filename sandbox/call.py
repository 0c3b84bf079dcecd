"""One Bot API call: its parameters, read the way the real server reads them, and the chat it is about."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from .api_errors import bad, forbidden
from .world import Bot, Chat, World

JSON = dict[str, Any]


@dataclass(slots=True)
class Upload:
    name: str
    data: bytes


@dataclass(slots=True)
class Call:
    world: World
    bot: Bot
    method: str
    params: JSON
    files: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str, default: str = "") -> str:
        value = self.params.get(name)
        return default if value is None else value if isinstance(value, str) else str(value)

    def number(self, name: str, default: int = 0) -> int:
        try:
            return int(self.params.get(name, default))
        except (TypeError, ValueError):
            return default

    def flag(self, name: str) -> bool:
        value = self.params.get(name, False)
        return value is True or (isinstance(value, str) and value.lower() in ("true", "yes", "1"))

    def json(self, name: str, what: str = "") -> Any:
        """A parameter that is JSON, or a string holding JSON; None when it is absent."""
        value = self.params.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad(f"can't parse {what or name} JSON object") from None

    def violation(self, problem: str) -> None:
        self.world.journal.violation(self.method, problem)

    def upload(self, reference: str) -> Upload | None:
        """The uploaded file that `attach://name` (or the parameter itself) points to."""
        return self.files.get(reference.removeprefix("attach://"))

    def chat(self, *, write: bool = True) -> Chat:
        """The chat named by chat_id, or the refusal for one the bot cannot use."""
        raw = self.params.get("chat_id")
        if raw is None or raw == "":
            raise bad("chat_id is empty")
        try:
            number = int(raw)
        except (TypeError, ValueError):
            raise bad("chat not found") from None
        return self._private(number, write) if number > 0 else self._group(number, write)

    def _private(self, number: int, write: bool) -> Chat:
        person = self.world.people.get(number)
        if person is None:
            raise bad("chat not found")
        if person.deactivated and write:
            raise forbidden("user is deactivated")
        if self.bot.id not in person.started:
            if write:
                raise forbidden("bot can't initiate conversation with a user")
            if not any(self.bot.id in g.bots and number in g.members for g in self.world.groups.values()):
                raise bad("chat not found")
        if self.bot.id in person.blocked and write:
            raise forbidden("bot was blocked by the user")
        return self.world.private_chat(self.bot, person)

    def _group(self, number: int, write: bool) -> Chat:
        chat = self.world.groups.get(number)
        if chat is None or self.bot.id not in chat.bots:
            raise bad("chat not found")
        if chat.migrated_to:
            if write:
                raise bad("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to)
            return chat
        status = chat.bots[self.bot.id]
        if status == "kicked" and (write or chat.type == "supergroup"):
            raise forbidden(f"bot was kicked from the {chat.type} chat")
        if status == "left" and (write or chat.type == "supergroup"):
            raise forbidden(f"bot is not a member of the {chat.type} chat")
        return chat

    def is_admin(self, chat: Chat) -> bool:
        return chat.person is not None or chat.bots.get(self.bot.id) == "administrator"

    def own_message(self, chat: Chat) -> JSON:
        """The bot's own message to be edited."""
        message = chat.messages.get(self.number("message_id"))
        if message is None:
            raise bad("message to edit not found")
        if message.get("from", {}).get("id") != self.bot.id:
            raise bad("message can't be edited")
        return message

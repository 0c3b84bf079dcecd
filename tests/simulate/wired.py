"""The last step to the platform: presses come as updates through aiogram's dispatcher, cards and notices go
out through python-telegram-bot. The sessions of both libraries are doubles: there is no socket.

Numbers of messages are the chat model's, which also decides what goes wrong.
"""

import json
from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast  # Any: the libraries' own signatures

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.methods import AnswerCallbackQuery, GetFile, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import File as FileThere
from aiogram.types import Message as Window
from aiogram.types import TelegramObject
from telegram.request import BaseRequest, RequestData

from bot.delivery.messenger import Delivered, File
from bot.delivery.pace import Pacer
from bot.delivery.telegram.bot_api import Telegram
from bot.delivery.telegram.chat_ids import NAME, chat_pace, is_group
from bot.delivery.telegram.sender import Sender
from bot.delivery.telegram.telegram_limits import TELEGRAM
from bot.intake import update_context
from bot.intake.telegram.dispatcher import Feed, make_dispatcher
from bot.intake.telegram.identify import Identify
from bot.intake.telegram.state import StorageOfUpdates
from bot.intake.update_context import UpdateContext
from storage import Database
from storage.inbox import InboxRow
from tests.kit.clock import Clock
from tests.kit.moves.fault import Fault
from tests.kit.pictures import png
from tests.simulate.chat_model import ChatModel
from wording import Wording
from wording.render import Album, Button, Message
from workflow.app import App, Cause
from workflow.model import Person
from workflow.text import units

TOKEN = "4200001:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
BOT = {"id": 4200001, "is_bot": True, "first_name": "Loa", "username": "loa_bot"}
ALERT = 200  # characters of an answer to a press


def _chat(chat: str) -> dict[str, object]:
    kind = "supergroup" if chat.startswith("-100") else "group" if is_group(chat) else "private"
    return {"id": int(chat), "type": kind, "first_name": chat, "title": chat}


@dataclass
class SenderLine(BaseRequest):
    """The session of python-telegram-bot. `sent` is what was said in each chat, as it went over the line."""

    numbers: list[str] = field(default_factory=list)  # which messages get next
    sent: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)

    @property
    def read_timeout(self) -> float | None:
        return None

    async def initialize(self) -> None:
        """Nothing is opened."""

    async def shutdown(self) -> None:
        """Nothing was opened."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        given = dict(request_data.parameters) if request_data else {}
        return 200, json.dumps({"ok": True, "result": self._result(url.rpartition("/")[2], given)}).encode()

    def _result(self, call: str, given: dict[str, Any]) -> object:
        if call == "getMe":
            return BOT
        if call == "deleteMessage":
            return True
        numbers = [str(given["message_id"])] if "message_id" in given else self.numbers
        made = [self._message(str(given["chat_id"]), number, given) for number in numbers]
        return made if call == "sendMediaGroup" else made[0]

    def _message(self, chat: str, number: str, given: dict[str, Any]) -> dict[str, Any]:
        has: dict[str, Any] = {key: given[key] for key in ("text", "reply_markup") if key in given}
        self.sent[chat, number] = {**BARE, "message_id": int(number), "chat": _chat(chat), "from": BOT, **has}
        return self.sent[chat, number]


BARE = {"date": 1, "text": "…"}


class AnswerLine(BaseSession):
    """The session of aiogram: windows and answers to presses, which are counted by the calls."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: Counter[str] = Counter()

    async def close(self) -> None:
        """Nothing was opened."""

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        yield png(1)

    async def make_request(
        self, bot: Bot, method: TelegramMethod[TelegramType], *_: Any, **__: Any
    ) -> TelegramType:
        """Make a call, which keeps the platform's limits. Raises AssertionError."""
        self.calls[method.__api_method__] += 1
        text = getattr(method, "text", None) or ""
        most = ALERT if isinstance(method, AnswerCallbackQuery) else TELEGRAM.message
        assert units(text) <= most, text
        markup = getattr(method, "reply_markup", None)
        for button in [each for row in getattr(markup, "inline_keyboard", ()) for each in row]:
            assert len((button.callback_data or "").encode()) <= TELEGRAM.payload, button
        if method.__returning__ is bool:
            return cast(TelegramType, True)
        if isinstance(method, GetFile):
            return cast(TelegramType, FileThere(file_id="1", file_unique_id="1", file_path="1"))
        number = getattr(method, "message_id", None) or 10**8 + self.calls.total()
        raw = {**BARE, "message_id": number, "chat": _chat(str(getattr(method, "chat_id", 1))), "from": BOT}
        return cast(TelegramType, Window.model_validate(raw, context={"bot": bot}))


@dataclass
class WiredChats(ChatModel):
    """A chat model to which everything comes by python-telegram-bot."""

    folder: Path = Path()
    line: SenderLine = field(default_factory=SenderLine)

    async def open(self) -> None:
        sender = Sender(TOKEN, request=self.line, get_updates_request=self.line)
        await sender.initialize()
        self._telegram = Telegram(sender, Pacer(chat_pace(on=False), on=False), self.folder)

    async def send(
        self, chat: str, part: Album | Message, source: str = "", *, silent: bool = False
    ) -> Delivered:
        done = await super().send(chat, part, source, silent=silent)
        self.line.numbers = [done.message, *done.others]
        if await self._telegram.send(chat, part, source, silent=silent) != done:
            raise Fault("wire", f"{part} came as others than {done}")
        self._require_same(chat, done.message)
        return done

    async def send_files(self, chat: str, files: Sequence[File], *, silent: bool = False) -> Delivered:
        done = await super().send_files(chat, files, silent=silent)
        self.line.numbers = [done.message, *done.others]
        return await self._telegram.send_files(chat, files, silent=silent)

    async def edit(self, chat: str, message: str, part: Message, source: str) -> None:
        await super().edit(chat, message, part, source)
        await self._telegram.edit(chat, message, part, source)
        self._require_same(chat, message)

    async def delete(self, chat: str, message: str) -> None:
        await super().delete(chat, message)
        await self._telegram.delete(chat, message)

    async def disarm(self, chat: str, message: str) -> None:
        await super().disarm(chat, message)
        await self._telegram.disarm(chat, message)

    def _require_same(self, chat: str, message: str) -> None:
        """The words and the buttons' data came over the line as they were composed. Raises Fault."""
        shown, came = self.chats[chat][message], self.line.sent[chat, message]
        if not isinstance(shown.part, Message):
            return
        rows = came.get("reply_markup", {}).get("inline_keyboard", ())
        data = [button.get("callback_data") for row in rows for button in row]
        if came["text"] != shown.part.text or not set(shown.payloads) <= set(data):
            raise Fault("wire", f"{came} came instead of {shown}")


class _Looks(Identify):
    """Looks everybody up anew: nobody says here what was committed."""

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        self._committed({Person})
        return await super().__call__(handler, event, data)


class Wire:
    """The way in: an update, the dispatcher, its handlers and windows, the product."""

    def __init__(self, app: App, database: Database, clock: Clock, chats: WiredChats) -> None:
        self._clock, self._chats, self.session, self._count = clock, chats, AnswerLine(), 0
        self._states = StorageOfUpdates(database)
        wording = Wording(lambda: app.rulebook.zone)
        dispatcher = make_dispatcher(self._states, _Looks(app, database, wording, TELEGRAM), clock)
        self._feed = Feed(dispatcher, Bot(TOKEN, session=self.session))

    async def press(self, who: str, at: tuple[str, str], button: Button) -> None:
        """Somebody presses a button as the platform shows it; a link opens the private chat."""
        came = self._chats.line.sent.get(at, {})
        rows = came.get("reply_markup", {}).get("inline_keyboard", ())
        found = next((each for row in rows for each in row if each["text"] == button.text), None)
        if found is None:  # in a foul play: an answer was lost before it went over the line
            return
        if "url" in found:
            await self.say(who, f"/start {button.private}")
            return
        await self._come(
            who,
            callback_query={
                "id": "1", "from": _user(who), "chat_instance": "1", "message": came,
                "data": found["callback_data"],
            },
        )  # fmt: skip

    async def say(self, who: str, text: str) -> None:
        """Somebody types in the private chat."""
        entities = [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
        chat, number = _chat(who), 10**9 + self._count
        said = {"message_id": number, "date": 1, "chat": chat, "from": _user(who), "text": text}
        await self._come(who, message={**said, "entities": entities})

    async def _come(self, who: str, **content: object) -> None:
        self._count += 1
        payload = json.dumps({"update_id": self._count, **content})
        row = InboxRow(self._count, NAME, f"{self._count}", who, payload, self._clock.now())
        this = UpdateContext(row, Cause(f"wire.{self._count}"))
        update_context.current.set(this)
        await self._feed(this)
        self._states.committed(this.states)


def _user(who: str) -> dict[str, object]:
    return {"id": int(who), "is_bot": False, "first_name": who}

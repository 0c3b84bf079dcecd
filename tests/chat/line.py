"""Both libraries on one line to the platform, and whether their calls find it away."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest_asyncio
from aiogram import Bot
from aiogram.types import BotCommand

from bot.delivery.messenger import Trouble
from bot.delivery.pace import Pacer
from bot.delivery.telegram.bot_api import Telegram
from bot.delivery.telegram.chat_ids import chat_pace
from bot.delivery.telegram.reach import Reach
from bot.delivery.telegram.sender import Sender, make_sender
from bot.health import Health
from bot.intake.telegram.session import Session
from bot.outage import PlatformAway
from bot.time_sources import SystemClock
from sandbox.client import Sandbox
from wording.render import Album, Message
from workflow.model import Media

TOKEN = "42:token"
TEXT = Message("một tin")
PICTURE = Media(kind="photo", platform="telegram", handle="a", unique="a", position=1)
Call = Callable[[], Awaitable[object]]


class Line:
    """Both libraries on one line, and every call that the bot makes."""

    def __init__(self, api: str, folder: Path, proxy: str | None = None) -> None:
        self.health = Health(folder, SystemClock())
        self.reach = Reach(api, proxy, self.health)
        self.bot = Bot(TOKEN, session=Session(api, proxy, self.reach))
        self.sender: Sender = make_sender(TOKEN, api, proxy, self.reach, paced=False)
        self.telegram = Telegram(self.sender, Pacer(chat_pace(on=False), on=False), folder)
        self.chat = 0

    def calls(self) -> dict[str, Call]:
        """Methods that are called through aiogram."""
        bot, chat = self.bot, self.chat
        return {
            "getMe": bot.get_me,
            "sendMessage": lambda: bot.send_message(chat, "x"),
            "sendPhoto": lambda: bot.send_photo(chat, "a"),
            "sendDocument": lambda: bot.send_document(chat, "a"),
            "editMessageText": lambda: bot.edit_message_text("x", chat_id=chat, message_id=1),
            "editMessageReplyMarkup": lambda: bot.edit_message_reply_markup(chat_id=chat, message_id=1),
            "deleteMessage": lambda: bot.delete_message(chat, 1),
            "answerCallbackQuery": lambda: bot.answer_callback_query("1"),
            "getFile": lambda: bot.get_file("a"),
            "setMyCommands": lambda: bot.set_my_commands([BotCommand(command="a", description="a")]),
            "setWebhook": lambda: bot.set_webhook("https://a.example"),
            "deleteWebhook": bot.delete_webhook,
        }

    def deliveries(self) -> dict[str, Call]:
        """Methods that are called through python-telegram-bot and whose results are used."""
        place = str(self.chat)
        return {
            "sendMessage": lambda: self.telegram.send(place, TEXT),
            "sendPhoto": lambda: self.telegram.send(place, Album((PICTURE,))),
            "sendMediaGroup": lambda: self.telegram.send(place, Album((PICTURE, PICTURE))),
            "getFile": lambda: self.telegram.fetch("a"),
        }

    def changes(self) -> dict[str, Call]:
        """The same, for calls whose results nobody reads."""
        place = str(self.chat)
        return {
            "editMessageText": lambda: self.telegram.edit(place, "1", TEXT, "1"),
            "deleteMessage": lambda: self.telegram.delete(place, "1"),
        }

    async def close(self) -> None:
        await self.bot.session.close()
        await self.sender.shutdown()


@asynccontextmanager
async def open_line(api: str, folder: Path, proxy: str | None = None) -> AsyncIterator[Line]:
    line = Line(api, folder, proxy)
    try:
        yield line
    finally:
        await line.close()


async def is_away(call: Call) -> bool:
    """Whether a call finds the platform away, as the library that makes it says so."""
    try:
        await call()
    except PlatformAway:
        return True
    except Trouble as found:
        return found.kind == "network"
    return False


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox.start(limits=False) as sandbox:
        await sandbox.bot(TOKEN)
        yield sandbox

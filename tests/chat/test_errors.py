"""Errors of handlers, in words."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import SendMessage, TelegramMethod
from aiogram.types import Chat, ErrorEvent, Message, Update, User
from aiogram_dialog.test_tools.bot_client import FakeBot

from handlers.failures import on_error
from wording import Wording

NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
FORBIDDEN = "Bad Request: not enough rights to send text messages to the chat"


class Line(FakeBot):
    """Keeps what it was to send; refuses all of it where it is told so."""

    def __init__(self, *, refuses: bool) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.refuses, self.sent = refuses, list[tuple[int, str]]()

    async def __call__(self, method: TelegramMethod[Any], request_timeout: int | None = None) -> Any:
        if self.refuses:
            raise TelegramBadRequest(method, "PEER_ID_INVALID")
        assert isinstance(method, SendMessage)
        self.sent.append((int(method.chat_id), method.text))


@pytest.mark.parametrize("refuses", [False, True])
@pytest.mark.parametrize("kind", ["group", "supergroup", "private"])
async def test_an_answer_that_a_group_refuses_is_given_in_private(kind: str, refuses: bool) -> None:
    """Not tried five times over, which would keep the person's other messages waiting."""
    line, who = Line(refuses=refuses), User(id=7, is_bot=False, first_name="Bảo")
    chat = Chat(id=7 if kind == "private" else -100, type=kind, title="Phòng Truyền thông")
    message = Message(message_id=1, date=NOW, chat=chat, from_user=who, text="/gan").as_(line)
    error = TelegramBadRequest(SendMessage(chat_id=chat.id, text="x"), FORBIDDEN)
    event = ErrorEvent(update=Update(update_id=1, message=message), exception=error)
    ended = await on_error(event, Wording(ZoneInfo("Asia/Ho_Chi_Minh")), "vi", lambda: None)
    assert ended is (UNHANDLED if kind == "private" else True)
    if kind == "private" or refuses:
        assert line.sent == []
        return
    ((to, text),) = line.sent
    assert to == 7
    assert text.startswith("Phòng Truyền thông · Nhóm không nhận tin của Loa.")
    assert "not enough rights to send text messages" in text

"""Answers that the platform does not take for a while are kept, and sent when the pause is over.

Nobody's lane waits for a pause: the update is acted on, its window is drawn later (`owes_window` of
its context), and any other answer is kept as a job of the same lane.
"""

import base64
import json
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any  # Any: aiogram's own signatures

from aiogram import Bot, methods
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import TelegramMethod
from aiogram.types import BufferedInputFile, CallbackQuery, Chat, InlineKeyboardMarkup, InputFile, Message
from aiogram_dialog.api.entities import MediaAttachment, NewMessage, OldMessage
from aiogram_dialog.manager.message_manager import MessageManager

from bot.intake import update_context
from bot.outage import PlatformAway
from dialogs.sheet import Sheet
from workflow.ports import TimeSource

UNSENT = 2**31 - 1  # the number of a message that does not exist: to edit or delete it fails harmlessly
SAYING = (
    "send",
    "editMessageText",
    "editMessageCaption",
    "editMessageMedia",
)  # the rest is not worth keeping

CLEARING = ("deleteMessage", "editMessageReplyMarkup")

_drawing: ContextVar[bool] = ContextVar("drawing", default=False)


class Windows(MessageManager):
    """Draws the windows of dialogs, which are drawn anew later and not kept.

    The line that a finished dialog leaves is kept like any other answer: by then nothing would draw it. A
    window whose picture is refused comes without it. The context notes when it was drawn.
    """

    def __init__(self, clock: TimeSource) -> None:
        self._clock = clock

    async def show_message(
        self, bot: Bot, new_message: NewMessage, old_message: OldMessage | None
    ) -> OldMessage:
        picture = new_message.media
        if picture and picture.file_id and not picture.file_id.file_id:  # what was put off has no number yet
            picture.file_id = None
        with _drawn() if _has_buttons(new_message) else nullcontext():
            try:
                shown = await super().show_message(bot, new_message, old_message)
            except TelegramBadRequest:
                if not new_message.media:
                    raise
                new_message.media = None
                shown = await super().show_message(bot, new_message, old_message)
        this = update_context.current.get()
        this.drawn_at = None if this.owes_window else self._clock.now()
        return shown

    async def answer_callback(self, bot: Bot, callback_query: CallbackQuery) -> None:
        """End the waiting of a press. It is tried once: after another try its window would come twice."""
        try:
            await super().answer_callback(bot, callback_query)
        except PlatformAway as away:
            if away.refuses_token:
                raise

    async def get_media_source(self, media: MediaAttachment, bot: Bot) -> InputFile | str:
        """A sheet is drawn where it was not uploaded before."""
        if isinstance(media, Sheet) and not media.file_id:
            return await media.file()
        return await super().get_media_source(media, bot)


def _has_buttons(window: NewMessage) -> bool:
    """Whether a window can be pressed; the last line of a dialog cannot."""
    return isinstance(window.reply_markup, InlineKeyboardMarkup) and bool(window.reply_markup.inline_keyboard)


@contextmanager
def _drawn() -> Iterator[None]:
    token = _drawing.set(True)
    try:
        yield
    finally:
        _drawing.reset(token)


def is_window() -> bool:
    """Whether a window is being drawn."""
    return _drawing.get()


def is_worth_keeping(method: TelegramMethod[Any]) -> bool:
    """Whether people would miss it; "typing…" and the answer to a press are about this moment."""
    name = method.__api_method__
    return name.startswith(SAYING) and name != "sendChatAction"


def clears(method: TelegramMethod[Any]) -> bool:
    """Whether a call takes an outdated window away, or its buttons: to draw the window anew would not."""
    return method.__api_method__ in CLEARING and getattr(method, "message_id", UNSENT) != UNSENT


def as_if_done(method: TelegramMethod[Any]) -> Any:
    """The result that a call would have, or None where only the platform knows it."""
    if method.__returning__ is bool:
        return True
    if method.__returning__ not in (Message, Message | bool):
        return None
    chat = int(getattr(method, "chat_id", 0) or 0)
    return Message(
        message_id=getattr(method, "message_id", None) or UNSENT,
        date=datetime.now(UTC),  # noqa: TID251 - nobody reads it
        chat=Chat(id=chat, type="group" if chat < 0 else "private"),
        text=getattr(method, "text", None),
    )


def to_json(method: TelegramMethod[Any]) -> str:
    """A call, to be made by a later process too."""
    files = {
        name: (value.filename, base64.b64encode(value.data).decode())
        for name in type(method).model_fields
        if isinstance(value := getattr(method, name), BufferedInputFile)
    }
    fields = method.model_dump(mode="json", exclude=set(files), exclude_none=True, exclude_defaults=True)
    return json.dumps({"call": type(method).__name__, "fields": fields, "files": files})


def from_json(text: str) -> TelegramMethod[Any]:
    """The call that was kept."""
    kept = json.loads(text)
    files = {
        name: BufferedInputFile(base64.b64decode(content), filename)
        for name, (filename, content) in kept["files"].items()
    }
    call: TelegramMethod[Any] = getattr(methods, kept["call"])(**kept["fields"], **files)
    return call

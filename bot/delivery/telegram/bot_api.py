"""The calls of the Bot API that delivery needs."""

import logging
from collections.abc import Awaitable, Sequence
from pathlib import Path
from typing import TypeVar

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    LinkPreviewOptions,
    MessageEntity,
)
from telegram import Message as Sent
from telegram.error import TelegramError

from bot.delivery.messenger import Capabilities, Delivered, File, Trouble
from bot.delivery.pace import Pacer
from bot.delivery.telegram.chat_ids import NAME, is_group
from bot.delivery.telegram.refusals import trouble
from bot.delivery.telegram.sender import UNREADABLE, Sender
from bot.delivery.telegram.telegram_limits import TELEGRAM
from wording.render import Album, Button, Message
from workflow.cards.payloads import OnWayIn
from workflow.model import Media

log = logging.getLogger("loa.telegram")

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
FETCHING = "getFile"

T = TypeVar("T")


class Telegram:
    """A Messenger (the port): Telegram. `originals` is the folder of files that may be sent again."""

    limits, can = TELEGRAM, Capabilities()

    def __init__(self, bot: Sender, pacer: Pacer, originals: Path) -> None:
        self._bot, self._pacer, self._originals = bot, pacer, originals

    def held(self, chat: str) -> float:
        """Seconds for which the platform wants a chat left alone."""
        return self._pacer.chats.held(chat)

    async def turn(self, chat: str, *, edits: bool = False, calls: int = 1) -> None:
        """Before an errand begins: raises Trouble where the chat should have a pause first."""
        if left := self._pacer.chats.wait(chat, edits=edits, calls=calls):
            raise Trouble("pace", "one call after another", seconds=left)

    async def send(
        self, chat: str, part: Album | Message, source: str = "", *, silent: bool = False
    ) -> Delivered:
        """Raises Trouble. `silent` does not ring the phone."""
        await self._wait(chat)
        self._pacer.chats.take(chat)
        try:
            return await self._sent(chat, part, source, silent, second=False)
        except Trouble as found:
            if found.kind not in ("entities", "media"):
                raise
        return await self._sent(chat, part, source, silent, second=True)

    async def _sent(
        self, chat: str, part: Album | Message, source: str, silent: bool, *, second: bool
    ) -> Delivered:
        """Send as it is meant, or the second time without what was refused."""
        if isinstance(part, Message):
            return self._shown([await self._call(chat, self._text(chat, part, source, silent, plain=second))])
        return self._shown(await self._call(chat, self._album(chat, part.media, silent, uploads=second)))

    async def send_files(self, chat: str, files: Sequence[File], *, silent: bool = False) -> Delivered:
        """Files together. Raises Trouble."""
        await self._wait(chat)
        self._pacer.chats.take(chat)
        first, to = files[0], int(chat)
        if len(files) == 1:
            call = self._bot.send_document(
                to, first.content, first.caption or None, filename=first.name, disable_notification=silent
            )
            return self._shown([await self._call(chat, call)])
        items = [InputMediaDocument(f.content, caption=f.caption or None, filename=f.name) for f in files]
        sent = self._bot.send_media_group(to, items, disable_notification=silent)
        return self._shown(list(await self._call(chat, sent)))

    async def edit(self, chat: str, message: str, part: Message, source: str) -> None:
        await self._wait(chat)
        self._pacer.chats.take(chat, edits=True)
        call = self._bot.edit_message_text(
            part.text,
            chat_id=int(chat),
            message_id=int(message),
            entities=entities(part),
            reply_markup=self._keyboard(part.buttons, source, chat),
            link_preview_options=NO_PREVIEW,
        )
        try:
            await self._call(chat, call)
        except Trouble as found:
            if "message is not modified" not in str(found).lower():
                raise

    async def delete(self, chat: str, message: str) -> None:
        await self._wait(chat)
        await self._call(chat, self._bot.delete_message(int(chat), int(message)))

    async def disarm(self, chat: str, message: str) -> None:
        """Take the buttons off a message that cannot be deleted."""
        await self._wait(chat)
        self._pacer.chats.take(chat, edits=True)
        try:
            await self._bot.edit_message_reply_markup(int(chat), int(message))
        except TelegramError as error:
            raise self._trouble(error, chat) from None

    async def fetch(self, handle: str) -> bytes:
        """The original behind a file id. The platform gives at most 20 MB."""
        self._leave_alone(FETCHING)
        file = await self._call(FETCHING, self._bot.get_file(handle))
        return bytes(await self._call(FETCHING, file.download_as_bytearray()))

    async def _call(self, chat: str, call: Awaitable[T]) -> T:
        """Wait for a call. Raises Trouble, also for a result that the library cannot read."""
        try:
            return await call
        except TelegramError as error:
            raise self._trouble(error, chat) from None
        except UNREADABLE as error:
            log.warning("a result that python-telegram-bot cannot read: %s: %s", type(error).__name__, error)
            raise Trouble("network", type(error).__name__) from error

    async def _wait(self, chat: str) -> None:
        """A place in the pace of the bot, unless the chat must be left alone."""
        self._leave_alone(chat)
        await self._pacer.bulk()
        self._leave_alone(chat)

    def _leave_alone(self, chat: str) -> None:
        if left := self._pacer.chats.held(chat):
            raise Trouble("wait", "the platform asked for patience", seconds=left)

    def _trouble(self, error: TelegramError, chat: str) -> Trouble:
        """Return the meaning of an error; a pause it asks for holds for both libraries."""
        found = trouble(error, "" if chat == FETCHING else chat)
        if found.kind == "wait":
            self._pacer.chats.hold(chat, found.seconds, is_chat=chat != FETCHING)
        return found

    async def _text(self, chat: str, part: Message, source: str, silent: bool, *, plain: bool) -> Sent:
        return await self._bot.send_message(
            int(chat),
            part.text,
            entities=None if plain else entities(part),
            reply_markup=self._keyboard(part.buttons, source, chat),
            link_preview_options=NO_PREVIEW,
            disable_notification=silent,
        )

    async def _album(self, chat: str, media: tuple[Media, ...], silent: bool, *, uploads: bool) -> list[Sent]:
        sources = [self._source(m, uploads=uploads) for m in media]
        if len(media) == 1:
            only, source = media[0], sources[0]
            to, caption, name = int(chat), only.caption or None, only.name or None
            if only.kind == "photo":
                sent = await self._bot.send_photo(to, source, caption, disable_notification=silent)
            else:
                sent = await self._bot.send_document(
                    to, source, caption, filename=name, disable_notification=silent
                )
            return [sent]
        items = [
            InputMediaPhoto(source, caption=m.caption or None)
            if m.kind == "photo"
            else InputMediaDocument(source, caption=m.caption or None, filename=m.name or None)
            for m, source in zip(media, sources, strict=True)
        ]
        return list(await self._bot.send_media_group(int(chat), items, disable_notification=silent))

    def _source(self, media: Media, *, uploads: bool) -> str | bytes:
        """The platform's own handle, so that nothing is uploaded twice; the file where that is refused, and
        where what the platform has still holds a photo's place.
        """
        uploads = uploads or media.has_more or media.platform != NAME
        released = self._originals / (media.digest or "")
        return released.read_bytes() if uploads and released.is_file() else media.handle

    def _keyboard(
        self, rows: tuple[tuple[Button, ...], ...], source: str, chat: str
    ) -> InlineKeyboardMarkup | None:
        if not rows:
            return None
        return InlineKeyboardMarkup([[self._button(b, source, chat) for b in row] for row in rows])

    def _button(self, button: Button, source: str, chat: str) -> InlineKeyboardButton:
        """A press; from a group a link to the private chat, where the reader would have to press START."""
        style = {"good": "success", "bad": "danger"}.get(button.style)
        if button.private and not is_group(chat):
            return InlineKeyboardButton(
                button.text, callback_data=OnWayIn(button.private).pack(), style=style
            )
        if button.private:
            link = f"https://t.me/{self._bot.username}?start={button.private}"
            return InlineKeyboardButton(button.text, url=link, style=style)
        return InlineKeyboardButton(button.text, callback_data=f"{source}{button.data}", style=style)

    @staticmethod
    def _shown(sent: list[Sent]) -> Delivered:
        return Delivered(str(sent[0].message_id), [str(m.message_id) for m in sent[1:]])


def entities(part: Message) -> list[MessageEntity]:
    return [MessageEntity(e.kind, e.offset, e.length) for e in part.entities]

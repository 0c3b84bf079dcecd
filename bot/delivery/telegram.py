"""Calls of the Bot API as delivery needs them, and what each of its errors means."""

import logging
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeVar

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    LinkPreviewOptions,
    MessageEntity,
)
from telegram import Message as Sent
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.delivery.pace import Pacer
from bot.delivery.refusals import Refusal, as_said, meaning
from bot.delivery.sender import UNREADABLE, Sender
from bot.delivery.telegram_limits import TELEGRAM
from wording.render import Album, Button, Message
from workflow.cards.payloads import OnWayIn
from workflow.model import Media

Kind = Literal["wait", "pace", "moved", "network"] | Refusal
log = logging.getLogger("loa.telegram")

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
FETCHING = "getFile"

T = TypeVar("T")


class Trouble(Exception):  # told apart by kind, not by class
    """A call did not do what it should. `seconds` for wait and pace, `to` for moved."""

    def __init__(self, kind: Kind, why: str, *, seconds: float = 0, to: str = "") -> None:
        super().__init__(why)
        self.kind, self.seconds, self.to = kind, seconds, to


def trouble(error: TelegramError, place: str) -> Trouble:
    """What an error of the library means for delivery."""
    said = str(error)
    if isinstance(error, RetryAfter):
        seconds = (
            error.retry_after if isinstance(error.retry_after, int) else error.retry_after.total_seconds()
        )
        return Trouble("wait", said, seconds=float(seconds))
    if isinstance(error, ChatMigrated):
        return Trouble("moved", said, to=str(error.new_chat_id))
    if isinstance(error, BadRequest | Forbidden):
        return Trouble(meaning(said, place, forbidden=isinstance(error, Forbidden)), as_said(said))
    return Trouble("network" if isinstance(error, NetworkError) else "refused", said or type(error).__name__)


def pause_after(error: Exception) -> float | None:
    """Seconds after which an error of the library may have passed; None where waiting mends nothing."""
    if not isinstance(error, TelegramError):
        return None
    found = trouble(error, "")
    return (found.seconds or 1.0) if found.kind in ("wait", "network") else None


@dataclass(frozen=True)
class Delivered:
    """What a chat shows after a call: the first message, and the others of an album."""

    message: int
    others: list[int]


@dataclass(frozen=True)
class File:
    """A file that is uploaded."""

    name: str
    content: bytes
    caption: str


class Telegram:
    """Sends, edits and deletes. Raises Trouble and nothing else."""

    limits = TELEGRAM

    def __init__(self, bot: Sender, pacer: Pacer, originals: Path) -> None:
        self._bot, self._pacer, self.originals = bot, pacer, originals

    async def turn(self, place: str, *, edits: bool = False, calls: int = 1) -> None:
        """Before an errand begins: raises Trouble where the chat should have a pause first."""
        if left := self._pacer.chats.wait(place, edits=edits, calls=calls):
            raise Trouble("pace", "one call after another", seconds=left)

    async def send(
        self, place: str, part: Album | Message, source: str = "", *, silent: bool = False
    ) -> Delivered:
        """Raises Trouble. `silent` does not ring the phone."""
        await self._place(place)
        self._pacer.chats.take(place)
        try:
            return await self._sent(place, part, source, silent, second=False)
        except Trouble as found:
            if found.kind not in ("entities", "media"):
                raise
        return await self._sent(place, part, source, silent, second=True)

    async def _sent(
        self, place: str, part: Album | Message, source: str, silent: bool, *, second: bool
    ) -> Delivered:
        """Send as it is meant, or the second time without what was refused."""
        if isinstance(part, Message):
            return self._shown(
                [await self._call(place, self._text(place, part, source, silent, plain=second))]
            )
        return self._shown(await self._call(place, self._album(place, part.media, silent, uploads=second)))

    async def send_files(self, place: str, files: Sequence[File], *, silent: bool = False) -> Delivered:
        """One to ten files together. Raises Trouble."""
        await self._place(place)
        self._pacer.chats.take(place)
        first, to = files[0], int(place)
        if len(files) == 1:
            call = self._bot.send_document(
                to, first.content, first.caption or None, filename=first.name, disable_notification=silent
            )
            return self._shown([await self._call(place, call)])
        items = [InputMediaDocument(f.content, caption=f.caption or None, filename=f.name) for f in files]
        sent = self._bot.send_media_group(to, items, disable_notification=silent)
        return self._shown(list(await self._call(place, sent)))

    async def edit(self, place: str, message: int, part: Message, source: str) -> None:
        await self._place(place)
        self._pacer.chats.take(place, edits=True)
        call = self._bot.edit_message_text(
            part.text,
            chat_id=int(place),
            message_id=message,
            entities=entities(part),
            reply_markup=self._keyboard(part.buttons, source, place),
            link_preview_options=NO_PREVIEW,
        )
        try:
            await self._call(place, call)
        except Trouble as found:
            if "message is not modified" not in str(found).lower():
                raise

    async def delete(self, place: str, message: int) -> None:
        await self._place(place)
        await self._call(place, self._bot.delete_message(int(place), message))

    async def disarm(self, place: str, message: int) -> None:
        """Take the buttons off a message that cannot be deleted."""
        await self._place(place)
        self._pacer.chats.take(place, edits=True)
        try:
            await self._bot.edit_message_reply_markup(int(place), message)
        except TelegramError as error:
            raise self._trouble(error, place) from None

    async def download(self, handle: str) -> bytes:
        """The original behind a file id. The platform gives at most 20 MB."""
        self._leave_alone(FETCHING)
        file = await self._call(FETCHING, self._bot.get_file(handle))
        return bytes(await self._call(FETCHING, file.download_as_bytearray()))

    async def _call(self, place: str, call: Awaitable[T]) -> T:
        """Wait for a call. Raises Trouble, also for a result that the library cannot read."""
        try:
            return await call
        except TelegramError as error:
            raise self._trouble(error, place) from None
        except UNREADABLE as error:
            log.warning("a result that python-telegram-bot cannot read: %s: %s", type(error).__name__, error)
            raise Trouble("network", type(error).__name__) from error

    async def _place(self, place: str) -> None:
        """A place in the pace of the bot, unless the chat must be left alone."""
        self._leave_alone(place)
        await self._pacer.bulk()
        self._leave_alone(place)

    def _leave_alone(self, place: str) -> None:
        if left := self._pacer.chats.held(place):
            raise Trouble("wait", "the platform asked for patience", seconds=left)

    def _trouble(self, error: TelegramError, place: str) -> Trouble:
        """What the error means; a pause it asks for holds for both libraries."""
        found = trouble(error, "" if place == FETCHING else place)
        if found.kind == "wait":
            self._pacer.chats.hold(place, found.seconds)
        return found

    async def _text(self, place: str, part: Message, source: str, silent: bool, *, plain: bool) -> Sent:
        return await self._bot.send_message(
            int(place),
            part.text,
            entities=None if plain else entities(part),
            reply_markup=self._keyboard(part.buttons, source, place),
            link_preview_options=NO_PREVIEW,
            disable_notification=silent,
        )

    async def _album(
        self, place: str, media: tuple[Media, ...], silent: bool, *, uploads: bool
    ) -> list[Sent]:
        sources = [self._source(m, uploads=uploads) for m in media]
        if len(media) == 1:
            only, source = media[0], sources[0]
            to, caption, name = int(place), only.caption or None, only.name or None
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
        return list(await self._bot.send_media_group(int(place), items, disable_notification=silent))

    def _source(self, media: Media, *, uploads: bool) -> str | bytes:
        """The platform's own handle, so that nothing is uploaded twice; the file where that is refused, and
        where what the platform has still holds a photo's place.
        """
        uploads = uploads or media.has_more
        released = self.originals / (media.digest or "")
        return released.read_bytes() if uploads and released.is_file() else media.handle

    def _keyboard(
        self, rows: tuple[tuple[Button, ...], ...], source: str, place: str
    ) -> InlineKeyboardMarkup | None:
        if not rows:
            return None
        return InlineKeyboardMarkup([[self._button(b, source, place) for b in row] for row in rows])

    def _button(self, button: Button, source: str, place: str) -> InlineKeyboardButton:
        """A press; from a group a link to the private chat, where the reader would have to press START."""
        style = {"good": "success", "bad": "danger"}.get(button.style)
        if button.private and not place.startswith("-"):
            return InlineKeyboardButton(
                button.text, callback_data=OnWayIn(button.private).pack(), style=style
            )
        if button.private:
            link = f"https://t.me/{self._bot.username}?start={button.private}"
            return InlineKeyboardButton(button.text, url=link, style=style)
        return InlineKeyboardButton(button.text, callback_data=f"{source}{button.data}", style=style)

    @staticmethod
    def _shown(sent: list[Sent]) -> Delivered:
        return Delivered(sent[0].message_id, [m.message_id for m in sent[1:]])


def entities(part: Message) -> list[MessageEntity]:
    return [MessageEntity(e.kind, e.offset, e.length) for e in part.entities]

"""The content of a message sent before any command, and the kinds that cannot be taken."""

from dataclasses import dataclass, replace

from aiogram.enums import ContentType
from aiogram.types import Message, MessageOriginUser

from dialogs.sent import sent_file
from dialogs.typed import words
from wording import Limits
from workflow.media.files import SentFile, is_picture
from workflow.requests.drafts import offered
from workflow.text import clean

CANNOT = {
    "video", "video_note", "animation", "voice", "audio", "sticker", "location", "venue", "contact", "poll",
}  # fmt: skip


def cannot_take(message: Message) -> str | None:
    """The kind of a message that holds nothing the product takes."""
    kind = ContentType(message.content_type).value
    return kind if kind in CANNOT else None


def is_part(message: Message) -> bool:
    """A photo, a file, a long text, or something forwarded that is not the bot's own."""
    origin = message.forward_origin
    bot = message.bot.id if message.bot else 0
    own = isinstance(origin, MessageOriginUser) and origin.sender_user.id == bot
    if message.text is None:
        return bool(message.photo or (message.document and not message.animation)) and not own
    return (origin is not None and not own) or len(clean(words(message))) >= offered.SHORTEST


@dataclass(frozen=True)
class Part:
    """The content of a message: a text, a file, or both."""

    text: str = ""
    file: SentFile | None = None


def part_of(message: Message, limits: Limits) -> Part:
    """The text and the file of a message; a long caption is a text."""
    if not (message.photo or message.document):
        return Part(clean(words(message)))
    file = sent_file(message, limits)
    caption = clean(file.caption)
    if len(caption) < offered.SHORTEST and is_picture(file):
        return Part(file=file)
    return Part(caption, replace(file, caption=""))

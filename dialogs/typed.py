"""The words of a message as they are kept: the address that a word hides stands beside the word."""

from aiogram.types import Message, MessageEntity
from aiogram_dialog import DialogManager

from dialogs.here import here
from workflow.text import units

WEB = ("http://", "https://")


def words(message: Message) -> str:
    """The text of a message, or the caption of what it brings."""
    if message.text is None:
        return with_links(message.caption or "", message.caption_entities or [])
    return with_links(message.text, message.entities or [])


def may_be_cut(message: Message, manager: DialogManager) -> bool:
    """Whether a message may be a part of a longer text, which its platform cut: the others arrive with it."""
    return len(message.text or "") >= here(manager).limits.paste


def with_links(text: str, entities: list[MessageEntity]) -> str:
    """“báo Biển Xanh (https://…)”. Offsets are in UTF-16 units, two bytes each."""
    kept, at, raw = [], 0, text.encode("utf-16-le")
    for entity in sorted(entities, key=lambda each: each.offset):
        if entity.type != "text_link" or not (entity.url or "").startswith(WEB):
            continue
        shown = entity.extract_from(text).rstrip()
        if _bare(shown) != _bare(entity.url or ""):
            end = 2 * (entity.offset + units(shown))
            kept += [raw[at:end].decode("utf-16-le"), f" ({entity.url})"]
            at = end
    return "".join([*kept, raw[at:].decode("utf-16-le")])


def _bare(link: str) -> str:
    """An address without what people leave out."""
    return link.strip().removeprefix("https://").removeprefix("http://").rstrip("/").casefold()

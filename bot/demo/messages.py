"""A message of the platform as the reader sees it: words with their marks, buttons, what is attached."""

from collections.abc import Iterable
from typing import Any  # Any: messages are the platform's JSON

from rich.text import Text

JSON = dict[str, Any]

STYLES = {
    "bold": "bold",
    "italic": "italic",
    "underline": "underline green",
    "strikethrough": "strike red",
    "blockquote": "dim",
    "expandable_blockquote": "dim",
}


def words(message: JSON) -> str:
    """Text or caption."""
    return str(message.get("text") or message.get("caption") or "")


def buttons(message: JSON) -> Iterable[JSON]:
    for row in message.get("reply_markup", {}).get("inline_keyboard", []):
        yield from row


def attached(photos: int, documents: int) -> str:
    parts = [f"🖼 {photos} ảnh"] if photos else []
    return " · ".join([*parts, *([f"📄 {documents} tệp"] if documents else [])])


def chip(label: str, style: str) -> Text:
    """A button; its label never breaks over two lines."""
    return Text(f"[{label}]".replace(" ", "\u00a0"), style or "bold blue")


def looks(message: JSON) -> tuple[str, list[str]]:
    """Return the words and the buttons, as a reader would compare them."""
    return words(message), [button["text"] for button in buttons(message)]


def span(said: str, mark: JSON) -> tuple[int, int]:
    """Where a mark begins and ends. Marks count in UTF-16 units, Text in letters."""
    raw, start = said.encode("utf-16-le"), 2 * mark["offset"]
    before = raw[:start].decode("utf-16-le", "ignore")
    within = raw[start : start + 2 * mark["length"]].decode("utf-16-le", "ignore")
    return len(before), len(before) + len(within)


def styled(message: JSON) -> Text:
    """The words of a message with the marks they carry."""
    said = words(message)
    text = Text(said)
    for mark in message.get("entities") or message.get("caption_entities") or ():
        text.stylize(STYLES.get(mark["type"], ""), *span(said, mark))
    return text

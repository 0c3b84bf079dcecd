"""Text as Telegram counts it: lengths and entity offsets in UTF-16 units."""

from __future__ import annotations

import json
import re
from typing import Any

from .api_errors import bad

JSON = dict[str, Any]

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
PREMIUM_CAPTION_LIMIT = 4096  # for people with Premium; never for bots
_TYPES = frozenset(
    [
        "mention",
        "hashtag",
        "cashtag",
        "bot_command",
        "url",
        "email",
        "phone_number",
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "blockquote",
        "expandable_blockquote",
        "code",
        "pre",
        "text_link",
        "text_mention",
        "custom_emoji",
        "date_time",
    ]
)
_AUTO = re.compile(
    r"(?P<url>https?://[^\s<>\"]+)"
    r"|(?<![\w/@])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?!/)"
    r"|(?<![\w@])(?P<mention>@[A-Za-z0-9_]{4,32})\b"
    r"|(?<!\w)(?P<hashtag>\#\w*[^\W\d]\w*)"
)


def units(text: str) -> int:
    """The length of a text in UTF-16 units, the way every Telegram limit and offset counts."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return len(text)
    return len(text.encode("utf-16-le")) // 2


def is_whole(value: Any) -> bool:
    """Whether no text in a JSON value holds half a symbol, which no program can send on."""
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def automatic(text: str) -> list[JSON]:
    """Commands, links, mentions and hashtags, which Telegram marks by itself."""
    if "/" not in text and "@" not in text and "#" not in text:
        return []
    found: list[JSON] = []
    for match in _AUTO.finditer(text):
        kind = match.lastgroup or "url"
        part = match.group().rstrip(".,;:!?)") if kind == "url" else match.group()
        found.append({"type": kind, "offset": units(text[: match.start()]), "length": units(part)})
    return found


def _checked(entity: Any, total: int) -> JSON:
    if not isinstance(entity, dict) or entity.get("type") not in _TYPES:
        raise bad("can't parse MessageEntity: Unsupported type specified")
    offset, length = entity.get("offset"), entity.get("length")
    if not isinstance(offset, int) or not isinstance(length, int):
        raise bad('can\'t parse MessageEntity: Field "offset" must be of type Number')
    if offset < 0 or offset > total:
        raise bad(f"entity begins after the end of the text at UTF-16 offset {offset}")
    if offset + length > total:
        raise bad(
            f"entity beginning at UTF-16 offset {offset} ends after the end of the text "
            f"at UTF-16 offset {offset + length}"
        )
    if entity["type"] == "text_link" and not entity.get("url"):
        raise bad("can't parse MessageEntity: Can't find field \"url\"")
    if entity["type"] == "text_mention" and not isinstance(entity.get("user"), dict):
        raise bad("can't parse MessageEntity: Can't find field \"user\"")
    return entity


def _check_symbols(text: str, entities: list[JSON]) -> None:
    """An offset between the two UTF-16 units of one symbol is refused."""
    cut, at, size = {}, 0, 0
    for letter in text:
        size += len(letter.encode())
        if letter > "\uffff":
            cut[at + 1] = size
            at += 1
        at += 1
    for entity in entities:
        start, end = entity["offset"], entity["offset"] + entity["length"]
        if start in cut:
            raise bad(f"entity begins in a middle of a UTF-16 symbol at byte offset {cut[start]}")
        if end in cut:
            raise bad(
                f"entity beginning at UTF-16 offset {start} ends in a middle of a UTF-16 symbol "
                f"at byte offset {cut[end]}"
            )


def check_entities(text: str, entities: list[Any]) -> list[JSON]:
    """The entities of a text, or the refusal Telegram gives for one that is outside it or cuts another."""
    if not entities:
        return []
    total = units(text)
    kept = [entity for entity in (_checked(entity, total) for entity in entities) if entity["length"] > 0]
    if total != len(text):
        _check_symbols(text, kept)
    kept.sort(key=lambda e: (e["offset"], -e["length"]))
    ends: list[int] = []
    for entity in kept:
        while ends and ends[-1] <= entity["offset"]:
            ends.pop()
        end = entity["offset"] + entity["length"]
        if ends and end > ends[-1]:
            raise bad(
                f"entity beginning at UTF-16 offset {entity['offset']} ends after the end of the text "
                f"at UTF-16 offset {end}"
            )
        ends.append(end)
    return kept


def _trimmed(text: str, entities: list[JSON]) -> tuple[str, list[JSON]]:
    """Spaces and line ends at the edges are not kept; entities shrink with them."""
    left = text.lstrip(" \n")
    cut = len(text) - len(left)  # only spaces and line ends: one unit each
    body = left.rstrip(" \n")
    if body == text:
        return text, entities
    total = units(body)
    moved: list[JSON] = []
    for entity in entities:
        start = max(entity["offset"] - cut, 0)
        end = min(entity["offset"] + entity["length"] - cut, total)
        if end > start:
            moved.append({**entity, "offset": start, "length": end - start})
    return body, moved


def finished(text: str, entities: list[JSON]) -> tuple[str, list[JSON]]:
    """Text and entities as they will be shown: trimmed, with the automatic entities added."""
    text, entities = _trimmed(text, entities)
    found = automatic(text)
    if not found:
        return text, entities
    if not entities:
        return text, found
    taken = [(e["offset"], e["offset"] + e["length"]) for e in entities if e["type"] in _SOLID]
    found = [
        auto
        for auto in found
        if not any(auto["offset"] < end and start < auto["offset"] + auto["length"] for start, end in taken)
    ]
    return text, sorted(entities + found, key=lambda e: (e["offset"], -e["length"]))


_SOLID = frozenset(
    {"text_link", "text_mention", "code", "pre", "url", "bot_command", "mention", "hashtag", "email"}
)

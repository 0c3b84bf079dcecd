"""parse_mode=HTML, the documented tags only."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from .api_errors import bad
from .entities import units

JSON = dict[str, Any]

_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
}
_PIECE = re.compile(r"<(?P<close>/?)(?P<tag>[a-zA-Z-]*)(?P<rest>[^>]*)>|(?P<text>[^<]+)|(?P<wrong><)")
_HREF = re.compile(r"href\s*=\s*[\"']?([^\"'>\s]+)")


def parse(source: str) -> tuple[str, list[JSON]]:
    """The text without tags and its entities; refuses what the real parser refuses, in its words."""
    text, entities = "", []
    still_open: list[tuple[str, int, str | None]] = []
    for match in _PIECE.finditer(source):
        at = len(source[: match.start()].encode())
        if match.group("text") is not None:
            text += unescape(match.group("text"))
            continue
        tag = (match.group("tag") or "").lower()
        if match.group("wrong") or tag not in _TAGS:
            raise bad(f'can\'t parse entities: Unsupported start tag "{tag}" at byte offset {at}')
        if not match.group("close"):
            link = _HREF.search(match.group("rest"))
            still_open.append((tag, units(text), link.group(1) if link else None))
            continue
        if not still_open or still_open[-1][0] != tag:
            raise bad(f"can't parse entities: Unmatched end tag at byte offset {at}")
        _, start, url = still_open.pop()
        length = units(text) - start
        if (tag == "a" and url is None) or length == 0:
            continue
        entity: JSON = {"type": _TAGS[tag], "offset": start, "length": length}
        if url is not None:
            entity["url"] = unescape(url)
        entities.append(entity)
    if still_open:
        raise bad(f"can't parse entities: Can't find end tag corresponding to start tag {still_open[-1][0]}")
    return text, sorted(entities, key=lambda e: (e["offset"], -e["length"]))

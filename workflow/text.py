"""Text as people type it: cleaned at every entrance, counted as the chat platform counts it."""

import unicodedata

_BLANK = "\u00a0\u202f\u115f\u1160\u2800\u3164\uffa0"  # spaces, and letters that look like one
_READ_AS = str.maketrans({"Ð": "Đ", "ð": "đ", "\r": None, **dict.fromkeys(_BLANK, " ")})
_KEPT_FORMAT = {"\u200d"}  # joins the parts of one emoji


def clean(text: str) -> str:
    """NFC, with Eth read as Đ, and without zero-width, direction and control characters.

    The words themselves are never changed: two styles of placing a tone are two texts. Nothing that can be
    seen is no text.
    """
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").translate(_READ_AS))
    kept = (
        c
        for c in text
        if c in "\n\t" or c in _KEPT_FORMAT or unicodedata.category(c) not in ("Cc", "Cf", "Cs")
    )
    lines = "\n".join(line.rstrip() for line in "".join(kept).split("\n")).strip()
    return lines if any(unicodedata.category(c)[0] in "LNPS" for c in lines) else ""


def units(text: str) -> int:
    """The length in UTF-16 code units, in which limits and entities are counted."""
    return len(text.encode("utf-16-le")) // 2


def fold(text: str) -> str:
    """A key for search: without case and diacritics, đ as d."""
    plain = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    return "".join(c for c in plain if not unicodedata.combining(c))


def lowered(text: str) -> str:
    """A title as it is said inside a sentence; one that begins with an abbreviation stays."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def cut(text: str, limit: int) -> str:
    """At most `limit` units, with an ellipsis where something was left out."""
    if units(text) <= limit:
        return text
    text = text[:limit]
    while units(text) > limit - 1:
        text = text[:-1]
    return text.rstrip() + "…"


def split(text: str, limit: int) -> list[str]:
    """Pieces of at most `limit` units, broken at a paragraph, else a line, else a word."""
    pieces = []
    while units(text) > limit:
        head = text.encode("utf-16-le")[: limit * 2].decode("utf-16-le", "ignore")
        at = next((i for mark in ("\n\n", "\n", " ") if (i := head.rfind(mark)) > len(head) // 2), len(head))
        pieces.append(text[:at].rstrip())
        text = text[at:].lstrip()
    return [*pieces, text] if text else pieces

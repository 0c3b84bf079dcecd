"""Text as people type it: cleaned at every entrance, counted as the chat platform counts it."""

import re
import unicodedata

_BLANK = "\u00a0\u202f\u115f\u1160\u2800\u3164\uffa0"  # spaces, and letters that look like one
_READ_AS = str.maketrans({"\r": None, **dict.fromkeys(_BLANK, " ")})
_KEPT_FORMAT = {"\u200d"}  # joins the parts of one emoji
_FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]{1,8}\U000e007f")  # of a region, spelled in tags
_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = set("abcdeghiklmnopqrstuvxyđð")  # of Vietnamese, without marks
_VOWELS = set("aeiouy")


def clean(text: str) -> str:
    """NFC, with Eth in Vietnamese words read as Đ, without zero-width, direction and control characters.

    The words themselves are never changed: two styles of placing a tone are two texts. Nothing that can be
    seen is no text.
    """
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").translate(_READ_AS))
    if "Ð" in text or "ð" in text:
        text = _WORD.sub(_with_d, text)
    flags = {at for found in _FLAG.finditer(text) for at in range(*found.span())}
    kept = (
        c
        for at, c in enumerate(text)
        if c in "\n\t"
        or c in _KEPT_FORMAT
        or at in flags
        or unicodedata.category(c) not in ("Cc", "Cf", "Cs")
    )
    lines = "\n".join(line.rstrip() for line in "".join(kept).split("\n")).strip()
    return lines if any(unicodedata.category(c)[0] in "LNPS" for c in lines) else ""


def _with_d(word: re.Match[str]) -> str:
    """A word, its Eth read as Đ where old fonts have put it: in front (“Ðại”), or in an abbreviation (“QÐ”).

    Icelandic and Faroese words never begin with it.
    """
    text = word[0]
    letters = set(_bare(text))
    abbreviates = text.isupper() and not letters & _VOWELS
    if len(text) > 1 and letters <= _LETTERS and (text[0] in "Ðð" or abbreviates):
        return text.replace("Ð", "Đ").replace("ð", "đ")
    return text


def units(text: str) -> int:
    """The length in UTF-16 code units, in which limits and entities are counted."""
    return len(text.encode("utf-16-le")) // 2


def fold(text: str) -> str:
    """A key for search: without case and diacritics, đ as d."""
    return _bare(text).replace("đ", "d").replace("ð", "d")


def _bare(text: str) -> str:
    """Small letters without marks."""
    plain = unicodedata.normalize("NFD", text.casefold())
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


def cut_at_word(text: str, limit: int) -> str:
    """The same where a name is read as a whole: words are left out, and a single long one is cut."""
    if units(text) <= limit:
        return text
    return split(text, limit - 1)[0].rstrip(" ,;:–-") + "…"


def split(text: str, limit: int, first: int = 0) -> list[str]:
    """Pieces of at most `limit` units, the first of `first`; broken at a paragraph, a line, else a word."""
    pieces: list[str] = []
    while units(text) > (room := limit if pieces else first or limit):
        head = text.encode("utf-16-le")[: room * 2].decode("utf-16-le", "ignore")
        at = next((i for mark in ("\n\n", "\n", " ") if (i := head.rfind(mark)) > len(head) // 2), len(head))
        pieces.append(text[:at].rstrip())
        text = text[at:].lstrip()
    return [*pieces, text] if text else pieces

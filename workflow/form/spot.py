"""One place of a text: the words that are wrong there, and the words that are right."""

import re
from typing import NamedTuple

from workflow.text import clean

AROUND = 50  # letters shown before and after a place
_BETWEEN = (re.compile(r"\s*(?:→|=>|[-–—]+>)\s*"), re.compile(r"\n+"), re.compile(r"\s+thành\s+", re.I))
_VERB = re.compile(r"(?:sửa|đổi)\s+", re.I)
_QUOTES = "“”\"'‘’ \n"


class Spot(NamedTuple):
    """The words that are written, and those that should be."""

    wrong: str
    right: str


def read_spot(text: str) -> Spot | None:
    """Understand “45 → 46”, “45 -> 46”, “sửa 45 thành 46”, or the two on lines of their own."""
    text = clean(text)
    for between in _BETWEEN:
        parts = between.split(text)
        if len(parts) == 2:
            wrong, right = (part.strip(_QUOTES) for part in (_VERB.sub("", parts[0], count=1), parts[1]))
            if wrong and right and wrong != right:
                return Spot(wrong, right)
    return None


def places(text: str, wrong: str) -> list[int]:
    """Where the words stand in a text, never inside a longer word."""
    before = r"(?<!\w)" if re.match(r"\w", wrong[0]) else ""
    after = r"(?!\w)" if re.match(r"\w", wrong[-1]) else ""
    return [found.start() for found in re.finditer(f"{before}{re.escape(wrong)}{after}", text)]


def around(text: str, at: int, length: int) -> tuple[str, str]:
    """The words before and after a place, from its own line."""
    before, after = text[:at].rsplit("\n", 1)[-1], text[at + length :].split("\n", 1)[0]
    if len(before) > AROUND:
        before = "… " + before[-AROUND:].split(" ", 1)[-1]
    if len(after) > AROUND:
        after = after[:AROUND].rsplit(" ", 1)[0] + " …"
    return before, after


def replaced(text: str, at: list[int], spot: Spot) -> str:
    """The text with the right words at these places."""
    for start in sorted(at, reverse=True):
        text = text[:start] + spot.right + text[start + len(spot.wrong) :]
    return text

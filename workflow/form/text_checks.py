"""Checks of a typed text that the rules ask for: no links in it, and none of some words."""

import re
import unicodedata
from collections.abc import Sequence

from workflow.form.problem import Problem
from workflow.text import cut, fold

AROUND = 24  # letters shown before and after what was found
SHOWN = 80
_HOSTS = "com|net|org|edu|gov|info|biz|vn|io|ly|gl|asia|xyz"
_LINK = re.compile(
    rf"(?:https?|ftp)://\S+|(?<![\w@.-])www\.\S+|(?<![\w@.-])(?:[\w-]+\.)+(?:{_HOSTS})(?![\w-])(?:[/?#]\S*)?",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")


def link_in(text: str) -> Problem | None:
    """The first link in a text, with the words around it."""
    text = unicodedata.normalize("NFKC", text)
    found = _LINK.search(text)
    if found is None:
        return None
    return Problem("text-link", {"found": cut(found[0], SHOWN), "place": _around(text, *found.span())})


def word_in(text: str, banned: Sequence[str]) -> Problem | None:
    """The first of the words that may not stand in a text, whole, however their marks are written."""
    words = list(_WORD.finditer(text))
    folded = [fold(each[0]) for each in words]
    for name in banned:
        wanted = _folded(name)
        for at in range(len(folded) - len(wanted) + 1):
            if wanted and folded[at : at + len(wanted)] == wanted:
                first, last = words[at].start(), words[at + len(wanted) - 1].end()
                place = _around(text, first, last)
                return Problem("text-word", {"found": cut(text[first:last], SHOWN), "place": place})
    return None


def _folded(name: str) -> list[str]:
    return [fold(each) for each in _WORD.findall(unicodedata.normalize("NFC", name))]


def _around(text: str, first: int, last: int) -> str:
    """The found words, with those before and after them on one line."""
    before, after = text[max(0, first - AROUND) : first], text[last : last + AROUND]
    if first > AROUND:
        before = "…" + before.partition(" ")[2]
    if last + AROUND < len(text):
        after = after.rpartition(" ")[0] + "…"
    return " ".join(f"{before}{cut(text[first:last], SHOWN)}{after}".split())

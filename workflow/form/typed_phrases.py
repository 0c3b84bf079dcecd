"""The phrases that typed words are made of, the longest that is known first, marks left out or not."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TypeVar

from workflow.form.short_answers import is_one_of
from workflow.text import fold

P = TypeVar("P")
Known = Mapping[str, Sequence[tuple[P, str]]]  # phrases with what they are, by their words without marks
MOST_WORDS = 5


def known(phrases: Mapping[P, Collection[str]]) -> Known[P]:
    """A table of phrases, by what they are."""
    found: dict[str, list[tuple[P, str]]] = {}
    for part, each in phrases.items():
        for phrase in each:
            found.setdefault(fold(phrase), []).append((part, phrase))
    return found


def parts(text: str, table: Known[P]) -> Iterator[tuple[P | None, str]]:
    """Each phrase of a text, with what it is; a word that is unknown is nothing."""
    words, at = re.findall(r"\w+", text), 0
    while at < len(words):
        phrase, found, length = words[at], None, 1
        for length in range(min(MOST_WORDS, len(words) - at), 0, -1):
            phrase = " ".join(words[at : at + length])
            near = table.get(fold(phrase), ())
            found = next((part for part, known in near if is_one_of(phrase, (known,))), None)
            if found is not None:
                break
        yield found, phrase
        at += length

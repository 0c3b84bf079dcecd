"""Titles all in capitals, titles and names without one: how they are written otherwise."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

_VOWELS = set("aeiouy")


@dataclass(frozen=True)
class Recased:
    """The same words in other letters, and how they were typed."""

    why: Literal["capitals", "small"]
    text: str


def recased(text: str, *, of_person: bool = False) -> Recased | None:
    """Another way to write it; nothing where small letters and capitals are mixed as usual."""
    words = re.findall(r"[^\W\d_]{2,}", text)
    if len(words) < 2 or not (text.isupper() or text.islower()):
        return None
    better = " ".join(map(_capitalised, text.split())) if of_person else _as_sentence(text)
    return Recased("capitals" if text.isupper() else "small", better)


def _as_sentence(text: str) -> str:
    """Small letters after the first; an abbreviation that can be told by its letters stays."""
    words = text.split(" ")
    if text.isupper():
        words = [word if _is_abbreviation(word) else word.lower() for word in words]
    sentence = " ".join(words)
    first = next((n for n, letter in enumerate(sentence) if letter.isalpha()), 0)
    return sentence[:first] + sentence[first : first + 1].upper() + sentence[first + 1 :]


def _is_abbreviation(word: str) -> bool:
    """Letters with digits, or without a vowel: "K65", "PGS.TS", "TP", "ĐHQG"."""
    plain = {unicodedata.normalize("NFD", letter)[0] for letter in word.lower()}
    return any(letter.isdigit() for letter in word) or not plain & _VOWELS


def _capitalised(word: str) -> str:
    return word[:1].upper() + word[1:].lower()

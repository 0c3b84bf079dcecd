"""The changes between two texts: by sentence, then by word."""

import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from workflow.lines import Value
from workflow.spec import Words

AROUND = 4  # words shown before and after a change
# difflib's heuristic for what comes often stays on: without it two long texts take minutes to compare
NEAR = 20  # sentences among which one is looked for
SHORT = 100  # words that are compared without looking at sentences
SAME, AKIN = 0.8, 0.5  # shares of words in common: changed here and there, the same sentence still

Sentence = tuple[str, ...]
BREAK: Sentence = ("\n",)


@dataclass(frozen=True)
class Change:
    """One change in one field: what was taken out and put in, with a few words before and after."""

    title: Words
    before: str
    removed: Value
    added: Value
    after: str


@dataclass(frozen=True)
class Piece:
    """A run of words: in both texts, only in the old one, or only in the new one; or a paragraph's end."""

    kind: Literal["same", "removed", "added", "break"]
    text: str = ""


def pieces(was: str, now: str) -> list[Piece]:
    """Two texts as one, from beginning to end, with what was taken out and put in where it stood."""
    old, new = _paragraphs(was), _paragraphs(now)
    found: list[Piece] = []
    for op, a1, a2, b1, b2 in SequenceMatcher(None, old, new).get_opcodes():
        if op == "equal":
            for sentence in new[b1:b2]:
                found += _run("same", sentence)
            continue
        i, j = a1, b1
        for a, b in [(a1 + a, b1 + b) for a, b in _pairs(old[a1:a2], new[b1:b2])] + [(a2, b2)]:
            for sentence in old[i:a]:
                found += _run("removed", sentence)
            for sentence in new[j:b]:
                found += _run("added", sentence)
            if a < a2:
                found += _words_of(old[a], new[b])
            i, j = a + 1, b + 1
    return found


def _words_of(old: Sentence, new: Sentence) -> list[Piece]:
    found: list[Piece] = []
    for op, a1, a2, b1, b2 in SequenceMatcher(None, old, new).get_opcodes():
        found += _run("same", new[b1:b2]) if op == "equal" else []
        found += [*_run("removed", old[a1:a2]), *_run("added", new[b1:b2])] if op != "equal" else []
    return found


def _run(kind: Literal["same", "removed", "added"], words: Sentence) -> list[Piece]:
    if words == BREAK:
        return [Piece("break")]
    return [Piece(kind, " ".join(words))] if words else []


def _paragraphs(text: str) -> list[Sentence]:
    """The sentences of a text, with a mark where a paragraph ends."""
    found: list[Sentence] = []
    for paragraph in filter(str.strip, text.split("\n")):
        found += [*_sentences(paragraph), BREAK]
    return found


def word_changes(title: Words, was: str, now: str) -> list[Change]:
    """The changes of a text. Changes of spacing alone are one change, said once."""
    old, new = _sentences(was), _sentences(now)
    found: list[Change] = []
    for op, a1, a2, b1, b2 in SequenceMatcher(None, old, new).get_opcodes():
        if op != "equal":
            found += _between(title, old[a1:a2], new[b1:b2])
    return found or [Change(title, "", "", "", "")]


def _sentences(text: str) -> list[Sentence]:
    return [tuple(each.split()) for each in re.split(r"(?<=[.!?…])\s+|\n+", text) if each.strip()]


def _between(title: Words, old: list[Sentence], new: list[Sentence]) -> list[Change]:
    """Sentences that differ: word by word where they say much the same, else as they are."""
    whole = _joined(old), _joined(new)
    if max(map(len, whole)) <= SHORT and _alike(*whole) >= SAME:
        return _word_by_word(title, *whole)
    found: list[Change] = []
    i = j = 0
    for a, b in _pairs(old, new):
        found += [*_whole(title, old[i:a], new[j:b]), *_word_by_word(title, old[a], new[b])]
        i, j = a + 1, b + 1
    return found + _whole(title, old[i:], new[j:])


def _pairs(old: list[Sentence], new: list[Sentence]) -> list[tuple[int, int]]:
    """Which sentence became which, in order."""
    found, start = [], 0
    for a, sentence in enumerate(old):
        scores = [(_alike(sentence, each), -b) for b, each in enumerate(new[start : start + NEAR], start)]
        likest, b = max(scores, default=(0.0, 0))
        if likest >= AKIN:
            found.append((a, -b))
            start = -b + 1
    return found


def _alike(one: Sentence, other: Sentence) -> float:
    """How many of their words two sentences share, from 0 to 1."""
    shared = sum((Counter(one) & Counter(other)).values())
    return 2 * shared / max(1, len(one) + len(other))


def _joined(sentences: list[Sentence]) -> Sentence:
    return tuple(word for each in sentences for word in each)


def _whole(title: Words, old: list[Sentence], new: list[Sentence]) -> list[Change]:
    """Sentences that went, and those that came in their place."""
    removed, added = " ".join(_joined(old)), " ".join(_joined(new))
    return [Change(title, "", removed, added, "")] if removed or added else []


def _word_by_word(title: Words, old: Sentence, new: Sentence) -> list[Change]:
    found = []
    for op, a1, a2, b1, b2 in SequenceMatcher(None, old, new).get_opcodes():
        if op != "equal":
            before, after = " ".join(old[max(0, a1 - AROUND) : a1]), " ".join(old[a2 : a2 + AROUND])
            found.append(Change(title, before, " ".join(old[a1:a2]), " ".join(new[b1:b2]), after))
    return found

"""The changes between two revisions: by sentence, then by word."""

import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from workflow.form import kinds
from workflow.lines import Line, Value, line
from workflow.model import Answer, Answers
from workflow.spec import RequestType, Words

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


def changes(kind: RequestType, old: Answers, new: Answers) -> list[Change]:
    """Every change, in the order of the form."""
    found: list[Change] = []
    for key, field in kind.fields.items():
        was, now = old.get(key), new.get(key)
        if was == now:
            continue
        if field.kind in ("photos", "file"):
            found.append(Change(field.title, "", _count(was), _count(now), ""))
        elif isinstance(was, list) or isinstance(now, list):
            found.append(Change(field.title, "", _typed(was), _typed(now), ""))
        elif field.kind in ("text", "long_text", "event", "link"):
            found.extend(_words(field.title, str(was or ""), str(now or "")))
        else:
            found.append(
                Change(field.title, "", kinds.of(field).format(was), kinds.of(field).format(now), "")
            )
    return found


def lengths(kind: RequestType, old: Answers, new: Answers) -> list[Line]:
    """How long each long text was and is, where that changed."""
    found = []
    for key, field in kind.fields.items():
        was, now = old.get(key), new.get(key)
        before, after = (len(each) if isinstance(each, str) else 0 for each in (was, now))
        if field.kind != "long_text" or before == after:
            continue
        how = "file" if isinstance(now, list) else "text" if isinstance(was, list) else ""
        how = how or ("less" if after < before else "more")
        found.append(line(f"length-{how}", title=field.title, before=before, after=after))
    return found


def _typed(answer: Answer) -> Value:
    """A text or a file that stands in its place."""
    return _count(answer) if isinstance(answer, list) else str(answer or "")


def _count(answer: Answer) -> Value:
    return line("attached-files", files=len(answer)) if isinstance(answer, list) and answer else None


def _words(title: Words, was: str, now: str) -> list[Change]:
    """Changes of spacing alone are one change, said once."""
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

"""What changed between two revisions, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from workflow import form
from workflow.lines import Value, line
from workflow.model import Answer, Answers
from workflow.spec import RequestType, Words

AROUND = 4


@dataclass(frozen=True)
class Change:
    """One change in one field: what was taken out and put in, with a few words before and after."""

    title: Words
    before: str
    removed: Value
    added: Value
    after: str


def changes(kind: RequestType, old: Answers, new: Answers) -> list[Change]:
    """Every change, in the order of the form."""
    found: list[Change] = []
    for key, field in kind.fields.items():
        was, now = old.get(key), new.get(key)
        if was == now:
            continue
        if field.kind in ("photos", "file"):
            found.append(Change(field.title, "", _count(was), _count(now), ""))
        elif field.kind in ("text", "long_text", "event", "link"):
            found.extend(_words(field.title, str(was or ""), str(now or "")))
        else:
            found.append(Change(field.title, "", form.said(field, was), form.said(field, now), ""))
    return found


def _count(answer: Answer) -> Value:
    return line("attached-files", files=len(answer)) if isinstance(answer, list) and answer else None


def _words(title: Words, was: str, now: str) -> list[Change]:
    """Changes of spacing alone are one change, said once."""
    old, new = re.findall(r"\S+", was), re.findall(r"\S+", now)
    found = []
    for op, a1, a2, b1, b2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if op != "equal":
            before, after = " ".join(old[max(0, a1 - AROUND) : a1]), " ".join(old[a2 : a2 + AROUND])
            found.append(Change(title, before, " ".join(old[a1:a2]), " ".join(new[b1:b2]), after))
    return found or [Change(title, "", "", "", "")]

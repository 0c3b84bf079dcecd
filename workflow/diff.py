"""What changed between two revisions, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from workflow.model import Answers
from workflow.spec import RequestType, Words

AROUND = 4


@dataclass(frozen=True)
class Change:
    """One change in one field: the words taken out and put in, with a few words before and after."""

    title: Words
    before: str
    removed: str
    added: str
    after: str


def changes(kind: RequestType, old: Answers, new: Answers) -> list[Change]:
    """Every change, in the order of the form."""
    found: list[Change] = []
    for key, field in kind.fields.items():
        was, now = old.get(key), new.get(key)
        if was == now:
            continue
        if isinstance(was, list) or isinstance(now, list):
            one, two = len(was) if isinstance(was, list) else 0, len(now) if isinstance(now, list) else 0
            found.append(Change(field.title, "", str(one), str(two), ""))
        else:
            found.extend(_words(field.title, _plain(was), _plain(now)))
    return found


def _plain(value: object) -> str:
    return "" if value is None else str(value)


def _words(title: Words, was: str, now: str) -> list[Change]:
    old, new = re.findall(r"\S+\s*", was), re.findall(r"\S+\s*", now)
    found = []
    for op, a1, a2, b1, b2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if op != "equal":
            found.append(
                Change(
                    title,
                    "".join(old[max(0, a1 - AROUND) : a1]),
                    "".join(old[a1:a2]).strip(),
                    "".join(new[b1:b2]).strip(),
                    "".join(old[a2 : a2 + AROUND]).strip(),
                )
            )
    return found

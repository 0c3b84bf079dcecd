"""Fields that name somebody of the staff or a unit, kept with the name they have when they are chosen.

So an answer reads the same when its person has left, or its unit has another name or is gone.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from workflow.form import short_answers
from workflow.form.kinds.base import Candidate, Input, OfferedField, Parsed
from workflow.form.problem import Problem
from workflow.lines import Value
from workflow.model import Answer
from workflow.spec import Words
from workflow.text import cut

MANY = 8  # among which one is chosen without more words
LONGEST = 200  # letters of a name
APART = "|"


def kept(key: str, name: Words) -> str:
    """The answer that somebody or something with this key and name is: in one line, whatever rules write."""
    said = (" ".join(each.split()) for each in (name.vi, name.en or ""))
    return APART.join((key, *(cut(each, LONGEST).replace(APART, "/") for each in said)))


def name_in(answer: str) -> Words:
    """The name in an answer."""
    parts = [*answer.split(APART), "", ""]
    return Words(vi=parts[1] or answer, en=parts[2] or None)


class FoundField(OfferedField):
    """One of many: by a button where they are few, else by a part of the name."""

    input: ClassVar[Input] = "found"

    @property
    def options(self) -> dict[str, Value]:
        return {each.kept: each.name for each in self.among}

    @property
    def values(self) -> Mapping[str, Value]:
        return {**super().values, "nobody": "no" if self.among else "yes"}

    def _read(self, text: str, now: datetime) -> Parsed:
        exact = [each.kept for each in self.among if short_answers.is_one_of(text, each.called)]
        found = exact or [each.kept for each in self.among if _is_part(text, each)]
        if len(exact) == 1:
            return exact[0], None
        if not found:
            return None, Problem(f"{self.spec.kind}-none", {"words": cut(text, LONGEST)})
        if len(found) > MANY:
            return None, Problem(f"{self.spec.kind}-many", {"count": len(found)})
        return None, Problem(f"{self.spec.kind}-which", {}, tuple(found))

    def press(self, option: str) -> Answer:
        return option if option in self.options else None

    def check(self, answer: Answer) -> Problem | None:
        is_kept = isinstance(answer, str) and re.fullmatch(r"[^|\n]+\|[^|\n]+\|[^|\n]*", answer)
        is_among = not self.among or answer in self.options
        return None if is_kept and is_among else self.other()

    def _said(self, answer: str | bool) -> Value:
        return name_in(str(answer))


class PersonField(FoundField):
    """Somebody of the staff; of a `role`, where the rules name one."""

    seeks: ClassVar = "people"


class UnitField(FoundField):
    """A unit of the office; of one `unit_kind`, where the rules name one."""

    seeks: ClassVar = "units"


def _is_part(text: str, candidate: Candidate) -> bool:
    """Whether each word that was typed begins a word of one of the names."""
    return any(short_answers.begins_words(text, name) for name in candidate.called)

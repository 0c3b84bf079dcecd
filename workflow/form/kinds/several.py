"""A choice of several options, kept as their names in the order of the rules: training,research."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import ClassVar

from workflow.form import short_answers
from workflow.form.kinds.base import Parsed
from workflow.form.kinds.chosen import ChoiceField
from workflow.form.problem import Problem
from workflow.lines import Joined, Value, line
from workflow.model import Answer

SHOWN = 2000  # letters of all that was chosen
_ALL = ("tất cả", "cả", "all")
_APART = re.compile(r"[,;\n/]+")
_AND = re.compile(r"\s+(?:và|va|and|&)\s+|\s*[&+]\s*", re.IGNORECASE)
_NUMBERS = re.compile(r"\d{1,3}(?:[\s.]+\d{1,3})*")


class SeveralField(ChoiceField):
    """One option or more, at most `max`, in the order of the rules however they were chosen."""

    is_several: ClassVar[bool] = True

    @property
    def limit(self) -> int:
        return self.spec.max or len(self.options)

    @property
    def values(self) -> Mapping[str, Value]:
        numbered = (
            line("option-number", n=n, option=words) for n, words in enumerate(self.options.values(), start=1)
        )
        most = self.limit if self.limit < len(self.options) else None
        return {**super().values, "listed": Joined(tuple(numbered), SHOWN), "most": most}

    def chosen(self, answer: Answer) -> tuple[str, ...]:
        """The names of the options that an answer holds."""
        return tuple(answer.split(",")) if isinstance(answer, str) and answer else ()

    def marked(self, answer: Answer, option: str) -> Answer:
        chosen = set(self.chosen(answer)) ^ {option}
        return ",".join(key for key in self.options if key in chosen)

    def _read(self, text: str, now: datetime) -> Parsed:
        found = set[str]()
        for part in self._parts(text):
            option = self._named(part)
            if option is None:
                return None, self.other()
            found.add(option)
        answer = ",".join(key for key in self.options if key in found)
        problem = self.check(answer)
        return (None, problem) if problem else (answer, None)

    def _parts(self, text: str) -> Iterator[str]:
        """The names and numbers in what was typed; a name may hold what else sets them apart."""
        if short_answers.is_one_of(text, _ALL):
            yield from self.options
            return
        for whole in [text] if self._named(text) else _APART.split(text):
            for part in [whole] if self._named(whole) else _AND.split(whole):
                numbers = part.strip().strip(".")
                yield from (
                    numbers.replace(".", " ").split()
                    if _NUMBERS.fullmatch(numbers)
                    else filter(None, [part.strip()])
                )

    def _named(self, part: str) -> str | None:
        """The option of this name or number."""
        if part in self.options:
            return part
        if part.isdecimal():
            keys = list(self.options)
            return keys[int(part) - 1] if 0 < int(part) <= len(keys) else None
        return short_answers.chosen(part, self.options)

    def check(self, answer: Answer) -> Problem | None:
        chosen = self.chosen(answer)
        if not chosen or ",".join(key for key in self.options if key in chosen) != answer:
            return self.other()
        if len(chosen) > self.limit:
            return Problem("too-many-options", {"most": self.limit, "count": len(chosen)})
        return None

    def _said(self, answer: str | bool) -> Value:
        said = (line("option-said", option=self.options.get(key) or key) for key in self.chosen(answer))
        return Joined(tuple(said), SHOWN)

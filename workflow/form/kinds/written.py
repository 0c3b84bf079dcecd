"""Fields that are answered in words."""

from datetime import datetime
from typing import ClassVar

from workflow.form import short_answers
from workflow.form.kinds.base import Kind, Parsed
from workflow.form.problem import Problem
from workflow.model import Answer


class Written(Kind):
    """Any words, up to a length. Those of a required text are never taken for "nothing to say"."""

    def _leaves_out(self, text: str) -> bool:
        return not self.spec.required and short_answers.is_none(text)

    def _read(self, text: str, now: datetime) -> Parsed:
        problem = self.check(text)
        return (None, problem) if problem else (self._kept(text), None)

    def check(self, answer: Answer) -> Problem | None:
        length = len(answer) if isinstance(answer, str) else 0
        return (
            Problem("answer-too-long", {"limit": self.limit, "length": length})
            if length > self.limit
            else None
        )

    def _kept(self, text: str) -> str:
        return " ".join(text.split())


class Text(Written):
    """A line: a title, a name, a place."""

    most: ClassVar[int] = 300


class LongText(Written):
    """The text itself, in paragraphs."""

    most: ClassVar[int] = 20_000

    def _kept(self, text: str) -> str:
        return text


class Event(Written):
    """A coming event of the unit, or the title of another one."""

    most: ClassVar[int] = 150

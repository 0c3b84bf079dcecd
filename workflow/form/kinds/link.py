"""Fields for web addresses."""

from datetime import datetime
from typing import ClassVar

from workflow.form import links
from workflow.form.diff import Change, words
from workflow.form.kinds.base import Echo, Input, Offered, Parsed
from workflow.form.problem import Problem
from workflow.model import Answer


class Link(Offered):
    """One address, whole."""

    input: ClassVar[Input] = "link"
    echo: ClassVar[Echo] = "unsure"
    most: ClassVar[int] = links.LONGEST

    def _read(self, text: str, now: datetime) -> Parsed:
        return links.read(text)

    def check(self, answer: Answer) -> Problem | None:
        return links.check(answer) if isinstance(answer, str) else self.other()

    def compare(self, was: Answer, now: Answer) -> list[Change]:
        return words(self.spec.title, str(was or ""), str(now or ""))

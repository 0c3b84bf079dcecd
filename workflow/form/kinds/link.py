"""Fields for web addresses."""

from datetime import datetime
from typing import ClassVar

from workflow.form import links
from workflow.form.diff import Change, word_changes
from workflow.form.kinds.base import Echo, Input, OfferedField, Parsed
from workflow.form.problem import Problem
from workflow.model import Answer


class LinkField(OfferedField):
    """One address, whole."""

    input: ClassVar[Input] = "link"
    echo: ClassVar[Echo] = "unsure"
    most: ClassVar[int] = links.LONGEST

    def _read(self, text: str, now: datetime) -> Parsed:
        return links.read(text)

    def check(self, answer: Answer) -> Problem | None:
        return links.check(answer) if isinstance(answer, str) else self.other()

    def compare(self, was: Answer, now: Answer) -> list[Change]:
        return word_changes(self.spec.title, str(was or ""), str(now or ""))

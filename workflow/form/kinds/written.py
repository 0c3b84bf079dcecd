"""Fields that are answered in words."""

from datetime import datetime
from typing import ClassVar

from workflow.form import short_answers, text_checks
from workflow.form.diff import Change, word_changes
from workflow.form.kinds.base import Field, Input, Parsed, sent_count
from workflow.form.problem import Problem
from workflow.lines import Line, Value, line
from workflow.model import Answer


class WrittenField(Field):
    """Any words, up to a length. Those of a required text are never taken for "nothing to say"."""

    is_written: ClassVar[bool] = True

    def _leaves_out(self, text: str) -> bool:
        return not self.spec.is_required and short_answers.is_none(text)

    def _read(self, text: str, now: datetime) -> Parsed:
        problem = self.check(text)
        return (None, problem) if problem else (self._kept(text), None)

    def check(self, answer: Answer) -> Problem | None:
        length = len(answer) if isinstance(answer, str) else 0
        if length > self.limit:
            return Problem("answer-too-long", {"limit": self.limit, "length": length})
        return self.unfit(answer)

    def unfit(self, answer: Answer) -> Problem | None:
        if not isinstance(answer, str):
            return None
        link = text_checks.link_in(answer) if self.spec.no_links else None
        return link or text_checks.word_in(answer, self.spec.not_)

    def _kept(self, text: str) -> str:
        return " ".join(text.split())

    def compare(self, was: Answer, now: Answer) -> list[Change]:
        return word_changes(self.spec.title, str(was or ""), str(now or ""))


class TextField(WrittenField):
    """A line: a title, a name, a place."""

    most: ClassVar[int] = 300


class LongTextField(WrittenField):
    """The text itself, in paragraphs."""

    input: ClassVar[Input] = "text"
    most: ClassVar[int] = 20_000

    def _kept(self, text: str) -> str:
        return text

    def compare(self, was: Answer, now: Answer) -> list[Change]:
        """By sentence and word; where a file stands in its place, one for the other."""
        if isinstance(was, list) or isinstance(now, list):
            return [Change(self.spec.title, "", self._whole(was), self._whole(now), "")]
        return super().compare(was, now)

    def _whole(self, answer: Answer) -> Value:
        return sent_count(answer) if isinstance(answer, list) else str(answer or "")

    def length(self, was: Answer, now: Answer) -> Line | None:
        before, after = (len(each) if isinstance(each, str) else 0 for each in (was, now))
        if before == after:
            return None
        how = "file" if isinstance(now, list) else "text" if isinstance(was, list) else ""
        how = how or ("less" if after < before else "more")
        return line(f"length-{how}", title=self.spec.title, before=before, after=after)


class EventField(WrittenField):
    """A coming event of the unit, or the title of another one."""

    input: ClassVar[Input] = "event"
    most: ClassVar[int] = 150

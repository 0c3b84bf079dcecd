"""Fields that are answered with one of the options shown."""

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from workflow.form import short_answers
from workflow.form.kinds.base import Field, Input, OfferedField, Parsed
from workflow.form.problem import Problem
from workflow.lines import Value, line
from workflow.model import Answer
from workflow.spec import Words


class ChoiceField(OfferedField):
    """A choice among the options that the rules name."""

    input: ClassVar[Input] = "options"

    @property
    def options(self) -> Mapping[str, Words]:
        return self.spec.options or {}

    @property
    def values(self) -> Mapping[str, Value]:
        return {**super().values, "listed": None, "most": None}

    def _leaves_out(self, text: str) -> bool:
        """Beside an option that says "none", such words are that option."""
        names = [name for words in self.options.values() for name in (words.vi, words.en) if name]
        return short_answers.is_none(text) and not any(map(short_answers.is_none, names))

    def _read(self, text: str, now: datetime) -> Parsed:
        chosen = short_answers.chosen(text, self.options)
        return chosen, None if chosen else self.other()

    def check(self, answer: Answer) -> Problem | None:
        return None if isinstance(answer, str) and answer in self.options else self.other()

    def _said(self, answer: str | bool) -> Value:
        return self.options.get(str(answer)) or str(answer)


class YesNoField(Field):
    """Yes or no."""

    input: ClassVar[Input] = "either"
    is_found: ClassVar[bool] = False

    @property
    def options(self) -> Mapping[str, Value]:
        return {"yes": line("yes"), "no": line("no")}

    def _leaves_out(self, text: str) -> bool:
        return False

    def _read(self, text: str, now: datetime) -> Parsed:
        answer = short_answers.yes_or_no(text)
        return answer, self.other() if answer is None else None

    def check(self, answer: Answer) -> Problem | None:
        return None if isinstance(answer, bool) else self.other()

    def press(self, option: str) -> Answer:
        return {"yes": True, "no": False}.get(option)

    def _said(self, answer: str | bool) -> Value:
        return line("yes" if answer else "no")


class TickField(Field):
    """A box beside a statement. Only ticking it is an answer: a required one holds the form until then."""

    input: ClassVar[Input] = "either"
    is_found: ClassVar[bool] = False

    @property
    def options(self) -> Mapping[str, Value]:
        return {"yes": line("do-tick")}

    def _leaves_out(self, text: str) -> bool:
        return not self.spec.is_required and short_answers.is_none(text)

    def _read(self, text: str, now: datetime) -> Parsed:
        ticked = short_answers.is_ticked(text)
        if ticked is False:
            return None, Problem("tick-required") if self.spec.is_required else None
        return ticked, None if ticked else self.other()

    def check(self, answer: Answer) -> Problem | None:
        return None if answer is True else self.other()

    def press(self, option: str) -> Answer:
        return True if option == "yes" else None

    def _said(self, answer: str | bool) -> Value:
        return line("yes")

"""A field of some kind: how its answer is read, said, checked and compared, and what is needed to ask it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Literal

from workflow.form import short_answers
from workflow.form.diff import Change
from workflow.form.problem import Problem
from workflow.lines import Line, Value, line
from workflow.model import Answer
from workflow.spec import FieldSpec, Words
from workflow.text import clean

Parsed = tuple[Answer, Problem | None]
Input = Literal[
    "line", "text", "options", "either", "day", "days", "time", "event", "link", "album", "file", "found"
]
Seeks = Literal["", "people", "units"]
Echo = Literal["", "unsure", "always"]


@dataclass(frozen=True)
class Asking:
    """All that a platform needs to ask a field. `kind` only tells which texts ask for it.

    `input` is how it is answered, `options` are the words of what can be pressed, `echo` says when an answer
    is shown before it is kept. `values` are what those texts may say of it, under the names they use.
    Where it `is_several`, options are marked one after another.
    """

    kind: str
    title: Words
    hint: Words | None
    input: Input
    options: Mapping[str, Value]
    limit: int
    values: Mapping[str, Value]
    is_required: bool
    is_written: bool
    takes_file: bool
    echo: Echo
    is_several: bool = False


@dataclass(frozen=True)
class Candidate:
    """Somebody or something that an answer may name: as it is kept, as it is read, and how it is called."""

    kept: str
    name: Words
    called: tuple[str, ...]


@dataclass(frozen=True)
class Field:
    """One question of a form. Each kind of field is a class of its own.

    `among` are those who can be named now, of a kind that `seeks` them.
    """

    spec: FieldSpec
    among: tuple[Candidate, ...] = ()

    most: ClassVar[int] = 1  # what it may hold where the rules do not say: characters, or photos
    input: ClassVar[Input] = "line"
    is_written: ClassVar[bool] = False  # any words are an answer
    echo: ClassVar[Echo] = ""
    seeks: ClassVar[Seeks] = ""
    is_several: ClassVar[bool] = False  # an answer may hold several options
    is_collected: ClassVar[bool] = False  # words that follow before it is agreed to go on with it
    is_found: ClassVar[bool] = True  # a request can be found by the words of its answer

    @property
    def limit(self) -> int:
        """The most an answer may hold."""
        return self.spec.max or self.most

    @property
    def takes_file(self) -> bool:
        """Whether a document is an answer."""
        return self.input == "file" or self.spec.or_file

    @property
    def options(self) -> Mapping[str, Value]:
        """Return the options that can be pressed, each in words."""
        return {}

    @property
    def values(self) -> Mapping[str, Value]:
        """The values that the text which asks it may use; a kind adds what only its own text says."""
        return {"noun": self.spec.title.within_sentence(), "limit": self.limit}

    def describe(self) -> Asking:
        """All that a platform needs to ask it."""
        spec = self.spec
        return Asking(
            spec.kind, spec.title, spec.hint, self.input, self.options, self.limit, self.values,
            spec.is_required, self.is_written, self.takes_file, self.echo, self.is_several,
        )  # fmt: skip

    def parse(self, text: str, now: datetime) -> Parsed:
        """Understand typed text as an answer; `now` is a moment in the zone of the organisation.

        Returns neither for an optional question that is left out.
        """
        text = clean(text)
        if not text:
            return None, Problem("answer-empty")
        if self._leaves_out(text):
            return None, Problem("answer-required") if self.spec.is_required else None
        return self._read(text, now)

    def _leaves_out(self, text: str) -> bool:
        """Whether words say that there is no answer."""
        return short_answers.is_none(text)

    def _read(self, text: str, now: datetime) -> Parsed:
        """Understand words that say something."""
        return None, self.other()

    def other(self) -> Problem:
        """The problem with an answer of another kind."""
        return Problem(f"answer-kind-{self.spec.kind}")

    def check(self, answer: Answer) -> Problem | None:
        """Why an answer will not do as it would be kept."""
        return None

    def unfit(self, answer: Answer) -> Problem | None:
        """Why words that came another way than by this question may not be sent."""
        return None

    def press(self, option: str) -> Answer:
        """The answer that a pressed option is; None where it is none."""
        return None

    def marked(self, answer: Answer, option: str) -> Answer:
        """The answer once an option is pressed; where several may be, beside those that were."""
        return self.press(option)

    def chosen(self, answer: Answer) -> tuple[str, ...]:
        """The options that an answer is."""
        return tuple(key for key in self.options if answer is not None and self.press(key) == answer)

    def masked(self, answer: Answer) -> Answer:
        """An answer as a group may see it."""
        return answer

    def format(self, answer: Answer) -> Value:
        """An answer as people read it; nothing where there is none, or where it is photos or a file."""
        return None if answer is None or isinstance(answer, list) else self._said(answer)

    def _said(self, answer: str | bool) -> Value:
        return str(answer)

    def compare(self, was: Answer, now: Answer) -> list[Change]:
        """The changes from one answer to another, as deciders read them."""
        return [Change(self.spec.title, "", self.format(was), self.format(now), "")]

    def length(self, was: Answer, now: Answer) -> Line | None:
        """How long it was and is, where that changed and somebody should know."""
        return None

    def days(self, answer: Answer) -> tuple[date, date] | None:
        """The first and the last day that an answer names."""
        return None

    def of_days(self, first: date, last: date) -> str:
        """The answer that names these days."""
        raise NotImplementedError(f"{self.spec.kind} names no days")


class OfferedField(Field):
    """A kind of field whose answers can be pressed, as they would be kept."""

    def press(self, option: str) -> Answer:
        return None if self.check(option) else option


def sent_count(answer: Answer) -> Value:
    """How many photos or files were sent."""
    return line("attached-files", files=len(answer)) if isinstance(answer, list) and answer else None

"""Answers that are more than words: a table of a file, days that are picked, a text there is to be read."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from workflow.model import Answer
from workflow.spec import Words

Tables = tuple[tuple[tuple[str, ...], ...], ...]  # of a file, as rows of cells


@dataclass(frozen=True)
class Table:
    """A table that is an answer, on a platform that has files: its columns, and how it is read.

    `how` is the text that says how it is sent.
    """

    columns: dict[str, str]
    read: Callable[[Tables, datetime], Answer]
    how: str


@dataclass(frozen=True)
class DaysAsked:
    """Days that are an answer, on a platform that draws a month: one, or from the first to the last.

    `given` is the first of those given before; `read` makes an answer of those that were picked.
    """

    is_range: bool
    given: date | None
    read: Callable[[date, date], str]


@dataclass(frozen=True)
class Whole:
    """A text that was answered, under its title."""

    title: Words
    text: str

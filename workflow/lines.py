"""Words not yet chosen: a text key and its values, turned into a language when somebody reads it."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TypeAlias, Union

from workflow.spec import Words
from workflow.text import cut

PLAIN = 300  # days within which a day and a month name one day only
Value: TypeAlias = Union[str, int, date, datetime, Words, "Line", "Joined", None]


@dataclass(frozen=True)
class Line:
    """One line of a card or notice. The value named by `stressed` stands out where a platform can show it."""

    key: str
    values: dict[str, Value] = field(default_factory=dict)
    stressed: str = ""

    def stress(self, value: str) -> "Line":
        """The same line with this value standing out."""
        return replace(self, stressed=value)


@dataclass(frozen=True)
class Joined:
    """Lines in one, apart by semicolons; cut where they come to more than `most` letters."""

    lines: tuple[Line, ...]
    most: int


class Near(date):
    """A day so near that it is said without its year."""


def near(day: date, today: date) -> date:
    """The day, as one that is said without its year where the year is plain."""
    return Near(day.year, day.month, day.day) if abs((day - today).days) <= PLAIN else day


def line(key: str, **values: Value) -> Line:
    """Shorthand: `line("card-due", due=...)`."""
    return Line(key, values)


def reason(ready: Iterable[Words], said: str, limit: int | None = None) -> Value:
    """A reason in the reader's language where it is one of the ready-made ones, else as it was typed."""
    known = next((words for words in ready if said == words.vi), None)
    return known or (said if limit is None else cut(said, limit))

"""Words not yet chosen: a text key and its values, turned into a language when somebody reads it."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeAlias, Union

from workflow.spec import Words

Value: TypeAlias = Union[str, int, date, datetime, Words, "Line", None]


@dataclass(frozen=True)
class Line:
    """One line of a card or notice."""

    key: str
    values: dict[str, Value] = field(default_factory=dict)


def line(key: str, **values: Value) -> Line:
    """Shorthand: `line("card-due", due=...)`."""
    return Line(key, values)

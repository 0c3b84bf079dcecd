"""The pieces a date or time is made of, and the shape of a rule that finds one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from re import Match
from typing import TypeAlias

from workflow.dates.days import DayPiece
from workflow.dates.times_of_day import TypedHour


@dataclass(frozen=True)
class PartOfDay:
    """A part of the day: sáng, trưa, chiều, tối, đêm."""

    name: str


@dataclass(frozen=True)
class Moment:
    """A moment counted in hours or minutes from now."""

    at: datetime


@dataclass(frozen=True)
class Filler:
    """A word that says nothing: "lúc", "vào", a comma."""


Piece: TypeAlias = DayPiece | TypedHour | PartOfDay | Moment | Filler
Found: TypeAlias = Match[str]
Build: TypeAlias = Callable[[Found, datetime], Piece]
Rule: TypeAlias = tuple[str, Build]

THIS = "(?:THIS|nay)"
COMING = "(?:COMING|toi)"
AFTER = "(?:AFTER|sau)"

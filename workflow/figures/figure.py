"""A figure is its cases: each part of it is a list of them, and its number is how many there are."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workflow.figures.counted_cases import CountedCase
from workflow.model import DutyRound, Event, Unit

ENOUGH = 10  # cases of a percentage


@dataclass(frozen=True)
class SilentUnit:
    """A unit of which nothing came, and for how many months running."""

    unit: Unit
    months: int


CountedThing = CountedCase | Event | DutyRound | SilentUnit


@dataclass(frozen=True)
class Figure:
    """One of the figures. `parts` are in the order in which they are said; `amounts` are no counts."""

    name: str
    parts: Mapping[str, tuple[CountedThing, ...]]
    amounts: Mapping[str, int] = field(default_factory=dict)
    reasons: tuple[tuple[str, int], ...] = ()

    def count(self, *parts: str) -> int:
        return sum(len(self.parts[part]) for part in parts)

    @property
    def counts(self) -> dict[str, int]:
        """The number of each part."""
        return {part: len(found) for part, found in self.parts.items()}


def rate(part: int, whole: int) -> str:
    """“7/9”; from ten cases on with the percentage, which is rounded down, and a dash where there is none."""
    if whole < ENOUGH:
        return f"{part}/{whole}" if whole else "–"
    return f"{part}/{whole} ({100 * part // whole}%)"

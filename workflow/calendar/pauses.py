"""Time during which a clock stands still, because somebody else was asked for something."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

Pause = tuple[datetime, datetime]


def in_order(pauses: Iterable[Pause]) -> list[Pause]:
    """The pauses by their beginning, in UTC; they may adjoin and overlap."""
    ordered = sorted((paused.astimezone(UTC), resumed.astimezone(UTC)) for paused, resumed in pauses)
    if any(resumed < paused for paused, resumed in ordered):
        raise ValueError("a pause that ends before it begins")
    return ordered


def running(start: datetime, end: datetime, pauses: list[Pause]) -> Iterator[tuple[datetime, datetime]]:
    """The parts of the time from `start` to `end` in which the clock runs; `pauses` are in order."""
    for paused, resumed in pauses:
        stops = min(paused, end)
        if start < stops:
            yield start, stops
        start = max(start, resumed)
    if start < end:
        yield start, end


def stands_at(moment: datetime, pauses: list[Pause]) -> bool:
    """Whether the clock has stood still up to `moment`: not when it stops just then, but when it resumes."""
    return any(paused < moment <= resumed for paused, resumed in pauses)

"""From a time to a time of one day: "8g30-11g30 ngày 2/12", "sáng mai từ 8h đến 10h", "2-4h chiều".

A part of the day that only one end has counts for both, as long as the beginning comes before the end.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time

from workflow.dates.days import DAY_PIECES, DayPiece
from workflow.dates.grammar import cuts
from workflow.dates.pieces import Moment, PartOfDay, Piece
from workflow.dates.times_of_day import TypedHour, times
from workflow.dates.vocabulary import NUMBER

TO = re.compile(r" (?:den(?: het)?|COMING|toi|-|~) (?:het )?")
_FROM = re.compile(r"(?:^|(?<= ))(?:FROM|tu) (?=[0-9])")
_ENDS_BARE = re.compile(rf"(?:^|.* )(?:{NUMBER})")


@dataclass(frozen=True)
class Hours:
    """The times that may be the beginning and the end, and the pieces that say the day."""

    first: tuple[time, ...]
    last: tuple[time, ...]
    days: tuple[DayPiece, ...]


@dataclass(frozen=True)
class _End:
    clock: TypedHour
    part: str | None
    days: tuple[DayPiece, ...]


def hours(codes: str, now: datetime) -> Iterator[Hours]:
    """Every way to read `codes` as a beginning and an end."""
    for to in TO.finditer(codes):
        firsts = _ends(_FROM.sub("", codes[: to.start()]), now)
        for last in _ends(codes[to.end() :], now) if firsts else ():
            yield from (found for first in firsts if (found := _pair(first, last)))


def _ends(codes: str, now: datetime) -> list[_End]:
    hour = f"{codes} gio" if _ENDS_BARE.fullmatch(codes) else codes
    return [end for form in {codes, hour} for cut in cuts(form, now) if (end := _end(cut))]


def _end(pieces: tuple[Piece, ...]) -> _End | None:
    clocks = [piece for piece in pieces if isinstance(piece, TypedHour)]
    parts = {piece.name for piece in pieces if isinstance(piece, PartOfDay)}
    if len(clocks) != 1 or len(parts) > 1 or any(isinstance(piece, Moment) for piece in pieces):
        return None
    days = tuple(piece for piece in pieces if isinstance(piece, DAY_PIECES))
    return _End(clocks[0], next(iter(parts), None), days)


def _pair(first: _End, last: _End) -> Hours | None:
    if first.days and last.days:
        return None
    both = first.part or last.part
    pairs = _in_order(first, first.part or both, last, last.part or both)
    pairs = pairs or _in_order(first, first.part, last, last.part)
    if not pairs:
        return None
    begins, ends = zip(*pairs, strict=True)
    return Hours(tuple(dict.fromkeys(begins)), tuple(dict.fromkeys(ends)), first.days + last.days)


def _in_order(first: _End, morning: str | None, last: _End, evening: str | None) -> list[tuple[time, time]]:
    begins = [clock for _, clock in times(first.clock, morning, dated=False)]
    ends = [clock for _, clock in times(last.clock, evening, dated=False)]
    return [(begin, end) for begin in begins for end in ends if begin < end]

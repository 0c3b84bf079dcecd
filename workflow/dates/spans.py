"""Ranges of days: "5-7/12", "từ 5/12 đến 7/12", "từ thứ 2 đến thứ 4 tuần sau", or one day.

Parts that one end leaves out are taken from the other: a day takes the month, a date the year, a weekday the
week. Where that would make a range of more than half a year, the ends are taken to be the wrong way round.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from workflow.dates.days import (
    DAY_PIECES,
    HALF_YEAR,
    ONE_DAY,
    DayPiece,
    TypedDay,
    Vague,
    Week,
    Weekday,
    coming,
    make,
    monday,
    settle,
)
from workflow.dates.grammar import cuts
from workflow.dates.pieces import Filler
from workflow.dates.reading import lunar, meaning, merge
from workflow.dates.understood import Reading, Unclear, ask, most_telling
from workflow.dates.vocabulary import BARE_NUMBER

Range: TypeAlias = tuple[date, date]
_TO = re.compile(r" (?:den(?: het)?|COMING|toi|-|~) (?:het )?")
_FROM = re.compile(r"(?:FROM|tu) ")
_POSSIBLE = ("range-past", "date-past", "date-ambiguous")


@dataclass(frozen=True)
class _End:
    """One end of a range: its pieces, and what it leaves to the other end."""

    pieces: tuple[DayPiece, ...]

    @property
    def dated(self) -> TypedDay | None:
        return next((piece for piece in self.pieces if isinstance(piece, TypedDay)), None)

    @property
    def weekday(self) -> Weekday | None:
        return next((piece for piece in self.pieces if isinstance(piece, Weekday)), None)

    @property
    def lacks(self) -> str:
        """ "month", "year" or "week"; nothing when the end is a day by itself."""
        if self.dated:
            if self.dated.day is None:
                return ""
            return "year" if self.dated.month else "month"
        return "" if any(isinstance(piece, Week) for piece in self.pieces) else "week"


def range_of(codes: str, now: datetime) -> Range | Unclear:
    """The first and the last day that `codes` name."""
    if lunar(codes):
        return ask("date-lunar")
    found = [*_single(codes, now), *(_pair(first, last, now) for first, last in _ends(codes, now))]
    possible: list[Range | Unclear] = []
    for one in found:
        if one not in possible and (isinstance(one, tuple) or one.code in _POSSIBLE):
            possible.append(one)
    if not possible:
        return most_telling((one for one in found if isinstance(one, Unclear)), "range-unread")
    return possible[0] if len(possible) == 1 else ask("date-ambiguous")


def _single(codes: str, now: datetime) -> Iterator[Range | Unclear]:
    one = merge((meaning(pieces, now, "date") for pieces in cuts(codes, now)), "range-unread")
    if isinstance(one, Unclear):
        yield one if all(option.time is None for option in one.options) else ask("range-unread")
    elif one.date and one.time is None:
        yield (one.date, one.date)


def _ends(codes: str, now: datetime) -> Iterator[tuple[_End, _End]]:
    body = _FROM.sub("", codes, count=1) if _FROM.match(codes) else codes
    for to in _TO.finditer(body):
        lasts = _sides(body[to.end() :], now)
        for first in _sides(body[: to.start()], now) if lasts else ():
            for last in lasts:
                yield first, last


def _sides(codes: str, now: datetime) -> list[_End]:
    """The ways to read one end; an end with a time of day is none."""
    if BARE_NUMBER.fullmatch(codes):
        codes = f"ngay {codes}"
    read = (tuple(piece for piece in cut if not isinstance(piece, Filler)) for cut in cuts(codes, now))
    ends = []
    for pieces in read:
        days = tuple(piece for piece in pieces if isinstance(piece, DAY_PIECES))
        if days and len(days) == len(pieces):
            ends.append(_End(days))
    return ends


def _pair(first: _End, last: _End, now: datetime) -> Range | Unclear:
    today = now.date()
    if any(isinstance(piece, Vague) for piece in (*first.pieces, *last.pieces)):
        return ask("date-vague")
    if first.lacks == last.lacks == "month":
        return ask("date-ambiguous")
    start: date | Unclear
    end: date | Unclear
    if last.lacks in ("month", "week") or (last.lacks == "year" and not first.lacks):
        start = _alone(first, today)
        end = start if isinstance(start, Unclear) else _after(last, start)
    else:
        end = _alone(last, today)
        start = end if isinstance(end, Unclear) else _before(first, end, last, today)
    if isinstance(start, Unclear):
        return start
    if isinstance(end, Unclear):
        return end
    return _check(first, last, (start, end), today)


def _check(first: _End, last: _End, days: Range, today: date) -> Range | Unclear:
    for end, day in zip((first, last), days, strict=True):
        if end.weekday and end.weekday.number != day.weekday():
            return ask("date-contradicts")
    if days[0] > days[1] or ((first.lacks or last.lacks) and days[1] - days[0] > HALF_YEAR):
        return ask("range-reversed")
    return ask("range-past", (Reading(day, None) for day in days)) if days[0] < today else days


def _alone(end: _End, today: date) -> date | Unclear:
    days = settle(end.pieces, today)
    if days is None or isinstance(days, Unclear):
        return ask(days.code) if days else ask("range-unread")
    return days[0] if len(days) == 1 else ask("date-ambiguous")


def _after(end: _End, start: date) -> date | Unclear:
    """The first day from `start` on that fits an end without its month, year or week."""
    if end.weekday and end.lacks == "week":
        return coming(end.weekday.number, start - ONE_DAY)
    dated = end.dated
    if dated is None or dated.day is None:
        return ask("range-unread")
    if dated.month is None:
        return make(start.year, start.month, dated.day) or ask("date-none")
    fitting = (make(start.year + step, dated.month, dated.day) for step in (0, 1))
    return next((day for day in fitting if day and day >= start), ask("date-none"))


def _before(end: _End, stop: date, last: _End, today: date) -> date | Unclear:
    """The last day up to `stop` that fits `end`; an end that lacks nothing is taken alone."""
    if end.weekday and end.lacks == "week" and not last.dated:
        same_week = monday(stop) + ONE_DAY * end.weekday.number
        return same_week if same_week <= stop else coming(end.weekday.number, stop - ONE_DAY * 8)
    dated = end.dated
    if dated is None or dated.day is None:
        return _alone(end, today)
    if dated.month is None:
        return make(stop.year, stop.month, dated.day) or ask("date-none")
    fitting = (make(stop.year - step, dated.month, dated.day) for step in (0, 1))
    return next((day for day in fitting if day and day <= stop), ask("date-none"))

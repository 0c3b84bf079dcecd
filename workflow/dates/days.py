"""Which days a date, a weekday or a week may mean, counted from today.

* dd/mm without a year is its next occurrence. If this year's has just passed (so that the next is more
  than half a year ahead), or last year's passed within the last three months, both are asked.
* A weekday alone is the coming one; typed on that very weekday, today and a week from today are asked.
* "tuần này" and "tuần sau" are weeks from Monday to Sunday. On a Saturday or a Sunday people disagree which
  week has begun, so "tuần sau" asks between the next two such days, and a day of "tuần này" that has
  passed between that one and the coming one.
* "thứ 6 tới", "thứ 6 sau", "next Friday" are asked where the coming Friday is not that of next week.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from workflow.dates.understood import Reading, Unclear, ask

ONE_DAY = timedelta(days=1)
WEEK = timedelta(days=7)
HALF_YEAR = timedelta(days=183)
_LAST_YEAR = timedelta(days=92)
_SATURDAY = 5
_YEARS = range(1900, 2200)


@dataclass(frozen=True)
class TypedDay:
    """The days that fit (none: the calendar has no such day) and, of an unfinished date, its parts."""

    days: tuple[date, ...]
    offers: tuple[date, ...] = ()
    day: int | None = None
    month: int | None = None


@dataclass(frozen=True)
class Weekday:
    """Monday is 0; `which` is "", "this", "coming" or "next"."""

    number: int
    which: str = ""


@dataclass(frozen=True)
class Week:
    """A week from Monday to Sunday, counted from this one."""

    offset: int


@dataclass(frozen=True)
class Vague:
    """A month, a year or a part of one."""


DayPiece: TypeAlias = TypedDay | Weekday | Week | Vague
DAY_PIECES = (TypedDay, Weekday, Week, Vague)


def make(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has none (or the year is a slip of the finger)."""
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None


def full(year: int, month: int, day: int) -> TypedDay:
    """A date with its year; with day and month the other way round it is never read, only offered."""
    found = make(year, month, day)
    swapped = make(year, day, month)
    return TypedDay((found,)) if found else TypedDay((), (swapped,) if swapped else _turn(year, month, day))


def _turn(year: int, month: int, day: int) -> tuple[date, ...]:
    """Of a 29th, 30th or 31st that a month lacks: its last day, and the first of the next month."""
    following = make(year + month // 12, month % 12 + 1, 1) if 0 < month <= 12 and 28 < day <= 31 else None
    return (following - ONE_DAY, following) if following else ()


def without_year(day: int, month: int, today: date) -> TypedDay:
    """Its next occurrence, with the last one where that has just passed."""
    near = [found for step in (-1, 0, 1) if (found := make(today.year + step, month, day))]
    later = [found for found in near if found >= today]
    if not later:
        swapped = without_year(month, day, today).days[-1:] if day <= 12 < month else ()
        leap = (found for step in range(2, 9) if (found := make(today.year + step, month, day)))
        turns = (_turn(today.year + step, month, day) for step in (0, 1))
        turn = next((days for days in turns if days and days[0] >= today), ())
        return TypedDay((), swapped or (*turn, *tuple(leap)[:1]), day, month)
    passed = [found for found in near if found < today][-1:]
    following_year = later[0].year > today.year
    just = [found for found in passed if today - found <= (HALF_YEAR if following_year else _LAST_YEAR)]
    return TypedDay((*just, later[0]), (), day, month)


def of_month(day: int, today: date, ahead: int) -> TypedDay:
    """A day of the month that is `ahead` of this one."""
    months = today.year * 12 + today.month - 1 + ahead
    year, month = months // 12, months % 12 + 1
    found = make(year, month, day)
    return TypedDay((found,)) if found else TypedDay((), _turn(year, month, day))


def day_only(day: int, today: date) -> TypedDay:
    """ "ngày 5": the next two fifths, because people mean either."""
    found = (date for ahead in range(4) for date in of_month(day, today, ahead).days if date >= today)
    return TypedDay(tuple(found)[:2], day=day)


def coming(number: int, after: date) -> date:
    """The first such weekday after `after`."""
    return after + ONE_DAY * ((number - after.weekday() - 1) % 7 + 1)


def monday(day: date) -> date:
    return day - ONE_DAY * day.weekday()


def nearest(number: int, day: date) -> date:
    """The such weekday nearest to `day`."""
    return day + ONE_DAY * ((number - day.weekday() + 3) % 7 - 3)


def _of_weekday(weekday: Weekday, today: date) -> tuple[date, ...]:
    next_one = coming(weekday.number, today)
    if weekday.which == "next" and today.weekday() >= _SATURDAY:
        return (next_one, next_one + WEEK)
    if weekday.which in ("coming", "next"):
        of_next_week = monday(today) + WEEK + ONE_DAY * weekday.number
        return tuple(sorted({next_one, of_next_week}))
    if today.weekday() == weekday.number:
        return (today, next_one)
    if weekday.which == "this" and weekday.number < today.weekday():
        return (next_one - WEEK, next_one)
    return (next_one,)


def _of_week(number: int, offset: int, today: date) -> tuple[date, ...]:
    found = monday(today) + WEEK * offset + ONE_DAY * number
    weekend = today.weekday() >= _SATURDAY
    if offset == 1 and weekend:
        return (coming(number, today), coming(number, today) + WEEK)
    return (found, found + WEEK) if offset == 0 and weekend and found < today else (found,)


def settle(pieces: Iterable[DayPiece], today: date) -> tuple[date, ...] | Unclear | None:
    """The days on which all `pieces` agree; None when there is no piece."""
    pieces = tuple(pieces)
    if any(isinstance(piece, Vague) for piece in pieces):
        return ask("date-vague")
    dates = [piece for piece in pieces if isinstance(piece, TypedDay)]
    weekdays = {piece for piece in pieces if isinstance(piece, Weekday)}
    weeks = {piece.offset for piece in pieces if isinstance(piece, Week)}
    if len({weekday.number for weekday in weekdays}) > 1 or len(weeks) > 1:
        return ask("date-unread")
    weekday = next(iter(weekdays), None)
    week = next(iter(weeks), None)
    if dates:
        return _agree(dates, weekday, week, today)
    if weekday and week is not None:
        return _of_week(weekday.number, week, today)
    if weekday:
        return _of_weekday(weekday, today)
    return ask("date-vague") if weeks else None


def _agree(
    dates: list[TypedDay], weekday: Weekday | None, week: int | None, today: date
) -> tuple[date, ...] | Unclear:
    for one in dates:
        if not one.days:
            return ask("date-none", (Reading(day, None) for day in one.offers))
    left = [day for day in dates[0].days if all(day in other.days for other in dates)]
    if weekday:
        left = [day for day in left if day.weekday() == weekday.number]
    if week is not None:
        left = [day for day in left if monday(day) == monday(today) + WEEK * week]
    if left:
        return tuple(left)
    return ask("date-contradicts", (Reading(day, None) for day in _both(dates, weekday, week, today)))


def _both(dates: list[TypedDay], weekday: Weekday | None, week: int | None, today: date) -> Iterator[date]:
    """The days as dated, and the weekday typed beside them."""
    for one in dates:
        yield from one.days
    if weekday and week is not None:
        yield from _of_week(weekday.number, week, today)
    elif weekday:
        yield from (nearest(weekday.number, day) for one in dates for day in one.days)

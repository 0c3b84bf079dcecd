"""Periods of duties: weeks, months, quarters and years, with the days on which they open and are due.

They are written “2026-W48”, “2026-12”, “2026-Q4”, “2026”, and sort in that form; a duty that is done once has
the one period “once”.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice

from workflow.calendar import NoWorkingTime, WorkCalendar
from workflow.lines import Line, line
from workflow.spec import Every, PeriodDay
from workflow.spec.period_day import YearDay

ONCE: Every = "once"
MONTHS = {"month": 1, "quarter": 3, "year": 12}
_DAY = timedelta(days=1)
_WEEK = re.compile(r"(\d{4})-W(\d\d)")
_QUARTER = re.compile(r"(\d{4})-Q(\d)")


@dataclass(frozen=True)
class Period:
    """The days from `first` to `last`, which recur `every` so long."""

    every: Every
    first: date
    last: date

    @property
    def written(self) -> str:
        year, month = self.first.year, self.first.month
        match self.every:
            case "week":
                named = self.first.isocalendar()
                return f"{named.year}-W{named.week:02}"
            case "month":
                return f"{year}-{month:02}"
            case "quarter":
                return f"{year}-Q{(month + 2) // 3}"
            case "year":
                return f"{year}"
            case _:
                return ONCE

    def next(self) -> "Period":
        return around(self.every, self.last + _DAY)

    def before(self) -> "Period":
        return around(self.every, self.first - _DAY)


def around(every: Every, day: date) -> Period:
    """The period in which a day lies."""
    if every == "week":
        first = day - timedelta(days=day.weekday())
        return Period(every, first, first + 6 * _DAY)
    if every == ONCE:
        return Period(every, day, day)
    long = MONTHS[every]
    month = day.year * 12 + (day.month - 1) // long * long
    return Period(every, _first_of(month), _first_of(month + long) - _DAY)


def read(written: str) -> Period:
    """Return the period of its written form. Raises ValueError where it is none."""
    if week := _WEEK.fullmatch(written):
        return around("week", date.fromisocalendar(int(week[1]), int(week[2]), 1))
    if quarter := _QUARTER.fullmatch(written):
        return around("quarter", date(int(quarter[1]), int(quarter[2]) * 3, 1))
    if written == ONCE:
        return around(ONCE, date.min)
    year, _, month = written.partition("-")
    every: Every = "month" if month else "year"
    return around(every, date(int(year), int(month or 1), 1))


def said(written: str) -> Line:
    """A period as people say it: “tháng 12/2026”."""
    found = read(written)
    if found.every == ONCE:
        return line("period-once")
    n, year = _number(found), written[:4]
    return line(f"period-{found.every}", n=n, year=year, first=found.first, last=found.last)


def short(written: str) -> str:
    """The same without words, for a column: “12/2026”, “23/11”."""
    found = read(written)
    match found.every:
        case "week":
            return f"{found.first:%d/%m}"
        case "year":
            return written
        case "once":
            return ""
        case _:
            return f"{'Q' if found.every == 'quarter' else ''}{_number(found)}/{found.first.year}"


def _number(period: Period) -> str:
    return re.split(r"-[WQ]?", f"{period.written}-")[1]


def day_of(calendar: WorkCalendar, day: PeriodDay, period: Period) -> date:
    """A day of a period by the calendar; the working day before a rest day on which something is every year.

    Raises NoWorkingTime where the period has no working day.
    """
    if isinstance(day.on, date) and not day.n:
        return day.on
    if day.n <= 0:
        on = day.on.in_year(period.first.year) if isinstance(day.on, YearDay) else day.on or period.first
        back = _back(on - _DAY if day.n else on)
        return next(islice(filter(calendar.is_working_day, back), max(-day.n - 1, 0), None))
    worked = [each for each in _days(period) if calendar.is_working_day(each)]
    if not worked:
        raise NoWorkingTime(period.written)
    return worked[min(day.n, len(worked)) - 1]


def opens(calendar: WorkCalendar, day: PeriodDay, period: Period) -> datetime | None:
    """When the office opens on a day of a period; None where it has none."""
    try:
        return calendar.opens(day_of(calendar, day, period))
    except NoWorkingTime:
        return None


def closes(calendar: WorkCalendar, day: PeriodDay, period: Period) -> datetime:
    """When the office closes on a day of a period. Raises NoWorkingTime where it has none."""
    return calendar.closes(day_of(calendar, day, period))


def _days(period: Period) -> Iterator[date]:
    for n in range((period.last - period.first).days + 1):
        yield period.first + n * _DAY


def _back(day: date) -> Iterator[date]:
    while True:
        yield day
        day -= _DAY


def _first_of(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)

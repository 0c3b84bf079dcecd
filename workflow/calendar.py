"""Working time: which days are worked, and when a quantity of time is due, forward and back (A17, B13).

How each unit is counted forward, from the moment something was received:

* working days: received outside hours is received at the next working moment. The day of receipt is not
  counted (unless `first_day: counted`); due at the end of hours of the n-th working day.
* working hours: only office hours are counted, through lunch, nights, rest days and holidays.
* days: every day of the calendar counts, from the date of receipt, which is not counted; due on the n-th
  date at the hour its office closes, or on a rest day at the hour an ordinary day closes. "Ten days"
  means a date, and the date does not move for a weekend.
* hours: by the clock, through nights and rest days.

Backward, from an event: the day of the event is not counted. The last safe moment is the end of hours of
the n-th working day (or of the n-th date) before it; hours are counted back from the moment itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from workflow.spec.quantities import SWAPPED_DAY, Quantity, Spans
from workflow.spec.shape import Calendar

ONE_DAY = timedelta(days=1)
_MOMENT = timedelta(microseconds=1)
_FARTHEST = 3660
_SWAPPED_NAME = "Ngày nghỉ (thay cho ngày"  # how `holidays` names a day off worked on another day
Skipped = tuple[date, str]


@dataclass(frozen=True)
class Due:
    """A moment something is due, from which moment it was counted, and the holidays that moved it.

    `skipped` holds only days that are otherwise worked: nobody needs to be told of a Sunday.
    """

    at: datetime
    start: datetime
    skipped: tuple[Skipped, ...] = ()


class NoWorkingTime(ValueError):
    """The calendar has no working day within ten years of the one asked about."""


class WorkCalendar:
    """The working time of one organisation. Pure: the same question has the same answer."""

    def __init__(self, calendar: Calendar, timezone: str) -> None:
        self.zone = ZoneInfo(timezone)
        self._week = calendar.week()
        self._swapped = calendar.hours.get(SWAPPED_DAY)
        self._off = {day.date: day.why for day in calendar.days_off}
        self._worked = {day.date for day in calendar.days_worked}
        self._swaps = calendar.follows_government_swaps
        self._first_counts = calendar.first_day == "counted"
        self._closing = max(spans[-1][1] for spans in self._week.values())

    def hours(self, day: date) -> Spans:
        """The office hours of `day`, empty on a rest day. The organisation's own table comes first."""
        if day in self._off:
            return ()
        ordinary = self._week.get(day.weekday(), ())
        if day in self._worked:
            return self._swapped or ordinary
        year = _public(day.year, self._swaps)
        if day in year.worked:
            return self._swapped or ordinary
        return () if day in year.off else ordinary

    def is_working_day(self, day: date) -> bool:
        return bool(self.hours(day))

    def is_working_time(self, moment: datetime) -> bool:
        """Whether the office is open at `moment`; the minute it closes is no longer working time."""
        here = self._here(moment)
        return any(start <= here.time() < end for start, end in self.hours(here.date()))

    def why_off(self, day: date) -> str | None:
        """Why `day` is off when it is a holiday or the organisation's own day off; None otherwise."""
        if self.hours(day):
            return None
        return self._off.get(day) or _public(day.year, self._swaps).off.get(day)

    def next_working_moment(self, moment: datetime) -> datetime:
        """`moment` itself in working time, else the next moment the office opens."""
        here = self._here(moment)
        for start, end in self._spans_from(here.date()):
            if here < end:
                return max(here, start)
        raise NoWorkingTime(str(moment))

    def due(self, start: datetime, quantity: Quantity) -> Due:
        """When `quantity` counted from `start` is over; the module says how each unit is counted."""
        here = self._here(start)
        if quantity.unit == "hour":
            return Due(self._exactly(start, timedelta(hours=quantity.amount)), here)
        if quantity.unit == "day":
            counted = self._first_counts and here < self._closes(here.date())
            days = quantity.amount - 1 if counted else quantity.amount
            return Due(self._closes(here.date() + days * ONE_DAY), here)
        received = self.next_working_moment(here)
        if quantity.unit == "working_hour":
            at = self._after_working_hours(received, timedelta(hours=quantity.amount))
        else:
            at = self._closes(self._nth_day(received.date(), quantity.amount))
        return Due(at, received, self._skipped(here.date(), at.date()))

    def last_safe(self, anchor: date | datetime, quantity: Quantity) -> Due:
        """The last moment that is still `quantity` before `anchor`; a date means its first moment."""
        if isinstance(anchor, datetime):
            here = self._here(anchor)
        else:
            here = datetime.combine(anchor, time(), self.zone)
        if quantity.unit == "hour":
            return Due(self._exactly(here, -timedelta(hours=quantity.amount)), here)
        if quantity.unit == "day":
            return Due(self._closes(here.date() - quantity.amount * ONE_DAY), here)
        if quantity.unit == "working_hour":
            at = self._before_working_hours(here, timedelta(hours=quantity.amount))
            return Due(at, here, self._skipped(at.date(), (here - _MOMENT).date()))
        last = here.date() - ONE_DAY
        before = (day for day in self._days(last, -ONE_DAY) if self.is_working_day(day))
        at = self._closes(_nth(before, quantity.amount))
        return Due(at, here, self._skipped(at.date(), last))

    def _here(self, moment: datetime) -> datetime:
        if moment.tzinfo is None:
            raise ValueError("a moment without a timezone")
        return moment.astimezone(self.zone)

    def _exactly(self, moment: datetime, length: timedelta) -> datetime:
        return (moment.astimezone(UTC) + length).astimezone(self.zone)

    def _at(self, day: date, clock: time) -> datetime:
        return datetime.combine(day, clock, self.zone)

    def _closes(self, day: date) -> datetime:
        hours = self.hours(day)
        return self._at(day, hours[-1][1] if hours else self._closing)

    def _days(self, first: date, step: timedelta) -> Iterator[date]:
        for index in range(_FARTHEST):
            yield first + index * step

    def _spans_from(self, first: date) -> Iterator[tuple[datetime, datetime]]:
        for day in self._days(first, ONE_DAY):
            for start, end in self.hours(day):
                yield self._at(day, start), self._at(day, end)

    def _nth_day(self, received: date, amount: int) -> date:
        first = received if self._first_counts else received + ONE_DAY
        return _nth((day for day in self._days(first, ONE_DAY) if self.is_working_day(day)), amount)

    def _after_working_hours(self, start: datetime, left: timedelta) -> datetime:
        for first, closes in self._spans_from(start.date()):
            opens = max(first, start)
            if closes <= opens:
                continue
            if closes - opens >= left:
                return opens + left
            left -= closes - opens
        raise NoWorkingTime(str(start))

    def _before_working_hours(self, end: datetime, left: timedelta) -> datetime:
        for day in self._days(end.date(), -ONE_DAY):
            for start, stop in reversed(self.hours(day)):
                closes = min(self._at(day, stop), end)
                opens = self._at(day, start)
                if closes <= opens:
                    continue
                if closes - opens >= left:
                    return closes - left
                left -= closes - opens
        raise NoWorkingTime(str(end))

    def _skipped(self, first: date, last: date) -> tuple[Skipped, ...]:
        days = (first + index * ONE_DAY for index in range((last - first).days + 1))
        return tuple(
            (day, why)
            for day in days
            if day.weekday() in self._week and (why := self.why_off(day)) is not None
        )


def _nth(days: Iterator[date], amount: int) -> date:
    for index, day in enumerate(days, start=1):
        if index == amount:
            return day
    raise NoWorkingTime(f"{amount} working days")


@dataclass(frozen=True)
class _PublicYear:
    off: dict[date, str]
    worked: frozenset[date]


@cache
def _public(year: int, swaps: bool) -> _PublicYear:
    """The public holidays of Vietnam in `year`, with or without the days the government swapped.

    The package is slow to import and not needed to check rules, so it is imported when first asked. It
    lists a Saturday worked for a day off in the year before under either year.
    """
    from holidays import country_holidays  # noqa: PLC0415 - see above

    read = country_holidays("VN", years=year, expand=False, language="vi")
    off = dict(read.items())
    if not swaps:
        kept = {day: name for day, name in off.items() if not name.startswith(_SWAPPED_NAME)}
        return _PublicYear(kept, frozenset())
    return _PublicYear(off, frozenset(read.weekend_workdays))

"""Working time: when a quantity of time is over, forward and back, and how late something is (A17, B13).

How each unit is counted forward, from the moment something was received:

* working days: received outside hours is received at the next working moment. The day of receipt is not
  counted (unless `first_day: counted`); due at the end of hours of the n-th working day.
* working hours: only office hours are counted, through lunch, nights, rest days and holidays. From half a
  working day on (`HALF_DAY`), due at the end of the half day in which they are over: a half day is one span
  of the office's hours, as “07:30-11:30”. Fewer are meant to be fast and end to the minute.
* days: every day of the calendar counts, from the date of receipt, which is not counted; due on the n-th
  date at the hour its office closes, or on a rest day at the hour an ordinary day closes. "Ten days"
  means a date, and the date does not move for a weekend.
* hours and minutes: by the clock, through nights and rest days.

Pauses, while the requester was asked for more: a time in hours or minutes does not run during a pause. A
day is used up when its office closes, so a day during whose close the clock stands is not used up, the day
of receipt included: as many closes lie ahead when the clock resumes as did when it stopped. A half day
during whose end the clock stands does not end anything either: it is due at the end of the next. So nothing
falls due during a pause, a pause begun at or after the due time changes nothing, and two adjoining pauses
are one.

Backward, from an event: the day of the event is not counted. The last safe moment is the end of hours of
the n-th working day (or of the n-th date) before it; hours are counted back from the moment itself, and
working hours of half a working day or more from the end of the last half day that is over by then: what is
begun at the last safe moment is due in time, what is begun later is not.

Following a day, such as the last one of an event: that day is not counted, whether or not it is worked, and
neither is anything received. Due at the end of hours of the n-th working day (or of the n-th date) after it.

By the end of a day, such as the last one of a banner: due at the end of hours of that day, or of the next
working day where it is none.

Since a moment, such as the end of a deadline: its date is not counted, and a working day counts from the
moment its office opens.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice

from workflow.calendar.pauses import Pause, in_order, running, stands_at
from workflow.calendar.public import ONE_DAY
from workflow.calendar.working_days import FARTHEST, Announcement, NoWorkingTime, WorkingDays
from workflow.spec.config import Calendar
from workflow.spec.quantities import Quantity

ONE_WORKING_DAY = Quantity.parse("1 working day")
_MOMENT = timedelta(microseconds=1)
Skipped = tuple[date, str]


@dataclass(frozen=True)
class Due:
    """A moment something is due, from which moment it was counted, and the holidays that moved it.

    `skipped` holds only days that are otherwise worked: nobody needs to be told of a Sunday.
    """

    at: datetime
    start: datetime
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True)
class Begun:
    """The working time since a moment: working days begun, and office minutes."""

    days: int = 0
    minutes: int = 0


class WorkCalendar(WorkingDays):
    """The working time of one organisation. Pure: the same question has the same answer."""

    def __init__(self, calendar: Calendar, timezone: str, notices: Iterable[Announcement] = ()) -> None:
        super().__init__(calendar, timezone, notices)
        self._first_counts = calendar.first_day == "counted"

    def due(self, start: datetime, quantity: Quantity, pauses: Iterable[Pause] = ()) -> Due:
        """When `quantity` counted from `start` is over; the module says how each unit is counted."""
        here = self._here(start)
        stood = in_order((self._here(paused), self._here(resumed)) for paused, resumed in pauses)
        if quantity.by_clock:
            return Due(self._after_hours(here, quantity.length, stood), here)
        if quantity.unit == "day":
            return Due(self._nth_close(here, quantity, stood), here)
        received = self.next_working_moment(here)
        if quantity.unit == "working_hour":
            at = self._after_working_hours(received, quantity.length, stood)
            at = self._end_of_half_day(at, stood) if quantity.fills_half_day else at
        else:
            at = self._nth_close(received, quantity, stood)
        return Due(at, received, self._skipped(here.date(), at.date()))

    def last_safe(self, anchor: date | datetime, quantity: Quantity) -> Due:
        """The last moment that is still `quantity` before `anchor`; a date means its first moment."""
        here = self._here(anchor) if isinstance(anchor, datetime) else self._at(anchor, time())
        if quantity.by_clock:
            at = here.astimezone(UTC) - quantity.length
            return Due(at.astimezone(self.zone), here)
        if quantity.unit == "day":
            return Due(self.closes(here.date() - quantity.amount * ONE_DAY), here)
        if quantity.unit == "working_hour":
            end = self._last_half_day(here) if quantity.fills_half_day else here
            at = self._before_working_hours(end, quantity.length)
            return Due(at, here, self._skipped(at.date(), (here - _MOMENT).date()))
        last = here.date() - ONE_DAY
        before = (self.closes(day) for day in self._days(last, -ONE_DAY) if self.is_working_day(day))
        at = _nth(before, quantity.amount)
        return Due(at, here, self._skipped(at.date(), last))

    def begin_by(self, due: datetime, quantity: Quantity) -> datetime:
        """The end of the last day, or the last moment, from which `quantity` is over by `due`.

        Days are over when an office closes: of a day that is due before that, nothing is left.
        """
        here = self._here(due)
        if quantity.in_days and not (self.is_working_day(here.date()) and here >= self.closes(here.date())):
            here = self.last_safe(here, ONE_WORKING_DAY).at
        return self.last_safe(here, quantity).at

    def following(self, day: date, quantity: Quantity) -> Due:
        """When `quantity` after `day` is over; hours run from the midnight that ends it."""
        first = day + ONE_DAY
        start = self._at(first, time())
        if not quantity.in_days:
            return self.due(start, quantity)
        every = quantity.unit == "day"
        closes = (self.closes(each) for each in self._days(first) if every or self.is_working_day(each))
        at = _nth(closes, quantity.amount)
        return Due(at, start, () if every else self._skipped(first, at.date()))

    def by_end_of(self, day: date) -> Due:
        """When `day` is over for the office."""
        last = next(each for each in self._days(day) if self.is_working_day(each))
        return Due(self.closes(last), self._at(day, time()), self._skipped(day, last))

    def earliest_in_time(self, now: datetime, quantity: Quantity) -> date:
        """The first date, from today on, for whose event `now` is still `quantity` before it.

        The later an event, the later its last safe moment, so the date is found by halving.
        """
        here = self._here(now)
        dates = [here.date() + index * ONE_DAY for index in range(FARTHEST)]
        found = bisect_left(dates, here, key=lambda day: self.last_safe(day, quantity).at)
        if found == len(dates):
            raise NoWorkingTime(str(now))
        return dates[found]

    def begun_since(self, moment: datetime, now: datetime) -> Begun:
        """The working time since a moment, be it the end of a deadline or a day; the module says which days
        count."""
        then, here = self._here(moment), self._here(now)
        after = (then.date() + index * ONE_DAY for index in range(1, (here.date() - then.date()).days + 1))
        days = sum(self.is_working_day(day) and self.opens(day) <= here for day in after)
        return Begun(days, self.working_minutes(then, here))

    def later(self, moment: datetime, minutes: int) -> datetime:
        """The moment at which so many office minutes after another one are over."""
        return self._after_working_hours(self._here(moment), timedelta(minutes=minutes), [])

    def _nth_close(self, start: datetime, quantity: Quantity, pauses: list[Pause]) -> datetime:
        every = quantity.unit == "day"
        closes = (self.closes(day) for day in self._days(start.date()) if every or self.is_working_day(day))
        ahead = (at for at in closes if start < at and not stands_at(at, pauses))
        uncounted = start < self.closes(start.date()) and not self._first_counts
        return _nth(ahead, quantity.amount + uncounted)

    def _after_hours(self, start: datetime, length: timedelta, pauses: list[Pause]) -> datetime:
        begins = start.astimezone(UTC)
        at = _after(running(begins, begins + FARTHEST * ONE_DAY, pauses), length)
        return at.astimezone(self.zone)

    def _after_working_hours(self, start: datetime, length: timedelta, pauses: list[Pause]) -> datetime:
        spans = (
            part
            for opens, closes in self._open_from(start.date())
            for part in running(max(opens, start), closes, pauses)
        )
        return _after(spans, length).astimezone(self.zone)

    def _end_of_half_day(self, at: datetime, pauses: list[Pause]) -> datetime:
        """The end of the half day that `at` lies in, or of the next at whose end the clock runs."""
        ends = (end for _, end in self._open_from(at.date()) if at <= end and not stands_at(end, pauses))
        return _nth(ends, 1)

    def _last_half_day(self, at: datetime) -> datetime:
        """The end of the last half day that is over by `at`."""
        days = self._days(at.date(), -ONE_DAY)
        return _nth((end for day in days for _, end in reversed(self._open(day)) if end <= at), 1)

    def _before_working_hours(self, end: datetime, left: timedelta) -> datetime:
        for day in self._days(end.date(), -ONE_DAY):
            for opens, stop in reversed(self._open(day)):
                closes = min(stop, end)
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


def _nth(moments: Iterator[datetime], number: int) -> datetime:
    for moment in islice(moments, number - 1, None):
        return moment
    raise NoWorkingTime(f"{number} ends of working time")


def _after(spans: Iterator[tuple[datetime, datetime]], length: timedelta) -> datetime:
    """The moment at which `length` of the time in `spans` is over."""
    for start, end in spans:
        if end - start >= length:
            return start + length
        length -= end - start
    raise NoWorkingTime(str(length))

"""Which days an organisation works, and when its office opens and closes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from workflow.calendar.public import ONE_DAY, SWAPPED, PublicYear, public_year
from workflow.spec.config import Calendar
from workflow.spec.meant import SWAPPED_DAY, WEEKDAYS
from workflow.spec.quantities import Spans

KindOff = Literal["own", "swapped", "holiday"]
FARTHEST = 3660
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Announcement:
    """A day said to be worked or off after the rules were written, and the document that says so."""

    day: date
    worked: bool
    why: str


class NoWorkingTime(ValueError):
    """The calendar has no working day within ten years of the one asked about, or in the month asked for."""


class WorkingDays:
    """Whether and when the office works on a day.

    A notice comes before the organisation's own table, which comes before the public holidays, which come
    before the ordinary week. Of two notices about one day the later in order holds.
    """

    def __init__(self, calendar: Calendar, timezone: str, notices: Iterable[Announcement] = ()) -> None:
        self.zone = ZoneInfo(timezone)
        self._week = calendar.week()
        self._rest = frozenset(range(len(WEEKDAYS))).difference(self._week)
        self._swapped = calendar.hours.get(SWAPPED_DAY)
        self._swaps = calendar.follows_government_swaps
        self._own = {day.date: Announcement(day.date, True, day.why) for day in calendar.days_worked}
        self._own |= {day.date: Announcement(day.date, False, day.why) for day in calendar.days_off}
        self._own |= {notice.day: notice for notice in notices}
        self._opening = min(spans[0][0] for spans in self._week.values())
        self._closing = max(spans[-1][1] for spans in self._week.values())

    def hours(self, day: date) -> Spans:
        """The office hours of `day`, empty on a rest day."""
        ordinary = self._week.get(day.weekday(), ())
        own, public = self._own.get(day), self._public(day)
        if own.worked if own else day in public.worked:
            return self._swapped or ordinary
        return () if own or day in public.off else ordinary

    def is_working_day(self, day: date) -> bool:
        return bool(self.hours(day))

    def begins_week(self, day: date) -> bool:
        """Whether no day of the week, from its Monday on, was worked before this one."""
        return not any(self.is_working_day(day - timedelta(days=n)) for n in range(1, day.weekday() + 1))

    def why_off(self, day: date) -> str | None:
        """Why `day` is off when it is a holiday or the organisation's own day off; None otherwise."""
        if self.hours(day):
            return None
        own = self._own.get(day)
        return own.why if own and not own.worked else self._public(day).off.get(day)

    def kind_off(self, day: date) -> KindOff:
        """Whether a day that is off is the organisation's own, a rest day swapped for it, or a holiday."""
        if day in self._own:
            return "own"
        return "swapped" if self._public(day).off.get(day, "").startswith(SWAPPED) else "holiday"

    def opens(self, day: date) -> datetime:
        """When the office opens on `day`; on a rest day, when an ordinary day opens."""
        hours = self.hours(day)
        return self._at(day, hours[0][0] if hours else self._opening)

    def closes(self, day: date) -> datetime:
        """When the office closes on `day`; on a rest day, when an ordinary day closes."""
        hours = self.hours(day)
        return self._at(day, hours[-1][1] if hours else self._closing)

    def ends_half_day(self, moment: datetime) -> bool:
        """Whether the office closes at `moment`, for the day or for lunch."""
        here = self._here(moment)
        return any(here == end for _, end in self._open(here.date()))

    def next_working_moment(self, moment: datetime) -> datetime:
        """`moment` itself in working time, else the next moment the office opens."""
        here = self._here(moment)
        for start, end in self._open_from(here.date()):
            if here < end:
                return max(here, start)
        raise NoWorkingTime(str(moment))

    def working_minutes(self, start: datetime, end: datetime) -> int:
        """The whole minutes the office is open between two moments; none when `end` is not the later."""
        first, last = self._here(start), self._here(end)
        dates = (first.date() + index * ONE_DAY for index in range((last.date() - first.date()).days + 1))
        spans = (span for day in dates for span in self._open(day))
        lengths = (min(closes, last) - max(opens, first) for opens, closes in spans)
        return sum((length for length in lengths if length > timedelta()), timedelta()) // _MINUTE

    def _public(self, day: date) -> PublicYear:
        return public_year(day.year, self._swaps, self._rest)

    def _here(self, moment: datetime) -> datetime:
        if moment.tzinfo is None:
            raise ValueError("a moment without a timezone")
        return moment.astimezone(self.zone)

    def _at(self, day: date, clock: time) -> datetime:
        return datetime.combine(day, clock, self.zone)

    def _days(self, first: date, step: timedelta = ONE_DAY) -> Iterator[date]:
        for index in range(FARTHEST):
            yield first + index * step

    def _open(self, day: date) -> list[tuple[datetime, datetime]]:
        return [(self._at(day, start), self._at(day, end)) for start, end in self.hours(day)]

    def _open_from(self, first: date) -> Iterator[tuple[datetime, datetime]]:
        for day in self._days(first):
            yield from self._open(day)

"""Fields for days and times, kept as 2026-11-27, 14:30 and 2026-12-05/2026-12-07."""

from datetime import date, datetime, time
from typing import ClassVar

from workflow import dates
from workflow.dates import Reading, Unclear
from workflow.form.kinds.base import Echo, Input, OfferedField, Parsed
from workflow.form.problem import Problem
from workflow.lines import Value, line
from workflow.model import Answer


class DatedField(OfferedField):
    """A day or a time. Words that may mean several are asked about, with each meaning."""

    echo: ClassVar[Echo] = "always"

    def check(self, answer: Answer) -> Problem | None:
        try:
            is_kept_form = isinstance(answer, str) and self._is_kept(answer)
        except ValueError:
            is_kept_form = False
        return None if is_kept_form else self.other()

    def _is_kept(self, answer: str) -> bool:
        """Whether it is written as it would be kept; raise ValueError where it is no day or time."""
        raise NotImplementedError


class DateField(DatedField):
    input: ClassVar[Input] = "day"

    def _read(self, text: str, now: datetime) -> Parsed:
        return read_day(text, now)

    def _is_kept(self, answer: str) -> bool:
        return answer == f"{date.fromisoformat(answer)}"

    def _said(self, answer: str | bool) -> Value:
        return date.fromisoformat(str(answer))

    def days(self, answer: Answer) -> tuple[date, date] | None:
        day = date.fromisoformat(answer) if isinstance(answer, str) else None
        return (day, day) if day else None

    def of_days(self, first: date, last: date) -> str:
        return f"{first}"


class DateRangeField(DatedField):
    """The first and the last day, which may be one."""

    input: ClassVar[Input] = "days"

    def _read(self, text: str, now: datetime) -> Parsed:
        found = dates.read_range(text, now)
        if not isinstance(found, Unclear):
            return self.of_days(*found), None
        days = [option.date for option in found.options if option.date]
        if found.code == "range-past":
            return None, _unclear(found, [self.of_days(days[0], days[-1])])
        return None, _unclear(found, [self.of_days(day, day) for day in days])

    def _is_kept(self, answer: str) -> bool:
        first, last = _days(answer)
        return answer == self.of_days(first, last) and first <= last

    def _said(self, answer: str | bool) -> Value:
        first, last = _days(str(answer))
        return first if first == last else line("date-range", first=first, last=last)

    def days(self, answer: Answer) -> tuple[date, date] | None:
        return _days(answer) if isinstance(answer, str) else None

    def of_days(self, first: date, last: date) -> str:
        return f"{first}/{last}"


class TimeField(DatedField):
    input: ClassVar[Input] = "time"
    is_found: ClassVar[bool] = False

    def _read(self, text: str, now: datetime) -> Parsed:
        found = dates.read_time(text, now)
        if isinstance(found, Reading):
            return f"{found.time:%H:%M}", None
        return None, _unclear(found, [f"{option.time:%H:%M}" for option in found.options if option.time])

    def _is_kept(self, answer: str) -> bool:
        return answer == f"{time.fromisoformat(answer):%H:%M}"

    def _said(self, answer: str | bool) -> Value:
        return f"{time.fromisoformat(str(answer)):%H:%M}"


def _days(answer: str) -> tuple[date, date]:
    first, _, last = answer.partition("/")
    return date.fromisoformat(first), date.fromisoformat(last or first)


def read_day(text: str, now: datetime) -> Parsed:
    """The day that is meant, or the days that may be."""
    found = dates.read_date(text, now)
    if isinstance(found, Reading):
        return f"{found.date}", None
    return None, _unclear(found, [f"{option.date}" for option in found.options if option.date])


def _unclear(found: Unclear, options: list[str]) -> Problem:
    """Return the unclear words; of their possible meanings, each once."""
    return Problem(found.code, found.values, tuple(dict.fromkeys(options)))

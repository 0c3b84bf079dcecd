"""Quantities and office hours as people write them: "5 working days", "07:30-11:30", "mon-fri"."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, time, timedelta
from itertools import pairwise
from typing import Annotated, Literal

from pydantic import BeforeValidator, GetCoreSchemaHandler, PlainSerializer, ValidationInfo
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from workflow.spec import meant
from workflow.spec.editions import require_second
from workflow.spec.meant import WEEKDAYS
from workflow.spec.problem_codes import Code

QuantityUnit = Literal["working_day", "day", "working_hour", "hour", "minute"]
Spans = tuple[tuple[time, time], ...]

_UNITS: dict[str, QuantityUnit] = {
    "working day": "working_day",
    "day": "day",
    "working hour": "working_hour",
    "hour": "hour",
    "minute": "minute",
}
HALF_DAY = 4  # working hours
_QUANTITY = re.compile(r"(\d{1,3})\s+((?:working\s+)?(?:day|hour)|minute)s?")
_SPAN = re.compile(r"([01]?\d|2[0-3]):([0-5]\d) *[-–] *([01]?\d|2[0-3]):([0-5]\d)")


@dataclass(frozen=True)
class Quantity:
    """An amount of time with its unit of counting: a working day is not a day (rules A17, B13)."""

    amount: int
    unit: QuantityUnit

    def __post_init__(self) -> None:
        if not 1 <= self.amount <= 999:
            raise ValueError("an amount of time is between 1 and 999")

    @property
    def fills_half_day(self) -> bool:
        """Whether it is in working hours and at least half a working day, so that half days are counted."""
        return self.unit == "working_hour" and self.amount >= HALF_DAY

    @property
    def in_days(self) -> bool:
        """Whether days are counted, which are over when an office closes."""
        return self.unit in ("working_day", "day")

    @property
    def by_clock(self) -> bool:
        """Whether it runs by the clock, through nights and rest days (rule D05)."""
        return self.unit in ("hour", "minute")

    @property
    def length(self) -> timedelta:
        """The length of hours and minutes."""
        return timedelta(minutes=self.amount) if self.unit == "minute" else timedelta(hours=self.amount)

    def __str__(self) -> str:
        word = self.unit.replace("_", " ")
        return f"{self.amount} {word}" if self.amount == 1 else f"{self.amount} {word}s"

    @classmethod
    def parse(cls, text: str) -> "Quantity":
        """The quantity written as `text`; ValueError when it is not one."""
        found = _QUANTITY.fullmatch(text.strip().lower())
        if found is None:
            raise ValueError(f"not an amount of time: {text!r}")
        return cls(int(found[1]), _UNITS[" ".join(found[2].split())])

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(
            read_quantity, serialization=core_schema.to_string_ser_schema()
        )


def read_quantity(value: object, info: ValidationInfo) -> Quantity:
    """An amount of time; the first edition counts no minutes."""
    if isinstance(value, Quantity):
        return value
    try:
        found = Quantity.parse(value if isinstance(value, str) else "")
    except ValueError:
        found = None
    if found and found.unit == "minute":
        require_second(str(found), info)
    if found:
        return found
    raise wrong("not-a-quantity", shown=shown(value), near=meant.quantity_meant(shown(value)))


def wrong(code: Code, **values: object) -> PydanticCustomError:
    """The code and values of a problem, on their way through pydantic."""
    return PydanticCustomError(code, code, values)


def shown(value: object) -> str:
    """The words that were written; nothing where a list or keys were."""
    return value.strip() if isinstance(value, str) else ""


def _read_span(value: object) -> tuple[time, time]:
    if isinstance(value, tuple) and len(value) == 2 and all(isinstance(part, time) for part in value):
        return value
    found = _SPAN.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        raise wrong("not-a-span", shown=shown(value), near=meant.span_meant(shown(value)))
    start, end = time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
    if start >= end:
        raise wrong("ends-before-start", shown=shown(value))
    return start, end


def read_spans(value: object) -> Spans:
    """Office hours of one day: at least one span, in the order of the day, none overlapping."""
    if not isinstance(value, list | tuple) or not value:
        raise wrong("not-hours", near=", ".join(map(meant.span_meant, shown(value).split(","))))
    spans = tuple(_read_span(part) for part in value)
    for earlier, later in pairwise(spans):
        if later[0] < earlier[1]:
            raise wrong("overlap", later=_written(later), earlier=_written(earlier))
    return spans


def _written(span: tuple[time, time]) -> str:
    return f"{span[0]:%H:%M}-{span[1]:%H:%M}"


def _all_written(spans: Spans) -> list[str]:
    return [_written(span) for span in spans]


HourSpans = Annotated[Spans, BeforeValidator(read_spans), PlainSerializer(_all_written)]


_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


def _read_clock(value: object) -> time:
    if isinstance(value, time):
        return value
    found = _CLOCK.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        raise wrong("not-a-clock", shown=shown(value), near=meant.clock_meant(shown(value)))
    return time(int(found[1]), int(found[2]))


def _read_quiet(value: object) -> tuple[time, time]:
    """A span that may run past midnight."""
    if isinstance(value, tuple):
        return value
    found = _SPAN.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        raise wrong("not-a-span", shown=shown(value), near=meant.span_meant(shown(value)))
    start, end = time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
    if start == end:
        raise wrong("whole-day", shown=shown(value))
    return start, end


ClockTime = Annotated[time, BeforeValidator(_read_clock), PlainSerializer(lambda at: f"{at:%H:%M}")]
QuietSpan = Annotated[tuple[time, time], BeforeValidator(_read_quiet), PlainSerializer(_written)]


def weekdays_of(key: str) -> tuple[int, ...]:
    """The weekdays (Monday is 0) meant by "mon" or "mon-fri"; ValueError for anything else."""
    first, dash, last = key.partition("-")
    if first not in WEEKDAYS or (dash and last not in WEEKDAYS):
        raise ValueError(f"not a weekday or a range of weekdays: {key!r}")
    start = WEEKDAYS.index(first)
    end = WEEKDAYS.index(last) if dash else start
    if dash and end <= start:
        raise ValueError(f"the range runs backwards: {key!r}")
    return tuple(range(start, end + 1))


def read_date(value: object) -> date:
    """A date written year-month-day and in no other way, so that 03/04 is never guessed at."""
    if type(value) is date:
        return value
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value.strip()):
        try:
            return date.fromisoformat(value.strip())
        except ValueError:
            pass
    written = shown(value)
    meant_day = meant.ymd_meant(written)
    if meant_day is None or (near := meant.date_meant(written)):
        raise wrong("not-a-date", shown=written, near=near if meant_day else "")
    year, month, _ = meant_day
    last = monthrange(year, month)[1] if 1 <= month <= 12 and 1 <= year <= 9999 else ""
    near = "" if last else meant.turned_round(written)
    raise wrong("no-such-day", shown=written, month=month, last=last, near=near)


def read_number(value: object) -> object:
    """A number as it is written, except “1.000”: that is a thousand here, and one elsewhere."""
    if re.fullmatch(r"\d{1,3}([.,]\d{3})+", shown(value)):
        raise wrong("not-a-number", shown=shown(value), near=meant.number_meant(shown(value)))
    return value


def read_needs(value: object) -> int | str:
    """How many people must decide: any one, all of them, or a number from 1 to 20."""
    if value in ("any", "all"):
        return str(value)
    if isinstance(value, str) and value.strip().isdecimal():
        value = int(value.strip()[:3])
    if isinstance(value, int) and 1 <= value <= 20:
        return value
    raise wrong("not-a-head-count", shown=str(value) if isinstance(value, int) else shown(value))

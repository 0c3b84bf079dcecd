"""Quantities and office hours as people write them: "5 working days", "07:30-11:30", "mon-fri"."""

import re
from dataclasses import dataclass
from datetime import date, time
from itertools import pairwise
from typing import Annotated, Literal

from pydantic import BeforeValidator, GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

QuantityUnit = Literal["working_day", "day", "working_hour", "hour"]
Spans = tuple[tuple[time, time], ...]

_UNITS: dict[str, QuantityUnit] = {
    "working day": "working_day",
    "day": "day",
    "working hour": "working_hour",
    "hour": "hour",
}
_QUANTITY = re.compile(r"(\d{1,3}) +((?:working +)?(?:day|hour))s?")
_SPAN = re.compile(r"([01]?\d|2[0-3]):([0-5]\d) *[-–] *([01]?\d|2[0-3]):([0-5]\d)")
SWAPPED_DAY = "swapped_day"
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True)
class Quantity:
    """An amount of time with its unit of counting: a working day is not a day (rules A17, B13)."""

    amount: int
    unit: QuantityUnit

    def __post_init__(self) -> None:
        if not 1 <= self.amount <= 999:
            raise ValueError("an amount of time is between 1 and 999")

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
        return core_schema.no_info_plain_validator_function(
            _read_quantity, serialization=core_schema.to_string_ser_schema()
        )


def _read_quantity(value: object) -> Quantity:
    if isinstance(value, Quantity):
        return value
    if isinstance(value, str):
        try:
            return Quantity.parse(value)
        except ValueError:
            pass
    raise PydanticCustomError(
        "not-a-quantity",
        "{value} is not an amount of time; write it as '5 working days', '4 working hours', "
        "'10 days' or '2 hours' (1 to 999)",
        {"value": f"'{value}'" if isinstance(value, str) else "this"},
    )


def _bad_hours(message: str) -> PydanticCustomError:
    return PydanticCustomError("bad-hours", "{message}", {"message": message})


def _read_span(value: object) -> tuple[time, time]:
    if isinstance(value, tuple) and len(value) == 2 and all(isinstance(part, time) for part in value):
        return value
    found = _SPAN.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        raise _bad_hours(f"'{value}' is not a span of hours; write it as '07:30-11:30'")
    start, end = time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
    if start >= end:
        raise _bad_hours(f"'{value}' ends before it starts")
    return start, end


def read_spans(value: object) -> Spans:
    """Office hours of one day: at least one span, in the order of the day, none overlapping."""
    if not isinstance(value, list | tuple) or not value:
        raise _bad_hours("hours are a list such as [07:30-11:30, 13:00-16:30]")
    spans = tuple(_read_span(part) for part in value)
    for earlier, later in pairwise(spans):
        if later[0] < earlier[1]:
            raise _bad_hours(
                f"{later[0]:%H:%M}-{later[1]:%H:%M} starts before {earlier[0]:%H:%M}-{earlier[1]:%H:%M} ends"
            )
    return spans


HourSpans = Annotated[Spans, BeforeValidator(read_spans)]


_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


def _read_clock(value: object) -> time:
    if isinstance(value, time):
        return value
    found = _CLOCK.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        raise _bad_hours(f"'{value}' is not a time of day; write it as '07:30'")
    return time(int(found[1]), int(found[2]))


def _read_quiet(value: object) -> tuple[time, time]:
    """A span that may run past midnight."""
    if isinstance(value, tuple):
        return value
    first, dash, last = value.partition("-") if isinstance(value, str) else ("", "", "")
    if not dash:
        raise _bad_hours(f"'{value}' is not a span of hours; write it as '21:00-06:30'")
    start, end = _read_clock(first), _read_clock(last)
    if start == end:
        raise _bad_hours(f"'{value}' is the whole day; leave some of it for messages")
    return start, end


ClockTime = Annotated[time, BeforeValidator(_read_clock)]
QuietSpan = Annotated[tuple[time, time], BeforeValidator(_read_quiet)]


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
    shown = f"'{value}'" if isinstance(value, str) else "this"
    raise PydanticCustomError("not-a-date", "{shown} is not a date; write it as 2026-01-31", {"shown": shown})


def read_needs(value: object) -> int | str:
    """How many people must decide: any one, all of them, or a number from 1 to 20."""
    if value in ("any", "all"):
        return str(value)
    if isinstance(value, str) and value.strip().isdecimal():
        value = int(value.strip()[:3])
    if isinstance(value, int) and 1 <= value <= 20:
        return value
    shown = f"'{value}'" if isinstance(value, str | int) else "this"
    raise PydanticCustomError(
        "not-a-head-count",
        "{shown} does not say how many must decide; write any, all or a number from 1 to 20",
        {"shown": shown},
    )

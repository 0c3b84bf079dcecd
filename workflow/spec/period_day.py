"""Days of a period of a duty, as an office reads them aloud.

`first working day` · `last working day` · `5th working day` · `3 working days before it` · of a year
`12 November` and `20 working days before 12 November` · of what is done `once` a date such as `2027-03-31`
"""

import re
from dataclasses import dataclass
from datetime import date

from pydantic import GetCoreSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, core_schema

from workflow.spec.editions import require_second
from workflow.spec.quantities import shown, wrong

FIRST_SAID, LAST_SAID = "first working day", "last working day"
LAST = 999  # no period has so many
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
LEAP = 2024  # a year that has every day
_NTH = re.compile(r"([1-9]\d{0,2})(?:st|nd|rd|th) +working +day")
_BEFORE = re.compile(r"([1-9]\d{0,2}) +working +days? +before +(.+)")
_YEARLY = re.compile(r"(\d{1,2}) +([A-Z][a-z]+)")


@dataclass(frozen=True)
class YearDay:
    """A day of every year, such as an anniversary: 12 November."""

    month: int
    day: int

    def __str__(self) -> str:
        return f"{self.day} {MONTHS[self.month - 1]}"

    def in_year(self, year: int) -> date:
        """The day in a year; 28 February stands for the 29th where there is none."""
        meant = date(LEAP, self.month, self.day)
        is_short = (self.month, self.day) == (2, 29) and (year % 4 or (year % 100 == 0 and year % 400))
        return date(year, 2, 28) if is_short else meant.replace(year=year)


@dataclass(frozen=True)
class PeriodDay:
    """One day: the n-th working day of a period, the last one, a date, or one before these.

    `n` counts from the first day of the period on; below nothing it counts back from there, or from the day
    `on` which something is. It is 0 for that day itself.
    """

    n: int = 1
    on: date | YearDay | None = None

    def __str__(self) -> str:
        at = self.on.isoformat() if isinstance(self.on, date) else f"{self.on or 'it'}"
        if self.n < 0:
            return f"{-self.n} working day{'' if self.n == -1 else 's'} before {at}"
        if self.on:
            return at
        if self.n in (1, LAST):
            return FIRST_SAID if self.n == 1 else LAST_SAID
        return f"{self.n}{_ending(self.n)} working day"

    @classmethod
    def parse(cls, text: str) -> "PeriodDay":
        """The day of a phrase; ValueError where it is none."""
        words = " ".join(text.split())
        if words in (FIRST_SAID, LAST_SAID):
            return cls(1 if words == FIRST_SAID else LAST)
        if nth := _NTH.fullmatch(words):
            return cls(int(nth[1]))
        if before := _BEFORE.fullmatch(words):
            return cls(-int(before[1]), None if before[2] == "it" else _on(before[2]))
        return cls(0, _on(words))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(
            _read, serialization=core_schema.to_string_ser_schema()
        )


def _on(words: str) -> date | YearDay:
    """A date, or a day of every year."""
    if yearly := _YEARLY.fullmatch(words):
        found = YearDay(MONTHS.index(yearly[2]) + 1, int(yearly[1]))
        found.in_year(LEAP)
        return found
    if re.fullmatch(r"\d{4}-\d\d-\d\d", words):
        return date.fromisoformat(words)
    raise ValueError(f"no day of a period: {words!r}")


def _ending(n: int) -> str:
    return "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")


def _read(value: object, info: ValidationInfo) -> PeriodDay:
    if isinstance(value, PeriodDay):
        return value
    try:
        found = PeriodDay.parse(shown(value))
    except ValueError:
        raise wrong("not-a-period-day", shown=shown(value)) from None
    if str(found) != (FIRST_SAID if info.field_name == "opens" else LAST_SAID):
        require_second(info.field_name or "", info)
    return found

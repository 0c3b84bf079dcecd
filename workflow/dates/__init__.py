"""Dates and times as people of an office type them, in Vietnamese or English, with or without accents.

Pure: `now`, an aware moment in the zone of the organisation, is the only clock. Words that fit in more than
one way, or in none, are asked about and never guessed: `times_of_day` says which hours are asked, `days`
which days, `spans` the days that a range leaves out, `time_ranges` when a range of times begins and ends.
Every word has to be understood, so that "trước 5/12" is not read as half of what it says.
"""

from datetime import date, datetime

from workflow.dates.reading import name, read
from workflow.dates.spans import range_of
from workflow.dates.understood import CODES, Reading, Unclear, ask
from workflow.dates.vocabulary import spell

__all__ = [
    "CODES",
    "Reading",
    "Unclear",
    "read_date",
    "read_moment",
    "read_range",
    "read_time",
]


def read_date(text: str, now: datetime) -> Reading | Unclear:
    """A date; a time typed with it is kept. Of several days the first and the last are asked about."""
    found = read(text, now, "date")
    if isinstance(found, Reading) or found.code != "date-unread":
        return found
    days = read_range(text, now)
    ends = days.options if isinstance(days, Unclear) else tuple(Reading(day, None) for day in days)
    return Unclear("date-range", found.values, ends) if len(ends) == 2 else found


def read_time(text: str, now: datetime) -> Reading | Unclear:
    """A time of day, which may be a bare hour; a date typed with it is kept. Of two times both are asked."""
    return read(text, now, "time")


def read_moment(text: str, now: datetime) -> Reading | Unclear:
    """A date and a time, of two times the first; the caller asks for what was not typed."""
    return read(text, now, "moment")


def read_range(text: str, now: datetime) -> tuple[date, date] | Unclear:
    """The first and the last of some days; one date is a range of one day."""
    codes = spell(text)
    found = ask("range-unread") if codes is None else range_of(codes, now)
    return name(found, text) if isinstance(found, Unclear) else found

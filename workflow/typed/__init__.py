"""Dates and times as people of an office type them, in Vietnamese or English, with or without accents.

Pure: `now`, an aware moment in the zone of the organisation, is the only clock. Words that fit in more than
one way, or in none, are asked about and never guessed: `clock` says which hours are asked, `days` which
days, `spans` what a range leaves out. Every word has to be understood, so that "trước 5/12" or
"8h-10h 5/12" is not read as half of what it says.
"""

from datetime import date, datetime

from workflow.typed.reading import name, read
from workflow.typed.shape import CODES, Reading, Unclear, ask
from workflow.typed.spans import range_of
from workflow.typed.words import spell

__all__ = ["CODES", "Reading", "Unclear", "read_date", "read_moment", "read_range", "read_time"]


def read_date(text: str, now: datetime) -> Reading | Unclear:
    """A date; a time typed with it is kept."""
    return read(text, now, "date")


def read_time(text: str, now: datetime) -> Reading | Unclear:
    """A time of day, which may be a bare hour; a date typed with it is kept."""
    return read(text, now, "time")


def read_moment(text: str, now: datetime) -> Reading | Unclear:
    """A date and a time; when only one of them is typed, the caller asks for the other."""
    return read(text, now, "moment")


def read_range(text: str, now: datetime) -> tuple[date, date] | Unclear:
    """The first and the last of some days; one date is a range of one day."""
    codes = spell(text)
    found = ask("range-unread") if codes is None else range_of(codes, now)
    return name(found, text) if isinstance(found, Unclear) else found

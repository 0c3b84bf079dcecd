"""The days of an event as they are typed: a day, a day with its hour, several days."""

from dataclasses import dataclass
from datetime import date, datetime

from workflow.dates import Reading, Unclear, read_moment, read_range


@dataclass(frozen=True)
class EventDays:
    """The days as an event keeps them."""

    first: str
    last: str
    hour: str = ""


def read_days(text: str, now: datetime) -> list[EventDays] | Unclear:
    """The days that may be meant, to be confirmed: an event in the past may be meant as well."""
    found = read_range(text, now)
    if isinstance(found, tuple):
        return [_days(*found)]
    dates = [option.date for option in found.options if option.date]
    if found.code == "range-past" and dates:
        return [_days(dates[0], dates[-1])]
    moment = read_moment(text, now)
    readings = (moment,) if isinstance(moment, Reading) else moment.options
    possible = [_day(reading) for reading in readings if reading.date]
    return list(dict.fromkeys(possible)) or found


def _days(first: date, last: date) -> EventDays:
    return EventDays(first.isoformat(), last.isoformat())


def _day(reading: Reading) -> EventDays:
    day = reading.date.isoformat() if reading.date else ""
    return EventDays(day, day, f"{reading.time:%H:%M}" if reading.time else "")

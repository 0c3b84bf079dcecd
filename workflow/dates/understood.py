"""The outcome of reading typed text: a reading, or the reason it must be asked about."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, time

from workflow.lines import Value

CODES = (
    "date-unread",  # no date could be read
    "date-none",  # the calendar has no such day; the options offer what may have been meant
    "date-ambiguous",  # several days fit; the options are those days
    "date-vague",  # a month, a week or a part of one, not a day
    "date-past",  # one day fits and it is over; the option carries it
    "date-contradicts",  # the weekday and the date, or two dates, do not agree; the options are both
    "date-range",  # several days where one is wanted; the options are the first and the last
    "date-lunar",  # may be a day of the lunar calendar; the options, if any, read it as solar
    "time-unread",
    "time-none",
    "time-ambiguous",
    "time-range",  # a beginning and an end where one time is wanted; the options are both
    "moment-unread",
    "range-unread",
    "range-reversed",  # the first day is after the last, or the days are too far apart to be one range
    "range-past",  # the range has begun or is over; the two options are its first and last day
)

MOST_OPTIONS = 4


@dataclass(frozen=True)
class Reading:
    """A day, a time of day, or both: one of the two at least."""

    date: date | None
    time: time | None


@dataclass(frozen=True)
class Unclear:
    """Why it must be asked: a text key of `CODES`, the words as typed, and what may have been meant."""

    code: str
    values: dict[str, Value] = field(default_factory=dict)
    options: tuple[Reading, ...] = ()


def ask(code: str, options: Iterable[Reading] = ()) -> Unclear:
    """An Unclear without its values, its options once each and at most four."""
    return Unclear(code, {}, tuple(dict.fromkeys(options))[:MOST_OPTIONS])


RANKS = (
    "range-reversed",
    "date-contradicts",
    "date-none",
    "time-none",
    "date-lunar",
    "date-vague",
)


def most_telling(found: Iterable[Unclear], otherwise: str) -> Unclear:
    """Of several reasons, the one that tells the person most; `otherwise` when there is none."""
    known = [one for one in found if one.code in RANKS]
    return min(known, key=lambda one: RANKS.index(one.code)) if known else ask(otherwise)

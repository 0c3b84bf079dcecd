"""Which times of day an hour may mean, with the part of the day it was typed with.

Without a part of the day: 0 is midnight as the day begins, 1 to 6 are asked (before dawn, or afternoon),
7 to 23 are read as typed, by the 24-hour clock of the office. With one, the hour must fit it: "14h chiều"
and "2h chiều" are both 14:00, "14h sáng" is no time. 12 by night, "12 am", "12 pm" and 24 are asked: people
mean either end of the day. An hour after midnight typed "đêm" may belong to the night before or after its
date, and is asked when it has one.
"""

from dataclasses import dataclass
from datetime import time

_DAY = 24 * 60
_NOON = 12


@dataclass(frozen=True)
class TypedHour:
    """An hour as typed, its minutes (several when they can be read in several ways), "kém", am or pm."""

    hour: int
    minutes: tuple[int, ...] = (0,)
    less: int = 0
    half: str | None = None


def times(clock: TypedHour, part: str | None, dated: bool) -> tuple[tuple[int, time], ...]:
    """Every time `clock` may mean, each with the days to add to its date. None at all: no such time."""
    if clock.half and part:  # "8pm tối"
        exact = _fitting(clock, clock.half, dated)
        return tuple(one for one in _fitting(clock, part, dated) if one in exact)
    return _fitting(clock, clock.half or part, dated)


def _fitting(clock: TypedHour, part: str | None, dated: bool) -> tuple[tuple[int, time], ...]:
    if clock.hour > 24 or (clock.hour == 24 and any(clock.minutes)) or max(*clock.minutes, clock.less) > 59:
        return ()
    hours = _before(clock.hour) if clock.less and not part else _PARTS[part](clock.hour, dated)
    found: dict[tuple[int, time], None] = {}
    for hour in hours:
        for minute in clock.minutes:
            days, rest = divmod(hour * 60 + minute - clock.less, _DAY)
            found[days if dated else 0, time(rest // 60, rest % 60)] = None
    return tuple(found)


def _before(hour: int) -> tuple[int, ...]:
    """ "7h kém 15" is 6:45, so that the hours that are asked end at seven."""
    if hour in (0, 24):
        return ()
    return (hour, hour + 12) if hour <= 7 else (hour,)


def _plain(hour: int, dated: bool) -> tuple[int, ...]:
    if 1 <= hour <= 6:
        return (hour, hour + 12)
    if hour == 24:
        return (0, 24) if dated else ()
    return (hour,)


def _am(hour: int, dated: bool) -> tuple[int, ...]:
    if hour == _NOON:
        return (0, 12)
    return (hour,) if hour < _NOON else ()


def _pm(hour: int, dated: bool) -> tuple[int, ...]:
    if hour == _NOON:
        return (0, 12)
    return {**{h: (h + 12,) for h in range(1, 12)}, **{h: (h,) for h in range(13, 24)}}.get(hour, ())


def _noon(hour: int, dated: bool) -> tuple[int, ...]:
    return {1: (13,), 2: (14,), **{h: (h,) for h in range(10, 15)}}.get(hour, ())


def _afternoon(hour: int, dated: bool) -> tuple[int, ...]:
    if 1 <= hour <= 7:
        return (hour + 12,)
    if 8 <= hour <= 11:
        return (hour, hour + 12)
    if hour == _NOON:
        return (12, 0)
    return (hour,) if 13 <= hour <= 19 else ()


def _midnight(dated: bool) -> tuple[int, ...]:
    return (0, 24) if dated else (0, 12)


def _evening(hour: int, dated: bool) -> tuple[int, ...]:
    if hour in (0, 12, 24):
        return _midnight(dated)
    if 1 <= hour <= 4:
        return (hour, hour + 12, hour + 24)
    if 5 <= hour <= 11:
        return (hour + 12,)
    return (hour,) if 17 <= hour <= 23 else ()


def _night(hour: int, dated: bool) -> tuple[int, ...]:
    if hour in (0, 12, 24):
        return _midnight(dated)
    if 1 <= hour <= 4:
        return (hour, hour + 24)
    if 5 <= hour <= 7:
        return (hour, hour + 12)
    if 8 <= hour <= 11:
        return (hour + 12,)
    return (hour,) if 19 <= hour <= 23 else ()


_PARTS = {
    None: _plain,
    "am": _am,
    "pm": _pm,
    "sang": _am,
    "trua": _noon,
    "chieu": _afternoon,
    "EVENING": _evening,
    "dem": _night,
}

"""The rules that find a time of day, a part of the day, or a moment counted from now."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from workflow.dates.pieces import AFTER, Build, Found, Moment, PartOfDay, Piece, Rule
from workflow.dates.times_of_day import TypedHour
from workflow.dates.vocabulary import NUMBER, value

_AT = f"(?!sau )(?P<n>{NUMBER})"  # "sau gio" may be "sau giờ": only "sáu" is six o'clock
_H = "(?:h|g|gio)"
_P = "(?:phut|p)"
_HALF = "(?: (?P<half>am|pm))?"
_PARTS = "sang|trua|chieu|EVENING|toi|dem"
_TENS = f"(?=[0-9]{{2}}|(?:(?:hai|ba|bon|nam) )?muoi)(?P<x>{NUMBER})"


def clock_rules() -> Iterator[Rule]:
    yield _PARTS, lambda m, now: PartOfDay("EVENING" if m[0] == "toi" else m[0])
    yield f"{_AT} (?:{_H}|:) (?P<x>[0-9]{{2}})(?: {_P})?{_HALF}", _clock
    yield f"{_AT} : (?P<x>[0-9]{{2}}) : [0-5][0-9]{_HALF}", _clock  # the seconds are the software's
    yield f"{_AT} gio {_TENS}(?: {_P})?", _clock
    yield f"{_AT} gio (?P<x>(?:(?:hai|ba|bon|nam) )?muoi)", _clock  # "ba tháng sáu" may follow
    yield f"{_AT} {_H} (?P<x>{NUMBER}) {_P}", _clock
    yield f"{_AT} (?:{_H}|:) (?P<one>[0-9]){_HALF}", _clock
    yield f"{_AT} {_H}{_HALF}", _clock
    yield f"{_AT} {_H} kem (?P<less>{NUMBER})(?: {_P})?{_HALF}", _clock
    yield f"{_AT} (?:{_H} )?ruoi", lambda m, now: TypedHour(value(m["n"]), (30,))
    yield rf"(?P<n>[0-9]{{1,2}}) \. (?P<x>[0-9]{{2}}){_HALF}", _clock
    yield "(?P<n>[0-9]{1,2}) (?P<half>am|pm)", _clock
    yield f"(?P<n>[0-9]{{1,2}})(?= (?:{_PARTS}))", _clock  # "2 chiều"
    yield "(?:NOW|bay) gio|now", lambda m, now: Moment(_minute(now))
    number = f"(?P<n>[0-9]{{1,3}}|{NUMBER})"
    soon = f"(?:{AFTER}|trong(?: vong)?)"
    yield f"{number} (?:tieng|{_H}) nua|{number.replace('<n>', '<k>')} tieng {AFTER}", _in_minutes(60)
    yield f"{number} (?:tieng|{_H}) ruoi nua", _in_minutes(60, 30)
    yield f"{number} (?:tieng|{_H}) (?P<x>{NUMBER})(?: {_P})? nua", _in_minutes(60)
    yield f"{number} {_P} (?:nua|{AFTER})", _in_minutes(1)
    yield f"{soon} {number} tieng(?: nua)?|trong(?: vong)? (?P<k>[0-9]{{1,3}}|{NUMBER}) {_H}", _in_minutes(60)
    yield f"{soon} {number} tieng ruoi(?: nua)?", _in_minutes(60, 30)
    yield f"{soon} {number} {_P}(?: nua)?", _in_minutes(1)
    yield f"{number} tieng truoc", _in_minutes(-60)
    yield f"{number} {_P} truoc", _in_minutes(-1)


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


def _clock(m: Found, now: datetime) -> Piece:
    typed = m.groupdict()
    minutes: tuple[int, ...] = (value(typed["x"]) if typed.get("x") else 0,)
    if one := typed.get("one"):  # "8h5": five past, or fifty
        minutes = tuple(dict.fromkeys((int(one), int(one) * 10)))
    less = value(typed["less"]) if typed.get("less") else 0
    return TypedHour(value(m["n"]), minutes, less, typed.get("half"))


def _in_minutes(unit: int, more: int = 0) -> Build:
    def build(m: Found, now: datetime) -> Piece:
        typed = m.groupdict()
        minutes = value(typed.get("n") or typed["k"]) * unit + more
        minutes += value(typed["x"]) if typed.get("x") else 0
        return Moment(_minute(now) + timedelta(minutes=minutes))

    return build

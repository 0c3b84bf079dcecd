"""The meaning of typed words: every cut of them is read, and of two meanings the person is asked."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time

from workflow.dates.days import DAY_PIECES, ONE_DAY, settle
from workflow.dates.grammar import cuts
from workflow.dates.pieces import Moment, PartOfDay, Piece
from workflow.dates.time_ranges import Hours, hours
from workflow.dates.times_of_day import TypedHour, times
from workflow.dates.understood import Reading, Unclear, ask, most_telling
from workflow.dates.vocabulary import BARE_NUMBER, spell
from workflow.text import clean, cut

_SHOWN = 60
_POSSIBLE = ("date-past", "date-ambiguous", "time-ambiguous", "time-range")
_LUNAR = {"mung", "ram", "gieng", "chap", "LUNAR", "tet", "al"}


def read(text: str, now: datetime, want: str) -> Reading | Unclear:
    """`text` as a "date", a "time" or a "moment"; its words are among the values of an Unclear."""
    codes = spell(text)
    found = ask(f"{want}-unread") if codes is None else _read_codes(hour_of(codes, want), now, want)
    if codes and isinstance(found, Unclear) and found.code == f"{want}-unread":
        found = merge((_between(ends, now, want) for ends in hours(codes, now)), found.code)
    return found if isinstance(found, Reading) else name(found, text)


def hour_of(codes: str, want: str = "time") -> str:
    """A bare number where a time is wanted is an hour."""
    return f"{codes} gio" if want == "time" and BARE_NUMBER.fullmatch(codes) else codes


def _between(ends: Hours, now: datetime, want: str) -> Reading | Unclear:
    """The end that is wanted of a beginning and an end."""
    days = settle(ends.days, now.date())
    if isinstance(days, Unclear):
        return days
    if want == "time":
        return ask("time-range", (Reading(None, clock) for clock in (*ends.first, *ends.last)))
    if want == "date":
        return _decide([Reading(day, None) for day in days], now) if days else ask("date-unread")
    return _decide([Reading(day, clock) for day in days or (None,) for clock in ends.first], now)


def name(unclear: Unclear, text: str) -> Unclear:
    """`unclear` with the words as typed."""
    return Unclear(unclear.code, {"text": cut(" ".join(clean(text).split()), _SHOWN)}, unclear.options)


def lunar(codes: str) -> bool:
    """Whether the words belong to the lunar calendar, or may."""
    return not _LUNAR.isdisjoint(codes.split()) or "am lich" in codes


def _read_codes(codes: str, now: datetime, want: str) -> Reading | Unclear:
    if lunar(codes):
        solar = codes.replace("ngay mung", "mung").replace("mung", "ngay")
        found = ask("") if lunar(solar) else _read_codes(solar, now, want)
        return ask("date-lunar", options(found))
    return merge((meaning(pieces, now, want) for pieces in cuts(codes, now)), f"{want}-unread")


def options(found: Reading | Unclear) -> tuple[Reading, ...]:
    return (found,) if isinstance(found, Reading) else found.options


def merge(meanings: Iterable[Reading | Unclear], otherwise: str) -> Reading | Unclear:
    """The one meaning that is possible; all of them as options when there are several."""
    found: list[Reading | Unclear] = []
    for one in meanings:
        if one not in found:
            found.append(one)
    possible = [one for one in found if isinstance(one, Reading) or one.code in _POSSIBLE]
    if not possible:
        return most_telling((one for one in found if isinstance(one, Unclear)), otherwise)
    if len(possible) == 1:
        return possible[0]
    return _ambiguous([option for one in possible for option in options(one)])


def _ambiguous(readings: list[Reading]) -> Unclear:
    days = {reading.date for reading in readings}
    return ask("date-ambiguous" if len(days) > 1 else "time-ambiguous", sorted(readings, key=_order))


def _order(reading: Reading) -> tuple[date, time]:
    return reading.date or date.min, reading.time or time.min


def meaning(pieces: Sequence[Piece], now: datetime, want: str) -> Reading | Unclear:
    """Return the meaning of one cut."""
    days = settle((piece for piece in pieces if isinstance(piece, DAY_PIECES)), now.date())
    clocks = [piece for piece in pieces if isinstance(piece, TypedHour)]
    parts = {piece.name for piece in pieces if isinstance(piece, PartOfDay)}
    moments = [piece.at for piece in pieces if isinstance(piece, Moment)]
    if len(clocks) + len(moments) > 1 or len(parts) > 1 or (moments and (days or parts)):
        return ask(f"{want}-unread")
    if moments:
        return _decide([Reading(moments[0].date(), moments[0].time())], now)
    if (want == "date" and days is None) or (want == "time" and not clocks) or not (days or clocks):
        return ask(f"{want}-unread")
    fitting = times(clocks[0], next(iter(parts), None), days is not None) if clocks else ((0, None),)
    if not fitting:
        return ask("time-none")
    if isinstance(days, Unclear):
        return ask(days.code, _combine((option.date for option in days.options), fitting))
    return _decide(_combine(days or (None,), fitting), now)


def _combine(days: Iterable[date | None], fitting: Sequence[tuple[int, time | None]]) -> list[Reading]:
    return [Reading(day and day + ONE_DAY * later, clock) for day in days for later, clock in fitting]


def _decide(readings: list[Reading], now: datetime) -> Reading | Unclear:
    if len(readings) > 1:
        return _ambiguous(readings)
    return ask("date-past", readings) if is_past(readings[0], now) else readings[0]


def is_past(reading: Reading, now: datetime) -> bool:
    if reading.date is None or reading.date > now.date():
        return False
    minute = now.time().replace(second=0, microsecond=0)
    return reading.date < now.date() or (reading.time is not None and reading.time < minute)

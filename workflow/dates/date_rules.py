"""The rules that find a day: dates, weekdays, weeks, and days counted from today."""

from collections.abc import Iterator
from datetime import datetime

from workflow.dates.days import (
    ONE_DAY,
    TypedDay,
    Vague,
    Week,
    Weekday,
    day_only,
    full,
    of_month,
    without_year,
)
from workflow.dates.pieces import AFTER, COMING, THIS, Build, Found, Piece, Rule
from workflow.dates.vocabulary import MONTH, NUMBER, value

_YEAR = "(?P<y>[0-9]{4}|[0-9]{2})"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ENGLISH_DAYS = ("mon", "tue", "wed", "thurs", "fri", "sat", "sun")
_SECOND_TO_SEVENTH = {
    **dict.fromkeys(("hai", "2"), 0),
    **dict.fromkeys(("ba", "3"), 1),
    **dict.fromkeys(("FOUR", "tu", "4"), 2),
    **dict.fromkeys(("nam", "5"), 3),
    **dict.fromkeys(("SIX", "sau", "6"), 4),
    **dict.fromkeys(("SEVEN", "bay", "7"), 5),
}
_WEEKDAY = (
    rf"(?:ngay )?(?:thu (?P<n>{'|'.join(_SECOND_TO_SEVENTH)})|(?:t|ORDINAL) (?P<t>[2-7])|(?P<s>cn|chu nhat)"
    rf"|(?P<e>{'|'.join(_ENGLISH_DAYS)}))"
)


def date_rules() -> Iterator[Rule]:
    yield from _numbered()
    yield from _english()
    yield "(?:ngay )?(?:hom )?nay|today|this(?= (?:sang|chieu|EVENING))", _day(0)
    yield "(?:ngay )?mai|tomorrow", _day(1)
    yield "(?:ngay )?(?:MOT|mot)|ngay after tomorrow", _day(2)
    yield "ngay kia", _day(2, 3)  # the day after "mai" in the north, after "mốt" in the south
    yield "(?:ngay )?hom qua|yesterday", _day(-1)
    yield "(?:ngay )?hom kia", _day(-2)
    yield _WEEKDAY, _weekday("")
    yield f"{_WEEKDAY} {THIS}", _weekday("this")
    yield f"this {_WEEKDAY}", _weekday("this")
    yield f"{_WEEKDAY} {COMING}", _weekday("coming")
    yield f"{_WEEKDAY} {AFTER}", _weekday("next")
    yield f"next {_WEEKDAY}", _weekday("next")
    yield f"tuan {THIS}|this tuan", lambda m, now: Week(0)
    yield f"tuan (?:{AFTER}|{COMING})|next tuan", lambda m, now: Week(1)
    yield "tuan truoc|last tuan", lambda m, now: Week(-1)
    which = f"{THIS}|{AFTER}|{COMING}|truoc"
    yield f"(?:dau|giua|cuoi) (?:thang|tuan|nam)(?: (?:{which}))?", _vague
    yield f"(?:(?:dau|giua|cuoi) )?thang (?:{MONTH}|{which})(?: (?:nam|[/.-]) {_YEAR})?", _vague
    yield f"nam (?:{AFTER}|{COMING})|(?:next|this|last) (?:thang|nam|cuoi tuan)", _vague
    yield "t (?:1|[89]|1[0-2])", _vague  # "T12" is a month at best


def _numbered() -> Iterator[Rule]:
    day, month = f"(?:ngay )?(?P<d>{NUMBER})", f"(?P<m>{MONTH})"
    yield "(?P<y>[0-9]{4}) (?P<c>[/.-]) (?P<m>[0-9]{1,2}) (?P=c) (?P<d>[0-9]{1,2})", _dated
    for between in ("(?:[/.-])", "thang", "ORDINAL"):
        yield f"{day} {between} {month}", _undated
        yield f"{day} {between} {month} (?:FILL )?nam {_YEAR}", _dated
        yield f"{day} {between} {month} nam {THIS}", _in_year(0)
        yield f"{day} {between} {month} nam (?:{AFTER}|{COMING})", _in_year(1)
    yield f"{day} (?P<c>[/.-]) {month} (?P=c) {_YEAR}", _dated
    yield f"{day} thang {month} [/.-] {_YEAR}", _dated
    yield from _printed()
    yield f"{day} thang {THIS}", lambda m, now: of_month(value(m["d"]), now.date(), 0)
    yield f"{day} thang (?:{AFTER}|{COMING})", _of_next_month
    yield f"ngay (?P<d>{NUMBER})", lambda m, now: day_only(value(m["d"]), now.date())


def _printed() -> Iterator[Rule]:
    """As software in Vietnamese writes them: "5 thg 12, 2026", "05-thg 12-26", "Tháng 12 5, 2026", "Th12"."""
    month, year = f"(?P<m>{MONTH})", "(?:FILL )?(?P<y>[0-9]{4})"
    yield f"(?P<d>{NUMBER}) (?:thang|ORDINAL) {month} {year}", _dated
    yield f"(?:thang|ORDINAL) {month} (?P<d>[0-9]{{1,2}}) {year}", _dated
    yield f"(?P<d>[0-9]{{1,2}}) (?P<c>[/.-]) thang {month} (?P=c) {_YEAR}", _dated


def _english() -> Iterator[Rule]:
    month, day = f"(?P<m>{'|'.join(_MONTHS)})", "(?P<d>[0-9]{1,2})(?: ORDINAL)?"
    for form in (f"{month} {day}", f"(?:FILL )?{day} (?:of )?{month}"):
        yield form, _undated
        yield f"{form} (?:FILL )?(?P<y>[0-9]{{4}})", _dated


def counted_rules() -> Iterator[Rule]:
    """ "3 ngày nữa", "sau 2 tuần", "trong 1 tháng", "2 tuần trước"."""
    number = f"(?P<n>[0-9]{{1,3}}|{NUMBER})"
    for unit, build in (("ngay", _in_days(1)), ("tuan", _in_days(7)), ("thang", _in_months)):
        yield f"{number} {unit} (?:nua|{AFTER})", build  # "5 tháng sau" is a day of next month as well
        yield f"(?:{AFTER}|trong(?: vong)?) {number} {unit}(?: (?:nua|{COMING}))?", build
    yield f"{number} thang {COMING}", _in_months
    yield f"{number} ngay truoc", _in_days(-1)
    yield f"{number} tuan truoc", _in_days(-7)


def _vague(m: Found, now: datetime) -> Piece:
    return Vague()


def _weekday(which: str) -> Build:
    def build(m: Found, now: datetime) -> Piece:
        if m["e"]:
            return Weekday(_ENGLISH_DAYS.index(m["e"]), which)
        return Weekday(6 if m["s"] else _SECOND_TO_SEVENTH[m["n"] or m["t"]], which)

    return build


def _month(m: Found) -> int:
    return _MONTHS.index(m["m"]) + 1 if m["m"] in _MONTHS else value(m["m"])


def _dated(m: Found, now: datetime) -> Piece:
    year = int(m["y"]) if len(m["y"]) == 4 else 2000 + int(m["y"])
    return full(year, _month(m), value(m["d"]))


def _undated(m: Found, now: datetime) -> Piece:
    return without_year(value(m["d"]), _month(m), now.date())


def _in_year(ahead: int) -> Build:
    return lambda m, now: full(now.year + ahead, _month(m), value(m["d"]))


def _of_next_month(m: Found, now: datetime) -> Piece:
    return of_month(value(m["d"]), now.date(), 1)


def _day(*ahead: int) -> Build:
    return lambda m, now: TypedDay(tuple(now.date() + ONE_DAY * days for days in ahead))


def _in_days(length: int) -> Build:
    return lambda m, now: TypedDay((now.date() + ONE_DAY * length * value(m["n"]),))


def _in_months(m: Found, now: datetime) -> Piece:
    found = of_month(now.day, now.date(), value(m["n"]))
    return TypedDay(found.days or found.offers)

"""Guesses at the meaning of words that the rules cannot use: the cure that a problem names.

Each function returns what to write instead, or "" where that is not plain.
"""

import re
from collections.abc import Mapping
from datetime import date
from zoneinfo import available_timezones

from workflow.spec.problems import closest
from workflow.text import fold

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SWAPPED_DAY = "swapped_day"
VIETNAM = "Asia/Ho_Chi_Minh"

_IN_VIETNAM = {
    "hanoi", "saigon", "hochiminh", "hochiminhcity", "hcm", "hcmc", "tphcm", "danang", "haiphong",
    "cantho", "hue", "nhatrang", "vinh", "dalat", "vietnam", "vn", "ict", "seasiastandardtime", "indochina",
}  # fmt: skip
_SEVEN = re.compile(r"(?:utc|gmt|etc/gmt)? *[+-]? *0?7(?::?00)?")
_NUMBERS = {
    "mot": 1, "hai": 2, "ba": 3, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
}  # fmt: skip
_UNITS: Mapping[str, tuple[int, str]] = {
    **dict.fromkeys(("working day", "workday", "work day", "business day", "wd"), (1, "working day")),
    **dict.fromkeys(("ngay lam viec", "ngay lv", "ngay cong"), (1, "working day")),
    **dict.fromkeys(("working hour", "work hour", "workhour", "business hour"), (1, "working hour")),
    **dict.fromkeys(("gio lam viec", "gio lv", "gio hanh chinh"), (1, "working hour")),
    **dict.fromkeys(("day", "d", "ngay"), (1, "day")),
    **dict.fromkeys(("hour", "hr", "h", "gio", "tieng"), (1, "hour")),
    **dict.fromkeys(("minute", "min", "phut"), (1, "minute")),
    **dict.fromkeys(("week", "tuan"), (7, "day")),
}
_CLOCK = re.compile(
    r"(\d{1,2}) *(?:h|g|gio|:|\.|,)? *(\d{2})? *(?:p|phut)? *(sa|ch|am|pm|a\.m\.|p\.m\.|sang|chieu|toi)?"
)
_TO = re.compile(r" *(?:-|–|—|~|\bden\b|\bto\b) *")
_DAY_NAMES: Mapping[str, str] = {
    name: WEEKDAYS[n]
    for n, names in enumerate(
        (
            "mon monday t2 2 thu2 thuhai",
            "tue tues tuesday t3 3 thu3 thuba",
            "wed wednesday t4 4 thu4 thutu",
            "thu thur thurs thursday t5 5 thu5 thunam",
            "fri friday t6 6 thu6 thusau",
            "sat saturday t7 7 thu7 thubay",
            "sun sunday cn chunhat",
        )
    )
    for name in names.split()
}


def quoted(words: str) -> str:
    """The words in the quotation marks that YAML reads."""
    return f"'{words}'" if '"' in words else f'"{words}"'


def zone_meant(name: str) -> str:
    """The real timezone that is nearest: Hanoi and Saigon are Asia/Ho_Chi_Minh."""
    plain = fold(name)
    city = _letters(plain.rpartition("/")[2])
    if city in _IN_VIETNAM or _letters(plain) in _IN_VIETNAM or _SEVEN.fullmatch(plain.strip()):
        return VIETNAM
    known = available_timezones()
    same = sorted(zone for zone in known if _letters(fold(zone).rpartition("/")[2]) == city)
    return same[0] if same else closest(name, known)


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text)


def days_meant(key: str) -> str:
    """Weekdays as keys of office hours: “Thứ Hai đến Thứ Sáu” is mon-fri."""
    parts = [_DAY_NAMES.get(_letters(part), "") for part in _TO.split(fold(key))]
    if not all(parts) or len(parts) > 2:
        return closest(key, (*WEEKDAYS, SWAPPED_DAY, "mon-fri"))
    places = [WEEKDAYS.index(part) for part in parts]
    return "-".join(parts) if places == sorted(set(places)) else ""


def quantity_meant(text: str) -> str:
    """An amount of time with the unit that counting needs: “1 workday” is 1 working day."""
    words = " ".join(fold(text).replace("-", " ").replace("_", " ").split())
    found = re.fullmatch(r"(\d+|[a-z]+) ?([a-z ]+)", words)
    number = found and (_NUMBERS.get(found[1]) or (int(found[1][:4]) if found[1].isdecimal() else 0))
    if not found or not number:
        return ""
    word = found[2].strip()
    unit = _UNITS.get(word) or _UNITS.get(word.removesuffix("s")) or _UNITS.get(closest(word, _UNITS))
    if unit is None or not number * unit[0] <= 999:
        return ""
    amount = number * unit[0]
    return f"{amount} {unit[1]}{'' if amount == 1 else 's'}"


def clock_meant(text: str) -> str:
    """A time of day: “7h30” and “7 giờ 30” are 07:30."""
    found = _CLOCK.fullmatch(fold(text).strip())
    if found is None:
        return ""
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").replace(".", "")
    if half in ("ch", "pm", "chieu", "toi") and hour < 12:
        hour += 12
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else ""


def span_meant(text: str) -> str:
    """A span of hours: “7h30 – 11h30” is 07:30-11:30."""
    clocks = [clock_meant(part) for part in _TO.split(fold(text).strip())]
    return "-".join(clocks) if len(clocks) == 2 and all(clocks) else ""


def ymd_meant(text: str) -> tuple[int, int, int] | None:
    """Year, month and day of three numbers, the day first unless the year is; perhaps no such day."""
    parts = re.findall(r"\d+", text)
    if len(parts) != 3 or len(text) > 40:
        return None
    if len(parts[0]) != 4:
        parts.reverse()
    year, month, day = (int(part[:4]) for part in parts)
    return (year if year > 99 else 2000 + year), month, day


def date_meant(text: str) -> str:
    """The day as the rules write it: 06/06/2026 is 2026-06-06."""
    found = ymd_meant(text)
    return _iso(*found) if found else ""


def turned_round(text: str) -> str:
    """The day with month and day the other way round: 2026-13-01 is 2026-01-13."""
    found = ymd_meant(text)
    return _iso(found[0], found[2], found[1]) if found else ""


def _iso(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def key_meant(text: str) -> str:
    """The key that is nearest to a name: “Kinh tế” is kinh_te."""
    key = re.sub(r"[^a-z0-9]+", "_", fold(text)).strip("_")[:32].strip("_")
    return key if key[:1].isalpha() else ""


def number_meant(text: str) -> str:
    """The number in “1.000” or “150 ký tự”."""
    found = re.fullmatch(r"(\d{1,3}(?:[., ]\d{3})+|\d+)(?: *[^\d]*)", text.strip())
    return re.sub(r"\D", "", found[1]) if found else ""


def yes_no_meant(text: str) -> str:
    if fold(text) in ("co", "dung", "phai"):
        return "true"
    return "false" if fold(text) in ("khong", "ko", "sai", "khong co") else ""


def link_meant(text: str) -> str:
    """The whole address of a site that was written without its beginning."""
    rest = re.sub(r"^(?:h?t{1,2}ps?)?:?[/\\]*", "", text.strip(), flags=re.IGNORECASE)
    return f"https://{rest}" if re.match(r"[\w-]+(?:\.[\w-]+)+(?:[/:?#]\S*)?$", rest) else ""

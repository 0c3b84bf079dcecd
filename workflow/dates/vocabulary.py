"""The words of dates and times, typed with or without accents, turned into one alphabet of codes.

A word typed with accents means only that word. A word typed without means every word it could be: where
those differ ("sau" is "sau" or "sáu", "toi" is "tối" or "tới") it keeps a code of its own, which the
grammar accepts for each, so that both readings are found and the person is asked.
"""

import re

from workflow.text import clean, fold

LONGEST = 120

_VIETNAMESE = {
    "sang": "sáng",
    "trua": "trưa",
    "chieu": "chiều",
    "EVENING": "tối",
    "COMING": "tới",
    "dem": "đêm khuya",
    "gio": "giờ",
    "phut": "phút",
    "tieng": "tiếng",
    "ruoi": "rưỡi rưởi",
    "kem": "kém",
    "ngay": "ngày",
    "thang": "tháng",
    "tuan": "tuần",
    "nam": "năm",
    "thu": "thứ",
    "chu": "chủ chúa",
    "nhat": "nhật",
    "hom": "hôm bữa",
    "nay": "nay",
    "THIS": "này",
    "mai": "mai",
    "MOT": "mốt",
    "kia": "kia",
    "qua": "qua",
    "nua": "nữa",
    "truoc": "trước",
    "AFTER": "sau",
    "trong": "trong",
    "vong": "vòng",
    "dau": "đầu",
    "giua": "giữa",
    "cuoi": "cuối",
    "mung": "mùng mồng",
    "ram": "rằm",
    "gieng": "giêng",
    "chap": "chạp",
    "LUNAR": "âm",
    "lich": "lịch",
    "duong": "dương",
    "tet": "tết",
    "ONE": "một",
    "hai": "hai",
    "ba": "ba",
    "bon": "bốn",
    "FOUR": "tư",
    "lam": "lăm",
    "SIX": "sáu",
    "SEVEN": "bảy bẩy",
    "tam": "tám",
    "chin": "chín",
    "muoi": "mười mươi",
    "FROM": "từ",
    "den": "đến",
    "het": "hết",
    "NOW": "bây",
    "FILL": "lúc vào khoảng hồi đúng buổi nhé nha",
}
_ENGLISH = {
    "today": "today",
    "tomorrow": "tomorrow",
    "yesterday": "yesterday",
    "after": "after",
    "now": "now",
    "next": "next",
    "this": "this",
    "last": "last",
    "trong": "in",
    "AFTER": "later",
    "truoc": "ago",
    "FROM": "from",
    "den": "to until",
    "ngay": "day days",
    "tuan": "week weeks",
    "thang": "month months thg",
    "tieng": "hour hours hr hrs",
    "phut": "minute minutes min mins",
    "cuoi tuan": "weekend",
    "sang": "morning",
    "chieu": "afternoon",
    "EVENING": "evening",
    "EVENING nay": "tonight",
    "dem": "night",
    "pm": "pm ch",
    "t": "t",
    "cn": "cn",
    "h": "h",
    "g": "g",
    "p": "p ph",
    "al": "al",
    "of": "of",
    "ORDINAL": "st nd rd th",
    "FILL": "on at around about the",
    "mon": "mon monday",
    "tue": "tue tues tuesday",
    "wed": "wed wednesday",
    "thurs": "thur thurs thursday",
    "fri": "fri friday",
    "sat": "sat saturday",
    "sun": "sun sunday",
    "jan": "jan january",
    "feb": "feb february",
    "mar": "mar march",
    "apr": "apr april",
    "may": "may",
    "jun": "jun june",
    "jul": "jul july",
    "aug": "aug august",
    "sep": "sep sept september",
    "oct": "oct october",
    "nov": "nov november",
    "dec": "dec december",
}
_ONLY_WITH_ACCENTS = {"tầm": "FILL", "ạ": "FILL"}

_MARKS = {**{c: c for c in "/-.:~"}, **dict.fromkeys(",;()|·•⋅", "FILL"), **dict.fromkeys("'’′", "p")}
_SPELLED = str.maketrans(
    {
        **{chr(full): chr(full - 0xFEE0) for full in range(0xFF01, 0xFF5F)},
        **dict.fromkeys("‐‑‒–—−→", "-"),
        "\u3000": " ",
    }
)
_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+|\S")
_LISTED = re.compile(r"(?:h|g|gio|giờ) +[0-9]{1,2} *[,;] *[0-9]{1,2} */")  # "8h 10, 11/12": two days
_HALVES = re.compile(r"\b([ap])\. ?m\b\.?")


def _tables() -> tuple[dict[str, str], dict[str, str]]:
    exact = dict(_ONLY_WITH_ACCENTS)
    plain: dict[str, set[str]] = {}
    for code, forms in _VIETNAMESE.items():
        for form in forms.split():
            exact[form] = code
            plain.setdefault(fold(form), set()).add(code)
    for code, forms in _ENGLISH.items():
        for form in forms.split():
            plain.setdefault(form, set()).add(code)
    plain["am"] = {"am"}  # the English half of a day, or "âm" of the lunar calendar: never taken alone
    plain["sa"] = {"am"}  # "10:15 SA" and "2:30 CH" are the halves of a day in Vietnamese software
    return exact, {form: codes.pop() if len(codes) == 1 else form for form, codes in plain.items()}


_EXACT, _PLAIN = _tables()


def spell(text: str) -> str | None:
    """The codes of `text`, separated by single spaces; None when a word is not one of dates and times."""
    text = clean(text).translate(_SPELLED).lower().strip(' \t\n.,;!?…"“”')
    if not text or len(text) > LONGEST or _LISTED.search(text):
        return None
    tokens = _TOKEN.findall(_HALVES.sub(r"\1m ", text))
    accented = any(token.isalpha() and fold(token) != token for token in tokens)
    codes = [_code(token, accented) for token in tokens]
    if None in codes:
        return None
    spelled = " ".join(filter(None, codes))
    if " duong lich" in spelled:  # said to be of the solar calendar
        spelled = spelled.replace(" duong lich", "").replace("ngay mung", "mung").replace("mung", "ngay")
    return spelled


def _code(word: str, accented: bool) -> str | None:
    if word.isascii() and word.isdigit():
        return word
    if word == "sau" and accented:
        return _EXACT[word]
    return _MARKS.get(word) or (_PLAIN if word.isascii() else _EXACT).get(word)


_UNIT = "ONE|mot|hai|ba|bon|nam|SIX|sau|SEVEN|bay|tam|chin"
NUMBER = (
    rf"(?:[0-9]{{1,2}}|(?:(?:{_UNIT}) )?muoi(?: (?:ONE|mot|MOT|hai|ba|bon|FOUR|tu|nam|lam|SIX|sau|SEVEN|bay"
    rf"|tam|chin))?|{_UNIT})"
)
MONTH = rf"(?:[0-9]{{1,2}}|muoi(?: (?:ONE|mot|hai))?|{_UNIT}|FOUR|tu)"
BARE_NUMBER = re.compile(NUMBER)
_VALUES = {
    **dict.fromkeys(("ONE", "mot", "MOT"), 1),
    "hai": 2,
    "ba": 3,
    **dict.fromkeys(("bon", "FOUR", "tu"), 4),
    **dict.fromkeys(("nam", "lam"), 5),
    **dict.fromkeys(("SIX", "sau"), 6),
    **dict.fromkeys(("SEVEN", "bay"), 7),
    "tam": 8,
    "chin": 9,
}


def value(number: str) -> int:
    """The number that digits or number words spell."""
    if number.isdigit():
        return int(number)
    tens, ten, units = number.partition("muoi")
    if not ten:
        return _VALUES[number]
    return _VALUES.get(tens.strip(), 1) * 10 + _VALUES.get(units.strip(), 0)

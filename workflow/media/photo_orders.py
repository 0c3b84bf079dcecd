"""Orders about numbered photos as people type them: “bỏ 3, 7”, “3 lên đầu”, “3: Toàn cảnh hội trường”.

Pure. Every word has to be understood, and what could mean two things is no order: “bỏ 3 ảnh” may be three
photos or the third.
"""

import re
from dataclasses import dataclass

from workflow.form.short_answers import is_none, is_one_of
from workflow.text import clean, fold

LONGEST = 120  # characters of an order; captions may be longer
_CODES = {
    "DROP": ("bỏ", "xóa", "loại", "gỡ", "remove", "delete", "drop"),
    "PHOTO": ("ảnh", "hình", "tấm", "số", "photo", "photos", "picture", "number"),
    "AND": ("và", "and"),
    "WITH": ("với", "with"),
    "CHO": ("cho", "chỗ", "vị", "trí"),
    "FROM": ("từ", "tự", "from"),
    "TO": ("đến", "tới", "to"),
    "GO": ("lên", "xuống", "về", "ra", "vào", "đứng", "ngay", "the", "at"),
    "HEAD": ("đầu", "front", "top"),
    "TAIL": ("cuối", "end", "bottom"),
    "FIRST": ("first",),
    "LAST": ("last",),
    "UTMOST": ("tiên", "cùng"),
    "AFTER": ("sau", "after"),
    "BEFORE": ("trước", "before"),
    "PUT": ("đưa", "chuyển", "xếp", "sắp", "để", "đặt", "dời", "kéo", "put", "move"),
    "SWAP": ("đổi", "đảo", "hoán", "swap"),
    "MUTUAL": ("nhau",),
    "ORDER": ("thứ", "order"),
    "ALL": ("chung", "cả", "tất", "mọi", "các", "all"),
    "CAPTION": ("chú", "thích", "caption", "captions"),
    "POLITE": ("dạ", "vâng", "giúp", "nhé", "nha", "ạ", "đi", "please"),
}
_NAMED = {fold(word): code for code, words in _CODES.items() for word in words}
_SIGNS = {",": "AND", ";": "AND", "&": "AND", "-": "TO", "–": "TO"}
_TOKEN = re.compile(r"\d+|\w+|\S")

_ITEM = r"(?:FROM )?(?:PHOTO )*\d+(?: TO \d+)?"
_MANY = rf"{_ITEM}(?: (?:AND )+{_ITEM}| \d+(?: TO \d+)?)*"
_ONE = r"(?:PHOTO )*\d+"
_DROP = re.compile(rf"DROP (?P<what>{_MANY}|(?:PHOTO )+(?:HEAD|TAIL)(?: UTMOST)?)")
_END = r"(?:GO|TO)(?: GO| PHOTO| CHO)* (?:HEAD|TAIL)(?: UTMOST)?|FIRST|LAST"
_MOVE = re.compile(
    rf"(?:(?:PUT|CHO|SWAP) )*(?P<what>{_MANY})"
    rf" (?:(?P<end>{_END})|(?:GO )*(?P<side>AFTER|BEFORE) (?P<by>{_ONE}))"
)
_SWAP = re.compile(
    rf"(?:SWAP )+(?:CHO )*(?P<one>{_ONE}) (?:(?:AND|WITH|CHO) )?(?P<other>{_ONE})(?: (?:CHO )?MUTUAL)?"
)
_ORDER = re.compile(rf"(?:PUT )*(?:ORDER(?: FROM)?|PUT) (?P<what>{_MANY})")
_EVERY = re.compile(r"(?:CAPTION )*(?:ALL )+(?:PHOTO )*")


@dataclass(frozen=True)
class Reordered:
    """The numbers of the photos that stay, in their new order."""

    order: tuple[int, ...]


@dataclass(frozen=True)
class Captioned:
    """Captions with the numbers of their photos; an empty one takes a caption away."""

    captions: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class Missing:
    """A number that no photo has."""

    number: str


def read_photos(text: str, count: int) -> Reordered | Captioned | Missing | None:
    """An order about photos 1 to `count`, None for other words."""
    if ":" in text:
        return _captioned(text, count)
    found = None if "?" in text else _arranged(_coded(text), count)
    return None if found == Reordered(tuple(range(1, count + 1))) else found


def read_numbers(text: str, count: int) -> tuple[int, ...] | Missing | None:
    """Bare numbers of photos, where they can only mean one thing."""
    coded = _coded(text)
    return _numbers(coded, count) if re.fullmatch(_MANY, coded) else None


def _coded(text: str) -> str:
    """Each word as its code, numbers as digits; a word without a code stays, and fits no order."""
    if len(text) > LONGEST:
        return ""
    codes = [_code(token) for token in _TOKEN.findall(clean(text).casefold())]
    while codes and codes[-1] in ("POLITE", "."):
        codes.pop()
    while codes and codes[0] == "POLITE":
        del codes[0]
    return " ".join(codes)


def _code(token: str) -> str:
    if token.isdecimal():
        return f"{int(token)}"
    if token in _SIGNS:
        return _SIGNS[token]
    code = _NAMED.get(fold(token))
    return code if code and is_one_of(token, _CODES[code]) else token


def _numbers(coded: str, count: int) -> tuple[int, ...] | Missing:
    """The numbers of “3, 5 TO 7”, each once."""
    found: list[int] = []
    for first, last in re.findall(r"(\d+)(?: TO (\d+))?", coded):
        ends = (int(first), int(last or first))
        if missing := [n for n in ends if not 0 < n <= count]:
            return Missing(f"{missing[0]}")
        found += range(min(ends), max(ends) + 1)
    return tuple(dict.fromkeys(found))


def _arranged(coded: str, count: int) -> Reordered | Missing | None:
    for pattern, apply in ((_DROP, _dropped), (_MOVE, _moved), (_SWAP, _swapped), (_ORDER, _ordered)):
        if found := pattern.fullmatch(coded):
            return apply(found, count)
    return None


def _dropped(found: re.Match[str], count: int) -> Reordered | Missing | None:
    what = found["what"].replace("HEAD", "1").replace("TAIL", f"{count}")
    gone = _numbers(what, count)
    if isinstance(gone, Missing):
        return gone
    return Reordered(tuple(n for n in range(1, count + 1) if n not in gone))


def _moved(found: re.Match[str], count: int) -> Reordered | Missing | None:
    moved = _numbers(found["what"], count)
    by = _numbers(found["by"], count) if found["by"] else ()
    if isinstance(moved, Missing):
        return moved
    if isinstance(by, Missing):
        return by
    if by and by[0] in moved:
        return None
    others = [n for n in range(1, count + 1) if n not in moved]
    if by:
        at = others.index(by[0]) + (found["side"] == "AFTER")
    else:
        at = len(others) if re.search("TAIL|LAST", found["end"]) else 0
    return Reordered((*others[:at], *moved, *others[at:]))


def _swapped(found: re.Match[str], count: int) -> Reordered | Missing | None:
    both = _numbers(f"{found['one']} AND {found['other']}", count)
    if isinstance(both, Missing) or len(both) != 2:
        return both if isinstance(both, Missing) else None
    to = {both[0]: both[1], both[1]: both[0]}
    return Reordered(tuple(to.get(n, n) for n in range(1, count + 1)))


def _ordered(found: re.Match[str], count: int) -> Reordered | Missing | None:
    """A whole order; a part of one would leave open where the others go."""
    order = _numbers(found["what"], count)
    if isinstance(order, Missing):
        return order
    return Reordered(order) if len(order) == count else None


def _captioned(text: str, count: int) -> Captioned | Missing | None:
    """A caption a line, each with its numbers before it."""
    captions: dict[int, str] = {}
    for line in filter(None, map(str.strip, clean(text).splitlines())):
        before, _, words = line.partition(":")
        coded = _coded(before)
        if re.fullmatch(_MANY, coded):
            numbers = _numbers(coded, count)
        elif _EVERY.fullmatch(f"{coded} "):
            numbers = tuple(range(1, count + 1))
        else:
            return None
        if isinstance(numbers, Missing):
            return numbers
        if not _is_caption(words, count) or captions.keys() & set(numbers):
            return None
        captions |= dict.fromkeys(numbers, "" if is_none(words) else words.strip())
    return Captioned(tuple(sorted(captions.items()))) if captions else None


def _is_caption(words: str, count: int) -> bool:
    """Whether words are a caption: the minutes of “8:30” are none, nor is an order with a colon too many."""
    coded = _coded(words)
    is_order = coded == "DROP" or _arranged(f"1 {coded}", max(count, 1)) is not None
    return bool(words.strip()) and not words[0].isdigit() and not is_order

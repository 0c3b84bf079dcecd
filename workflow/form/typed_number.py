"""A number as people type it here: a point between thousands, a comma before decimals.

The other way round is understood where only that can be meant, and asked about where both can.
"""

import re
from decimal import Decimal

from workflow.form.problem import Problem
from workflow.spec import Words
from workflow.text import clean, fold

PLACES = 6  # decimals that are kept
LARGEST = 10**12
_SIGNS = re.compile(r"([+-]?)(\d[\d.,\s]*)(.*)", re.DOTALL)
_GROUPED = {
    mark: re.compile(rf"[1-9]\d{{0,2}}(?:{re.escape(mark)}\d{{3}})+") for mark in (".", ",", " ")
}  # thousands set apart by this mark
_TIMES = {"nghin": 10**3, "ngan": 10**3, "trieu": 10**6, "ty": 10**9, "ti": 10**9}


def read(text: str, measures: tuple[str, ...] = ()) -> tuple[str | None, Problem | None]:
    """The number as it is kept, or why it is none; a measure may stand behind it."""
    found = _SIGNS.fullmatch(clean(text).replace("−", "-"))
    if found is None:
        return None, Problem("answer-kind-number")
    sign, digits, rest = found[1], " ".join(found[2].split()), _words(found[3])
    times = 1
    if rest and rest[0] in _TIMES:
        times, rest = _TIMES[rest[0]], rest[1:]
    if rest and rest not in [_words(measure) for measure in measures]:
        return None, Problem("answer-kind-number")
    meant = [_kept(Decimal(f"{sign}{each}") * times) for each in _meanings(digits)]
    if not meant or None in meant:
        return None, Problem("answer-kind-number")
    kept = [each for each in meant if each is not None]
    if len(kept) == 1 and _is_plain(digits):
        return kept[0], None
    return None, Problem("number-unclear", {"typed": clean(text)}, tuple(kept))


def is_kept(text: str) -> bool:
    """Whether it is written as it would be kept."""
    found = re.fullmatch(r"-?\d+(\.\d+)?", text)
    return found is not None and len(text) <= 24 and _kept(Decimal(text)) == text


def said(kept: str) -> Words:
    """A number in words of each language: 1.234,5 and 1,234.5."""
    whole, point, rest = kept.partition(".")
    grouped = f"{int(whole):,}"
    sign = "-" if whole.startswith("-") and not grouped.startswith("-") else ""
    english = f"{sign}{grouped}{point}{rest}"
    return Words(vi=english.translate(str.maketrans(".,", ",.")), en=english)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))


def _is_plain(digits: str) -> bool:
    """Whether it is written as people write here: digits, groups of three after points, one comma."""
    whole, _, rest = digits.partition(",")
    return (whole.isdecimal() or any(_GROUPED[mark].fullmatch(whole) for mark in ". ")) and (
        not rest or rest.isdecimal()
    )


def _meanings(digits: str) -> list[str]:
    """The numbers that the digits and marks may mean, the likeliest first, none where they mean nothing."""
    found = []
    for group, point in ((".", ","), (" ", ","), (",", "."), (" ", ".")):
        whole, mark, rest = digits.partition(point)
        is_whole = whole.isdecimal() or _GROUPED[group].fullmatch(whole)
        if is_whole and (rest.isdecimal() if mark else not rest):
            found.append("".join(c for c in whole if c.isdecimal()) + (f".{rest}" if rest else ""))
    distinct = list(dict.fromkeys(found))
    if "." in digits and "," not in digits and _GROUPED["."].fullmatch(digits):
        return distinct[:1]  # 1.000 is a thousand here
    return distinct


def _kept(number: Decimal) -> str | None:
    """The one form in which a number is kept; none for one that is too long."""
    if abs(number) > LARGEST or number != round(number, PLACES):
        return None
    plain = f"{number:f}"
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    whole, point, rest = plain.lstrip("-").partition(".")
    sign = "-" if number < 0 else ""
    return f"{sign}{int(whole)}{point}{rest}"

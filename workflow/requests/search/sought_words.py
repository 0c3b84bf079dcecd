"""Words by which a request is found: of what it says, and of what somebody types who seeks it.

Both are read alike: without case and diacritics, dates in whatever form, telephone numbers left out.
"""

import re
from collections.abc import Iterator

from workflow.text import fold

LONGEST = 40  # letters of a word that are told apart
LETTERS = "abcdefghiklmnopqrstuvxyzjfw"
SHORTEST = 3  # letters of a word in which an error is looked for
MOST = 12  # words of a question
TITLE = "."  # begins a word of a title, beside the word itself

_REFERENCE = re.compile(r"\b[a-z]{1,8}(?:-[a-z]{1,8})?-\d{4}-\d+\b")
_DATES = (
    re.compile(
        r"(?:\bngay (?:mung )?(?P<d>\d{1,2}),? )?\bthang (?P<m>\d{1,2})"
        r"(?:(?:,? nam |[/.-])(?P<y>\d{4}))?(?!\d)"
    ),
    re.compile(r"(?<!\d)(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})(?!\d)"),
    re.compile(
        r"(?<![\d/.-])(?:\bngay (?:mung )?)?(?P<d>\d{1,2})"
        r"[/.-](?P<m>\d{1,2})(?:[/.-](?P<y>\d{4}))?(?![/.-]?\d)"
    ),
    re.compile(r"(?<![\d/.-])(?P<m>\d{1,2})[/.-](?P<y>\d{4})(?![/.-]?\d)"),
)
_DAYS = re.compile(
    r"(?<![\d/.-])(\d{1,2}) ?[-\u2013] ?(\d{1,2})([/.]\d{1,2}(?:[/.]\d{4})?)(?![/.-]?\d)"
)  # of one month, of which each is found
_NO_TELEPHONE = (
    r"(?:19|20)\d\d ?[-\u2013] ?(?:19|20)\d\d(?!\d)|[1-9]\d{0,2}(?:\.\d{3})+(?![\d.])"  # years, amounts
)
_TELEPHONES = (
    re.compile(r"(?<!\d)(?:(?:\+|00)84|0)(?:[^\w\n]{0,3}_?\d){8,10}(?!\d)"),
    re.compile(rf"(?<!\d)(?!{_NO_TELEPHONE})(?:\+|00)?\d(?:[ .()-]{{0,2}}\d){{7,}}"),
)
_WORD = re.compile(r"[^\W_]+")


def sought(text: str) -> tuple[str, ...]:
    """The words of a question, each once; those beyond `MOST` say no more."""
    return tuple(dict.fromkeys(_read(text, is_question=True)))[:MOST]


def of_text(text: str) -> frozenset[str]:
    """The words of a text; of a date all forms in which it may be asked for."""
    return frozenset(_read(text, is_question=False))


def near(word: str) -> tuple[str, ...]:
    """The word, and all that differ from it by one letter: left out, added, another, or two exchanged."""
    if len(word) < SHORTEST or not (word.isascii() and word.isalpha()):
        return (word,)
    cut = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    less = (a + b[1:] for a, b in cut if b and len(word) > SHORTEST)
    exchanged = (a + b[1] + b[0] + b[2:] for a, b in cut if len(b) > 1)
    other = (a + letter + b[1:] for a, b in cut if b for letter in LETTERS)
    more = (a + letter + b for a, b in cut for letter in LETTERS)
    return tuple(dict.fromkeys([word, *less, *exchanged, *other, *more]))


def _read(text: str, *, is_question: bool) -> Iterator[str]:
    """The words in their order, but for references and dates, which come first: they hold no others."""
    text = _DAYS.sub(r"\1\3 \2\3", fold(text))
    for reference in _REFERENCE.findall(text):
        yield reference
        yield from () if is_question else reference.split("-")
    text = _REFERENCE.sub(" ", text)
    for pattern in _DATES:
        for found in pattern.finditer(text):
            forms = _forms(found)
            yield from forms[:1] if is_question else forms
        text = pattern.sub(lambda found: " " if _forms(found) else found[0], text)
    for pattern in _TELEPHONES:
        text = pattern.sub(" ", text)
    yield from (word[:LONGEST] for word in _WORD.findall(text))


def _forms(found: re.Match[str]) -> list[str]:
    """The forms in which a date may be asked for, as it is written first; none where it is no date."""
    part = found.groupdict()
    day, month, year = int(part.get("d") or 0), int(part["m"]), part.get("y") or ""
    if not 1 <= month <= 12 or day > 31:
        return []
    whole = [f"{year}-{month}-{day}", f"-{month}-{day}"] if day else []
    return list(dict.fromkeys([*whole, f"{year}-{month}-", f"-{month}-", *([year] if year else [])]))

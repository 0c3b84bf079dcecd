"""A text key and its values become words, from the files of `texts/<language>/`, each read once it is needed.

All of them take 0.15 s to read, of which a command that says two lines waits for one file.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path
from threading import RLock
from zoneinfo import ZoneInfo

from fluent.runtime import FluentBundle, FluentResource

from wording.dates import say_day, say_moment, say_near_day
from workflow.lines import Joined, Line, Near, Value
from workflow.spec import Words
from workflow.text import cut

TEXTS = Path(__file__).parent / "texts"
LANGUAGES = ("vi", "en")
LONGEST = 2400  # Fluent answers “???” for a value of more than 2,500 characters
_KEY = re.compile(r"^([a-z][\w-]*) *=", re.MULTILINE)
_WITHIN = re.compile(r"\{\s*([a-z][\w-]*)")


def _given(value: object = "", said: object = "") -> str:
    """Return “yes” for `GIVEN($x)` where there is a value, so that a text can leave out what is not there.

    `GIVEN($x, $y)` leaves out a value that is the same as $y, which the text has said already.
    """
    return "no" if value in ("", said) else "yes"


def _capital(words: object = "") -> str:
    """Words with a capital, where they begin a sentence: `CAPITAL($x)`."""
    return str(words)[:1].upper() + str(words)[1:]


class _Texts:
    """The texts of a language. `_unread` are the files that are still to be read, by the keys in them.

    Pictures and documents are put into words beside the main loop: one reads files at a time.
    """

    def __init__(self, language: str) -> None:
        functions = {"GIVEN": _given, "CAPITAL": _capital}
        self._bundle = FluentBundle([language], functions=functions, use_isolating=False)  # type: ignore[arg-type]  # a function may answer a plain string, which the annotation forgets
        files = [path.read_text("utf-8") for path in sorted((TEXTS / language).glob("*.ftl"))]
        self._unread = {key: file for file in files for key in _KEY.findall(file)}
        self._reading = RLock()

    def bundle_for(self, key: str) -> FluentBundle:
        """The bundle, with the file of a key and those of the texts within it."""
        with self._reading:
            if file := self._unread.pop(key, ""):
                self._bundle.add_resource(FluentResource(file))
                for each in (*_KEY.findall(file), *_WITHIN.findall(file)):
                    if self._unread.get(each) == file:
                        del self._unread[each]
                    else:
                        self.bundle_for(each)
        return self._bundle


@cache
def _texts(language: str) -> _Texts:
    return _Texts(language)


def _format(language: str, key: str, values: Mapping[str, str | int]) -> str:
    if language not in LANGUAGES:
        raise KeyError(f"no texts in {language!r}")
    bundle = _texts(language).bundle_for(key)
    pattern = bundle.get_message(key).value if bundle.has_message(key) else None
    if pattern is None:
        raise KeyError(f"no text {key!r} in {language!r}")
    said, errors = bundle.format_pattern(pattern, dict(values))
    if errors:
        raise KeyError(f"text {key!r} in {language!r}: {errors[0]}")
    return str(said)


@cache
def _fixed(language: str, key: str) -> str:
    """A text without values, most of them button labels, is put together once."""
    return _format(language, key, {})


class Wording:
    """Says things in a language, with moments in the organisation's `zone`, which other rules may change.

    An unknown language or key, or a text that lacks a value, raises KeyError: a raw key is never shown.
    """

    languages = LANGUAGES

    def __init__(self, zone: ZoneInfo | Callable[[], ZoneInfo]) -> None:
        self._given_zone = zone

    @property
    def _zone(self) -> ZoneInfo:
        return self._given_zone if isinstance(self._given_zone, ZoneInfo) else self._given_zone()

    def say(self, language: str, line: Line) -> str:
        """A line in words."""
        return self._format(language, line.key, line.values)

    def text(self, language: str, key: str, **values: Value) -> str:
        """The text of `key` in words."""
        return self._format(language, key, values)

    def value(self, language: str, value: Value) -> str:
        """One value as it is shown on its own: a text stays exactly what was typed."""
        if isinstance(value, Line | Joined):
            return self._lines(language, value)
        if isinstance(value, Words):
            return value.in_(language)
        if isinstance(value, datetime):
            return say_moment(value, self._zone, language)
        if isinstance(value, Near):
            return say_near_day(value, language)
        if isinstance(value, date):
            return say_day(value, language)
        return "" if value is None else str(value)

    def _lines(self, language: str, value: Line | Joined) -> str:
        if isinstance(value, Line):
            return self.say(language, value)
        return cut("; ".join(self.say(language, line) for line in value.lines), value.most)

    def _format(self, language: str, key: str, values: Mapping[str, Value]) -> str:
        if not values:
            return _fixed(language, key)
        return _format(language, key, {name: self._given(language, value) for name, value in values.items()})

    def _given(self, language: str, value: Value) -> str | int:
        """Numbers stay numbers, for plurals and separators."""
        if isinstance(value, int):
            return value
        said = self.value(language, value)
        return said if len(said) <= LONGEST else said[: LONGEST - 1] + "…"

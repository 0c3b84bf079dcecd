"""Short answers as people type them: the name of an option, yes and no, right and wrong, nothing to say.

Marks and capitals may be left out and never contradict: "hop tac" is “Hợp tác”, “hộp tác” is not.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from workflow.spec import Words
from workflow.text import clean, fold

_YES = ("có", "yes", "y")
_NO = ("không", "no", "n", "không có")
_SHORT = {"ko": "không", "k": "không", "kg": "không"}
_RIGHT = (*_YES, "đúng", "đúng rồi", "đúng vậy", "phải", "vâng", "ok")
_NOT_RIGHT = (*_NO, "sai", "sai rồi", "không đúng", "chưa đúng", "không phải")
_TICKED = (*_RIGHT, "đánh dấu", "đồng ý", "rồi", "tick", "x")
_NOTHING = ("không cần", "chưa có", "không có gì", "bỏ qua", "để trống", "none", "skip")
_NONE = (*_NO, *_NOTHING, "không có ảnh", "không có tệp", "không có đường dẫn", "không có link")
_BEFORE, _AFTER = ("dạ", "vâng"), ("ạ", "nhé", "nha")
LONGEST = 200  # letters; what is longer is a text, and nothing in it is only polite
_DASHES = re.compile(r"[-–—]+")


def chosen(text: str, options: Mapping[str, Words]) -> str | None:
    """The one option that is named, in any language; nothing where several fit or none."""
    named = {key: [name for name in (words.vi, words.en) if name] for key, words in options.items()}
    for typed in _barer(text.removeprefix("✓")):
        exact = [key for key, names in named.items() if typed.casefold() in map(str.casefold, names)]
        found = exact or [key for key, names in named.items() if is_one_of(typed, names)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def yes_or_no(text: str) -> bool | None:
    """Yes or no; nothing where it is neither."""
    return _either(text, _YES, _NO)


def is_right(text: str) -> bool | None:
    """The answer to "Đúng không?"; nothing where it is none."""
    return _either(text, _RIGHT, _NOT_RIGHT)


def is_ticked(text: str) -> bool | None:
    """Whether a box is ticked; nothing where the words do not say it."""
    if clean(text) in ("✓", "✔", "☑", "✅"):
        return True
    return _either(text.removeprefix("✓"), _TICKED, (*_NOT_RIGHT, *_NOTHING))


def _either(text: str, yes: Iterable[str], no: Iterable[str]) -> bool | None:
    if any(is_one_of(typed, yes) for typed in _barer(text)):
        return True
    return False if any(is_one_of(typed, no) for typed in _barer(text)) else None


def is_none(text: str) -> bool:
    """Whether the words say that there is no answer."""
    return any(_DASHES.fullmatch(typed) or is_one_of(typed, _NONE) for typed in _barer(text))


def is_one_of(typed: str, names: Iterable[str]) -> bool:
    """Whether `typed` is one of `names`, but for marks, capitals and punctuation."""
    return any(_is_word_for_word(typed, name) for name in names)


def _is_word_for_word(typed: str, name: str) -> bool:
    given, wanted = _words(typed), _words(name)
    return bool(wanted) and len(given) == len(wanted) and all(map(_is_meant, given, wanted))


def begins_words(typed: str, name: str) -> bool:
    """Whether each word that was typed begins a word of the name, marks and capitals left out or not."""
    words = _words(name)
    given = {*_words(typed)}  # a word typed a thousand times is one to look for
    return bool(given) and all(any(_is_meant(each, word[: len(each)]) for word in words) for each in given)


def _is_meant(typed: str, word: str) -> bool:
    """Whether it is the word, marks left out or not, a tone wherever in it."""
    typed = _SHORT.get(typed.casefold(), typed) if word.casefold() == "không" else typed
    return fold(typed) == fold(word) and not _marks(typed) - _marks(word)


def _marks(word: str) -> Counter[str]:
    letters = unicodedata.normalize("NFD", word.casefold())
    return Counter(c for c in letters if unicodedata.combining(c) or c == "đ")


@lru_cache(maxsize=4096)  # a typed name is held against every name of the office
def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", clean(text)))


def _barer(text: str) -> Iterator[str]:
    """The words as typed, then ever less of what is only polite; none of a question."""
    typed = clean(text)
    if typed.endswith("?"):
        return
    yield typed
    if len(typed) > LONGEST:
        return
    words = _words(typed)
    if len(words) > 1 and is_one_of(words[0], _BEFORE):
        words = words[1:]
        yield " ".join(words)
    while len(words) > 1 and is_one_of(words[-1], _AFTER):
        words = words[:-1]
        yield " ".join(words)

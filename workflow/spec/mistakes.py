"""Mistakes of shape that pydantic finds in the rules, as problems of our own, each with its cure."""

import re
import unicodedata
from collections.abc import Callable
from typing import cast, get_args, get_origin

from pydantic_core import ErrorDetails

from workflow.spec import first_edition, meant
from workflow.spec.basics import KEY, Shape
from workflow.spec.config import Spec
from workflow.spec.document import Data, Document
from workflow.spec.problem_codes import Code
from workflow.spec.problems import Path, RuleProblem, Values, closest, given

Said = tuple[Code, Values]

_MOST_SHOWN = 60
_CURLY = "“”„‟‘’‚‛«»"
_IN_LISTS = {
    "may": "more, refuse",
    "substitutes": "deputy",
    "delegates_to": "deputy",
    "languages": "vi, en",
}  # examples, where a value is empty
_NAMED = ("roles", "units", "channels", "request_types")


def said(document: Document, error: ErrorDetails) -> RuleProblem | None:
    """The problem behind one of pydantic's errors; None when another one already tells of it."""
    path = document.whole(error["loc"])
    kind = error["type"]
    if path and path[-1] == "[key]":
        path = path[:-1]
        kind = "bad_key"
    if kind == "missing" and path[-1] not in (there := document.keys(*path[:-1])):
        lacks = document.problem(path[:-1], "missing-key", given(key=document.key(path)))
        return None if "like" in there and path[0] == "request_types" else lacks
    if halves := _halves(document, path):
        return _cut(document, path, halves, kind)
    written = document.get(path)
    if written is None and kind not in ("bad_key", "extra_forbidden"):
        return document.problem(path, "empty")
    if kind == "too_short" and written:
        return None
    if isinstance(written, str) and kind not in _OF_LENGTH and written != (bare := written.strip(_CURLY)):
        return document.problem(path, "curly-quotes", given(write=meant.quoted(bare)))
    code, values = _WORDS.get(kind, _wrong_form)(document, path, error)
    return document.problem(path, code, values)


def _halves(document: Document, path: Path) -> tuple[str, ...]:
    """The keys into which commas cut some words: in {vi: Trưởng, phó ban} the second half has no colon."""
    around = document.get(path[:-1])
    if not path or not isinstance(around, dict):
        return ()
    keys = list(around)
    first = last = keys.index(str(path[-1])) if path[-1] in around else len(keys)
    while 0 < first < len(keys) and document.is_bare((*path[:-1], keys[first])):
        first -= 1
    while last + 1 < len(keys) and document.is_bare((*path[:-1], keys[last + 1])):
        last += 1
    whole = around[keys[first]] if first < len(keys) else None
    return tuple(keys[first : last + 1]) if last > first and isinstance(whole, str) else ()


def _cut(document: Document, path: Path, halves: tuple[str, ...], kind: str) -> RuleProblem | None:
    """One problem for all the halves, told of by those that are keys of nothing."""
    if kind not in ("extra_forbidden", "bad_key"):
        return None
    key, *rest = halves
    here = (*path[:-1], key)
    words = ", ".join((str(document.get(here)), *rest))
    bare = words.strip(_CURLY)
    named = meant.quoted(bare) if kind == "extra_forbidden" else f"{{vi: {meant.quoted(bare)}}}"
    code: Code = "comma-in-words" if bare == words else "curly-quotes"
    return document.problem(here, code, given(write=f"{key}: {named}"))


def keys_known_at(document: Document, path: Path) -> frozenset[str]:
    """The keys the rules know at `path`, as the file calls them; none where the office chooses its own."""
    model: type[Shape] = Spec
    inside = False
    for part in path:
        if inside:
            inside = False
            continue
        field = model.model_fields.get(str(part))
        shape = _shape_in(field.annotation) if field else None
        if field is None or shape is None:
            return frozenset()
        model, inside = shape, get_origin(field.annotation) in (dict, tuple)
    if inside:
        return frozenset()
    return document.left_out.get(path, frozenset()) | {
        document.key((*path, key.rstrip("_"))) for key in model.model_fields
    }


def _shape_in(annotation: object) -> type[Shape] | None:
    if isinstance(annotation, type) and issubclass(annotation, Shape):
        return annotation
    return next((found for part in get_args(annotation) if (found := _shape_in(part))), None)


def _shown(error: ErrorDetails) -> str:
    written = error["input"]
    if not isinstance(written, str):
        return ""
    return written if len(written) <= _MOST_SHOWN else f"{written[:_MOST_SHOWN]}…"


def _ctx(error: ErrorDetails, name: str) -> str:
    return str(error.get("ctx", {}).get(name, ""))


def _unknown_key(document: Document, path: Path, error: ErrorDetails) -> Said:
    word, known = str(path[-1]), keys_known_at(document, path[:-1])
    if first_edition.is_gone(path):
        return "first-edition", given(key=word)
    return _odd_key(word, known) or ("unknown-key", given(key=word, near=closest(word, known)))


def _bad_key(document: Document, path: Path, error: ErrorDetails) -> Said:
    word = str(path[-1])
    return _odd_key(word) or ("bad-key", given(key=word, near=meant.key_meant(word)))


def _odd_key(word: str, known: frozenset[str] = frozenset()) -> Said | None:
    """A key that holds more than its letters: its value, curly quotation marks, something invisible."""
    if found := re.fullmatch(r"([a-z_]+):(.+)", word):
        return "no-space-after-colon", given(write=f"{found[1]}: {found[2]}")
    if word != (bare := word.strip(_CURLY)):
        return "curly-quotes", given(write=bare)
    visible = "".join(c for c in word if unicodedata.category(c) not in ("Cf", "Zs"))
    return ("invisible-letter", given(write=visible)) if visible != word and visible in known else None


def _not_one_of(document: Document, path: Path, error: ErrorDetails) -> Said:
    known = [word or number for word, number in re.findall(r"'([^']*)'|(\d+)", _ctx(error, "expected"))]
    near = closest(str(error["input"]), known)
    return "not-one-of", given(shown=_shown(error), known=", ".join(known), near=near)


def _wrong_form(document: Document, path: Path, error: ErrorDetails) -> Said:
    shown, pattern = _shown(error), _ctx(error, "pattern")
    if pattern.startswith("^https?"):
        return "bad-link", given(shown=shown, near=meant.link_meant(shown))
    if path[-1] == "reference":
        upper = meant.key_meant(shown).upper()
        return "bad-reference", given(shown=shown, near=upper if re.fullmatch("[A-Z]{1,6}", upper) else "")
    if path[-1] == "rule":
        return "bad-rule", given(shown=shown)
    return "not-a-name", given(shown=shown, near=_titled(document, shown))


def _titled(document: Document, title: str) -> str:
    """The key of what bears this title: people write the title where its key belongs."""
    for group in _NAMED:
        for key in sorted(document.keys(group)):
            words = document.get((group, key, "title"))
            if isinstance(words, dict) and title.casefold() in [
                str(each).casefold() for each in words.values()
            ]:
                return key
    return ""


def _own(document: Document, path: Path, error: ErrorDetails) -> Said:
    return cast(Code, error["type"]), given(**error.get("ctx", {}))


def _range(document: Document, path: Path, error: ErrorDetails) -> Said:
    if low := _ctx(error, "ge"):
        return "too-small", given(shown=_shown(error), least=low)
    return "too-large", given(shown=_shown(error), most=_ctx(error, "le"))


def _not_a_number(document: Document, path: Path, error: ErrorDetails) -> Said:
    shown = _shown(error)
    return "not-a-number", given(shown=shown, near=meant.number_meant(shown))


def _not_yes_no(document: Document, path: Path, error: ErrorDetails) -> Said:
    shown = _shown(error)
    return "not-yes-no", given(shown=shown, near=meant.yes_no_meant(shown))


def _not_a_list(document: Document, path: Path, error: ErrorDetails) -> Said:
    if error["input"] == "":
        return "empty", ()
    return "not-a-list", given(write=f"[{_shown(error) or _IN_LISTS.get(str(path[-1]), '…')}]")


def _not_keys(document: Document, path: Path, error: ErrorDetails) -> Said:
    if "tasks" in path[-2:]:
        return "task-without-keys", given(**_task_meant(document.get(path), path))
    if _ctx(error, "class_name") in ("Words", "Option", "Verb") and (shown := _shown(error)):
        return "not-in-a-language", given(write=f"{{vi: {meant.quoted(shown)}}}")
    return "not-keys", ()


def _task_meant(written: Data, path: Path) -> dict[str, str]:
    """The name and the channel of a task that is written as a word, or in a list."""
    first = written[0] if isinstance(written, list) and written else written
    word = first.get("channel") if isinstance(first, dict) else first
    channel = word if isinstance(word, str) and re.fullmatch(KEY, word) else "website"
    return {"name": channel if path[-1] == "tasks" else str(path[-1]), "channel": channel}


def _always(code: Code) -> Callable[[Document, Path, ErrorDetails], Said]:
    return lambda document, path, error: (code, ())


_OF_LENGTH = ("too_short", "string_too_short", "string_too_long", "extra_forbidden", "bad_key")
_OWN = (
    "not-a-quantity", "not-a-date", "no-such-day", "not-a-head-count", "not-a-span", "not-a-clock",
    "not-a-number", "not-hours", "ends-before-start", "overlap", "whole-day", "second-edition",
    "not-a-condition", "not-a-party", "not-a-term", "not-a-period-day", "not-owing",
)  # fmt: skip
_WORDS: dict[str, Callable[[Document, Path, ErrorDetails], Said]] = {
    **dict.fromkeys(_OWN, _own),
    "extra_forbidden": _unknown_key,
    "literal_error": _not_one_of,
    "bad_key": _bad_key,
    "string_pattern_mismatch": _wrong_form,
    "bool_parsing": _not_yes_no,
    "bool_type": _not_yes_no,
    "int_parsing": _not_a_number,
    "int_parsing_size": _not_a_number,
    "int_from_float": _not_a_number,
    "int_type": _not_a_number,
    "tuple_type": _not_a_list,
    "model_type": _not_keys,
    "dict_type": _not_keys,
    "string_type": _always("not-words"),
    "too_short": _always("empty-list"),
    "missing": _always("empty-list"),  # what is written, and empty
    "string_too_short": _always("empty"),
    "string_too_long": lambda document, path, error: ("too-long", given(most=_ctx(error, "max_length"))),
    "greater_than_equal": _range,
    "less_than_equal": _range,
}

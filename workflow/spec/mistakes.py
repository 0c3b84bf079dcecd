"""What pydantic finds wrong with the shape of the rules, said in plain words of our own."""

import re
from collections.abc import Callable
from typing import cast, get_args, get_origin

from pydantic_core import ErrorDetails

from workflow.spec.document import Document
from workflow.spec.problems import Code, Path, Problem, did_you_mean
from workflow.spec.shape import Shape, Spec

Said = tuple[Code, str]

_NOTHING = "nothing is written here; write it or remove the line"
_MOST_SHOWN = 60
_FORMS = {
    "reference": "is written in 1 to 6 capital letters, such as YC",
    "rule": "is written as capital letters, '-' and two digits, such as W-01",
}


def said(document: Document, error: ErrorDetails) -> Problem | None:
    """The problem behind one of pydantic's errors; None when another one already tells of it."""
    path = error["loc"]
    kind = error["type"]
    if path and path[-1] == "[key]":
        path = path[:-1]
        kind = "bad_key"
    written = document.get(path)
    if written is None and kind not in ("missing", "bad_key"):
        return document.problem(path, "empty", _NOTHING)
    if kind == "too_short" and written:
        return None
    if kind == "missing":
        return document.problem(path[:-1], "missing-key", f"'{path[-1]}' is missing")
    code, message = _WORDS.get(kind, _wrong_form)(path, error)
    return document.problem(path, code, message)


def keys_known_at(path: Path) -> frozenset[str]:
    """The keys the rules know at `path`; none where the office chooses its own."""
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
    return frozenset() if inside else frozenset(model.model_fields)


def _shape_in(annotation: object) -> type[Shape] | None:
    if isinstance(annotation, type) and issubclass(annotation, Shape):
        return annotation
    return next((found for part in get_args(annotation) if (found := _shape_in(part))), None)


def _shown(error: ErrorDetails) -> str:
    written = error["input"]
    if not isinstance(written, str):
        return "this"
    return f"'{written}'" if len(written) <= _MOST_SHOWN else f"'{written[:_MOST_SHOWN]}…'"


def _ctx(error: ErrorDetails, name: str) -> str:
    return str(error.get("ctx", {}).get(name, ""))


def _unknown_key(path: Path, error: ErrorDetails) -> Said:
    word = str(path[-1])
    return "unknown-key", f"unknown key '{word}'{did_you_mean(word, keys_known_at(path[:-1]))}"


def _not_one_of(path: Path, error: ErrorDetails) -> Said:
    expected = _ctx(error, "expected")
    guess = did_you_mean(str(error["input"]), re.findall(r"'([^']*)'", expected))
    return "not-one-of", f"{_shown(error)} is not one of {expected.replace(' or ', ', ')}{guess}"


def _bad_key(path: Path, error: ErrorDetails) -> Said:
    return "bad-key", (
        f"'{path[-1]}' is not a key; use a to z, digits and '_', a letter first, at most 32, no accents"
    )


def _wrong_form(path: Path, error: ErrorDetails) -> Said:
    form = _FORMS.get(str(path[-1]))
    if form is None:
        return "bad-key", f"{_shown(error)} cannot be the key of anything"
    return "wrong-form", f"{_shown(error)} is not right; '{path[-1]}' {form}"


def _own(path: Path, error: ErrorDetails) -> Said:
    return cast(Code, error["type"]), error["msg"]


def _always(code: Code, message: str) -> Callable[[Path, ErrorDetails], Said]:
    return lambda path, error: (code, message.replace("{shown}", _shown(error)))


def _range(path: Path, error: ErrorDetails) -> Said:
    low, high = _ctx(error, "ge"), _ctx(error, "le")
    return "out-of-range", f"{_shown(error)} is too small; at least {low}" if low else (
        f"{_shown(error)} is too big; at most {high}"
    )


_not_a_number = _always("not-a-number", "{shown} is not a whole number")
_not_yes_no = _always("not-yes-no", "{shown} is neither true nor false")
_not_keys = _always("not-keys", "keys are expected inside, each with its value, such as {vi: Tin bài}")
_empty = _always("empty", "nothing is written here; write at least one")

_WORDS: dict[str, Callable[[Path, ErrorDetails], Said]] = {
    "extra_forbidden": _unknown_key,
    "literal_error": _not_one_of,
    "bad_key": _bad_key,
    "string_pattern_mismatch": _wrong_form,
    "not-a-quantity": _own,
    "not-a-date": _own,
    "not-a-head-count": _own,
    "bad-hours": _own,
    "bool_parsing": _not_yes_no,
    "bool_type": _not_yes_no,
    "int_parsing": _not_a_number,
    "int_parsing_size": _not_a_number,
    "int_from_float": _not_a_number,
    "int_type": _not_a_number,
    "tuple_type": _always("not-a-list", "a list is expected, such as [more, refuse]"),
    "model_type": _not_keys,
    "dict_type": _not_keys,
    "string_type": _always("not-words", "words are expected, not a list or keys"),
    "too_short": _empty,
    "string_too_short": _always("empty", _NOTHING),
    "string_too_long": lambda path, error: (
        "too-long",
        f"these words are too long; at most {_ctx(error, 'max_length')} letters",
    ),
    "greater_than_equal": _range,
    "less_than_equal": _range,
}

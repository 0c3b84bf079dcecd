"""Rules as a file that says the same: what the program reads, written as an office writes it.

Short mappings stand in one line, long ones in a line for each key. The items of a collection, such as roles
or the steps of a type, begin lines of their own.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from io import StringIO
from typing import TypeAlias, get_args, get_origin

import yaml
from yaml.emitter import Emitter

from workflow.spec.basics import Shape
from workflow.spec.config import Spec

Plain: TypeAlias = "str | int | bool | Sequence[Plain] | Mapping[str, Plain]"

WIDTH = 110  # columns of a line that holds a whole mapping
STEP = 2  # columns of an indent
APART = ("", "request_types")  # collections whose items have an empty line between them; "" is the file
ALONE = ("daily_log",)  # collections whose only item is written without a list
_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_UNSEEN = re.compile(
    "[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufdff\ufe10-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_NOT_ASCII = re.compile(r"[^\x20-\x7e]")
_OF_TIME = re.compile(r"\d{4}-\d\d-\d\d|\d\d:\d\d-\d\d:\d\d")  # a day, office hours
_EMITTER = Emitter(StringIO(), allow_unicode=True)


def printed(spec: Spec) -> str:
    """The whole rules in the second edition: `load` reads the same from it."""
    return _file({"edition": 2, **_said(spec)})


def printed_type(spec: Spec, name: str) -> str:
    """One type of request, with what it took over and what holds because nothing else was said."""
    kind = _with_defaults(_said(spec.request_types[name]), _whole(spec.request_types[name]))
    return _file({"request_types": {name: kind}})


def in_a_line(value: Plain) -> str:
    """A value as it stands inside a line of a file."""
    return _flow(value)


def _said(shape: Shape) -> Mapping[str, Plain]:
    """The keys that say something else than what holds without them."""
    found: Mapping[str, Plain] = shape.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return found


def _whole(shape: Shape) -> Mapping[str, Plain]:
    found: Mapping[str, Plain] = shape.model_dump(mode="json", by_alias=True, exclude_none=True)
    return found


def _with_defaults(said: Plain, whole: Plain) -> Plain:
    """The same with each default that makes a difference: neither a “no” nor an empty list."""
    if isinstance(said, Mapping) and isinstance(whole, Mapping):
        return {
            key: _with_defaults(said[key], value) if key in said else value
            for key, value in whole.items()
            if key in said or (value and (key != "late" or {"within", "ends"} & {*said}))
        }
    if isinstance(said, list) and isinstance(whole, list):
        return [_with_defaults(one, all) for one, all in zip(said, whole, strict=True)]
    return said


def _file(data: Mapping[str, Plain]) -> str:
    return "\n".join(_mapping(data, "", 0)) + "\n"


def _mapping(data: Mapping[str, Plain], name: str, indent: int) -> Iterator[str]:
    """The lines of a mapping that is called `name`, a line or more for each key."""
    before = ""
    for key, value in data.items():
        lines = list(_entry(key, value, indent))
        if name in APART and before and (name or len(lines) > 1 or before != "line"):
            yield ""
        yield from lines
        before = "lines" if len(lines) > 1 else "line"


def _entry(key: str, value: Plain, indent: int) -> Iterator[str]:
    head = f"{' ' * indent}{_scalar(key, flow=False)}:"
    if not _stands_apart(key, value) and (not _is_container(value) or len(head) + len(_flow(value)) < WIDTH):
        yield f"{head} {_flow(value) if _is_container(value) else _scalar(value, flow=False)}"
    else:
        yield head
        if isinstance(value, Mapping):
            yield from _mapping(value, key, indent + STEP)
        elif isinstance(value, Sequence):
            yield from _items(value, indent + STEP)


def _items(items: Sequence[Plain], indent: int) -> Iterator[str]:
    start = f"{' ' * indent}- "
    for item in items:
        whole = _flow(item)
        if not isinstance(item, Mapping) or (not _has_apart(item) and len(start) + len(whole) <= WIDTH):
            yield start + whole
            continue
        first, *rest = _mapping(item, "item", indent + STEP)
        yield start + first[len(start) :]
        yield from rest


def _is_container(value: Plain) -> bool:
    return isinstance(value, Mapping | list)


def _stands_apart(key: str, value: Plain) -> bool:
    """Whether the items of a collection, or something within it, begin lines of their own."""
    is_collection = key in _COLLECTIONS and not (key in ALONE and isinstance(value, Mapping))
    return bool(value) and (is_collection or (isinstance(value, Mapping) and _has_apart(value)))


def _has_apart(data: Mapping[str, Plain]) -> bool:
    return any(_stands_apart(key, value) for key, value in data.items() if _is_container(value))


def _flow(value: Plain) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_scalar(key)}: {_flow(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return _scalar(value)


def _scalar(value: Plain, *, flow: bool = True) -> str:
    """A word as it can be read again; in quotation marks where it would be taken for something else."""
    if isinstance(value, bool):
        return "true" if value else "false"
    words = str(value)
    return words if isinstance(value, int) or _is_plain(words, flow=flow) else _quoted(words)


def _is_plain(words: str, *, flow: bool) -> bool:
    if not words or not unicodedata.is_normalized("NFC", words) or _UNSEEN.search(words):
        return False
    if _OF_TIME.fullmatch(words):
        return True
    found = _EMITTER.analyze_scalar(words)
    fits = found.allow_flow_plain if flow else found.allow_block_plain
    return bool(fits) and not found.multiline and not _means_more(words)


def _means_more(words: str) -> bool:
    """Whether programs that read YAML take plain words for a number, a time, a yes or a no."""
    resolvers = yaml.SafeLoader.yaml_implicit_resolvers.get(words[0], [])
    return any(meant.match(words) for _, meant in resolvers)


def _quoted(words: str) -> str:
    """The words in quotation marks. A letter and its mark that are written apart stay so."""
    quoted = "".join(_ESCAPED.get(each, each) for each in words)
    escaped = _UNSEEN.sub(_escape, quoted)
    apart = not all(unicodedata.is_normalized("NFC", each) for each in (words, escaped))
    return '"' + (_NOT_ASCII.sub(_escape, quoted) if apart else escaped) + '"'


def _escape(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _is_collection(annotation: object) -> bool:
    """Whether a key holds a list or mapping of things with keys of their own."""
    parts = get_args(annotation)
    return any(map(_has_keys if get_origin(annotation) in (dict, tuple) else _is_collection, parts))


def _has_keys(annotation: object) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, Shape):
        return True
    return any(map(_has_keys, get_args(annotation)))


_COLLECTIONS = {"organisation", "calendar", "hours"} | {
    field.alias or name
    for shape in Shape.__subclasses__()
    for name, field in shape.model_fields.items()
    if _is_collection(field.annotation)
}

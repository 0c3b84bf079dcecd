"""The meaning of rules, field by field, as lines to keep and to compare."""

from collections.abc import Iterator
from datetime import time

from pydantic import BaseModel

from workflow.spec import Spec, Verb

NOTHING = ("nothing", "no")


def meaning(spec: Spec) -> dict[str, str]:
    """Each field of the rules by its path. The edition is how they are written, and no part of it."""
    found = dict(_fields(spec, ""))
    del found["edition"]
    return found


def parsed(text: str) -> dict[str, str]:
    """A meaning that was kept as lines."""
    return {path: value for path, _, value in (line.partition(": ") for line in text.splitlines())}


def _fields(piece: object, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(piece, Verb) and piece.name:
        yield path, piece.name
    elif isinstance(piece, BaseModel):
        for name in type(piece).model_fields:
            yield from _fields(getattr(piece, name), f"{path}.{name}" if path else name)
    elif isinstance(piece, dict) and piece:
        for key, value in piece.items():
            yield from _fields(value, f"{path}.{key}")
    elif isinstance(piece, tuple) and any(isinstance(each, BaseModel) for each in piece):
        for n, value in enumerate(piece):
            yield from _fields(value, f"{path}[{n}]")
    else:
        yield path, _said(piece)


def _said(value: object) -> str:
    if value is None or value in ((), {}):
        return "nothing"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(map(_said, value))
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_said(each)}" for key, each in value.items())
    return f"{value:%H:%M}" if isinstance(value, time) else _said_so(value)


def _said_so(value: object) -> str:
    written = getattr(value, "written", None)
    return str(value) if written is None else _said(written)

"""The meaning of rules, field by field, as lines to keep and to compare."""

from collections.abc import Iterator
from datetime import time

from pydantic import BaseModel

from workflow.spec import LeadTime, Need, Spec, TaskSpec, Term, Verb

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
        fields = {name: getattr(piece, name) for name in type(piece).model_fields} | _in_two_keys(piece)
        for name, value in fields.items():
            if not isinstance(value, Term) or name == "within":
                yield from _fields(value, f"{path}.{name}" if path else name)
    elif isinstance(piece, dict) and piece:
        for key, value in piece.items():
            yield from _fields(value, f"{path}.{key}")
    elif path == "daily_log" and isinstance(piece, tuple) and len(piece) == 1:
        yield from _fields(piece[0], path)
    elif isinstance(piece, tuple) and any(isinstance(each, BaseModel) for each in piece):
        for n, value in enumerate(piece):
            yield from _fields(value, f"{path}[{n}]")
    else:
        yield path, _said(piece)


def _in_two_keys(piece: BaseModel) -> dict[str, object]:
    """Times as they were kept before one phrase said them."""
    if isinstance(piece, TaskSpec):
        term = piece.term
        within, name = (term.quantity, term.name or None) if term else (None, None)
        if piece.takes_down:
            return {"within": None, "after": None, "ends": name}
        return {"within": within, "after": name, "ends": None}
    if isinstance(piece, LeadTime):
        return {"at_least": piece.at_least.quantity, "before": piece.before}
    if isinstance(piece, Need):
        return {"when": piece.when, "within": piece.published and piece.published.quantity}
    return {}


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

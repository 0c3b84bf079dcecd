"""A mended copy of rules whose shape is wrong, so that what the rest means can still be checked.

Nobody is governed by the copy. It only lets one reading of a file tell of a misspelt verb and of an
unknown role in the same breath.
"""

from copy import deepcopy
from dataclasses import dataclass, field

from pydantic import ValidationError

from workflow.spec.config import Spec
from workflow.spec.document import Data, Document
from workflow.spec.editions import edition_of
from workflow.spec.findings import Finding
from workflow.spec.mistakes import keys_known_at
from workflow.spec.problems import Path, closest

_MAX_ROUNDS = 25
_WORDS: Data = {"vi": "Chưa rõ", "en": "Unknown"}
_STAGE: Data = {"name": "unclear", "by": "unclear", "verb": "review"}
_FIELDS: Data = {"unclear": {"kind": "text", "title": _WORDS}}
_TASKS: Data = {"unclear": {"channel": "unclear"}}
_RESULT: Data = {"recheck_within": "1 day", "correction": {"stages": [_STAGE]}}
_TYPE: Data = {
    "title": _WORDS,
    "subject": "unclear",
    "fields": _FIELDS,
    "stages": [_STAGE],
    "tasks": _TASKS,
    "result": _RESULT,
}
_CHOSEN_KEYS = ("roles", "units", "channels", "request_types", "reasons", "fields", "options", "tasks")

_BY_PARENT: dict[tuple[str, str], Data] = {
    ("organisation", "name"): _WORDS,
    ("days_off", "item"): {"date": "2000-01-01", "why": "?"},
    ("days_worked", "item"): {"date": "2000-01-01", "why": "?"},
    ("stages", "item"): _STAGE,
    ("languages", "item"): "vi",
    ("may", "item"): "more",
    ("substitutes", "item"): "unclear",
    ("delegates_to", "item"): "unclear",
}
_BY_NAME: dict[str, Data] = {
    "organisation": {"name": _WORDS, "calendar": {"hours": {"mon-fri": ["08:00-17:00"]}}},
    "calendar": {"hours": {"mon-fri": ["08:00-17:00"]}},
    "hours": {"mon-fri": ["08:00-17:00"]},
    "roles": {"unclear": {"title": _WORDS, "of": "organisation"}},
    "units": {"unclear": {"title": _WORDS}},
    "channels": {"unclear": {"title": _WORDS, "owner": "unclear"}},
    "request_types": {"unclear": _TYPE},
    "title": _WORDS,
    "name": "unclear",
    "by": "unclear",
    "owner": "unclear",
    "channel": "unclear",
    "of": "organisation",
    "verb": "review",
    "kind": "text",
    "subject": "unclear",
    "fields": _FIELDS,
    "stages": [_STAGE],
    "tasks": _TASKS,
    "recheck_within": "1 day",
    "correction": {"stages": [_STAGE]},
    "result": _RESULT,
    "vi": "Chưa rõ",
    "date": "2000-01-01",
    "why": "?",
}


@dataclass
class Damage:
    """Where a mended copy is not what was written. A finding that rests on it would be a guess.

    Paths are those of the file. `unknown` has each key that nothing knows, with the one it is likest.
    """

    document: Document
    paths: set[Path] = field(default_factory=set)
    unknown: dict[Path, str] = field(default_factory=dict)

    def hides(self, finding: Finding) -> bool:
        """Whether a finding only follows from a problem of shape, which is told of already."""
        here, relies_on = self.document.written(finding.path), self.document.written(finding.relies_on)
        if self._at_or_above(here) or self._at_or_above(relies_on):
            return True
        if relies_on and self._inside(relies_on):
            return True
        lacks = finding.lacks
        return lacks is not None and any(self._may_mean(path, lacks) for path in self._inside(here))

    def _at_or_above(self, path: Path) -> bool:
        return any(path[:end] in self.paths for end in range(1, len(path) + 1))

    def _inside(self, path: Path) -> list[Path]:
        return [other for other in self.paths if other[: len(path)] == path]

    def _may_mean(self, path: Path, key: str) -> bool:
        last = path[-1]
        if path in self.unknown:
            return self.unknown[path] == key
        return last == key or isinstance(last, int) or str(path[-2]) in (*_CHOSEN_KEYS, "hours")


def mended(document: Document, error: ValidationError, damage: Damage) -> Spec | None:
    """A copy that pydantic accepts; None when nothing is left. Where it is not what was written is damage."""
    copy = deepcopy(document.data)
    unknown = set[Path]()
    for _ in range(_MAX_ROUNDS):
        for part in error.errors(include_url=False, include_context=False, include_input=False):
            path = part["loc"][:-1] if part["loc"][-1:] == ("[key]",) else part["loc"]
            if not path or (part["type"] == "too_short" and _at(copy, path)):
                continue
            written = document.written(path)
            damage.paths.add(written)
            if part["type"] == "extra_forbidden":
                unknown.add(path)
                known = keys_known_at(document, path[:-1])
                damage.unknown.setdefault(written, closest(str(path[-1]), known))
            _mend(copy, path, unknown=path in unknown)
        try:
            return Spec.model_validate(copy, context={"edition": edition_of(document.data)})
        except ValidationError as again:
            error = again
    return None


def _at(data: Data, path: Path) -> Data:
    for part in path:
        if isinstance(data, dict) and isinstance(part, str):
            data = data.get(part)
        elif isinstance(data, list) and isinstance(part, int):
            data = data[part]
    return data


def _mend(data: Data, path: Path, *, unknown: bool) -> None:
    holder, last = _at(data, path[:-1]), path[-1]
    if isinstance(holder, list) and isinstance(last, int):
        holder[last] = deepcopy(_BY_PARENT.get((str(path[-2]), "item")))
    elif isinstance(holder, dict) and isinstance(last, str):
        parent = str(path[-2]) if len(path) > 1 else ""
        stand_in = _BY_PARENT.get((parent, last), _BY_NAME.get(last))
        if stand_in is None or unknown or parent in _CHOSEN_KEYS:
            holder.pop(last, None)
        else:
            holder[last] = deepcopy(stand_in)

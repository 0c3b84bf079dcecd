"""A mended copy of rules whose shape is wrong, so that what the rest means can still be checked.

Nobody is governed by the copy. It only lets one reading of a file tell of a misspelt verb and of an
unknown role in the same breath.
"""

from copy import deepcopy
from dataclasses import dataclass, field

from pydantic import ValidationError

from workflow.spec.config import Spec
from workflow.spec.document import Data
from workflow.spec.editions import edition_of
from workflow.spec.findings import Finding
from workflow.spec.mistakes import keys_known_at
from workflow.spec.problems import Path, closest

_MAX_ROUNDS = 25
_WORDS: Data = {"vi": "Chưa rõ", "en": "Unknown"}
_STAGE: Data = {"name": "unclear", "by": "unclear", "verb": "review"}
_FIELDS: Data = {"unclear": {"kind": "text", "title": _WORDS}}
_PUBLISH: Data = [{"channel": "unclear"}]
_RESULT: Data = {"recheck_within": "1 day", "correction": {"stages": [_STAGE]}}
_TYPE: Data = {
    "title": _WORDS,
    "subject": "unclear",
    "fields": _FIELDS,
    "stages": [_STAGE],
    "publish": _PUBLISH,
    "result": _RESULT,
}
_CHOSEN_KEYS = ("roles", "units", "channels", "request_types", "reasons", "fields", "options")

_BY_PARENT: dict[tuple[str, str], Data] = {
    ("organisation", "name"): _WORDS,
    ("days_off", "item"): {"date": "2000-01-01", "why": "?"},
    ("days_worked", "item"): {"date": "2000-01-01", "why": "?"},
    ("stages", "item"): _STAGE,
    ("publish", "item"): {"channel": "unclear"},
    ("languages", "item"): "vi",
    ("may", "item"): "more",
    ("substitutes", "item"): "unclear",
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
    "publish": _PUBLISH,
    "recheck_within": "1 day",
    "correction": {"stages": [_STAGE]},
    "result": _RESULT,
    "vi": "Chưa rõ",
    "date": "2000-01-01",
    "why": "?",
}


@dataclass
class Damage:
    """Where a mended copy is not what was written. A finding that rests on it would be a guess."""

    paths: set[Path] = field(default_factory=set)
    unknown: set[Path] = field(default_factory=set)

    def hides(self, finding: Finding) -> bool:
        """Whether a finding only follows from a problem of shape, which is told of already."""
        if self._at_or_above(finding.path) or self._at_or_above(finding.relies_on):
            return True
        if finding.relies_on and self._inside(finding.relies_on):
            return True
        lacks = finding.lacks
        return lacks is not None and any(self._may_mean(path, lacks) for path in self._inside(finding.path))

    def _at_or_above(self, path: Path) -> bool:
        return any(path[:end] in self.paths for end in range(1, len(path) + 1))

    def _inside(self, path: Path) -> list[Path]:
        return [other for other in self.paths if other[: len(path)] == path]

    def _may_mean(self, path: Path, key: str) -> bool:
        last = path[-1]
        if path in self.unknown:
            return closest(str(last), keys_known_at(path[:-1])) in (key, None)
        return last == key or isinstance(last, int) or str(path[-2]) in (*_CHOSEN_KEYS, "hours")


def mended(data: Data, error: ValidationError) -> tuple[Spec | None, Damage]:
    """A copy that pydantic accepts, and where it is not what was written; None when nothing is left."""
    copy = deepcopy(data)
    damage = Damage()
    for _ in range(_MAX_ROUNDS):
        for part in error.errors(include_url=False, include_context=False, include_input=False):
            path = part["loc"][:-1] if part["loc"][-1:] == ("[key]",) else part["loc"]
            if not path or (part["type"] == "too_short" and _at(copy, path)):
                continue
            damage.paths.add(path)
            if part["type"] == "extra_forbidden":
                damage.unknown.add(path)
            _mend(copy, path, unknown=path in damage.unknown)
        try:
            return Spec.model_validate(copy, context={"edition": edition_of(data)}), damage
        except ValidationError as again:
            error = again
    return None, damage


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

"""Types of request that are like another one. Resolved on reading: what follows sees whole types.

A key that a type writes itself replaces that key whole; only its `fields` are merged by name. `none` leaves a
key, or a field, out. A title is never taken over, since two types of one name would be one; neither is
`replaces`, since a unit has one type instead.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from workflow.spec.document import MAX_VALUES, Data, Document
from workflow.spec.editions import edition_of
from workflow.spec.problems import Path, RuleProblem, closest, given
from workflow.spec.request_types import RequestType

LIKE = "like"
NONE = "none"
_OWN = ("title", "replaces")
_KEYS = {each.alias or name for name, each in RequestType.model_fields.items()}


def resolved(document: Document) -> Document:
    """The document with whole types, which knows where each part of them was written.

    A type that cannot be resolved keeps its `like`; there is a problem that says why.
    """
    data = document.data
    types = data.get("request_types") if isinstance(data, dict) else None
    if not isinstance(data, dict) or not isinstance(types, dict) or edition_of(data) == 1:
        return document
    found = _Types(document, types)
    whole = {name: found.whole(name, kind) for name, kind in types.items()}
    problems = [*document.problems, *found.problems]
    moved = {**document.moved, **found.moved}
    return replace(document, data={**data, "request_types": whole}, moved=moved, problems=problems)


@dataclass
class _Types:
    document: Document
    types: Mapping[str, Data]
    moved: dict[Path, Path] = field(default_factory=dict)
    problems: list[RuleProblem] = field(default_factory=list)
    room: int = MAX_VALUES

    def whole(self, name: str, kind: Data) -> Data:
        """A type with what it takes over."""
        if not isinstance(kind, dict) or LIKE not in kind:
            return kind
        problem = self._problem(name, kind[LIKE])
        base = self.types.get(str(kind[LIKE]))
        if problem:
            self.problems.append(problem)
        if problem or not isinstance(base, dict):
            return kind
        self.room -= _size(base)
        own = {key: value for key, value in kind.items() if key != LIKE}
        taken = {key: value for key, value in base.items() if key not in _OWN}
        here, there = ("request_types", name), ("request_types", str(kind[LIKE]))
        made = self._merged(taken, own, here, there, _KEYS)
        fields, of_base = own.get("fields"), base.get("fields")
        if isinstance(fields, dict) and isinstance(of_base, dict):
            made["fields"] = self._merged(of_base, fields, (*here, "fields"), (*there, "fields"), fields)
            self.problems += [
                self.document.problem(
                    (*here, "fields", key), "unknown-field", given(name=key, near=closest(key, of_base))
                )
                for key, value in fields.items()
                if value == NONE and key not in of_base
            ]
        return made

    def _problem(self, name: str, like: Data) -> RuleProblem | None:
        """Why a type cannot be like what it names. A value that is no name is told of with the shapes."""
        here, others = ("request_types", name, LIKE), [each for each in self.types if each != name]
        base = self.types.get(like) if isinstance(like, str) else None
        if like is None:
            return self.document.problem(here, "empty")
        if like == name:
            return self.document.problem(here, "like-itself")
        if isinstance(like, str) and like not in self.types and re.fullmatch("[a-z][a-z0-9_]*", like):
            return self.document.problem(here, "unknown-type", given(name=like, near=closest(like, others)))
        if isinstance(base, dict) and LIKE in base:
            return self.document.problem(here, "like-of-like", given(name=like))
        return self.document.problem(here, "too-many", given(most=MAX_VALUES)) if self.room < 0 else None

    def _merged(
        self,
        taken: Mapping[str, Data],
        own: Mapping[str, Data],
        here: Path,
        there: Path,
        known: Collection[str],
    ) -> dict[str, Data]:
        """The keys of both, those taken over first; a key of its own stands where the other one stood.

        Only a `known` key can be left out: a misspelt one stays, so that it is told of.
        """
        self.moved |= {(*here, key): (*there, key) for key in taken if key not in own}
        left_out = {key for key, value in own.items() if value == NONE and (key in taken or key in known)}
        return {key: value for key, value in {**taken, **own}.items() if key not in left_out}


def _size(data: Data) -> int:
    """How many values there are."""
    parts = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    return 1 + sum(map(_size, parts))

"""The first edition of the rules, translated on reading. Nothing else knows of it.

There a type has a list `publish` instead of `tasks`, each of them `only_if` a question is answered yes, and
one step of each path says `releases: true`. Times are said in two keys (`workflow.spec.earlier_terms`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import ErrorDetails

from workflow.spec import earlier_rounds, earlier_terms
from workflow.spec.basics import KEY, Key
from workflow.spec.document import Data, Document
from workflow.spec.editions import SECOND, edition_of
from workflow.spec.findings import Finding, unknown
from workflow.spec.kinds import ALLOWED
from workflow.spec.problems import Path, given
from workflow.spec.quantities import Quantity
from workflow.spec.term import NAME

TRUE = ("true", "yes", "on", "1", "y", "t")

# keys that are gone since, each with the collection among whose items it stood, or the key under which
_GONE = {
    ("publish", "request_types"), ("only_if", "tasks"), ("releases", "stages"), ("after", "tasks"),
    ("ends", "tasks"), ("before", "lead_time"), ("when", "events"), ("within", "events"),
}  # fmt: skip


def is_gone(path: Path) -> bool:
    """Whether the key at `path` is one of the first edition that stands in no later one."""
    return len(path) > 2 and not _GONE.isdisjoint((str(path[-1]), around) for around in map(str, path[-3:-1]))


def translated(document: Document, *, kept: bool) -> Document:
    """The document in the shape of the second edition, which knows how each place was written.

    A version of that edition may have been `kept` before times were one phrase.
    """
    if edition_of(document.data) == 1:
        document = _Translation(document).made()
    elif kept:
        document = replace(document, data=earlier_terms.rules(document.data))
    return earlier_rounds.one_log(document)


class _Translation:
    """Values that cannot be translated stay as they are: their shape is told of as wrong."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._moved: dict[Path, Path] = {}
        self._left_out: dict[Path, frozenset[str]] = {}

    def made(self) -> Document:
        data = self._document.data
        if isinstance(data, dict):
            data = {
                key: self._types(value) if key == "request_types" else value for key, value in data.items()
            }
            events = data.get("events")
            for n in range(len(events) if isinstance(events, list) else 0):
                self._moved[("events", n, "published")] = ("events", n, "within")
                self._left_out[("events", n)] = frozenset({"when"})
        data = earlier_terms.rules(data)
        return replace(self._document, data=data, moved=self._moved, left_out=self._left_out)

    def _types(self, types: Data) -> Data:
        if not isinstance(types, dict):
            return types
        return {name: self._type(("request_types", name), kind) for name, kind in types.items()}

    def _type(self, path: Path, kind: Data) -> Data:
        if not isinstance(kind, dict):
            return kind
        made: dict[str, Data] = {}
        for key, value in kind.items():
            if key == "publish":
                made["tasks"] = self._tasks(path, value, kind.get("fields"))
            elif key == "stages":
                made[key] = self._stages((*path, key), value)
            elif key == "result":
                made[key] = self._result((*path, key), value)
            elif key != "tasks":
                made[key] = value
        self._moved[(*path, "tasks")] = (*path, "publish")
        self._moved[(*path, "lead_time", "at_least", NAME)] = (*path, "lead_time", "before")
        self._left_out[(*path, "lead_time")] = frozenset({"before"})
        return made

    def _result(self, path: Path, result: Data) -> Data:
        short = result.get("correction") if isinstance(result, dict) else None
        if not isinstance(result, dict) or not isinstance(short, dict) or "stages" not in short:
            return result
        stages = self._stages((*path, "correction", "stages"), short["stages"])
        return {**result, "correction": {**short, "stages": stages}}

    def _stages(self, path: Path, stages: Data) -> Data:
        if not isinstance(stages, list):
            return stages
        for n in range(len(stages)):
            self._left_out[(*path, n)] = frozenset({"releases"})
        return [_without(stage, "releases") for stage in stages]

    def _tasks(self, path: Path, publish: Data, fields: Data) -> Data:
        """The tasks by name, each where it was in the list."""
        if not isinstance(publish, list):
            return publish
        made: dict[str, Data] = {}
        for n, item in enumerate(publish):
            name = _name_of(item, n)
            while name in made:
                name = f"{name}_{n}"
            self._moved[(*path, "tasks", name)] = (*path, "publish", n)
            self._moved[(*path, "tasks", name, "when")] = (*path, "publish", n, "only_if")
            self._moved[(*path, "tasks", name, "due")] = (*path, "publish", n, "ends")
            self._moved[(*path, "tasks", name, "within", NAME)] = (*path, "publish", n, "after")
            self._left_out[(*path, "tasks", name)] = frozenset({"after"})
            made[name] = _task(item, fields)
        return made


def _name_of(item: Data, n: int) -> str:
    """The name of a task: its channel, or its number where that is wrong."""
    channel = item.get("channel") if isinstance(item, dict) else None
    return channel if isinstance(channel, str) and re.fullmatch(KEY, channel) else f"task_{n}"


def _task(item: Data, fields: Data) -> Data:
    """Publishing with its condition, where that can be one."""
    if not isinstance(item, dict):
        return item
    made: dict[str, Data] = {}
    for key, value in item.items():
        if key != "only_if":
            made |= {} if key in ("when", "due") else {key: value}
        elif isinstance(value, str) and _is_answered_yes(_kind(fields, value)):
            made["when"] = {value: "yes"}
    return made


def _is_answered_yes(kind: Data) -> bool:
    """Whether a field of this kind may be named by `only_if`."""
    allowed = ALLOWED.get(kind) if isinstance(kind, str) else None
    return allowed is not None and allowed.is_condition and not allowed.options


def _kind(fields: Data, name: str) -> Data:
    field = fields.get(name) if isinstance(fields, dict) else None
    return field.get("kind") if isinstance(field, dict) else None


def _without(item: Data, key: str) -> Data:
    return {each: value for each, value in item.items() if each != key} if isinstance(item, dict) else item


class _Part(BaseModel):
    """A part of the first edition, with the keys that only it has or lacks. The second one knows the rest."""

    model_config = ConfigDict(extra="ignore")


class _Stage(_Part):
    releases: bool = False
    within: Quantity | None = None


class _Correction(_Part):
    stages: tuple[_Stage, ...] = ()


class _Result(_Part):
    correction: _Correction = _Correction()


class _Publish(_Part):
    within: Quantity | None = None
    after: Key | None = None
    ends: Key | None = None
    due: Annotated[object, SECOND] = None
    only_if: Key | None = None
    when: Annotated[object, SECOND] = None


class _LeadTime(_Part):
    at_least: Quantity
    before: Key


class _Type(_Part):
    stages: tuple[_Stage, ...] = ()
    publish: tuple[_Publish, ...] = ()
    tasks: Annotated[object, SECOND] = None
    lead_time: _LeadTime | None = None
    within: Quantity | None = None
    result: _Result = _Result()


class _Need(_Part):
    when: Literal["before", "during", "after"]
    within: Quantity | None = None
    published: Annotated[object, SECOND] = None


class _Rules(_Part):
    request_types: dict[str, _Type] = {}
    events: tuple[_Need, ...] = ()
    daily_log: dict[str, object] | None = None


def misshapen(document: Document) -> list[ErrorDetails]:
    """The errors of shape in what only the first edition has, by the paths of the file."""
    if edition_of(document.data) == 1:
        try:
            _Rules.model_validate(document.data, context={"edition": 1})
        except ValidationError as error:
            return error.errors(include_url=False)
    return []


def check(document: Document) -> Iterator[Finding]:
    """Findings about the step that releases, what publishing hangs on and what time counts from, by the
    paths of the file.
    """
    if edition_of(document.data) == 2:
        return
    for name in document.keys("request_types"):
        path: Path = ("request_types", name)
        for stages in ((*path, "stages"), (*path, "result", "correction", "stages")):
            steps = document.get(stages)
            if isinstance(steps, list) and steps:
                yield from _release(stages, steps)
        publish = document.get((*path, "publish"))
        for n, item in enumerate(publish if isinstance(publish, list) else ()):
            if isinstance(item, dict):
                yield from _publish(document, (*path, "publish", n), item)
    needs = document.get(("events",))
    for n, need in enumerate(needs if isinstance(needs, list) else ()):
        if isinstance(need, dict) and need.get("when") in ("during", "after") and "within" not in need:
            yield Finding(("events", n), "need-without-time", given(type=need.get("type"), key="within"))


def _publish(document: Document, path: Path, item: dict[str, Data]) -> Iterator[Finding]:
    asked = item.get("only_if")
    if isinstance(asked, str):
        yield from _only_if(document, (*path, "only_if"), asked)
    if "ends" in item:
        for key in ("within", "after"):
            if key in item:
                yield Finding((*path, key), "ends-by-itself", given(key=key))
    elif "after" in item and "within" not in item:
        yield Finding((*path, "after"), "after-without-within")


def _only_if(document: Document, path: Path, name: str) -> Iterator[Finding]:
    fields = (*path[:2], "fields")
    known, kind = document.keys(*fields), _kind(document.get(fields), name)
    if name not in known:
        yield unknown(path, "only-if-not-a-field", name, known)
    elif not _is_answered_yes(kind):
        values = given(name=name, kind=kind)
        yield Finding(path, "only-if-not-yes-no", values, relies_on=(*fields, name, "kind"))


def _release(path: Path, steps: Sequence[Data]) -> Iterator[Finding]:
    releasing = [
        n for n, step in enumerate(steps) if isinstance(step, dict) and _is_true(step.get("releases"))
    ]
    if not releasing:
        yield Finding(path, "no-release", lacks="releases")
    for n in releasing[1:]:
        yield Finding((*path, n, "releases"), "two-releases", given(name=_name(steps[releasing[0]])))
    if len(releasing) == 1 and releasing[0] != len(steps) - 1:
        yield Finding((*path, releasing[0], "releases"), "release-not-last", given(name=_name(steps[-1])))
    may = _part(steps[-1], "may")
    if isinstance(may, list) and "edit" in may:
        yield Finding((*path, len(steps) - 1, "may", may.index("edit")), "release-edits")


def _part(item: Data, key: str) -> Data:
    return item.get(key) if isinstance(item, dict) else None


def _is_true(value: Data) -> bool:
    return isinstance(value, str) and value.lower() in TRUE


def _name(step: Data) -> str:
    return str(step.get("name")) if isinstance(step, dict) else ""

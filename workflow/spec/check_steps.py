"""Notes on steps that can be used, and will not do what they seem to say."""

from collections.abc import Iterator, Sequence

from workflow.spec.check_asks import paths
from workflow.spec.document import Data, Document
from workflow.spec.findings import Finding, LoadedRules
from workflow.spec.problems import Path, given
from workflow.spec.request_types import RequestType, Stage


def surprises(rules: LoadedRules) -> Iterator[Finding]:
    for key, kind in rules.spec.request_types.items():
        path: Path = ("request_types", key)
        for here, stages in paths(path, kind):
            for n, stage in enumerate(stages):
                yield from _veto((*here, n), stage)
                yield from _unasked((*here, n), kind, stages, n)
        yield from _asked_of_sender(rules, path, kind)


def _veto(path: Path, stage: Stage) -> Iterator[Finding]:
    """A veto that each of the deciders has, and one who comes in late but was there from the beginning."""
    if stage.veto and stage.veto == stage.by:
        yield Finding((*path, "veto"), "veto-of-each", relies_on=(*path, "by"))
    if stage.veto and stage.veto == stage.late.then:
        yield Finding((*path, "late", "then"), "late-to-veto", given(party=stage.veto))


def _unasked(path: Path, kind: RequestType, stages: Sequence[Stage], n: int) -> Iterator[Finding]:
    """Answers that a later condition needs, though the request may go on without an answer."""
    stage = stages[n]
    if not stage.late.goes_on:
        return
    later = [*(each.when for each in stages[n + 1 :]), *(task.when for task in kind.tasks.values())]
    used = frozenset[str]().union(*(when.names for when in later if when))
    for index, name in enumerate(stage.asks):
        if name in used:
            yield Finding((*path, "asks", index), "unasked-if-late", given(name=name))


def _asked_of_sender(rules: LoadedRules, path: Path, kind: RequestType) -> Iterator[Finding]:
    """Fields taken over that the base asks at steps or tasks which the type has replaced."""
    for name in kind.fields:
        base = rules.document.written((*path, "fields", name))[1]
        of = rules.spec.request_types.get(str(base))
        if base != path[1] and of and name in of.asked_later - kind.asked_later:
            yield Finding(path, "asked-of-sender", given(name=name, type=base), relies_on=path)


def empty_keys(document: Document) -> Iterator[Finding]:
    """Keys with nothing behind them: they are read as if they were left out."""
    yield from _empty(document.data, ())


def _empty(data: Data, path: Path) -> Iterator[Finding]:
    if data is None:
        yield Finding(path, "empty")
    for key, value in (
        data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    ):
        yield from _empty(value, (*path, key))

"""Checks of what steps and tasks ask: fields of a kind that can be asked there, each once."""

from collections.abc import Iterator, Sequence

from workflow.spec.findings import Finding, LoadedRules, unknown
from workflow.spec.kinds import ALLOWED
from workflow.spec.party import Party
from workflow.spec.problems import Path, given
from workflow.spec.request_types import RequestType, Stage
from workflow.spec.task_spec import TaskSpec
from workflow.spec.term import NAME, PUBLISHED, RELEASED


def check_asks(rules: LoadedRules) -> Iterator[Finding]:
    for key, kind in rules.spec.request_types.items():
        path: Path = ("request_types", key)
        at_steps: dict[str, str] = {}
        for here, stages in paths(path, kind):
            asked: dict[str, str] = {}
            for n, stage in enumerate(stages):
                yield from _asked(rules, (*here, n, "asks"), kind, stage.asks, asked, stage.name)
            at_steps |= asked
        for name, task in kind.tasks.items():
            yield from _asked(rules, (*path, "tasks", name, "asks"), kind, task.asks, {**at_steps}, name)
        yield from _too_late(path, kind)
        yield from _published(path, kind)


def _asked(
    rules: LoadedRules, place: Path, kind: RequestType, asks: Sequence[str], asked: dict[str, str], by: str
) -> Iterator[Finding]:
    """Check one list; what was `asked` before grows by it."""
    known = rules.document.keys(*place[:2], "fields")
    for index, name in enumerate(asks):
        if name not in known:
            yield unknown((*place, index), "asks-not-a-field", name, known)
        elif name in asked:
            values = given(name=name, by=asked[name])
            yield Finding((*place, index), "asked-twice", values, relies_on=place[:2])
        asked.setdefault(name, by)
        yield from _kind((*place, index), place[:2], kind, name)


def paths(path: Path, kind: RequestType) -> Iterator[tuple[Path, tuple[Stage, ...]]]:
    """The steps of both paths, each once, where they are written."""
    yield (*path, "stages"), kind.stages
    if kind.result and kind.result.correction:
        yield (*path, "result", "correction", "stages"), kind.result.correction.stages


def _kind(place: Path, path: Path, kind: RequestType, name: str) -> Iterator[Finding]:
    """Check that a field can be asked one question after another, in a few words."""
    field = kind.fields.get(name)
    relies = (*path, "fields", name)
    if field and not ALLOWED[field.kind].asked_later:
        yield Finding(place, "asks-kind", given(name=name, kind=field.kind), relies_on=(*relies, "kind"))
    elif field and field.several:
        yield Finding(place, "asks-several", given(name=name), relies_on=(*relies, "several"))


def _published(path: Path, kind: RequestType) -> Iterator[Finding]:
    """Check that what is published is asked before a release, by one who decides, and hidden from nobody."""
    steps = [(here, n, stage) for here, stages in paths(path, kind) for n, stage in enumerate(stages)]
    for name in (name for name, field in kind.fields.items() if field.published):
        here, values = (*path, "fields", name, "published"), given(name=name)
        asking = [(place, n, stage) for place, n, stage in steps if name in stage.asks]
        for place, n, stage in asking:
            if not stage.one_is_enough:
                at = (*place, n, "asks", stage.asks.index(name))
                yield Finding(at, "published-by-several", values, relies_on=(*place, n, "needs"))
        tasks = [(key, task.asks.index(name)) for key, task in kind.tasks.items() if name in task.asks]
        for key, index in tasks:
            yield Finding((*path, "tasks", key, "asks", index), "published-by-task", values, relies_on=path)
        if not (asking or tasks):
            yield Finding(here, "published-not-asked", values, relies_on=path)
        if kind.fields[name].shown_to:
            yield Finding(here, "published-hidden", values, relies_on=path)


def asked_before(kind: RequestType, task: TaskSpec) -> Iterator[str]:
    """Yield the questions of steps that are over when a task opens."""
    steps = [stage.name for stage in kind.stages]
    if task.opening in (RELEASED, PUBLISHED):
        over = kind.all_stages
    else:
        over = kind.stages[: steps.index(task.opening)] if task.opening in steps else ()
    for stage in over:
        yield from stage.asks


def _named(party: Party | None) -> list[str]:
    """The questions by whose answers a party is found."""
    return [each.name for each in party.members if each.where == "answer"] if party else []


def _too_late(path: Path, kind: RequestType) -> Iterator[Finding]:
    """Check that the form has what names a request, what time is counted from, and who decides."""
    used: list[tuple[Path, str | None]] = [((*path, "subject"), kind.subject)]
    used += [((*path, *place, NAME), name) for place, term in kind.terms() for name in kind.days_of(term)]
    for task, each in kind.tasks.items():
        waived = each.may_be_waived_by
        used += [((*path, "tasks", task, "for_each"), each.for_each)] if each.for_each else []
        whose = (("to",), each.to), (("late", "then"), each.late.then), (("may_be_waived_by",), waived)
        used += [((*path, "tasks", task, *key), name) for key, to in whose for name in _named(to)]
    for here, stages in paths(path, kind):
        for n, stage in enumerate(stages):
            named = (("by",), stage.by), (("veto",), stage.veto), (("late", "then"), stage.late.then)
            up = (("escalated_by",), stage.escalated_by)
            used += [((*here, n, *key), name) for key, by in (*named, up) for name in _named(by)]
    for key, field in kind.fields.items():
        for n, party in enumerate(field.shown_to):
            used += [((*path, "fields", key, "shown_to", n), party.name)] if party.where == "answer" else []
    for place, name in used:
        if name in kind.asked_later:
            yield Finding(place, "asked-too-late", given(name=name), relies_on=path)

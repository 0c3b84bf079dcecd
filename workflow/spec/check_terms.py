"""Checks of terms: that each counts from something known where it is needed, and from a day where it must."""

from collections.abc import Collection, Iterator, Sequence

from workflow.spec.findings import Finding, LoadedRules, unknown
from workflow.spec.kinds import ALLOWED
from workflow.spec.problems import Path, given
from workflow.spec.request_types import RequestType, Stage
from workflow.spec.task_spec import TaskSpec
from workflow.spec.term import COURSE, END, EVENT, NAME, PUBLISHED, RELEASED, SENT, Term


def check_terms(rules: LoadedRules) -> Iterator[Finding]:
    for key, kind in rules.spec.request_types.items():
        path: Path = ("request_types", key)
        yield from _lead_time(rules, (*path, "lead_time"), kind)
        yield from check_term(rules, (*path, "within"), kind.within, (SENT,))
        asked = kind.requester.within if kind.requester else None
        yield from check_term(rules, (*path, "requester", "within"), asked, (SENT,))
        yield from _steps(rules, (*path, "stages"), kind.stages, (SENT,))
        steps = [stage.name for stage in kind.stages]
        done = (SENT, RELEASED, *steps)
        for name, task in kind.tasks.items():
            before = (SENT, *steps[: steps.index(task.opening) + 1]) if task.opening in steps else (SENT,)
            reached = done if task.opening in (RELEASED, PUBLISHED) else before
            yield from _task(rules, (*path, "tasks", name), task, reached)
        if kind.result and kind.result.correction:
            here = (*path, "result", "correction", "stages")
            yield from _steps(rules, here, kind.result.correction.stages, (*done, PUBLISHED))
    yield from _needs(rules)


def check_term(
    rules: LoadedRules, here: Path, term: Term | None, reached: Collection[str]
) -> Iterator[Finding]:
    """Findings about a term of a type of request. By then the course of a request has `reached` these."""
    if term is None or not term.name:
        return
    kind, path = rules.spec.request_types[str(here[1])], here[:2]
    steps = {stage.name: stage for stage in kind.all_stages}
    fields, named = rules.document.keys(*path, "fields"), (*here, NAME)
    if term.name in COURSE or (term.name in steps and term.name not in fields):
        if term.side != "after":
            yield Finding(named, "moment-without-days", given(name=term.name, side=term.side))
        elif term.name not in reached:
            yield Finding(named, "moment-later", given(name=term.name))
        elif term.name in steps and steps[term.name].when:
            yield Finding(named, "moment-not-for-sure", given(name=term.name))
    elif term.name not in fields and term.name != EVENT:
        yield unknown(named, "anchor-not-a-field", term.name, {*fields, *steps, *COURSE, EVENT})
    elif kind.is_of_event(term.name):
        yield from _of_event(rules, named, kind, term.name)
    elif kind.is_hour(term.name) and term.side not in ("before", "after"):
        yield Finding(named, "moment-without-days", given(name=term.name, side=term.side))
    else:
        yield from _always(rules, named, term.name)


def _always(rules: LoadedRules, here: Path, name: str) -> Iterator[Finding]:
    """Check that a field always says when, for time to be counted from."""
    path, known = here[:2], rules.document.keys(*here[:2], "fields")
    kind = rules.spec.request_types[str(here[1])]
    field = kind.fields.get(name)
    if name not in known:
        yield unknown(here, "anchor-not-a-field", name, known)
    elif field is not None and not (ALLOWED[field.kind].has_day or ALLOWED[field.kind].has_hour):
        values = given(name=name, kind=field.kind)
        yield Finding(here, "anchor-not-a-date", values, relies_on=(*path, "fields", name, "kind"))
    elif field is not None and not field.is_required:
        required = (*path, "fields", name, "required")
        yield Finding(here, "anchor-not-required", given(name=name), relies_on=required)
    elif field is not None and field.shown_to:
        yield Finding(here, "field-hidden", given(name=name))
    elif field is not None and ALLOWED[field.kind].has_hour:
        yield from _of_event(rules, here, kind, name)


def _of_event(rules: LoadedRules, here: Path, kind: RequestType, name: str) -> Iterator[Finding]:
    """Check that the form asks for the day of the event, on which an hour is."""
    if kind.event_day is None:
        yield Finding(here, "event-without-day", given(name=name), relies_on=(*here[:2], "fields"))
    elif kind.event_day != name:
        yield from _always(rules, here, kind.event_day)


def _lead_time(rules: LoadedRules, here: Path, kind: RequestType) -> Iterator[Finding]:
    if kind.lead_time is None:
        return
    term, place = kind.lead_time.at_least, (*here, "at_least")
    if term.side != "before" or kind.is_of_event(term.name) or kind.is_hour(term.name):
        yield Finding(place, "lead-time-not-before", given(quantity=term.quantity), relies_on=here)
    else:
        yield from _always(rules, (*place, NAME), term.name)


def _steps(
    rules: LoadedRules, path: Path, stages: Sequence[Stage], reached: tuple[str, ...]
) -> Iterator[Finding]:
    for n, stage in enumerate(stages):
        term, reached = stage.within, (*reached, stage.name)
        if term and (term.name, term.side) != (stage.name, "after"):
            yield from check_term(rules, (*path, n, "within"), term, reached)


def _task(rules: LoadedRules, here: Path, task: TaskSpec, reached: tuple[str, ...]) -> Iterator[Finding]:
    if task.within and task.due:
        yield Finding((*here, "within"), "within-and-due", relies_on=(*here, "due"))
    elif task.due and not task.due.name:
        yield Finding((*here, "due"), "due-without-moment", given(quantity=task.due.quantity))
    for key, term in (("within", task.within), ("due", task.due)):
        yield from check_term(rules, (*here, key), term, reached)


def _needs(rules: LoadedRules) -> Iterator[Finding]:
    known = rules.document.keys("request_types")
    for index, need in enumerate(rules.spec.events):
        here, key = ("events", index), rules.document.key(("events", index, "published"))
        named, is_earlier = rules.spec.request_types.get(need.type), "when" in rules.document.keys(*here)
        if need.type not in known:
            yield unknown((*here, "type"), "unknown-type", need.type, known)
        elif need.published is None and named and named.lead_time is None and not is_earlier:
            relies = ("request_types", need.type, "lead_time")
            yield Finding(here, "need-without-time", given(type=need.type, key=key), key, relies)
        if need.published and need.published.name != EVENT:
            quantity = "" if need.published.side == END else need.published.quantity
            yield Finding((*here, "published"), "need-not-of-event", given(quantity=quantity))

"""Checks of time in the rules: lead times, publishing, taking down, needs of events, duties, the log."""

from collections.abc import Iterator

from workflow.spec.check_parties import OF_LIST, OF_LOG, OF_ROUND, check_party
from workflow.spec.findings import Finding, LoadedRules, unknown
from workflow.spec.kinds import ALLOWED
from workflow.spec.problems import Path, given
from workflow.spec.request_types import RequestType, TaskSpec


def check_time(rules: LoadedRules) -> Iterator[Finding]:
    for key, kind in rules.spec.request_types.items():
        path: Path = ("request_types", key)
        if kind.lead_time:
            before = kind.lead_time.before
            yield from _anchor(rules, path, kind, (*path, "lead_time", "before"), before)
        yield from _tasks(rules, path, kind)
    known = rules.document.keys("request_types")
    for index, need in enumerate(rules.spec.events):
        if need.type not in known:
            yield unknown(("events", index, "type"), "unknown-type", need.type, known)
            continue
        named = rules.spec.request_types.get(need.type)
        if named and need.within is None and (named.lead_time is None or need.when != "before"):
            relies = ("request_types", need.type, "lead_time")
            yield Finding(("events", index), "need-without-time", given(type=need.type), "within", relies)
    for key, duty in rules.spec.duties.items():
        here: Path = ("duties", key)
        yield from check_party(rules, (*here, "by"), duty.by, OF_ROUND)
        if rules.holds_in_unit(duty.by.role) is False:
            held = ("roles", duty.by.role, "of")
            yield Finding((*here, "by"), "duty-not-in-unit", given(role=duty.by), relies_on=held)
        yield from check_party(rules, (*here, "helped_by"), duty.helped_by, OF_ROUND)
        yield from check_party(rules, (*here, "late", "report_to"), duty.late.report_to, OF_LIST)
    yield from _daily_log(rules)


def _daily_log(rules: LoadedRules) -> Iterator[Finding]:
    log = rules.spec.daily_log
    if log is None:
        return
    yield from check_party(rules, ("daily_log", "to"), log.to, OF_LOG)
    if log.to.where == "own" and rules.holds_in_unit(log.to.role):
        held = ("roles", log.to.role, "of")
        yield Finding(("daily_log", "to"), "log-to-unit-role", given(role=log.to), relies_on=held)
    yield from check_party(rules, ("daily_log", "unit_heads"), log.unit_heads, ())
    if log.unit_heads and rules.holds_in_unit(log.unit_heads.role) is False:
        here: Path = ("daily_log", "unit_heads")
        held = ("roles", log.unit_heads.role, "of")
        yield Finding(here, "log-heads-not-in-unit", given(role=log.unit_heads), relies_on=held)


def _tasks(rules: LoadedRules, path: Path, kind: RequestType) -> Iterator[Finding]:
    for name, task in kind.tasks.items():
        here = (*path, "tasks", name)
        if task.ends:
            yield from _anchor(rules, path, kind, (*here, "ends"), task.ends)
            yield from _ends(here, task)
            continue
        if task.after is None:
            continue
        yield from _anchor(rules, path, kind, (*here, "after"), task.after)
        if task.within is None:
            yield Finding((*here, "after"), "after-without-within", relies_on=(*here, "within"))


def _ends(here: Path, task: TaskSpec) -> Iterator[Finding]:
    """The last day that is asked for is the time there is: nothing else is counted."""
    for key in ("within", "after"):
        if key in task.model_fields_set:
            yield Finding((*here, key), "ends-by-itself", given(key=key))


def _anchor(rules: LoadedRules, path: Path, kind: RequestType, here: Path, name: str) -> Iterator[Finding]:
    """Check that time is counted from a field that always has a date."""
    known = rules.document.keys(*path, "fields")
    field = kind.fields.get(name)
    if name not in known:
        yield unknown(here, "anchor-not-a-field", name, known)
    elif field is not None and not ALLOWED[field.kind].has_day:
        values = given(name=name, kind=field.kind)
        yield Finding(here, "anchor-not-a-date", values, relies_on=(*path, "fields", name, "kind"))
    elif field is not None and not field.required:
        required = (*path, "fields", name, "required")
        yield Finding(here, "anchor-not-required", given(name=name), relies_on=required)
    elif field is not None and field.shown_to:
        yield Finding(here, "field-hidden", given(name=name))

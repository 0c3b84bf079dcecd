"""Checks of request types: their questions, the way of a decision, its release (rule A09)."""

import re
from collections.abc import Iterator, Sequence

from workflow.spec.check_parties import OF_ANSWER, OF_REQUEST, check_party
from workflow.spec.check_raised import check_raised
from workflow.spec.check_required import check_required
from workflow.spec.check_senders import check_senders, replaced_twice
from workflow.spec.check_tasks import check_tasks
from workflow.spec.field_spec import FieldSpec
from workflow.spec.findings import Finding, LoadedRules, titles, twice, unknown
from workflow.spec.kinds import ALLOWED, OWN
from workflow.spec.problems import Path, given
from workflow.spec.request_types import RequestType, Stage
from workflow.text import fold

MAX_TITLE = 60
MAX_BUTTON = 40
_MIN_REASONS = 2
MIN_COLUMNS, MAX_COLUMNS = 2, 5  # of a row


def check_types(rules: LoadedRules) -> Iterator[Finding]:
    types = rules.spec.request_types
    yield from titles(("request_types",), {key: kind.title for key, kind in types.items()}, MAX_TITLE)
    for key, kind in types.items():
        path: Path = ("request_types", key)
        yield from _subject(rules, path, kind)
        yield from check_senders(rules, path, kind)
        yield from titles(
            (*path, "fields"), {name: field.title for name, field in kind.fields.items()}, MAX_TITLE
        )
        for name, field in kind.fields.items():
            yield from _field((*path, "fields", name), field)
            yield from _named(rules, (*path, "fields", name), field)
            yield from check_required(rules, (*path, "fields", name), kind, name)
        yield from _events(path, kind)
        yield from check_raised(rules, path, kind)
        yield from _path_of_stages(rules, (*path, "stages"), kind.stages)
        yield from check_tasks(rules, (*path, "tasks"), kind)
        yield from _result(rules, path, kind)
    yield from replaced_twice(rules)
    yield from _reasons(rules)


def _subject(rules: LoadedRules, path: Path, kind: RequestType) -> Iterator[Finding]:
    here = (*path, "subject")
    known = rules.document.keys(*path, "fields")
    field = kind.fields.get(kind.subject)
    if kind.subject not in known:
        yield unknown(here, "subject-not-a-field", kind.subject, known)
    elif field is not None and not ALLOWED[field.kind].names_request:
        values = given(name=kind.subject, kind=field.kind)
        yield Finding(here, "subject-not-text", values, relies_on=(*path, "fields", kind.subject, "kind"))
    elif field is not None and not field.is_required:
        required = (*path, "fields", kind.subject, "required")
        yield Finding(here, "subject-not-required", given(name=kind.subject), relies_on=required)
    elif field is not None and field.shown_to:
        yield Finding(here, "field-hidden", given(name=kind.subject))


def _events(path: Path, kind: RequestType) -> Iterator[Finding]:
    first, *others = [*(name for name, field in kind.fields.items() if ALLOWED[field.kind].is_event), ""]
    for name in others[:-1]:
        yield Finding((*path, "fields", name, "kind"), "event-twice", given(name=first))


def _field(path: Path, field: FieldSpec) -> Iterator[Finding]:
    allowed = ALLOWED[field.kind]
    most = len(field.options or {}) if field.several else allowed.most
    understood = {"options": allowed.options, "max": most > 0, "or_file": allowed.or_file}
    written = {name.rstrip("_") for name in field.model_fields_set}
    understood |= {name: name in allowed.own for name in OWN} | {"shown_to": not allowed.is_event}
    for name, fits in understood.items():
        if name in written and not fits:
            yield Finding((*path, name), "key-not-for-kind", given(kind=field.kind, key=name))
    if field.max and field.max > most > 0:
        values = given(max=field.max, kind=field.kind, most=most)
        yield Finding((*path, "max"), "max-too-big", values)
    yield from twice((*path, "not"), "word-twice", [fold(word) for word in field.not_])
    for index, word in enumerate(field.not_):
        if not re.search(r"\w", word):
            yield Finding((*path, "not", index), "no-word", given(shown=word))
    if field.most is not None and field.most < (field.least or 0):
        yield Finding((*path, "most"), "most-below-least", given(least=field.least or 0))
    if "columns" in written and not MIN_COLUMNS <= len(field.columns) <= MAX_COLUMNS:
        values = given(least=MIN_COLUMNS, most=MAX_COLUMNS)
        yield Finding((*path, "columns"), "number-of-columns", values)
    if allowed.options:
        if len(field.options or {}) < 2:
            yield Finding((*path, "options"), "few-options", lacks="options")
        yield from titles((*path, "options"), field.options or {}, MAX_BUTTON, own_title=False)


def _result(rules: LoadedRules, path: Path, kind: RequestType) -> Iterator[Finding]:
    """Check the short path of a correction, and that there is something to be checked again."""
    for empty in ((*path, "result"), (*path, "result", "correction")):
        if empty[-1] in rules.document.keys(*empty[:-1]) and rules.document.get(empty) in (None, {}):
            yield Finding(empty, "empty")
    if kind.result is None:
        return
    if not kind.tasks and "tasks" not in rules.document.keys(*path):
        yield Finding((*path, "result"), "result-without-tasks", relies_on=path)
    if kind.result.correction:
        here: Path = (*path, "result", "correction", "stages")
        yield from _path_of_stages(rules, here, kind.result.correction.stages)


def _named(rules: LoadedRules, path: Path, field: FieldSpec) -> Iterator[Finding]:
    """Check that there may be somebody to be named."""
    yield from rules.role((*path, "role"), field.role)
    yield from twice((*path, "shown_to"), "role-twice", [str(party) for party in field.shown_to])
    for index, party in enumerate(field.shown_to):
        yield from check_party(rules, (*path, "shown_to", index), party, OF_ANSWER, str(path[1]))


def _path_of_stages(rules: LoadedRules, path: Path, stages: Sequence[Stage]) -> Iterator[Finding]:
    names = [stage.name for stage in stages]
    for index, stage in enumerate(stages):
        here = (*path, index)
        if stage.name in names[:index]:
            yield Finding((*here, "name"), "stage-twice", given(name=stage.name))
        yield from _stage(rules, here, stage)
        if stage.late.goes_on and _may_release(stages, index):
            yield Finding((*here, "late", "goes_on"), "goes-on-last")
    if "return" in stages[0].may:
        yield Finding((*path, 0, "may", stages[0].may.index("return")), "nothing-to-return-to")


def _may_release(stages: Sequence[Stage], index: int) -> bool:
    """Whether a step releases whenever it applies, or whenever no condition is true."""
    is_last_for_sure = stages[index].when is None and all(each.when for each in stages[index + 1 :])
    return index + 1 == len(stages) or is_last_for_sure


def _stage(rules: LoadedRules, path: Path, stage: Stage) -> Iterator[Finding]:
    type = str(path[1])
    yield from check_party(rules, (*path, "by"), stage.by, OF_REQUEST, type, stage.when)
    yield from twice((*path, "may"), "may-twice", stage.may)
    in_unit = [each.role for each in stage.by.members if rules.holds_in_unit(each.role)]
    if isinstance(stage.needs, int) and stage.needs > 1 and in_unit:
        held = ("roles", in_unit[0], "of")
        yield Finding((*path, "needs"), "number-in-unit", given(role=stage.by), relies_on=held)
    elif stage.least > 1 and stage.by.who == "person":
        yield Finding((*path, "needs"), "number-of-one", given(party=stage.by))
    yield from _veto(rules, path, stage)
    up = (*path, "escalated_by")
    yield from check_party(rules, up, stage.escalated_by, OF_REQUEST, type, stage.when)
    if stage.escalated_by and "escalate" not in stage.may:
        yield Finding(up, "escalated-by-nobody", relies_on=(*path, "may"))
    if "late" in stage.model_fields_set and stage.within is None:
        yield Finding((*path, "late"), "late-without-within", lacks="within")
    then = (*path, "late", "then")
    yield from check_party(rules, then, stage.late.then, OF_REQUEST, type, stage.when)
    if stage.late.then and stage.late.goes_on:
        yield Finding((*path, "late", "goes_on"), "goes-on-and-then", relies_on=then)
    if stage.late.then == stage.by:
        yield Finding(then, "late-to-itself", given(role=stage.by))


def _veto(rules: LoadedRules, path: Path, stage: Stage) -> Iterator[Finding]:
    """Check that there is a refusal to give, and that it would be one voice of several without a veto."""
    here = (*path, "veto")
    yield from check_party(rules, here, stage.veto, OF_REQUEST, str(path[1]), stage.when)
    if stage.veto and stage.one_is_enough:
        yield Finding(here, "veto-of-one", relies_on=(*path, "needs"))
    elif stage.veto and "refuse" not in stage.may:
        yield Finding(here, "veto-without-refuse", relies_on=(*path, "may"))


def _reasons(rules: LoadedRules) -> Iterator[Finding]:
    asks = any(
        {"return", "refuse"} & set(stage.may)
        for kind in rules.spec.request_types.values()
        for stage in kind.all_stages
    )
    if asks and len(rules.spec.reasons) < _MIN_REASONS:
        yield Finding(("reasons",), "few-reasons", lacks="reasons")

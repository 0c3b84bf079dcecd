"""Checks of request types: their questions, the way of a decision, its release (rule A09)."""

from collections.abc import Iterator, Sequence

from workflow.spec.config import FieldSpec, RequestType, Stage
from workflow.spec.findings import Finding, LoadedRules, titles, twice, unknown
from workflow.spec.kinds import ALLOWED
from workflow.spec.problems import Path, given

MAX_TITLE = 60
MAX_BUTTON = 40
_MIN_REASONS = 2


def check_types(rules: LoadedRules) -> Iterator[Finding]:
    types = rules.spec.request_types
    yield from titles(("request_types",), {key: kind.title for key, kind in types.items()}, MAX_TITLE)
    for key, kind in types.items():
        path: Path = ("request_types", key)
        yield from _subject(rules, path, kind)
        yield from titles(
            (*path, "fields"), {name: field.title for name, field in kind.fields.items()}, MAX_TITLE
        )
        for name, field in kind.fields.items():
            yield from _field((*path, "fields", name), field)
        yield from _events(path, kind)
        yield from _path_of_stages(rules, (*path, "stages"), kind.stages)
        yield from _publish(rules, (*path, "publish"), kind)
        correction: Path = (*path, "result", "correction", "stages")
        yield from _path_of_stages(rules, correction, kind.result.correction.stages)
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
    elif field is not None and not field.required:
        required = (*path, "fields", kind.subject, "required")
        yield Finding(here, "subject-not-required", given(name=kind.subject), relies_on=required)


def _events(path: Path, kind: RequestType) -> Iterator[Finding]:
    first, *others = [*(name for name, field in kind.fields.items() if ALLOWED[field.kind].is_event), ""]
    for name in others[:-1]:
        yield Finding((*path, "fields", name, "kind"), "event-twice", given(name=first))


def _field(path: Path, field: FieldSpec) -> Iterator[Finding]:
    allowed = ALLOWED[field.kind]
    understood = {"options": allowed.options, "max": allowed.most > 0, "or_file": allowed.or_file}
    for name, fits in understood.items():
        if name in field.model_fields_set and not fits:
            yield Finding((*path, name), "key-not-for-kind", given(kind=field.kind, key=name))
    if field.max and field.max > allowed.most > 0:
        values = given(max=field.max, kind=field.kind, most=allowed.most)
        yield Finding((*path, "max"), "max-too-big", values)
    if allowed.options:
        if len(field.options or {}) < 2:
            yield Finding((*path, "options"), "few-options", lacks="options")
        yield from titles((*path, "options"), field.options or {}, MAX_BUTTON, own_title=False)


def _path_of_stages(rules: LoadedRules, path: Path, stages: Sequence[Stage]) -> Iterator[Finding]:
    names = [stage.name for stage in stages]
    for index, stage in enumerate(stages):
        here = (*path, index)
        if stage.name in names[:index]:
            yield Finding((*here, "name"), "stage-twice", given(name=stage.name))
        yield from _stage(rules, here, stage)
    if "return" in stages[0].may:
        yield Finding((*path, 0, "may", stages[0].may.index("return")), "nothing-to-return-to")
    releasing = [index for index, stage in enumerate(stages) if stage.releases]
    if not releasing:
        yield Finding(path, "no-release", lacks="releases")
    for index in releasing[1:]:
        yield Finding((*path, index, "releases"), "two-releases", given(name=stages[releasing[0]].name))
    if len(releasing) == 1 and releasing[0] != len(stages) - 1:
        last = given(name=stages[-1].name)
        yield Finding((*path, releasing[0], "releases"), "release-not-last", last)


def _stage(rules: LoadedRules, path: Path, stage: Stage) -> Iterator[Finding]:
    yield from rules.role((*path, "by"), stage.by)
    yield from twice((*path, "may"), "may-twice", stage.may)
    if stage.releases and "edit" in stage.may:
        yield Finding((*path, "may", stage.may.index("edit")), "release-edits")
    if isinstance(stage.needs, int) and stage.needs > 1 and rules.holds_in_unit(stage.by):
        held = ("roles", stage.by, "of")
        yield Finding((*path, "needs"), "number-in-unit", given(role=stage.by), relies_on=held)
    if "late" in stage.model_fields_set and stage.within is None:
        yield Finding((*path, "late"), "late-without-within", lacks="within")
    then = (*path, "late", "then")
    yield from rules.role(then, stage.late.then)
    if stage.late.then == stage.by:
        yield Finding(then, "late-to-itself", given(role=stage.by))


def _publish(rules: LoadedRules, path: Path, kind: RequestType) -> Iterator[Finding]:
    known = rules.document.keys("channels")
    channels = [publish.channel for publish in kind.publish]
    for index, name in enumerate(channels):
        here = (*path, index, "channel")
        if name not in known:
            yield unknown(here, "unknown-channel", name, known)
        elif name in channels[:index]:
            yield Finding(here, "channel-twice", given(name=name))
        yield from rules.role((*path, index, "late", "then"), kind.publish[index].late.then)
        if condition := kind.publish[index].only_if:
            yield from _only_if(rules, (*path, index, "only_if"), kind, condition)
        if kind.publish[index].ends:
            yield from _ends(rules, (*path, index), name)
    lasting = [publish for publish in kind.publish if not publish.ends]
    if not lasting:
        yield Finding(path, "nothing-put-up")
    elif all(publish.only_if or publish.when for publish in lasting):
        key = "only_if" if lasting[0].only_if else "when"
        yield Finding(path, "nowhere-for-sure", given(key=key), lacks=key)


def _ends(rules: LoadedRules, path: Path, name: str) -> Iterator[Finding]:
    """Check that taking down is proven by a photo or a note: what is gone has no address."""
    channel = rules.spec.channels.get(name)
    if channel is not None and channel.result == "link":
        result = ("channels", name, "result")
        yield Finding((*path, "channel"), "ends-with-link", given(name=name), relies_on=result)


def _only_if(rules: LoadedRules, path: Path, kind: RequestType, name: str) -> Iterator[Finding]:
    known = rules.document.keys(*path[:2], "fields")
    field = kind.fields.get(name)
    if name not in known:
        yield unknown(path, "only-if-not-a-field", name, known)
    elif field is not None and (not ALLOWED[field.kind].is_condition or ALLOWED[field.kind].options):
        asked = (*path[:2], "fields", name, "kind")
        yield Finding(path, "only-if-not-yes-no", given(name=name, kind=field.kind), relies_on=asked)


def _reasons(rules: LoadedRules) -> Iterator[Finding]:
    asks = any(
        {"return", "refuse"} & set(stage.may)
        for kind in rules.spec.request_types.values()
        for stage in (*kind.stages, *kind.result.correction.stages)
    )
    if asks and len(rules.spec.reasons) < _MIN_REASONS:
        yield Finding(("reasons",), "few-reasons", lacks="reasons")

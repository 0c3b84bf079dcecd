"""Checks of answers that may come after the request: a step waits for each."""

from collections.abc import Iterator

from workflow.spec.check_parties import OF_REQUEST, check_party
from workflow.spec.findings import Finding, LoadedRules, unknown
from workflow.spec.problems import Path, given
from workflow.spec.request_types import RequestType


def check_required(rules: LoadedRules, path: Path, kind: RequestType, name: str) -> Iterator[Finding]:
    field, here, steps = kind.fields[name], (*path, "required"), [*path[:2], "stages"]
    if field.may_be_waived_by:
        waiver = (*path, "may_be_waived_by")
        yield from check_party(rules, waiver, field.may_be_waived_by, OF_REQUEST, str(path[1]), field.when)
        if field.needed_by is None:
            yield Finding(waiver, "waived-not-by", relies_on=here)
    if field.needed_by is None:
        return
    if not kind.steps_of(field.needed_by):
        known = dict.fromkeys(f"{stage.by}" for stage in kind.stages)
        yield unknown(here, "required-by-nobody", f"{field.needed_by}", known)
    for n, stage in enumerate(kind.stages):
        if stage.name in kind.steps_of(field.needed_by) and stage.late.goes_on:
            relies = (*steps, n, "late", "goes_on")
            yield Finding(here, "required-by-goes-on", given(name=stage.name), relies_on=relies)
    if name in kind.asked_later:
        yield Finding(here, "required-by-and-asked", given(name=name), relies_on=path[:2])

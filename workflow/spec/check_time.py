"""Checks of what comes round: duties and the log."""

from collections.abc import Iterator

from workflow.spec.check_parties import OF_LIST, OF_LOG, OF_ROUND, check_party
from workflow.spec.findings import Finding, LoadedRules
from workflow.spec.problems import Path, given


def check_time(rules: LoadedRules) -> Iterator[Finding]:
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

"""Checks of what comes round: duties and the log."""

from collections.abc import Iterator

from workflow.spec.check_parties import OF_LIST, OF_LOG, OF_ROUND, check_party
from workflow.spec.config import DailyLog
from workflow.spec.findings import Finding, LoadedRules, twice, unknown
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
    for n, log in enumerate(rules.spec.daily_log):
        yield from _daily_log(rules, ("daily_log", n), log)


def _daily_log(rules: LoadedRules, path: Path, log: DailyLog) -> Iterator[Finding]:
    yield from check_party(rules, (*path, "to"), log.to, OF_LOG)
    if log.to.where == "own" and rules.holds_in_unit(log.to.role):
        held = ("roles", log.to.role, "of")
        yield Finding((*path, "to"), "log-to-unit-role", given(role=log.to), relies_on=held)
    known = rules.document.keys("channels")
    for n, channel in enumerate(log.channels):
        if channel not in known:
            yield unknown((*path, "channels", n), "unknown-channel", channel, known)
    yield from twice((*path, "channels"), "log-channel-twice", log.channels)
    yield from check_party(rules, (*path, "unit_heads"), log.unit_heads, ())
    if log.unit_heads and rules.holds_in_unit(log.unit_heads.role) is False:
        held = ("roles", log.unit_heads.role, "of")
        values = given(role=log.unit_heads)
        yield Finding((*path, "unit_heads"), "log-heads-not-in-unit", values, relies_on=held)

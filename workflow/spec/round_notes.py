"""Notes on duties and logs that can be used and leave somebody out."""

from collections.abc import Iterator

from workflow.spec.findings import Finding, LoadedRules
from workflow.spec.problems import given
from workflow.spec.request_types import RequestType


def round_notes(rules: LoadedRules) -> Iterator[Finding]:
    """Duties of a kind of unit that there is not, or that count what their debtors never send, and channels
    whose posts no log tells of.
    """
    spec = rules.spec
    kinds = {unit.kind for unit in spec.units.values()}
    for key, duty in spec.duties.items():
        owing = duty.for_
        if owing.whom == "kind" and owing.name not in kinds:
            yield Finding(("duties", key, "for"), "duty-of-no-unit", given(kind=owing.name))
        if duty.counts and owing.whom == "holder":
            types = [spec.request_types[name] for name in duty.counts.types]
            if not any(_sends(rules, owing.name, each) for each in types):
                yield Finding(("duties", key, "counts"), "duty-counts-unsent", given(role=owing.name))
    if spec.daily_log and all(log.channels for log in spec.daily_log):
        told = {channel for log in spec.daily_log for channel in log.channels}
        left = [channel for channel in spec.channels if channel not in told]
        if left:
            yield Finding(("daily_log",), "log-leaves-out", given(channels=", ".join(left)))


def _sends(rules: LoadedRules, role: str, kind: RequestType) -> bool:
    return role in kind.sent_by if kind.sent_by else rules.spec.roles[role].submits

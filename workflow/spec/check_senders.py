"""Checks of the words by which a type says who may send it, and for which units (rules B11, E34)."""

from collections.abc import Iterator
from typing import get_args

from workflow.spec.basics import UnitKind
from workflow.spec.check_parties import OF_UNIT, check_party
from workflow.spec.findings import Finding, LoadedRules, twice, unknown
from workflow.spec.problems import Path, given
from workflow.spec.request_types import RequestType

UNIT_KINDS: tuple[str, ...] = get_args(UnitKind)


def check_senders(rules: LoadedRules, path: Path, kind: RequestType) -> Iterator[Finding]:
    yield from twice((*path, "sent_by"), "role-twice", kind.sent_by)
    for index, role in enumerate(kind.sent_by):
        yield from rules.role((*path, "sent_by", index), role)
    yield from check_party(rules, (*path, "ask_whom"), kind.ask_whom, OF_UNIT)
    yield from twice((*path, "for_units"), "unit-twice", kind.for_units)
    units = rules.document.keys("units")
    named: list[tuple[Path, str]] = [((*path, "for_units", n), each) for n, each in enumerate(kind.for_units)]
    named += [((*path, "phases", each), each) for each in kind.phases or ()]
    for here, name in named:
        if name not in (*units, *UNIT_KINDS):
            yield unknown(here, "unknown-unit-or-kind", name, (*units, *UNIT_KINDS))
        elif name in units and name in UNIT_KINDS:
            yield Finding(here, "unit-or-kind", given(name=name), relies_on=("units", name))

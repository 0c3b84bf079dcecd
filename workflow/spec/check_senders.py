"""Checks of the words by which a type says who may send it, for whom and in place of which (B11, E18)."""

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import get_args

from workflow.spec.basics import UnitKind
from workflow.spec.check_parties import OF_UNIT, check_party
from workflow.spec.duty_spec import Duty
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
    named: list[tuple[Path, str]] = [((*path, "for_units", n), each) for n, each in enumerate(kind.for_units)]
    yield from check_units(rules, [*named, *phases(path, kind)])
    yield from _replaces(rules, path, kind)


def phases(path: Path, kind: RequestType | Duty) -> list[tuple[Path, str]]:
    """The places of the units and kinds that have a first day of their own."""
    return [((*path, "phases", each), each) for each in kind.phases or ()]


def check_units(rules: LoadedRules, named: Iterable[tuple[Path, str]]) -> Iterator[Finding]:
    """A finding for each name that is neither a unit nor a kind of unit, or both."""
    units = rules.document.keys("units")
    for here, name in named:
        if name not in (*units, *UNIT_KINDS):
            yield unknown(here, "unknown-unit-or-kind", name, (*units, *UNIT_KINDS))
        elif name in units and name in UNIT_KINDS:
            yield Finding(here, "unit-or-kind", given(name=name), relies_on=("units", name))


def _replaces(rules: LoadedRules, path: Path, kind: RequestType) -> Iterator[Finding]:
    """A type takes the place of a whole one, for units that it names."""
    here, name = (*path, "replaces"), kind.replaces
    if name is None:
        return
    known = rules.document.keys("request_types")
    other = rules.spec.request_types.get(name)
    if name not in known:
        yield unknown(here, "unknown-type", name, [each for each in known if each != path[-1]])
    elif name == path[-1]:
        yield Finding(here, "replaces-itself")
    elif other and other.replaces:
        yield Finding(here, "replaces-of-replaces", given(name=name))
    if not kind.for_units:
        yield Finding(here, "replaces-for-all", lacks="for_units")


def replaced_twice(rules: LoadedRules) -> Iterator[Finding]:
    """Two types that take the place of the same one for one unit: which of them it has, nobody could say."""
    types, units = rules.spec.request_types, rules.spec.units
    own = [(key, kind) for key, kind in types.items() if kind.replaces]
    for (first, one), (key, kind) in combinations(own, 2):
        both = [name for name in kind.for_units if name in one.for_units]
        both += (
            unit for unit, of in units.items() if one.covers(unit, of.kind) and kind.covers(unit, of.kind)
        )
        if one.replaces == kind.replaces and both:
            values = given(name=kind.replaces, other=first, unit=both[0])
            yield Finding(("request_types", key, "replaces"), "replaced-twice", values)


def replaced_notes(rules: LoadedRules) -> Iterator[Finding]:
    """Types that replace nothing for a unit, and types that are replaced in every unit of the file."""
    types, units = rules.spec.request_types, rules.spec.units
    for key, kind in types.items():
        if kind.replaces:
            yield from _in_vain(rules, key, kind, types[kind.replaces])
        own = [each for each in types.values() if each.replaces == key]
        mine = [(unit, spec.kind) for unit, spec in units.items() if kind.covers(unit, spec.kind)]
        if own and mine and all(any(each.covers(*unit) for each in own) for unit in mine):
            yield Finding(("request_types", key), "replaced-everywhere", given(name=key))


def _in_vain(rules: LoadedRules, key: str, kind: RequestType, whole: RequestType) -> Iterator[Finding]:
    """The units and kinds that do not have the type that is replaced. Of a kind some units may have it."""
    units = rules.spec.units
    for n, name in enumerate(kind.for_units):
        is_of_some = name not in units and any(each in units for each in whole.for_units)
        if not is_of_some and not whole.covers(name, units[name].kind if name in units else name):
            values = given(name=kind.replaces, unit=name)
            yield Finding(("request_types", key, "for_units", n), "replaces-nothing", values)

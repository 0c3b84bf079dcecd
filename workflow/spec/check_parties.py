"""Checks of parties: that a phrase names what there is, and stands where somebody can act by it."""

from collections.abc import Collection, Iterator, Sequence
from typing import Literal

from workflow.spec.circles import circles
from workflow.spec.config import Spec
from workflow.spec.findings import Finding, LoadedRules, twice, unknown
from workflow.spec.kinds import ALLOWED
from workflow.spec.party import PARENT, RESERVED, Party
from workflow.spec.problems import Path, given
from workflow.spec.request_types import RequestType
from workflow.spec.when import When

Form = Literal["named", "parent", "answer", "person", "everybody", "either"]
SHOWN: dict[Form, str] = {
    "named": "unit_head in training", "parent": "unit_head in parent", "answer": "unit_head in unit of area",
    "person": "person in contact", "everybody": "everybody", "either": "unit_head or unit_deputy",
}  # fmt: skip
OF_ANSWER: tuple[Form, ...] = ("named", "parent", "answer", "person")
OF_REQUEST: tuple[Form, ...] = (*OF_ANSWER, "either")
OF_CHANNEL: tuple[Form, ...] = ("named", "parent", "either")
OF_ROUND: tuple[Form, ...] = ("named", "parent")
OF_UNIT: tuple[Form, ...] = ("named", "parent")
OF_LIST: tuple[Form, ...] = ("named",)
OF_LOG: tuple[Form, ...] = ("named", "everybody")


def check_party(
    rules: LoadedRules,
    path: Path,
    party: Party | None,
    takes: Collection[Form],
    type: str = "",
    when: When | None = None,
    each: str = "",
) -> Iterator[Finding]:
    """Findings for a party at a place that `takes` these phrases beside a role, and is there for `when`, or
    for `each` answer to a question; `type` has the questions."""
    if party is None:
        return
    form = party.where if party.who == "role" else party.who
    if party.role:
        yield from rules.role(path, party.role)
    if party.capacity and "substitutes" not in path:
        yield Finding(path, "capacity-not-here", given(party=party))
    if form != "own" and form not in takes:
        known = ", ".join(SHOWN[each] for each in takes)
        yield Finding(path, "party-not-here", given(party=party, known=known))
        return
    if party.any_of:
        for one in party.any_of:
            yield from check_party(rules, path, one, takes, type, when, each)
        return
    if party.role and party.where != "own" and rules.holds_in_unit(party.role) is False:
        held = ("roles", party.role, "of")
        yield Finding(path, "party-of-house", given(role=party.role), relies_on=held)
    if party.where == "named" and party.name not in (units := rules.document.keys("units")):
        yield unknown(path, "unknown-unit", party.name, units)
    if party.where == "answer":
        yield from _answer(rules, path, party, type, when, each)


def _answer(
    rules: LoadedRules, path: Path, party: Party, type: str, when: When | None, each: str
) -> Iterator[Finding]:
    """Check that the answer to a question says which unit, or who."""
    here: Path = ("request_types", type, "fields")
    known = rules.document.keys(*here)
    if party.name not in known:
        yield unknown(path, "party-not-a-field", party.name, known)
        return
    kind = rules.spec.request_types.get(type)
    field = kind.fields.get(party.name) if kind else None
    if field is None:
        return
    if field.shown_to:  # who is asked would say what the answer is
        yield Finding(path, "field-hidden", given(name=party.name))
    relies: Path = (*here, party.name)
    if party.who == "person":
        if not ALLOWED[field.kind].names_person:
            yield Finding(path, "party-names-nobody", given(name=party.name), relies_on=relies)
    elif not ALLOWED[field.kind].names_unit:
        without = [key for key, option in (field.options or {}).items() if not option.unit]
        if field.several and party.name != each:
            yield Finding(path, "party-names-several", given(name=party.name), relies_on=relies)
        elif len(without) == len(field.options or {}):
            yield Finding(path, "party-names-no-unit", given(name=party.name), relies_on=relies)
        elif left := [key for key in without if party.name == each or _may_be(when, party.name, key)]:
            said = given(name=party.name, options=", ".join(left))
            yield Finding(path, "party-option-no-unit", said, relies_on=relies)


def _may_be(when: When | None, name: str, option: str) -> bool:
    """Whether a field may have this option where a condition is true."""
    if when is None:
        return True
    asked = ([test.options for test in each if test.name == name] for each in when.any_of)
    return any(all(option in options for options in each) for each in asked)


def check_parties(rules: LoadedRules) -> Iterator[Finding]:
    """Findings for substitutes, for names that phrases need for themselves, for units named by answers."""
    yield from _substitutes(rules)
    if rules.spec.edition == 2:
        for name in RESERVED:
            if name in rules.spec.roles:
                yield Finding(("roles", name), "party-word", given(name=name))
        if PARENT in rules.spec.units:
            yield Finding(("units", PARENT), "party-word", given(name=PARENT))
    known = rules.document.keys("units")
    for key, kind in rules.spec.request_types.items():
        yield from _options(("request_types", key, "fields"), kind, known)


def _options(path: Path, kind: RequestType, known: Collection[str]) -> Iterator[Finding]:
    for name, field in kind.fields.items():
        for key, option in (field.options or {}).items():
            if option.unit is not None and option.unit not in known:
                yield unknown((*path, name, "options", key, "unit"), "unknown-unit", option.unit, known)


def _substitutes(rules: LoadedRules) -> Iterator[Finding]:
    roles = rules.spec.roles
    for key, role in roles.items():
        yield from _who_acts(rules, key, ("roles", key, "substitutes"), role.substitutes)
        yield from _who_acts(rules, key, ("roles", key, "delegates_to"), role.delegates_to)
        for index, party in enumerate(role.substitutes):
            if party == Party(key):
                yield Finding(("roles", key, "substitutes", index), "own-substitute", given(role=key))
    plain = {
        key: tuple(party.role for party in role.substitutes if party.where == "own" and party.role != key)
        for key, role in roles.items()
    }
    found = [*circles(plain)]
    for circle in found or circles(_in_units(rules.spec)):
        way = given(way=" -> ".join((*circle, circle[0])))
        role_of_first = circle[0].partition(" in ")[0]
        yield Finding(("roles", role_of_first, "substitutes"), "substitute-cycle", way)


def _who_acts(rules: LoadedRules, key: str, path: Path, those: Sequence[Party]) -> Iterator[Finding]:
    """Findings for the parties that act for a role: each once, and where the role is held."""
    yield from twice(path, "role-twice", [str(party) for party in those])
    for index, party in enumerate(those):
        here = (*path, index)
        yield from check_party(rules, here, party, OF_ROUND)
        is_near = party.where in ("own", PARENT)  # there is no unit to be near to
        if rules.spec.roles[key].of == "organisation" and rules.holds_in_unit(party.role) and is_near:
            held = ("roles", party.role, "of")
            yield Finding(here, "substitute-in-unit", given(role=key, name=party), relies_on=held)


def _in_units(spec: Spec) -> dict[str, tuple[str, ...]]:
    """Each role in each unit, and whom its substitutes lead to from there: a phrase may come back."""
    found: dict[str, tuple[str, ...]] = {}
    for key, role in spec.roles.items():
        for unit in spec.units if role.of == "unit" else ("",):
            places = (_place(spec, party, unit) for party in role.substitutes if party != Party(key))
            found[_named(key, unit)] = tuple(place for place in places if place)
    return found


def _place(spec: Spec, party: Party, unit: str) -> str:
    role = spec.roles.get(party.role)
    if role is None or role.of == "organisation":
        return party.role
    if party.where == "own":
        return _named(party.role, unit)
    around = spec.units.get(unit)
    name = party.name if party.where == "named" else around.parent if around else None
    return _named(party.role, name) if name else ""


def _named(role: str, unit: str) -> str:
    return f"{role} in {unit}" if unit else role

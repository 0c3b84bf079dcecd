"""The rules of one unit side by side, each with where it comes from (rule E18).

From the organisation, from its kind, from a unit above, or its own.
"""

from collections.abc import Iterator, Mapping
from typing import Literal

from workflow.lines import Joined, Line, line
from workflow.model import Unit
from workflow.people import parties, permissions, sending, staff
from workflow.people.parties import Post
from workflow.people.sending import NO_DAY
from workflow.rounds import debtors, registers
from workflow.rules.book import text_in_force
from workflow.spec import Duty, RequestType, Words
from workflow.spec.document import Data, read_document
from workflow.text import cut
from workflow.work import Work

Origin = Literal["organisation", "kind", "parent", "own"]
ROOM = 200  # letters of names, and of keys that differ
OF_WHOM = ("like", "title", "replaces", "for_units", "phases", "from")  # for whom a type is, not how it goes


def rules_of(work: Work, unit: Unit) -> Iterator[tuple[Line, Line]]:
    """A line for each type, duty, role and site of a unit, after the heading under which it stands."""
    yield from ((line("unit-rules-types"), each) for each in _types(work, unit))
    yield from ((line("unit-rules-duties"), each) for each in _duties(work, unit))
    yield from ((line("unit-rules-roles"), each) for each in _roles(work, unit))
    yield from ((line("unit-rules-sites"), each) for each in _sites(work, unit))


def _types(work: Work, unit: Unit) -> Iterator[Line]:
    """The types that are there for it, with what differs from the type they are like; then all others."""
    written, others = _written(work), list[Words]()
    types = work.rulebook.spec.request_types
    for key, kind in types.items():
        if not sending.is_for(work, kind, unit.key):
            others.append(kind.title)
            continue
        origin: Origin = "kind" if kind.for_units else "organisation"
        own = written.get(key)
        keys = own if isinstance(own, dict) else {}
        base = types.get(str(keys.get("like", "")))
        yield line(
            "unit-rules-type",
            type=kind.title,
            origin="own" if unit.key in kind.for_units else origin,
            instead=types[kind.replaces].title if kind.replaces else None,
            like=base.title if base else None,
            differs=_differs(keys) if base else None,
            since=_since(work, kind, unit),
        )
    if others:
        yield line("unit-rules-other-types", types=Words.listed(others))


def _written(work: Work) -> Mapping[str, Data]:
    """The types as the file in force writes them: which of them is like another stands only there."""
    data = read_document(text_in_force(work.store) or "", "config.yaml").data
    types = data.get("request_types") if isinstance(data, dict) else None
    return types if isinstance(types, dict) else {}


def _differs(keys: Mapping[str, Data]) -> Joined | None:
    """The keys that a type writes otherwise than the one that it is like."""
    own = tuple(line(f"rule-{key}") for key in keys if key not in OF_WHOM)
    return Joined(own, ROOM) if own else None


def _since(work: Work, kind: RequestType | Duty, unit: Unit) -> Line | None:
    """From when a type is used or a duty owed, where that is said; by which phase."""
    if kind.phases is None and kind.from_ is None:
        return None
    first, name = sending.first_day(work, kind, unit.key), sending.phase(work, kind, unit.key)
    above = name in parties.above(work, unit.key)
    origin: Origin = "own" if name == unit.key else "parent" if above else "kind" if name else "organisation"
    day = None if first == NO_DAY else first
    return line(
        "unit-rules-since", day=day, origin=origin, unit=staff.unit_title(work, name) if above else None
    )


def _duties(work: Work, unit: Unit) -> Iterator[Line]:
    for duty in work.rulebook.spec.duties.values():
        if any(each.unit == unit.key for each in debtors.of(work, duty, NO_DAY)):
            since = _since(work, duty, unit)
            yield line("unit-rules-duty", duty=duty.title, whom=duty.for_.whom, since=since)


def _roles(work: Work, unit: Unit) -> Iterator[Line]:
    """The roles held in units: who holds each here, or who stands in, and from where."""
    spec = work.rulebook.spec
    for key, role in spec.roles.items():
        if role.of != "unit":
            continue
        if held := permissions.holders(work, spec, key, unit.key):
            yield line("unit-rules-role", role=role.title, names=_names([each.name for each in held]))
            continue
        found = permissions.standing_for(work, spec, Post(key, unit.key))
        if not found:
            yield line("unit-rules-role-nobody", role=role.title)
            continue
        post = found[0][1]
        of: Origin = "own" if post.unit == unit.key else "parent" if post.unit else "organisation"
        names = _names([person.name for person, each in found if each == post])
        by = parties.title(work, spec, post, unit.key)
        yield line("unit-rules-role-instead", role=role.title, origin=of, by=by, names=names)


def _names(names: list[str]) -> str:
    return cut(", ".join(sorted(names, key=staff.sort_key)), ROOM)


def _sites(work: Work, unit: Unit) -> Iterator[Line]:
    """The sites of a unit are its own; who answers for them may be said for all units."""
    owners = registers.owners(work, unit)
    for of, site, role in (("vi", unit.site_vi, unit.owner_vi), ("en", unit.site_en, unit.owner_en)):
        if site:
            origin: Origin = "own" if role else "organisation"
            yield line("unit-rules-site", of=of, site=site, owner=owners[of], origin=origin)

"""Those who can be named in an answer: people of the staff, and units of the office, as they are now."""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

from workflow.form import kinds
from workflow.form.kinds.base import Candidate, Field
from workflow.form.kinds.found import kept
from workflow.model import Membership, Person, Unit
from workflow.people import permissions, staff
from workflow.spec import FieldSpec, RequestType, Words
from workflow.text import cut
from workflow.work import Work

LONGEST = 190  # letters of a name with what tells it apart


def among(work: Work, spec: FieldSpec) -> tuple[Candidate, ...]:
    """The candidates of a field; none where it asks for neither people nor units."""
    seeks = kinds.of(spec).seeks
    if seeks == "people":
        return people(work, spec.role)
    return _units(work, spec) if seeks == "units" else ()


def field(work: Work, spec: FieldSpec) -> Field:
    """A field of the rules, with those who can be named in it."""
    return kinds.of(spec, among(work, spec))


def answerable(work: Work, kind: RequestType, but: Collection[int] = ()) -> RequestType:
    """A type with its questions as they can be answered now: one that can name nobody may be left out.

    None of `but` can be named as the one who decides.
    """
    parties = (each for stage in kind.all_stages for party in stage.parties for each in party.members)
    named = {party.name for party in parties if party.who == "person"}
    fields = {
        key: unless_nobody(work, spec, but if key in named else ()) for key, spec in kind.fields.items()
    }
    return kind if fields == kind.fields else kind.model_copy(update={"fields": fields})


def unless_nobody(work: Work, spec: FieldSpec, but: Collection[int] = ()) -> FieldSpec:
    """A field; it may be left out while it can name nobody, or no unit."""
    if not spec.required or _anybody(work, spec, but):
        return spec
    return spec.model_copy(update={"required": False})


def _anybody(work: Work, spec: FieldSpec, but: Collection[int]) -> bool:
    seeks = kinds.of(spec).seeks
    if seeks == "units":
        return any(_is_of(work, spec, unit) for unit in work.store.all(Unit, ended_at=None))
    if seeks != "people":
        return True
    held = work.store.all(Membership, role=spec.role) if spec.role else work.store.all(Membership)
    for each in held:
        person = work.store.get(Person, each.person) if permissions.is_current(work, each) else None
        if person and person.active and person.id not in but:
            return True
    return False


def people(work: Work, role: str | None = None) -> tuple[Candidate, ...]:
    """Active people by name, of a role where one is asked for."""
    found = named(work, staff.staff(work), role)
    return tuple(_person(person, name) for person, name in found)


def named(work: Work, those: Sequence[Person], role: str | None = None) -> list[tuple[Person, Words]]:
    """People with their names, of a role where one is asked for.

    A unit tells two of one name apart, and a number where that does not.
    """
    held = defaultdict[int, list[Membership]](list)
    for each in work.store.all(Membership):
        if permissions.is_current(work, each):
            held[each.person].append(each)
    titles = {unit.key: unit.title for unit in work.store.all(Unit)}
    found = []
    for person in those:
        if role and role not in [each.role for each in held[person.id]]:
            continue
        units = [titles[each.unit] for each in held[person.id] if each.unit in titles]
        found.append((person, _with_unit(person.name, units[0] if units else None)))
    count = Counter(name.vi for _, name in found)
    return [(person, _numbered(name, person.id) if count[name.vi] > 1 else name) for person, name in found]


def _person(person: Person, name: Words) -> Candidate:
    return Candidate(kept(f"{person.id}", name), name, (person.name, name.vi))


def _with_unit(name: str, unit: Words | None) -> Words:
    if unit is None:
        return Words(vi=name)
    vi, en = cut(f"{name} ({unit.vi})", LONGEST), cut(f"{name} ({unit.in_('en')})", LONGEST)
    return Words(vi=vi, en=en if en != vi else None)


def _numbered(name: Words, id: int) -> Words:
    return Words(vi=f"{name.vi} · {id}", en=f"{name.en} · {id}" if name.en else None)


def _units(work: Work, spec: FieldSpec) -> tuple[Candidate, ...]:
    """The units by title."""
    return tuple(
        Candidate(kept(unit.key, unit.title), unit.title, (unit.title.vi, unit.title.in_("en")))
        for unit in staff.units(work)
        if _is_of(work, spec, unit)
    )


def _is_of(work: Work, spec: FieldSpec, unit: Unit) -> bool:
    """Whether a unit is of the kind that a field asks for."""
    return not spec.unit_kind or spec.unit_kind == staff.unit_kind(work, unit.key)


def units_of(work: Work) -> list[str]:
    """The units of the office by title, as rules call them."""
    return [unit.key for unit in staff.units(work)]

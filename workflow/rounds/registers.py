"""Registers that a duty looks through, on its card: sites of all units, who holds which role (B05, D01)."""

from collections.abc import Iterator

from workflow.lines import Line, line
from workflow.model import Membership, Person, Unit
from workflow.people import permissions, staff
from workflow.rounds import debtors
from workflow.spec import Duty, Words
from workflow.text import cut
from workflow.work import Work

WORDS = 300  # letters of names one after another


def listed(work: Work, duty: Duty) -> list[Line]:
    """The register as it is now; gaps are named."""
    match duty.shows:
        case "sites":
            return list(_sites(work, _Held(work)))
        case "roles":
            return list(_roles(work, _Held(work)))
        case _:
            return []


class _Held:
    """The names of everybody who holds a role now, read at once."""

    def __init__(self, work: Work) -> None:
        people = {each.id: each for each in work.store.all(Person, active=True)}
        self._found: dict[tuple[str, str | None], list[str]] = {}
        for held in work.store.all(Membership):
            person = people.get(held.person)
            if person and permissions.is_current(work, held):
                self._found.setdefault((held.role, held.unit), []).append(person.name)

    def by(self, role: str, unit: str | None = None) -> str:
        names = sorted(self._found.get((role, unit), []), key=staff.sort_key)
        return cut(", ".join(names), WORDS)


def _sites(work: Work, held: _Held) -> Iterator[Line]:
    """Units without a site, then each with the addresses of its site and who answers for it, gaps first."""
    units = debtors.units(work)
    if without := [unit.title for unit in units if not (unit.site_vi or unit.site_en)]:
        yield line("register-no-site", units=_together(without))
    owners = {unit.key: _owner(work, held, unit) for unit in units}
    for unit in sorted(units, key=lambda unit: bool(owners[unit.key])):
        if unit.site_vi or unit.site_en:
            said = {"unit": unit.title, "vi": unit.site_vi, "en": unit.site_en}
            yield line("register-site", **said, owner=owners[unit.key])


def owners(work: Work, unit: Unit) -> dict[str, str]:
    """The people who answer for the site of a unit in each language, empty where nobody does."""
    held = _Held(work)
    return {of: _named(work, held, unit, role) for of, role in (("vi", unit.owner_vi), ("en", unit.owner_en))}


def _owner(work: Work, held: _Held, unit: Unit) -> str:
    """Everybody who answers for a site of a unit."""
    sites = ((unit.site_vi, unit.owner_vi), (unit.site_en, unit.owner_en))
    found = (_named(work, held, unit, role) for site, role in sites if site)
    return ", ".join(dict.fromkeys(filter(None, found)))


def _named(work: Work, held: _Held, unit: Unit, role: str | None) -> str:
    """The holders of the role that the register names, else of that which looks through the sites."""
    of_sites = (duty.by for duty in work.rulebook.spec.duties.values() if duty.for_.whom == "site")
    by = next(filter(None, of_sites), None)
    role = role or (by.role if by else "")
    known = work.rulebook.spec.roles.get(role)
    if known is None:
        return ""
    return held.by(role, unit.key if known.of == "unit" else None)


def _roles(work: Work, held: _Held) -> Iterator[Line]:
    """Each role with who holds it; of one that is held in units those in which it is held by nobody."""
    units = debtors.units(work)
    for key, role in work.rulebook.spec.roles.items():
        if role.of == "organisation":
            yield line("register-role", role=role.title, names=held.by(key))
            continue
        without = [unit.title for unit in units if not held.by(key, unit.key)]
        count = len(units) - len(without)
        lacking = _together(without) if without else ""
        yield line("register-role-in-units", role=role.title, count=count, total=len(units), units=lacking)


def _together(titles: list[Words]) -> Words:
    said = {language: ", ".join(each.in_(language) for each in titles) for language in ("vi", "en")}
    return Words(vi=cut(said["vi"], WORDS), en=cut(said["en"], WORDS))

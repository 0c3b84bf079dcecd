"""The readers of the daily log: of the whole of it, or of what it has of their unit (rule B24)."""

from workflow.model import Person
from workflow.people import permissions
from workflow.spec import Spec
from workflow.work import Work


def reads(work: Work, person: Person) -> bool:
    """Whether a person may read the log, or what it has of their unit."""
    return reads_all(work, person) or bool(units_headed(work, person))


def reads_all(work: Work, person: Person) -> bool:
    """Whether a person may read the whole log: told of it, deciding for the house, or administering."""
    if permissions.is_administrator(work, person):
        return True
    held = {role for role, _ in permissions.roles(work, person)}
    return bool(held & _readers(work.rulebook.spec))


def readers(work: Work) -> list[Person]:
    """Everybody who may read the whole log."""
    spec = work.rulebook.spec
    found = {p.id: p for role in _readers(spec) for p in permissions.holders(work, spec, role, None)}
    return list({**found, **{p.id: p for p in permissions.administrators(work)}}.values())


def _readers(spec: Spec) -> set[str]:
    stages = [s for t in spec.request_types.values() for s in t.all_stages]
    found = {role for stage in stages for role in (stage.by, stage.late.then) if role}
    found |= {spec.daily_log.to} if spec.daily_log else set()
    found |= {substitute for role in found for substitute in spec.roles[role].substitutes}
    return {role for role in found if spec.roles[role].of == "organisation"}


def units_headed(work: Work, person: Person) -> set[str]:
    rules = work.rulebook.spec.daily_log
    if rules is None or rules.unit_heads is None:
        return set()
    return {unit for role, unit in permissions.roles(work, person) if role == rules.unit_heads and unit}

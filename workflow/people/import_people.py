"""Import people and units from a table: all of it or nothing."""

from dataclasses import dataclass, field

from workflow.errors import Refusal
from workflow.model import Account, Membership, Person, Unit
from workflow.people.changed import people_changed
from workflow.people.requirements import require_administrator
from workflow.people.sent_tables import Rows
from workflow.people.staff import name_key
from workflow.people.staff_table import UnitChange, preview
from workflow.results import Result
from workflow.rounds import turns
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Imported(Result):
    """What became of a table; `people` are those of it who have no chat account yet."""

    added: int
    roles: int
    units: int
    people: tuple[int, ...]


@dataclass(frozen=True)
class ImportPeople:
    """Carry out a file whose preview has no problem: its units first, then its people."""

    actor: Actor
    rows: Rows = field(repr=False)
    units: Rows = field(default=(), repr=False)

    def perform(self, work: Work) -> Imported:
        require_administrator(work, self.actor)
        found = preview(work, self.rows, self.units)
        if found.problems:
            raise Refusal("import-problems", count=len(found.problems))
        for unit in found.units:
            _keep_unit(work, unit)
        named = {name_key(p.name): p for p in work.store.all(Person, active=True)}
        touched: dict[int, None] = {}
        for change in found.changes:
            person = named.get(name_key(change.name))
            if person is None:
                person = work.store.add(Person(name=change.name, address=change.address))
                named[name_key(change.name)] = person
            work.store.add(Membership(person=person.id, role=change.role, unit=change.unit, since=work.now))
            work.audit(
                "imported", f"person/{person.id}", names=change.name, role=change.role, unit=change.unit
            )
            touched[person.id] = None
        people_changed(work)
        bound = {account.person for account in work.store.all(Account)}
        waiting = tuple(id for id in touched if id not in bound)
        return Imported(found.new_people, len(found.changes), len(found.units), waiting)


def _keep_unit(work: Work, unit: UnitChange) -> None:
    kept = work.store.one(Unit, key=unit.key)
    if kept is None:
        work.store.add(Unit(key=unit.key, title_vi=unit.title, title_en=unit.english, site_vi=unit.site))
    else:
        work.store.change(kept, title_vi=unit.title, title_en=unit.english, site_vi=unit.site)
    work.audit(turns.ADDED if unit.is_new else "unit.renamed", f"unit/{unit.key}")

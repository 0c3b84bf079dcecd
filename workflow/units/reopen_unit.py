"""Take a unit into use again that has ended, or that the rules have left."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import Unit
from workflow.people.changed import units_changed
from workflow.people.requirements import require_administrator
from workflow.people.unit_told import tell
from workflow.results import Done
from workflow.rounds import unit_rounds
from workflow.units.checked_unit import is_of_rules, require_sound
from workflow.work import Actor, Work


@dataclass(frozen=True)
class ReopenUnit:
    """The register holds the unit again. Roles that ended stay over; what is to be due is asked again.

    It has no parent that ended, and no owner of its site that the rules know no more.
    """

    actor: Actor
    unit: int

    def perform(self, work: Work) -> Done:
        require_administrator(work, self.actor)
        unit = work.require(Unit, self.unit)
        if is_of_rules(work, unit):
            raise Refusal("unit-of-rules", key=unit.key)
        if unit.registered and unit.ended_at is None:
            return Done(changed=False)
        above = work.store.one(Unit, key=unit.parent, ended_at=None) if unit.parent else None
        roles = work.rulebook.spec.roles
        unit = work.store.change(
            unit,
            registered=True,
            ended_at=None,
            parent=above.key if above else None,
            owner_vi=unit.owner_vi if unit.owner_vi in roles else None,
            owner_en=unit.owner_en if unit.owner_en in roles else None,
        )
        require_sound(work, unit)
        work.audit("unit.reopened", f"unit/{unit.key}")
        unit_rounds.reopen(work, unit.key)
        units_changed(work)
        tell(work, unit, "reopened")
        return Done()

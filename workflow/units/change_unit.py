"""Change one thing of a unit of the register."""

from dataclasses import dataclass, replace
from typing import Literal

from workflow.errors import Refusal
from workflow.people.changed import units_changed
from workflow.people.requirements import require_administrator
from workflow.people.unit_told import tell, tell_unit
from workflow.results import Done
from workflow.units.checked_unit import require_own, require_sound
from workflow.work import Actor, Work

UnitPart = Literal["title_vi", "title_en", "kind", "parent", "site_vi", "owner_vi", "site_en", "owner_en"]


@dataclass(frozen=True)
class ChangeUnit:
    """Give a part of a unit another value, None for none. `was` is the value that was seen: where somebody
    else has changed it meanwhile, nothing is done.
    """

    actor: Actor
    unit: int
    part: UnitPart
    value: str | None
    was: str | None

    def perform(self, work: Work) -> Done:
        require_administrator(work, self.actor)
        unit = require_own(work, self.unit)
        if getattr(unit, self.part) != self.was:
            raise Refusal("unit-changed")
        if self.value == self.was:
            return Done(changed=False)
        values = {self.part: self.value}
        now = replace(unit, **values)  # type: ignore[arg-type]  # a part is named by its field
        require_sound(work, now, unit)
        now = work.store.change(unit, **values)
        work.audit("unit.changed", f"unit/{unit.key}", part=self.part, was=self.was, now=self.value)
        units_changed(work)
        tell(work, now, "changed", self.part)
        tell_unit(work, now, self.part)
        return Done()

"""End a unit of the register."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import Membership, Unit
from workflow.people import memberships
from workflow.people.changed import units_changed
from workflow.people.invitations import void
from workflow.people.requirements import require_administrator, require_administrator_left
from workflow.people.unit_told import tell
from workflow.results import Done
from workflow.rounds import unit_rounds
from workflow.units import unit_ties
from workflow.units.checked_unit import is_of_rules, require_own
from workflow.work import Actor, Work


@dataclass(frozen=True)
class EndUnit:
    """A unit ends: roles in it are over, links into it open nothing, units below it go to the one above.

    Roles of the whole house stay with their holders. Its open cases go on without its people, and its rounds
    are closed. `seen` is the mark of what was shown to hang on it: where that is something else by now,
    nothing is done.
    """

    actor: Actor
    unit: int
    seen: int

    def perform(self, work: Work) -> Done:
        require_administrator(work, self.actor)
        unit = require_own(work, self.unit)
        if unit_ties.of(work, unit).mark != self.seen:
            raise Refusal("unit-changed")
        work.store.change(unit, ended_at=work.now)
        work.audit("unit.ended", f"unit/{unit.key}")
        held, housed = unit_ties.held(work, unit.key), unit_ties.housed(work, unit.key)
        for each in held:
            memberships.end(work, each)
        for each in housed:
            memberships.take_from_unit(work, each)
        void(work, unit_ties.invitations(work, unit.key))
        require_administrator_left(work)
        for below in work.store.all(Unit, parent=unit.key):  # also of one that ended: its cases go up
            if not is_of_rules(work, below):
                work.store.change(below, parent=unit.parent)
                work.audit("unit.changed", f"unit/{below.key}", part="parent", was=unit.key, now=unit.parent)
        unit_rounds.close(work, unit.key)
        self._settle(work, held, housed)
        units_changed(work)
        tell(work, unit, "ended")
        return Done()

    def _settle(self, work: Work, held: list[Membership], housed: list[Membership]) -> None:
        """Everybody who had a role in the unit hands over, once, what they can no longer do."""
        by_person: dict[int, list[Membership]] = {each.person: [] for each in (*held, *housed)}
        for each in held:
            by_person[each.person].append(each)
        for id, ended in by_person.items():
            memberships.settle(work, id, ended)

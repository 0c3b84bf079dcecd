"""Add a unit to the register."""

import re
from dataclasses import dataclass

from workflow.model import Unit
from workflow.people.changed import people_changed
from workflow.people.requirements import require_administrator
from workflow.people.unit_table import RESERVED
from workflow.people.unit_told import tell
from workflow.results import Begun
from workflow.spec.basics import UnitKind
from workflow.text import fold
from workflow.units.checked_unit import require_sound
from workflow.work import Actor, Work

LETTERS = 28  # of a key that is made of a title


@dataclass(frozen=True)
class AddUnit:
    """Add a unit, below a parent where it has one. It takes part in all that units do from now on."""

    actor: Actor
    title: str
    kind: UnitKind
    parent: str | None = None
    site: str | None = None

    def perform(self, work: Work) -> Begun:
        require_administrator(work, self.actor)
        unit = Unit(
            key=_key(work, self.title),
            title_vi=self.title,
            kind=self.kind,
            parent=self.parent,
            site_vi=self.site,
            registered=True,
        )
        require_sound(work, unit)
        unit = work.store.add(unit)
        work.audit("unit.added", f"unit/{unit.key}", of=unit.kind, parent=unit.parent)
        people_changed(work, turned=[("", unit.key)])
        tell(work, unit, "added")
        return Begun(unit.id)


def _key(work: Work, title: str) -> str:
    """A key of the letters of a title that no unit has or had, and that means nothing else in rules."""
    letters = re.sub("[^a-z0-9]+", "_", fold(title)).strip("_")[:LETTERS]
    first = letters if letters[:1].isalpha() else f"unit_{letters}"[:LETTERS]
    key, n = first, 1
    while key in RESERVED or work.store.one(Unit, key=key):
        n += 1
        key = f"{first}_{n}"
    return key

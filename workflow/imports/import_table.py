"""Carry out a table that was kept: all of it or nothing."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.imports import kept
from workflow.imports.importable import Imported
from workflow.imports.table_kinds import KINDS
from workflow.work import Actor, Work


@dataclass(frozen=True)
class ImportTable:
    """Carry out a table that has no problem as things are now. A table that was carried out before changes
    nothing."""

    actor: Actor
    id: int

    def perform(self, work: Work) -> Imported:
        found = kept.require_kept(work, work.act_as(self.actor), self.id)
        kind = KINDS[found.kind]
        person = kind.require(work, self.actor)
        if found.state == "imported":
            return kept.imported(found)
        if found.problems:
            raise Refusal("import-problems", count=len(found.problems))
        done = kind.carry_out(work, person, kept.tables_of(found))
        kept.close(work, found, done)
        return done

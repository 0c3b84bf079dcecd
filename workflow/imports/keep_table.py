"""Keep the tables of a file, with what is wrong in which row."""

from dataclasses import dataclass, field

from workflow.imports import kept
from workflow.imports.importable import Tables
from workflow.imports.table_kinds import KINDS
from workflow.model import ImportKind
from workflow.people.sent_tables import RowProblem
from workflow.results import Begun
from workflow.work import Actor, Work


@dataclass(frozen=True)
class KeepTable:
    """Keep a file in the place of the one before. Of one with problems these are kept, and no rows."""

    actor: Actor
    kind: ImportKind
    file: str
    tables: Tables = field(repr=False)
    problems: tuple[RowProblem, ...] = field(repr=False)

    def perform(self, work: Work) -> Begun:
        person = KINDS[self.kind].require(work, self.actor)
        tables = {} if self.problems else self.tables
        return Begun(kept.keep(work, person, self.kind, self.file, tables, self.problems).id)

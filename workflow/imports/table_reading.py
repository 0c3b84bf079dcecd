"""Reading a file that somebody sent, and looking at what was kept of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from workflow.app import App
from workflow.errors import Refusal
from workflow.imports import kept
from workflow.imports.importable import Imported
from workflow.imports.keep_table import KeepTable
from workflow.imports.table_kinds import KINDS
from workflow.lines import Line, line
from workflow.model import ImportKind, Person
from workflow.people.sent_tables import RowProblem, Rows, said_problems
from workflow.work import Actor, Work


@dataclass(frozen=True)
class ImportView:
    """A file that is kept: what it would change as things are now, or what keeps it from being imported."""

    file: str
    counted: Line | None
    lines: Sequence[Line]
    can_import: bool


async def read_table(app: App, actor: Actor, kind: ImportKind, file: str, found: Sequence[Rows]) -> int:
    """Return the number under which the tables of a file are kept, or raise Refusal.

    They are compared with the office beside the writer: many unknown names take seconds.
    """
    tables = KINDS[kind].sort(found)
    if isinstance(tables, RowProblem):
        return (await app.do(KeepTable(actor, kind, file, {}, (tables,)))).id
    given = tables
    read = await app.ask(lambda work: KINDS[kind].read(work, KINDS[kind].require(work, actor), given))
    return (await app.do(KeepTable(actor, kind, file, tables, tuple(read.problems)))).id


def view(work: Work, person: Person, id: int) -> ImportView:
    """A file that is kept. Raises Refusal where it is kept no more."""
    found = kept.require_kept(work, person, id)
    if found.state == "imported":
        raise Refusal("import-gone")
    problems: Sequence[RowProblem] = kept.problems_of(found)
    if not problems:
        read = KINDS[found.kind].read(work, person, kept.tables_of(found))
        if not read.problems:
            return ImportView(found.file, read.counted, read.lines, read.has_changes)
        problems = read.problems
    lines = said_problems(problems)
    counted = line(f"import-problems-{found.kind}", count=len(lines))
    return ImportView(found.file, counted, lines, can_import=False)


def imported(work: Work, person: Person, id: int) -> Imported:
    """Return the outcome of a file. Raises Refusal for one that is forgotten."""
    return kept.imported(kept.require_kept(work, person, id))

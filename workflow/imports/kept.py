"""The files of imports while they are kept: one of a kind for each person, for some days."""

from collections.abc import Iterable
from dataclasses import astuple
from datetime import timedelta

from workflow.errors import Refusal
from workflow.imports.importable import Imported, Tables
from workflow.model import Deadline, Import, ImportKind, Person
from workflow.people.sent_tables import RowProblem
from workflow.work import Work

SUBJECT, KIND = "import", "forget"  # of the deadline at which the rows go
KEPT = timedelta(days=7)  # they are names of people


def keep(
    work: Work, person: Person, kind: ImportKind, file: str, tables: Tables, problems: Iterable[RowProblem]
) -> Import:
    """Keep a file that was read, in the place of the one before."""
    for before in work.store.all(Import, owner=person.id, kind=kind, state="read"):
        leave(work, before)
    kept = work.store.add(
        Import(
            owner=person.id,
            kind=kind,
            file=file,
            tables={name: [list(row) for row in rows] for name, rows in tables.items()},
            problems=[list(astuple(problem)) for problem in problems],
            read_at=work.now,
        )
    )
    work.store.add(Deadline(subject=SUBJECT, subject_id=kept.id, kind=KIND, due_at=work.now + KEPT))
    return kept


def require_kept(work: Work, person: Person, id: int) -> Import:
    """The person's own file, still to be carried out or carried out already."""
    found = work.store.get(Import, id)
    if found is None or found.owner != person.id or found.state == "left":
        raise Refusal("import-gone")
    return found


def tables_of(kept: Import) -> Tables:
    return {name: tuple(tuple(row) for row in rows) for name, rows in kept.tables.items()}


def problems_of(kept: Import) -> list[RowProblem]:
    return [
        RowProblem(int(row), str(code), str(value), str(near)) for row, code, value, near in kept.problems
    ]


def imported(kept: Import) -> Imported:
    return Imported(kept.counts, tuple(kept.people))


def close(work: Work, kept: Import, done: Imported) -> None:
    """The table is carried out: its rows are where they belong now."""
    people = list(done.people)
    work.store.change(kept, state="imported", tables={}, counts=done.counts, people=people, over_at=work.now)


def leave(work: Work, kept: Import) -> None:
    """The table is not carried out: another came, or it has been kept long enough."""
    work.store.change(kept, state="left", tables={}, problems=[], over_at=work.now)

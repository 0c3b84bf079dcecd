"""Rows of the things wanted of people, and until when: the list of one's work is read from them.

Each subject writes its own, whenever its things or people change, so that the list costs the same however
much is open.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from workflow.model import Person, ToDo, Wanted
from workflow.model.literals import InListOf
from workflow.ports import Span
from workflow.work import Work

ORDER = ("due_at", "subject", "subject_id")


def write(work: Work, subject: InListOf, wanted: Mapping[int, Iterable[ToDo]]) -> None:
    """Write down what is wanted of whom in each of these things from now on, and what no more."""
    work.store.prefetch(ToDo, "subject_id", wanted, subject=subject)
    over, new = list[ToDo](), list[ToDo]()
    for id, rows in wanted.items():
        found = {row.person: row for row in rows}
        for row in work.store.all(ToDo, subject=subject, subject_id=id):
            if found.get(row.person) == replace(row, id=0):
                del found[row.person]
            else:
                over.append(row)
        new += found.values()
    work.store.remove_all(over)
    work.store.add_all(new)


def is_behind(work: Work, subject: InListOf, id: int, rows: Iterable[ToDo]) -> bool:
    """Whether the rows that are kept of a thing say something else than what is wanted now."""
    kept = [replace(row, id=0) for row in work.store.all(ToDo, subject=subject, subject_id=id)]
    return {row.person: row for row in kept} != {row.person: row for row in rows}


def first(work: Work, person: Person, subject: InListOf, most: int, *wanted: Wanted) -> list[int]:
    """The numbers of the things in which this is wanted most urgently of a person."""
    where = {"person": person.id, "subject": subject, "wanted": wanted}
    return [row.subject_id for row in work.store.ranked(ToDo, (), ORDER, 0, most, **where)]


def page(
    work: Work, person: Person, spans: Sequence[Span], skip: int, limit: int, /, **where: object
) -> list[ToDo]:
    """A part of what is wanted of a person: what is overdue, then what each span has, then by due time."""
    return work.store.ranked(ToDo, [late(work), *spans], ORDER, skip, limit, person=person.id, **where)


def count(work: Work, person: Person, within: Span | None = None, /, **where: object) -> int:
    """Return how much waits for a person."""
    return work.store.count(ToDo, within, person=person.id, **where)


def late(work: Work) -> Span:
    """The span of what is overdue."""
    return Span("due_at", work.now)

"""A kind of table that is imported: how it is told apart, what it would change, carrying it out.

Each room says it of its own; `table_kinds.py` is the one list of them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from workflow.lines import Line
from workflow.model import Person
from workflow.people.sent_tables import RowProblem, Rows
from workflow.results import Result
from workflow.work import Actor, Work

Tables = Mapping[str, Rows]  # by what they hold


@dataclass(frozen=True)
class TableRead:
    """The changes that a table would make now: how much, and line by line; or else its problems."""

    problems: Sequence[RowProblem] = ()
    counted: Line | None = None
    lines: Sequence[Line] = ()
    has_changes: bool = False


@dataclass(frozen=True)
class Imported(Result):
    """How many changes of each kind were made, and the people of the table who have no account yet."""

    counts: dict[str, int]
    people: tuple[int, ...] = ()


@dataclass(frozen=True)
class TableKind:
    """A kind of table. `columns` are the headings it may have, folded, with the column each means."""

    columns: dict[str, str]
    require: Callable[[Work, Actor], Person]  # whoever may import it, or a refusal
    sort: Callable[[Sequence[Rows]], Tables | RowProblem]
    read: Callable[[Work, Person, Tables], TableRead]
    carry_out: Callable[[Work, Person, Tables], Imported]  # refuses a table with problems

"""A table that somebody sent, kept until it is carried out or too old."""

from dataclasses import dataclass, field
from datetime import datetime

from workflow.model.base import Record
from workflow.model.literals import ImportKind, ImportState
from workflow.model.refs import Number, PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Import(Record):
    """A file that was read. `tables` are its rows by what each table holds, until it is over.

    Of a file that cannot be carried out only the `problems` are kept: row, code, value and nearest name of
    each. `counts` says how many changes of each kind were made, `people` whom it named who had no account.
    """

    owner: PersonId
    kind: ImportKind
    file: str
    tables: dict[str, list[list[str]]]
    problems: list[list[str | Number]]
    state: ImportState = "read"
    counts: dict[str, int] = field(default_factory=dict)
    people: list[PersonId] = field(default_factory=list)
    read_at: datetime
    over_at: datetime | None = None

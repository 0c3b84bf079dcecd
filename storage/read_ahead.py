"""Records of several kinds in one statement: a union whose rows have a place for each column."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any  # Any: whatever a column holds

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Integer,
    Select,
    Table,
    cast,
    literal_column,
    null,
    select,
    union_all,
)

from storage import statements
from storage.prepared import Prepared
from storage.statements import COLUMNS, Shape, Values
from storage.tables import TABLES
from workflow.model import Record
from workflow.ports import Ahead

Parts = tuple[tuple[Table, Shape], ...]


def read(connection: Connection, asked: Sequence[tuple[Ahead, list[object]]]) -> list[list[Record]]:
    """Return the records of each, by number, whose column has one of the values.

    All are asked with as many values, the last repeated: a few statements serve every number of them.
    """
    most = max(len(values) for _, values in asked)
    parts, given = list[tuple[Table, Shape]](), Values()
    for n, (each, values) in enumerate(asked):
        among = tuple(values) + tuple(values[-1:]) * (most - len(values))
        shape, named = statements.shape_of(each.asked(among))
        parts.append((TABLES[each.kind], shape))
        given |= {f"{_named(n)}{name}": value for name, value in named.items()}
    found: list[list[Record]] = [[] for _ in asked]
    for n, row in _rows(connection, tuple(parts), given):
        found[n].append(asked[n][0].kind(**row))
    return [sorted(records, key=lambda record: record.id) for records in found]


def _named(n: int) -> str:
    return f"of_{n}_"


def _rows(connection: Connection, parts: Parts, values: Values) -> Iterator[tuple[int, dict[str, Any]]]:
    """Each row with the number of its part."""
    columns, rows = _union(parts).read(connection, values)
    ends = [1]
    for table, _ in parts:
        ends.append(ends[-1] + len(COLUMNS[table]))
    for row in rows:
        n = row[0]
        own = slice(ends[n], ends[n + 1])
        yield (
            n,
            {
                name: process(value) if process else value
                for (name, process), value in zip(columns[own], row[own], strict=True)
            },
        )


@cache
def _union(parts: Parts) -> Prepared:
    number = Column("part", Integer)
    reads = [column for table, _ in parts for column in COLUMNS[table]]
    return Prepared(union_all(*(_part(parts, n) for n in range(len(parts)))), [number, *reads])


def _part(parts: Parts, n: int) -> Select[Any]:
    """The rows of one part, with nothing in the columns of others. The first says of which type they are."""
    table, shape = parts[n]
    columns: list[ColumnElement[Any]] = [literal_column(str(n), Integer).label("part")]
    for m, (other, _) in enumerate(parts):
        for column in COLUMNS[other]:
            empty: ColumnElement[Any] = null() if n else cast(null(), column.type)
            columns.append((column if m == n else empty).label(f"{_named(m)}{column.name}"))
    return select(*columns).select_from(table).where(*statements.conditions(table, shape, _named(n)))

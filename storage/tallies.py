"""Counts of records: how many fit, and how many have each value of a column."""

from sqlalchemy import Connection

from storage import statements
from storage.tables import TABLES
from workflow.model import Record
from workflow.ports import Span


class Counts:
    """The questions of a store that are answered with numbers."""

    connection: Connection

    def count(self, kind: type[Record], within: Span | None = None, /, **where: object) -> int:
        shape, values = statements.shape_of(where)
        spans, limits = statements.spans_of([within] if within else [])
        query = statements.count(TABLES[kind], shape, spans)
        found = query.run(self.connection, {**values, **limits}).fetchone()
        return int(found[0]) if found else 0

    def tally(self, kind: type[Record], column: str, /, **where: object) -> dict[object, int]:
        shape, values = statements.shape_of(where)
        return statements.tally(TABLES[kind], shape, column).counted(self.connection, values)

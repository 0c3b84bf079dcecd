"""Statements put together once.

SQLAlchemy writes the SQL and knows how each column is kept; the driver runs it. To put a statement together
anew and to wrap its result costs many times what it costs SQLite to answer it (docs/benchmarks.md).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any  # Any: whatever a column holds

from sqlalchemy import Column, CompoundSelect, Connection, Delete, Insert, Select, TextClause, Update
from sqlalchemy.engine.interfaces import DBAPICursor, Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler

Statement = Select[Any] | CompoundSelect[Any] | Insert | Update | Delete | TextClause
Process = Callable[[Any], Any] | None
Columns = tuple[tuple[str, Process], ...]
PAGE = 1000


@dataclass(frozen=True)
class _Compiled:
    """SQL for one database; for each parameter its name and how it is kept, or the constant it always is."""

    sql: str
    positional: bool
    parameters: tuple[tuple[str, bool, Process, Any], ...]
    columns: Columns

    def given(self, values: Mapping[str, Any]) -> Sequence[Any] | dict[str, Any]:
        found = [
            constant if is_constant else keep(values[name]) if keep else values[name]
            for name, is_constant, keep, constant in self.parameters
        ]
        return found if self.positional else dict(zip((p[0] for p in self.parameters), found, strict=True))


class Prepared:
    """A statement with named values. `reads` are the columns of its rows, `writes` those an insert gives."""

    def __init__(
        self, statement: Statement, reads: Iterable[Column[Any]] = (), writes: Sequence[str] | None = None
    ) -> None:
        self._statement, self._reads, self._writes = statement, tuple(reads), writes
        self._compiled: dict[str, _Compiled] = {}

    def run(self, connection: Connection, values: Mapping[str, Any]) -> DBAPICursor:
        """Run with `values`. Errors of the driver come out as SQLAlchemy's."""
        dialect = connection.dialect
        found = self._compiled.get(dialect.name)
        if found is None:
            found = self._compiled[dialect.name] = self._compile(dialect)
        cursor = connection.connection.cursor()
        driver = dialect.loaded_dbapi.Error
        try:
            cursor.execute(found.sql, found.given(values))
        except driver as error:
            if primary := getattr(getattr(error, "diag", None), "message_primary", None):
                error.args = (primary,)  # PostgreSQL says the values of a row in what follows
            raise DBAPIError.instance(found.sql, None, error, driver, dialect=dialect) from error
        return cursor

    def rows(self, connection: Connection, values: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The rows by the names of their columns."""
        return list(self.each(connection, values))

    def each(self, connection: Connection, values: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The same rows, fetched a page at a time."""
        cursor = self.run(connection, values)
        columns = self._compiled[connection.dialect.name].columns
        while page := cursor.fetchmany(PAGE):
            for row in page:
                yield {
                    name: read(value) if read else value
                    for (name, read), value in zip(columns, row, strict=True)
                }

    def counted(self, connection: Connection, values: Mapping[str, Any]) -> dict[object, int]:
        """How many each value of a first column has, by the second."""
        return {found[0]: int(found[1]) for found in self.run(connection, values).fetchall()}

    def read(self, connection: Connection, values: Mapping[str, Any]) -> tuple[Columns, list[Sequence[Any]]]:
        """The same rows as the driver gives them, and how each column of theirs is read."""
        cursor = self.run(connection, values)
        return self._compiled[connection.dialect.name].columns, list(cursor.fetchall())

    def _compile(self, dialect: Dialect) -> _Compiled:
        compiled = self._statement.compile(dialect=dialect, column_keys=self._writes)
        if not isinstance(compiled, SQLCompiler):
            raise TypeError("not a statement")
        parameters = []
        for name in compiled.positiontup or compiled.binds:
            bind = compiled.binds[name]
            keep = bind.type.dialect_impl(dialect).bind_processor(dialect)
            constant = None if bind.required else keep(bind.value) if keep else bind.value
            parameters.append((name, not bind.required, keep, constant))
        columns = [
            (c.name, c.type.dialect_impl(dialect).result_processor(dialect, None)) for c in self._reads
        ]
        return _Compiled(str(compiled), compiled.positional, tuple(parameters), tuple(columns))

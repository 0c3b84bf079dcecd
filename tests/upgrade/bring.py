"""A database of an earlier version, brought to a server row by row: nobody has one there that is as old."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any  # Any: whatever a column holds

from sqlalchemy import JSON, Boolean, Connection, DateTime, MetaData, Table, text

from storage.address import Address
from storage.engine import engine_of
from storage.schema import upgrade
from tests.kit import postgresql

READ: dict[type, Callable[[Any], Any]] = {
    DateTime: lambda value: datetime.fromisoformat(value).replace(tzinfo=UTC),
    JSON: json.loads,
    Boolean: bool,
}
NEXT = text("SELECT setval(pg_get_serial_sequence(:name, 'id'), :last)")  # of none where none counts


def bring(path: Path, number: str) -> Address:
    """Return a new database of the tests' server, with the tables of that number and the rows of a file."""
    made = postgresql.empty_database()
    upgrade(made, number)
    engine = engine_of(made).writing(made)
    with closing(sqlite3.connect(path)) as source, engine.begin() as target:
        source.row_factory = sqlite3.Row
        known = MetaData()
        known.reflect(target)
        for table in known.sorted_tables:
            if table.name != "alembic_version":
                _copy(source, target, table)
    engine.dispose()
    return made


def _copy(source: sqlite3.Connection, target: Connection, table: Table) -> None:
    rows = [dict(row) for row in source.execute(f'SELECT * FROM "{table.name}"')]
    for row in rows:
        for column in table.columns:
            read = next((read for kind, read in READ.items() if isinstance(column.type, kind)), None)
            if read and row[column.name] is not None:
                row[column.name] = read(row[column.name])
    if not rows:
        return
    target.execute(table.insert(), rows)
    if "id" in table.columns:  # the next number comes after those that are there
        target.execute(NEXT, {"name": f'"{table.name}"', "last": max(row["id"] for row in rows)})

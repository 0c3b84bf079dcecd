"""The tables of an SQLite file in words that can be compared and shown."""

import sqlite3
from functools import cache

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from storage.tables import metadata


def version_of(connection: sqlite3.Connection) -> str | None:
    """Return the schema version behind a connection, None where there is none."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
        return None
    found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(found[0]) if found else None


@cache
def expected() -> frozenset[str]:
    """Return what a database is made of, by the tables of the program."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    metadata.create_all(engine)
    with engine.connect() as connection:
        link = connection.connection.driver_connection
        assert isinstance(link, sqlite3.Connection)  # noqa: S101 - the engine above is SQLite's
        found = described(link)
    engine.dispose()
    return found


def described(connection: sqlite3.Connection) -> frozenset[str]:
    """Describe each table, column, reference and index in words that can be compared and shown."""
    found = set()
    tables = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
    for table, sql in tables:
        if table in ("alembic_version", "sqlite_sequence"):
            continue
        found.add(f"table {table} {'AUTOINCREMENT' if 'AUTOINCREMENT' in sql else ''}".rstrip())
        # A column that was added later has a default for the rows before it; the program gives every value.
        for _, name, kind, full, _, key, _ in connection.execute(
            "SELECT * FROM pragma_table_xinfo(?)", (table,)
        ):
            found.add(f"column {table} {name} {kind}{' NOT NULL' * full}{' KEY' * key}")
        for row in connection.execute("SELECT * FROM pragma_foreign_key_list(?)", (table,)):
            found.add(f"reference {table} {row[3]} to {row[2]}.{row[4]}")
        for _, name, unique, *_ in connection.execute("SELECT * FROM pragma_index_list(?)", (table,)):
            columns = connection.execute("SELECT name FROM pragma_index_info(?)", (name,))
            of = ", ".join(str(column) for (column,) in columns)
            found.add(f"{'unique' if unique else 'index'} {table} ({of})")
    return frozenset(found)

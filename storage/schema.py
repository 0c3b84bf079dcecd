"""Bringing a database file to the newest schema, after a backup of it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from storage import private
from storage.database_errors import Unusable
from storage.engine import connect
from storage.tables import metadata

HERE = Path(__file__).parent
SHOWN = 3


class SchemaTooNew(Unusable):  # a newer program has been here
    """The database was written by a newer version of the program."""


class NotOurs(Unusable):  # another program's, or an older one's
    """The database is not one that this program can work with as it is."""


class SchemaDiffers(Unusable):  # its number says one thing, its tables another
    """The database has this program's schema by number, and other tables."""


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(HERE / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


@contextmanager
def _transaction(path: Path) -> Iterator[Connection]:
    """Hold a transaction. SQLite rolls table definitions back too, as long as the driver does not commit."""
    engine = create_engine("sqlite://", creator=lambda: connect(path, "rwc"), poolclass=StaticPool)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            yield connection
            connection.commit()
    finally:
        engine.dispose()


def head() -> str:
    """Return the number of this program's schema."""
    return str(_scripts().get_current_head())


@cache
def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())


def version(path: Path) -> str | None:
    """Return the schema version of a file that is there, None for one without."""
    with closing(connect(path)) as connection:
        return version_of(connection)


def version_of(connection: sqlite3.Connection) -> str | None:
    """Return the schema version behind a connection, None where there is none."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
        return None
    found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(found[0]) if found else None


def migrate(path: Path, backups: Path) -> str | None:
    """Upgrade the file. Returns the name of the backup made before, or None where nothing was to do.

    Raises SchemaTooNew for a schema this program does not know: an older program must not write into it; and
    SchemaDiffers for tables that are not those of the schema's number.
    """
    now = version(path) if path.exists() else None
    saved = None
    if now != head():
        if now is not None:
            require_known(now)
            saved = copy(path, backups / f"before-{head()}.sqlite")
        private.make_folder(path.parent)
        private.make_file(path)
        with _transaction(path) as connection:
            command.upgrade(_config(connection), "head")
    with closing(connect(path)) as connection:
        require_as_expected(connection, path)
    return str(saved) if saved else None


def require_known(number: str) -> None:
    """Raise SchemaTooNew unless this program knows the schema."""
    if number not in {script.revision for script in _scripts().walk_revisions()}:
        raise SchemaTooNew(
            f"the database has schema {number}, this program knows up to {head()}; run the newer program,"
            " or put a backup from before it back with `loa restore --force`"
        )


def require_as_expected(connection: sqlite3.Connection, path: Path) -> None:
    """Raise SchemaDiffers unless the tables, columns and indexes are those that the program uses."""
    wanted, found = _expected(), _described(connection)
    missing = sorted(f"{what} is missing" for what in wanted - found)
    beyond = sorted(f"{what} is not known" for what in found - wanted if what.split()[1] in _tables())
    if differences := missing + beyond:
        more = f" and {len(differences) - SHOWN} more" if len(differences) > SHOWN else ""
        raise SchemaDiffers(
            f"{path} says schema {head()} and differs from it: {', '.join(differences[:SHOWN])}{more}; it was"
            " made by another version of the program: run that one, or put a backup back with `loa restore`"
        )


@cache
def _tables() -> frozenset[str]:
    return frozenset(metadata.tables)


@cache
def _expected() -> frozenset[str]:
    """Return what a database is made of, by the tables of the program."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    metadata.create_all(engine)
    with engine.connect() as connection:
        link = connection.connection.driver_connection
        assert isinstance(link, sqlite3.Connection)  # noqa: S101 - the engine above is SQLite's
        found = _described(link)
    engine.dispose()
    return found


def _described(connection: sqlite3.Connection) -> frozenset[str]:
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


def copy(path: Path, to: Path, *, ours: bool = True) -> Path:
    """Copy a database in use, consistently, by SQLite's own online backup; checked before it is named."""
    private.make_folder(to.parent)
    partial = to.with_name(f"{to.name}.partial")
    with private.fresh(partial, ours=ours):
        with closing(connect(path)) as source, closing(connect(partial)) as target:
            source.backup(target)
            if target.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise sqlite3.DatabaseError(f"the copy of {path.name} is damaged")
        partial.replace(to)
    return to

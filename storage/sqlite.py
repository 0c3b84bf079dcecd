"""SQLite: a file, WAL, FULL, `BEGIN IMMEDIATE`; the reader may not write.

Every file is opened through `uri`, by the name that the disk knows it by: whatever letters its path
holds, and through whatever links it leads, all of the program opens the same one.
"""

import asyncio
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Literal, cast

import aiosqlite
from sqlalchemy import Connection, Engine, bindparam, create_engine, event, select, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

from storage import private
from storage.address import Address
from storage.prepared import Prepared
from storage.same import Same
from storage.sqlite_schema import described, expected, version_of
from storage.tables import dialog_state

BUSY_MS = 5000
JOURNAL = 4_096_000  # bytes that its file keeps once all is taken into the database: as many as SQLite fills
Mode = Literal["ro", "rw", "rwc"]
_STATE = select(dialog_state.c.state, dialog_state.c.data).where(dialog_state.c.key == bindparam("key"))
_STATE_SQL = str(_STATE.compile(dialect=sqlite.dialect()))
_BEGIN_WRITING, _BEGIN_READING = Prepared(text("BEGIN IMMEDIATE")), Prepared(text("BEGIN"))


def real(path: Path) -> Path:
    """Return the path without links: what SQLite calls the file, and puts the journal beside."""
    return Path(os.path.realpath(path))


def uri(path: Path, mode: Mode = "rw") -> str:
    """Return the URI of a database file. Only `rwc` makes one where there is none."""
    return f"{real(path).as_uri()}?mode={mode}"


def connect(path: Path, mode: Mode = "rw") -> sqlite3.Connection:
    """Open a database file, to be used by one thread at a time."""
    return sqlite3.connect(
        uri(path, mode), uri=True, timeout=BUSY_MS / 1000, isolation_level=None, check_same_thread=False
    )


def _on_connect(*pragmas: str):  # type: ignore[no-untyped-def]  # returns SQLAlchemy's listener
    def listen(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    return listen


def reach(address: Address) -> None:
    """A file is there or is not: there is nothing to wait for."""


def holds(address: Address) -> Literal["nothing", "ours", "another's"]:
    """Return what the file holds already."""
    if not (address.path.exists() and address.path.stat().st_size):
        return "nothing"
    with closing(connect(address.path)) as connection:
        if version_of(connection) is not None:
            return "ours"
        return "another's" if connection.execute("SELECT 1 FROM sqlite_master").fetchone() else "nothing"


def writing(address: Address) -> Engine:
    """Return the engine of one writer: one connection, and a transaction begins by taking the write lock."""
    engine = create_engine("sqlite://", creator=lambda: connect(address.path), poolclass=StaticPool)
    event.listen(
        engine,
        "connect",
        _on_connect(
            "journal_mode=WAL",
            f"journal_size_limit={JOURNAL}",
            "synchronous=FULL",
            "foreign_keys=ON",
            "cache_size=-32000",
        ),
    )
    event.listen(engine, "begin", lambda connection: _BEGIN_WRITING.run(connection, {}))
    return engine


def serving(address: Address) -> Engine:
    """Return the same: that one process serves a file is seen to by a lock beside it (bot/lock.py)."""
    return writing(address)


def reading(address: Address) -> Engine:
    """Return the engine of one reader: one connection, to be used in one thread. It may not write.

    A question sees the database as it was at one moment.
    """
    engine = create_engine("sqlite://", creator=lambda: connect(address.path), poolclass=StaticPool)
    event.listen(engine, "connect", _on_connect("query_only=ON", f"busy_timeout={BUSY_MS}"))
    event.listen(engine, "begin", lambda connection: _BEGIN_READING.run(connection, {}))
    return engine


def states(address: Address) -> "States":
    """Return the states of dialogs."""
    return States(address.path)


class States:
    """Dialog states by their keys, on a connection of aiosqlite."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._link: aiosqlite.Connection | None = None
        self._alone = asyncio.Lock()  # nobody closes what another uses, or opens a second

    async def ask(self, key: str) -> tuple[str | None, str] | None:
        """Return the state and data of a dialog; None where there are none."""
        async with self._alone:
            if self._link is None:
                self._link = await aiosqlite.connect(
                    uri(self._path), uri=True, timeout=BUSY_MS / 1000, isolation_level=None
                )
                await self._link.execute_fetchall("PRAGMA query_only=ON")
            found = list(await self._link.execute_fetchall(_STATE_SQL, (key,)))
        return (found[0][0], found[0][1]) if found else None

    async def close(self) -> None:
        """Let go of the connection; the next look-up opens another."""
        async with self._alone:
            link, self._link = self._link, None
            if link is not None:
                await link.close()


def place(address: Address) -> Same:
    """Return the files of an open database: by the name it was asked for, and its journal."""
    home = real(address.path)
    beside = tuple(home.with_name(home.name + rest) for rest in ("-wal", "-shm"))
    return Same(address.path, home, may_come=beside)


def journal(address: Address) -> Path:
    """Return the file that grows while nothing is taken into the database."""
    return address.path.with_name(f"{address.path.name}-wal")


@contextmanager
def transaction(address: Address) -> Iterator[Connection]:
    """Hold a transaction. SQLite rolls table definitions back too, as long as the driver does not commit."""
    private.make_folder(address.path.parent)
    private.make_file(address.path)
    engine = create_engine("sqlite://", creator=lambda: connect(address.path, "rwc"), poolclass=StaticPool)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            yield connection
            connection.commit()
    finally:
        engine.dispose()


def version(address: Address) -> str | None:
    """Return the number of the schema of a file; None where there is none."""
    if not address.path.exists():
        return None
    with closing(connect(address.path)) as connection:
        return version_of(connection)


def saved(address: Address, backups: Path, name: str) -> Path:
    """Copy a database before a migration."""
    return copy(address.path, backups / f"{name}.sqlite")


def differences(address: Address) -> list[str]:
    """Return how the tables differ from those of the program."""
    with closing(connect(address.path)) as connection:
        wanted, found = expected(), described(connection)
    missing = sorted(f"{what} is missing" for what in wanted - found)
    tables = {what.split()[1] for what in wanted}
    return missing + sorted(f"{what} is not known" for what in found - wanted if what.split()[1] in tables)


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


def is_in_transaction(connection: Connection) -> bool:
    """Whether the driver is inside a transaction."""
    return driver_of(connection).in_transaction


def changes(connection: Connection) -> int:
    """Return how many rows this connection has written."""
    return driver_of(connection).total_changes


def driver_of(connection: Connection) -> sqlite3.Connection:
    """Return the driver's side of a connection."""
    return cast(sqlite3.Connection, connection.connection.driver_connection)

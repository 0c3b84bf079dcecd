"""Connections. SQLite: WAL, FULL, `BEGIN IMMEDIATE`; the reader may not write.


Every file is opened through `uri`, by the name that the disk knows it by: whatever letters its path
holds, and through whatever links it leads, all of the program opens the same one.
"""

import os
import sqlite3
from pathlib import Path
from typing import Literal

from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

from storage.prepared import Prepared

BUSY_MS = 5000
JOURNAL = 4_096_000  # bytes that its file keeps once all is taken into the database: as many as SQLite fills
Mode = Literal["ro", "rw", "rwc"]
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


def writing(path: Path) -> Engine:
    """Return the engine of one writer: one connection, and a transaction begins by taking the write lock."""
    engine = create_engine("sqlite://", creator=lambda: connect(path), poolclass=StaticPool)
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


def reading(path: Path) -> Engine:
    """Return the engine of one reader: one connection, to be used in one thread. It may not write.

    A question sees the database as it was at one moment.
    """
    engine = create_engine("sqlite://", creator=lambda: connect(path), poolclass=StaticPool)
    event.listen(engine, "connect", _on_connect("query_only=ON", f"busy_timeout={BUSY_MS}"))
    event.listen(engine, "begin", lambda connection: _BEGIN_READING.run(connection, {}))
    return engine

"""Connections. SQLite: WAL, FULL, `BEGIN IMMEDIATE`; the reader may not write."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

from storage.prepared import Prepared

BUSY_MS = 5000
_BEGIN_WRITING, _BEGIN_READING = Prepared(text("BEGIN IMMEDIATE")), Prepared(text("BEGIN"))


def _on_connect(*pragmas: str):  # type: ignore[no-untyped-def]  # returns SQLAlchemy's listener
    def listen(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    return listen


def writing(path: Path) -> Engine:
    """The engine of the writer thread: one connection, every transaction begins by taking the write lock."""
    path.parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        f"sqlite:///{path}",
        poolclass=StaticPool,
        connect_args={"check_same_thread": False, "isolation_level": None, "timeout": BUSY_MS / 1000},
    )
    event.listen(
        engine,
        "connect",
        _on_connect(
            f"busy_timeout={BUSY_MS}",
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "cache_size=-32000",
        ),
    )

    event.listen(engine, "begin", lambda connection: _BEGIN_WRITING.run(connection, {}))
    return engine


def reading(connect: Callable[[], sqlite3.Connection]) -> Engine:
    """SQLAlchemy over one connection, to be used in one thread. It may not write.

    A question sees the database as it was at one moment.
    """
    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)
    event.listen(engine, "connect", _on_connect("query_only=ON", f"busy_timeout={BUSY_MS}"))
    event.listen(engine, "begin", lambda connection: _BEGIN_READING.run(connection, {}))
    return engine

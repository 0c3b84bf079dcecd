"""Connections. SQLite: WAL, FULL, `BEGIN IMMEDIATE`; the reader may not write."""

from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool, StaticPool

BUSY_MS = 5000
READERS = 2


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

    def immediate(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    event.listen(engine, "begin", immediate)
    return engine


def reading(path: Path) -> Engine:
    """The read-only engine of the readers' threads. A question sees the database as it was at one moment."""
    engine = create_engine(
        f"sqlite:///{path}",
        poolclass=QueuePool,
        pool_size=READERS,
        max_overflow=0,
        connect_args={"check_same_thread": False, "isolation_level": None},
    )
    event.listen(engine, "connect", _on_connect("query_only=ON", f"busy_timeout={BUSY_MS}"))
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine

"""PostgreSQL: the office in a database of a server, spoken with by psycopg.

Two advisory locks of the database stand for what a file has: who serves the office holds one for as long as
its session lasts, and whoever writes holds the other until its commit, as `BEGIN IMMEDIATE` does.
"""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal, cast

import psycopg
from psycopg.pq import TransactionStatus
from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

from storage.address import Address
from storage.database_errors import InUse
from storage.postgresql_schema import differing
from storage.postgresql_session import connect, settings
from storage.prepared import Prepared

SERVES, WRITES = 0x4C6F6101, 0x4C6F6102  # the keys of the two locks, in the database that is connected to
LEFT_SOON = 5.0  # seconds in which the server notices that a killed process has gone
LOCK_MS = 5000
_BEGIN_WRITING = Prepared(text(f"SELECT pg_advisory_xact_lock({WRITES})"))
_WRITTEN = Prepared(text("SELECT pg_current_xact_id_if_assigned() IS NOT NULL"))
_STATE = "SELECT state, data FROM dialog_state WHERE key = %s"
_HOLDER = """
    SELECT coalesce(nullif(a.application_name, ''), 'another program') FROM pg_locks l
    JOIN pg_stat_activity a USING (pid)
    WHERE l.locktype = 'advisory' AND l.granted AND l.objid = %s
    AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""


def reach(address: Address) -> None:
    """Raise ServerAbsent where waiting may help, and Unusable where only an operator can."""
    connect(address).close()


def holds(address: Address) -> Literal["nothing", "ours", "another's"]:
    """Return what the database holds already."""
    with _reading(address) as connection:
        tables = inspect(connection).get_table_names()
    return "ours" if "alembic_version" in tables else "another's" if tables else "nothing"


def _engine(address: Address, *on_connect: str) -> Engine:
    engine = create_engine("postgresql+psycopg://", creator=lambda: connect(address), poolclass=StaticPool)

    def listen(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        for statement in on_connect:
            cursor.execute(statement)
        cursor.close()
        connection.commit()

    event.listen(engine, "connect", listen)
    return engine


def writing(address: Address) -> Engine:
    """Return the engine of one writer: one connection, and a transaction begins by taking the write lock."""
    engine = _engine(address, f"SET lock_timeout TO {LOCK_MS}")
    event.listen(engine, "begin", lambda connection: _BEGIN_WRITING.run(connection, {}))
    return engine


def serving(address: Address) -> Engine:
    """Return the same for the process that serves the office. Raises InUse beside another, on connecting."""
    engine = writing(address)

    def listen(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        _hold(cast(psycopg.Connection, connection), address)

    event.listen(engine, "connect", listen)
    return engine


def _hold(connection: psycopg.Connection, address: Address) -> None:
    """Take the lock of the one process that serves, which the session keeps until it ends."""
    until = time.monotonic() + LEFT_SOON
    while connection.execute("SELECT pg_try_advisory_lock(%s)", (SERVES,)).fetchone() != (True,):
        if time.monotonic() > until:
            found = connection.execute(_HOLDER, (SERVES,)).fetchone()
            by = f" ({found[0]})" if found else ""
            raise InUse(f"a bot is already running on {address}{by}; stop it first, or set LOA_DATABASE")
        time.sleep(0.1)
    connection.commit()


def reading(address: Address) -> Engine:
    """Return the engine of one reader: one connection, to be used in one thread. It may not write.

    A question sees the database as it was at one moment.
    """
    return _engine(
        address,
        "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",
    )


@contextmanager
def _reading(address: Address) -> Iterator[Connection]:
    engine = reading(address)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


class States:
    """Dialog states by their keys, on an asynchronous connection."""

    def __init__(self, address: Address) -> None:
        self._address = address
        self._link: psycopg.AsyncConnection | None = None
        self._alone = asyncio.Lock()  # nobody closes what another uses, or opens a second

    async def ask(self, key: str) -> tuple[str | None, str] | None:
        """Return the state and data of a dialog; None where there are none."""
        async with self._alone:
            if self._link is None:
                self._link = await psycopg.AsyncConnection.connect(**settings(self._address), autocommit=True)
            found = await (await self._link.execute(_STATE, (key,))).fetchone()
        return (found[0], found[1]) if found else None

    async def close(self) -> None:
        """Let go of the connection; the next look-up opens another."""
        async with self._alone:
            link, self._link = self._link, None
            if link is not None:
                await link.close()


def states(address: Address) -> States:
    """Return the states of dialogs."""
    return States(address)


class Session:
    """The place of a database of a server: it is where it was for as long as the session lasts."""

    def check(self) -> None:
        """A session that is lost is found by the next transaction."""


def place(address: Address) -> Session:
    """Return the place of an open database."""
    return Session()


def journal(address: Address) -> None:
    """The server sees to its own journal."""


@contextmanager
def transaction(address: Address) -> Iterator[Connection]:
    """Hold a transaction of the process that serves: no two migrate at once, and none beside a bot."""
    engine = serving(address)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def version(address: Address) -> str | None:
    """Return the number of the schema; None where there is none."""
    with _reading(address) as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return cast(str | None, connection.scalar(text("SELECT version_num FROM alembic_version")))


def saved(address: Address, backups: Path, name: str) -> None:
    """No copy: a migration that fails leaves everything as it was, and pg_dump is for the operator."""


def differences(address: Address) -> list[str]:
    """Return how the tables differ from those of the program."""
    with _reading(address) as connection:
        return differing(connection)


def is_in_transaction(connection: Connection) -> bool:
    """Whether the driver is inside a transaction."""
    return _driver_of(connection).info.transaction_status != TransactionStatus.IDLE


def changes(connection: Connection) -> int:
    """Return 1 once this transaction has written."""
    found = _WRITTEN.run(connection, {}).fetchone()
    return int(bool(found and found[0]))


def _driver_of(connection: Connection) -> psycopg.Connection:
    return cast(psycopg.Connection, connection.connection.driver_connection)

"""The writer's one connection: opened at the start, taken through what a disk does to it, opened anew."""

import contextlib
import time
from collections.abc import Callable

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from storage.address import Address
from storage.database_errors import is_locked
from storage.engine import EngineModule

LOCKED_PAUSE = 0.05
PATIENCE = 30.0


class Link:
    """A connection that survives failed commits."""

    def __init__(self, engine: EngineModule, address: Address) -> None:
        """Open the database at once: what is wrong with it is said to whoever starts."""
        self._driver, self._engine = engine, engine.serving(address)
        until = time.monotonic() + PATIENCE
        while True:
            try:
                self._connection: Connection | None = self._engine.connect()
                return
            except DBAPIError as error:
                if not is_locked(error) or time.monotonic() > until:
                    raise
                time.sleep(LOCKED_PAUSE)

    def begin(self, is_stopping: Callable[[], bool]) -> Connection:
        """Take the write lock, however long that takes."""
        while True:
            try:
                if self._connection is None:
                    self._connection = self._engine.connect()
                self._connection.begin()
                return self._connection
            except DBAPIError as error:
                if not is_locked(error) or is_stopping():
                    raise
                self.roll_back()
                time.sleep(LOCKED_PAUSE)

    def roll_back(self) -> None:
        """Roll back, SQLAlchemy's side and the driver's: after a failed COMMIT neither knows of the other.

        A connection that cannot even do that is let go.
        """
        connection = self._connection
        if connection is None:
            return
        try:
            connection.rollback()
            if self._driver.is_in_transaction(connection):
                connection.connection.rollback()
        except (SQLAlchemyError, connection.dialect.loaded_dbapi.Error):
            self.let_go()

    def let_go(self) -> None:
        """Close the connection, whatever state it is in; the next change opens another."""
        connection, self._connection = self._connection, None
        with contextlib.suppress(Exception):  # it is let go of, in whatever state
            if connection:
                connection.invalidate()
                connection.close()
        self._engine.dispose()

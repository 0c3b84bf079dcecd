"""The readers: read-only connections of aiosqlite, each with a thread of its own.

aiosqlite crosses threads for every statement. A question is many statements, so the whole of it is handed
to the connection's thread at once (docs/decisions/0001-writer-thread.md).
"""

import asyncio
import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import aiosqlite
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from storage.engine import address, reading
from storage.errors import StoreUnavailable, cause_of, is_damage, is_unavailable
from storage.records import Records

T = TypeVar("T")
READERS = 2
LOOKS, AGAIN = 3, 0.5


class Reader:
    """One connection, opened when it is first asked."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._link: aiosqlite.Connection | None = None
        self._engine: Engine | None = None

    async def ask(self, question: Callable[[Records], T]) -> T:
        if self._link is None or self._engine is None:
            link = self._link = await aiosqlite.connect(address(self._path), uri=True, isolation_level=None)
            self._engine = reading(lambda: link._conn)
        engine = self._engine

        def answer() -> T:
            with engine.begin() as connection:
                return question(Records(connection))

        answered: T = await self._link._execute(answer)  # type: ignore[no-untyped-call]  # its way into the thread
        return answered

    async def close(self) -> None:
        """Let go of the connection; the next question opens another."""
        link, self._link, self._engine = self._link, None, None
        if link is not None:
            await link.close()


class Readers:
    """Whichever reader is free answers next. `damage` is what one found broken in the file."""

    def __init__(self, path: Path) -> None:
        self.damage: Exception | None = None
        self._all = [Reader(path) for _ in range(READERS)]
        self._free: asyncio.LifoQueue[Reader] = asyncio.LifoQueue()
        for reader in self._all:
            self._free.put_nowait(reader)

    async def ask(self, question: Callable[[Records], T]) -> T:
        """Run a question on a read-only connection: the whole of it in one hop. Raises StoreUnavailable."""
        reader = await self._free.get()
        try:
            return await self._ask(reader, question)
        finally:
            self._free.put_nowait(reader)

    async def _ask(self, reader: Reader, question: Callable[[Records], T]) -> T:
        """A disk that fails to read for a moment looks like damage: that is looked at again."""
        for looks_left in reversed(range(LOOKS)):
            try:
                return await reader.ask(question)
            except (DBAPIError, sqlite3.Error) as error:
                if not (is_unavailable(error) or is_damage(error)):
                    raise
                with contextlib.suppress(sqlite3.Error):
                    await reader.close()
                if is_unavailable(error):
                    raise StoreUnavailable(cause_of(error)) from error
                if not looks_left:
                    self.damage = error
                    raise
            await asyncio.sleep(AGAIN)
        raise AssertionError("not reached")

    async def close(self) -> None:
        for reader in self._all:
            await reader.close()

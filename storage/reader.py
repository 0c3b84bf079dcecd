"""The readers: read-only connections of aiosqlite, each with a thread of its own.

aiosqlite crosses threads for every statement. A question is many statements, so the whole of it is handed
to the connection's thread at once (docs/decisions/0001-writer-thread.md).
"""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import aiosqlite
from sqlalchemy import Engine

from storage.engine import reading
from storage.records import Records

T = TypeVar("T")
READERS = 2


class Reader:
    """One connection, opened when it is first asked."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._link: aiosqlite.Connection | None = None
        self._engine: Engine | None = None

    async def ask(self, question: Callable[[Records], T]) -> T:
        if self._link is None or self._engine is None:
            link = self._link = await aiosqlite.connect(self._path, isolation_level=None)
            self._engine = reading(lambda: link._conn)
        engine = self._engine

        def answer() -> T:
            with engine.begin() as connection:
                return question(Records(connection))

        answered: T = await self._link._execute(answer)  # type: ignore[no-untyped-call]  # its way into the thread
        return answered

    async def close(self) -> None:
        if self._link is not None:
            await self._link.close()


class Readers:
    """Whichever reader is free answers next."""

    def __init__(self, path: Path) -> None:
        self._all = [Reader(path) for _ in range(READERS)]
        self._free: asyncio.LifoQueue[Reader] = asyncio.LifoQueue()
        for reader in self._all:
            self._free.put_nowait(reader)

    async def ask(self, question: Callable[[Records], T]) -> T:
        """Run a question on a read-only connection: the whole of it in one hop."""
        reader = await self._free.get()
        try:
            return await reader.ask(question)
        finally:
            self._free.put_nowait(reader)

    async def close(self) -> None:
        for reader in self._all:
            await reader.close()

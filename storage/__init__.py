"""Remembers: one writer thread, a read-only asynchronous engine beside it (docs/decisions/0001)."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from storage.engine import READERS, reading, writing
from storage.records import Records
from storage.writer import StoreUnavailable, Writer
from workflow.ports import Store

T = TypeVar("T")

__all__ = ["Database", "Records", "StoreUnavailable", "Writer"]


class Database:
    """The database of one organisation: `workflow.ports.Runner`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.writer = Writer(writing(path))
        self._reading = reading(path)
        self._readers = ThreadPoolExecutor(READERS, "reader")

    async def write(self, work: Callable[[Store], T]) -> T:
        return await self.writer.run(work)

    async def read(self, question: Callable[[Store], T]) -> T:
        return await self.look(question)

    async def look(self, question: Callable[[Records], T]) -> T:
        """Run a question on a read-only connection: the whole of it in one hop to a reader's thread."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._answer, question)

    def _answer(self, question: Callable[[Records], T]) -> T:
        with self._reading.begin() as connection:
            return question(Records(connection))

    async def close(self) -> None:
        """Finish the writer's queue and let go of the file."""
        self.writer.close()
        await asyncio.to_thread(self._readers.shutdown)
        self._reading.dispose()

"""Remembers: one writer thread, read-only asynchronous readers beside it (docs/decisions/0001)."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from storage.engine import writing
from storage.reader import Readers
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
        self._readers = Readers(path)

    async def write(self, work: Callable[[Store], T]) -> T:
        return await self.writer.write(work)

    async def read(self, question: Callable[[Store], T]) -> T:
        return await self.look(question)

    async def look(self, question: Callable[[Records], T]) -> T:
        """Run a question on a read-only connection."""
        return await self._readers.ask(question)

    async def close(self) -> None:
        """Finish the writer's queue and let go of the file."""
        self.writer.close()
        await self._readers.close()

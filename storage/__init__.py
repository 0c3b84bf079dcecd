"""Remembers: one writer thread, read-only asynchronous readers beside it (docs/decisions/0001)."""

import asyncio
import contextlib
from collections.abc import Callable
from typing import TypeVar

from storage.address import Address
from storage.database_errors import StoreClosed, StoreUnavailable
from storage.engine import State, engine_of
from storage.reader import Readers
from storage.records import Records
from storage.same import FileGone
from storage.writer import CLOSES_WITHIN, Writer

T = TypeVar("T")

__all__ = ["Address", "Database", "FileGone", "Records", "StoreClosed", "StoreUnavailable", "Writer"]


class Database:
    """The database of one organisation: `workflow.ports.Runner`."""

    def __init__(self, address: Address) -> None:
        self.address = address
        engine = engine_of(address)
        self.journal = engine.journal(address)
        self.writer = Writer(engine, address)
        self._readers = Readers(engine, address)

    async def write(self, work: Callable[[Records], T]) -> T:
        """Run in the writer thread, after all that `Writer.write_first` was given."""
        return await self.writer.write(work)

    async def read(self, question: Callable[[Records], T]) -> T:
        """Run a question on a read-only connection."""
        return await self._readers.ask(question)

    async def dialog_state(self, key: str) -> State | None:
        """Return the state and data of a dialog; None where there are none."""
        return await self._readers.state(key)

    def check(self) -> None:
        """Raise what no waiting mends: the writer has ended, or the file is damaged, or gone (FileGone)."""
        if self.writer.ended.done():
            self.writer.ended.result()
        if self._readers.damage:
            raise self._readers.damage
        self.writer.check_file()

    async def close(self) -> None:
        """Finish the writer's queue and let go of the database. Changes that a disk holds up are left
        behind."""
        await asyncio.to_thread(self.writer.close)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._readers.close(), CLOSES_WITHIN)

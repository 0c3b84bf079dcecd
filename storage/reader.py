"""The readers: read-only connections beside the writer's.

A question is many statements, so the whole of it runs in a reader's thread: an asynchronous driver would
cross threads for each (docs/decisions/0001-writer-thread.md). The state of a dialog is one row by its key;
aiosqlite is asked for it, and it waits for no long question.
"""

import asyncio
import contextlib
import queue
import sqlite3
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar  # Any: a queue does not look inside

import aiosqlite
from sqlalchemy import bindparam, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError

from storage.database_errors import StoreUnavailable, cause_of, is_damage, is_unavailable
from storage.engine import BUSY_MS, reading, uri
from storage.records import Records
from storage.tables import dialog_state

S = TypeVar("S")
T = TypeVar("T")
READERS = 2
LOOKS, AGAIN = 3, 0.5

State = tuple[str | None, str]
_STATE = select(dialog_state.c.state, dialog_state.c.data).where(dialog_state.c.key == bindparam("key"))
_STATE_SQL = str(_STATE.compile(dialect=sqlite.dialect()))


@dataclass(frozen=True)
class _Job(Generic[T]):
    work: Callable[[], T]
    future: "asyncio.Future[T]"

    def run(self) -> None:
        """Run in the thread, and settle the future in its loop."""
        try:
            result = self.work()
        except BaseException as error:  # whatever it is belongs to the one who asked
            self._settle(self.future.set_exception, error)
        else:
            self._settle(self.future.set_result, result)

    def _settle(self, settle: Callable[[S], None], outcome: S) -> None:
        def tell() -> None:
            if not self.future.done():  # whoever asked has stopped waiting
                settle(outcome)

        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits
            self.future.get_loop().call_soon_threadsafe(tell)


class Reader:
    """One connection, and the thread that uses it. A disk that does not answer holds up nothing else."""

    def __init__(self, path: Path) -> None:
        self._engine = reading(path)
        self._jobs: queue.SimpleQueue[_Job[Any] | None] = queue.SimpleQueue()
        threading.Thread(target=self._work, name="reader", daemon=True).start()

    async def ask(self, question: Callable[[Records], T]) -> T:
        """Run a question in the thread, on a connection that is opened for the first one."""

        def answer() -> T:
            with self._engine.begin() as connection:
                return question(Records(connection))

        return await self._run(answer)

    async def close(self) -> None:
        """Let go of the connection; the next question opens another."""
        await self._run(self._engine.dispose)

    def end(self) -> None:
        """Let the thread end once it has nothing left to do."""
        self._jobs.put(None)

    async def _run(self, work: Callable[[], T]) -> T:
        job: _Job[T] = _Job(work, asyncio.get_running_loop().create_future())
        self._jobs.put(job)
        return await job.future

    def _work(self) -> None:
        while job := self._jobs.get():
            job.run()


class States:
    """Dialog states by their keys, on a connection of aiosqlite."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._link: aiosqlite.Connection | None = None
        self._alone = asyncio.Lock()  # nobody closes what another uses, or opens a second

    async def ask(self, key: str) -> State | None:
        """Return the state and data of a dialog; None where there are none."""
        async with self._alone:
            if self._link is None:
                self._link = await aiosqlite.connect(
                    uri(self._path), uri=True, timeout=BUSY_MS / 1000, isolation_level=None
                )
                await self._link.execute_fetchall("PRAGMA query_only=ON")
            found = list(await self._link.execute_fetchall(_STATE_SQL, (key,)))
        return (found[0][0], found[0][1]) if found else None

    async def close(self) -> None:
        """Let go of the connection; the next look-up opens another."""
        async with self._alone:
            link, self._link = self._link, None
            if link is not None:
                await link.close()


class Readers:
    """Whichever reader is free answers next. `damage` is what one found broken in the file."""

    def __init__(self, path: Path) -> None:
        self.damage: Exception | None = None
        self._all = [Reader(path) for _ in range(READERS)]
        self._states = States(path)
        self._free: asyncio.LifoQueue[Reader] = asyncio.LifoQueue()
        for reader in self._all:
            self._free.put_nowait(reader)

    async def ask(self, question: Callable[[Records], T]) -> T:
        """Run a question on a read-only connection: the whole of it in one hop. Raises StoreUnavailable."""
        reader = await self._free.get()
        try:
            return await self._ask(lambda: reader.ask(question), reader.close)
        finally:
            self._free.put_nowait(reader)

    async def state(self, key: str) -> State | None:
        """Return the state and data of a dialog; None where there are none. Raises StoreUnavailable."""
        return await self._ask(lambda: self._states.ask(key), self._states.close)

    async def _ask(self, look: Callable[[], Awaitable[T]], close: Callable[[], Awaitable[None]]) -> T:
        """A disk that fails to read for a moment looks like damage: that is looked at again."""
        for looks_left in reversed(range(LOOKS)):
            try:
                return await look()
            except (DBAPIError, sqlite3.Error) as error:
                if not (is_unavailable(error) or is_damage(error)):
                    raise
                with contextlib.suppress(sqlite3.Error):
                    await close()
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
            reader.end()
        await self._states.close()

"""The readers: read-only connections beside the writer's.

A question is many statements, so the whole of it runs in a reader's thread: an asynchronous driver would
cross threads for each (docs/decisions/0001-writer-thread.md). The state of a dialog is one row by its key;
an asynchronous connection is asked for it, and it waits for no long question.
"""

import asyncio
import contextlib
import queue
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar  # Any: a queue does not look inside

from sqlalchemy import Engine

from storage.address import Address
from storage.database_errors import (
    ServerAbsent,
    StoreUnavailable,
    cause_of,
    is_lost,
    is_of_machine,
    is_unavailable,
)
from storage.engine import EngineModule, State
from storage.known import Known
from storage.records import Records

S = TypeVar("S")
T = TypeVar("T")
READERS = 2
LOOKS, AGAIN = 3, 0.5


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
    """One connection, and the thread that uses it. A disk that does not answer holds up this thread alone."""

    def __init__(self, engine: Engine) -> None:
        self._engine, self._known = engine, Known()
        self._jobs: queue.SimpleQueue[_Job[Any] | None] = queue.SimpleQueue()
        threading.Thread(target=self._work, name="reader", daemon=True).start()

    async def ask(self, question: Callable[[Records], T]) -> T:
        """Run a question in the thread, on a connection that is opened for the first one."""

        def answer() -> T:
            with self._engine.begin() as connection:
                self._known.follow(connection)
                return question(Records(connection, self._known))

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


class Readers:
    """Whichever reader is free answers next. `damage` is what one found broken in the database."""

    def __init__(self, engine: EngineModule, address: Address) -> None:
        self.damage: Exception | None = None
        self._all = [Reader(engine.reading(address)) for _ in range(READERS)]
        self._states = engine.states(address)
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
        """A disk that fails to read for a moment looks like damage, and a lost session leaves the next one:
        that is looked at again."""
        for looks_left in reversed(range(LOOKS)):
            try:
                return await look()
            except ServerAbsent as error:
                raise StoreUnavailable(str(error)) from error
            except Exception as error:  # whatever is not the machine's belongs to the one who asked
                if not is_of_machine(error):
                    raise
                with contextlib.suppress(Exception):  # it is let go of, in whatever state
                    await close()
                if is_unavailable(error) or (is_lost(error) and not looks_left):
                    raise StoreUnavailable(cause_of(error)) from error
                if not looks_left:
                    self.damage = error
                    raise
            await asyncio.sleep(AGAIN)
        raise AssertionError("not reached")

    async def close(self) -> None:
        readers, self._all = self._all, []  # a thread that has ended would never answer
        for reader in readers:
            await reader.close()
            reader.end()
        await self._states.close()

"""The writer: one thread, one connection, every change of the product one after another.

Several people's actions share one commit, each in a savepoint of its own: one hop between threads for an
action instead of one for a statement, and no network call inside a transaction by construction
(docs/decisions/0001-writer-thread.md). What has happened outside (said, received) goes before what is to be
decided, and is committed at once: until then a kill makes it happen again.
"""

import asyncio
import logging
import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError, OperationalError

from storage.prepared import Prepared
from storage.records import Records
from workflow.model import Record
from workflow.ports import Store

log = logging.getLogger("loa.storage")
T = TypeVar("T")
SHARED = 64
_SAVE, _RELEASE, _UNDO = (
    Prepared(text(sql)) for sql in ("SAVEPOINT job", "RELEASE SAVEPOINT job", "ROLLBACK TO SAVEPOINT job")
)
LOCKED_PAUSE = 0.05
PATIENCE = 30.0


class StoreUnavailable(Exception):
    """The database cannot take a change now: full, or gone. Nothing of the change was kept."""


@dataclass
class _Job(Generic[T]):
    work: Callable[[Records], T]
    loop: asyncio.AbstractEventLoop
    future: "asyncio.Future[T]"
    is_happened: bool
    result: T | None = None
    error: BaseException | None = None
    touched: set[type[Record]] = field(default_factory=set)

    def settle(self) -> None:
        if self.future.cancelled():
            return
        if self.error is not None:
            self.future.set_exception(self.error)
        else:
            self.future.set_result(self.result)  # type: ignore[arg-type]  # set by the writer before settling


class Writer:
    """Runs changes in the writer thread. `waiting_since` is the moment it began to wait for the lock."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._happened: queue.SimpleQueue[_Job[object]] = queue.SimpleQueue()
        self._asked: queue.SimpleQueue[_Job[object] | None] = queue.SimpleQueue()
        self._any = threading.Semaphore(0)
        self._listeners: list[Callable[[set[type[Record]]], None]] = []
        self._thread = threading.Thread(target=self._work, name="writer", daemon=True)
        self._stopping = False
        self.waiting_since: float | None = None
        self._connection = self._connect()
        self._thread.start()

    def on_commit(self, listener: Callable[[set[type[Record]]], None]) -> None:
        """Call `listener` in the event loop after a commit, with the kinds of record it wrote."""
        self._listeners.append(listener)

    async def run(self, work: Callable[[Records], T]) -> T:
        """Run `work` in a savepoint, answer after the commit. Raises what it raises, or StoreUnavailable.

        For what has happened: it goes before everything that is asked for.
        """
        return await self._put(work, is_happened=True)

    async def write(self, work: Callable[[Store], T]) -> T:
        """The same for what is asked for."""
        return await self._put(work, is_happened=False)

    async def _put(self, work: Callable[[Records], T], *, is_happened: bool) -> T:
        loop = asyncio.get_running_loop()
        job: _Job[T] = _Job(work, loop, loop.create_future(), is_happened)
        line = self._happened if is_happened else self._asked
        line.put(job)  # type: ignore[arg-type]  # the queue does not look inside
        self._any.release()
        return await job.future

    def close(self) -> None:
        """Finish what was asked for, then end the thread."""
        self._asked.put(None)
        self._any.release()
        self._stopping = True
        self._thread.join()
        self._engine.dispose()

    def _connect(self) -> Connection:
        """The one connection, opened at once: what is wrong with the file is said to whoever starts."""
        until = time.monotonic() + PATIENCE
        while True:
            try:
                return self._engine.connect()
            except OperationalError as error:
                if "locked" not in str(error) or time.monotonic() > until:
                    raise
                time.sleep(LOCKED_PAUSE)

    def _work(self) -> None:
        with self._connection as connection:
            while job := self._next():
                self._together(connection, self._batch(job))

    def _next(self) -> _Job[object] | None:
        """What comes next, once there is something. None at the end of all."""
        self._any.acquire()
        try:
            return self._happened.get_nowait()
        except queue.Empty:
            return self._asked.get_nowait()

    def _batch(self, job: _Job[object]) -> Iterator[_Job[object]]:
        """What is to share a commit, asked for while it is carried out. What happened ends the asking."""
        yield job
        for _ in range(SHARED - 1):
            if self._happened.empty() and (job.is_happened or self._asked.empty()):
                return
            found = self._next()
            if found is None:
                self._asked.put(None)
                self._any.release()
                return
            job = found
            yield job

    def _together(self, connection: Connection, batch: Iterable[_Job[object]]) -> None:
        jobs = []
        try:
            for job in batch:
                jobs.append(job)
                if len(jobs) == 1:
                    self._begin(connection)
                self._one(connection, job)
            connection.commit()
        except DBAPIError as error:
            if connection.in_transaction():
                connection.rollback()
            if len(jobs) > 1:
                for job in jobs:
                    job.error = None
                    self._together(connection, [job])
                return
            cause = error.__cause__ or error
            log.error("a commit failed, nothing of it was kept: %s", cause)
            jobs[0].error, jobs[0].touched = StoreUnavailable(str(cause)), set()
        self._settle(jobs)

    def _begin(self, connection: Connection) -> None:
        while True:
            try:
                connection.begin()
                self.waiting_since = None
                return
            except OperationalError as error:
                if connection.in_transaction():
                    connection.rollback()
                if "locked" not in str(error) or self._stopping:
                    raise
                self.waiting_since = self.waiting_since or time.monotonic()
                time.sleep(LOCKED_PAUSE)

    @staticmethod
    def _one(connection: Connection, job: _Job[object]) -> None:
        records = Records(connection)
        _SAVE.run(connection, {})
        try:
            job.result = job.work(records)
            _RELEASE.run(connection, {})
            job.touched = records.touched
        except OperationalError:
            raise
        except Exception as error:  # whatever it is belongs to the one who asked
            _UNDO.run(connection, {})
            job.error = error

    def _settle(self, jobs: list[_Job[object]]) -> None:
        touched = set().union(*(job.touched for job in jobs))

        def settle() -> None:
            for job in jobs:
                job.settle()
            if touched:
                for listener in self._listeners:
                    listener(touched)

        if not jobs[0].loop.is_closed():
            jobs[0].loop.call_soon_threadsafe(settle)

"""The writer: one thread, one connection, every change of the product one after another.

Several people's actions share one commit, each in a savepoint of its own: one hop between threads for an
action instead of one for a statement, and no network call inside a transaction by construction
(docs/decisions/0001-writer-thread.md). A batch is what is in line, so nobody waits for others to come.
Records of things that happened outside (sent, received) go before requested changes. A message that was sent
is committed at once: until then a kill makes the bot say it again.

A disk that fails is waited for: each change is refused until one can be kept again. A trouble that lasts (the
file is gone or damaged, the session with a server is lost) ends the thread, which settles everything and says
so in `ended`.
"""

import asyncio
import contextlib
import logging
import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from typing import TypeVar

from sqlalchemy import Connection, text
from sqlalchemy.exc import SQLAlchemyError

from storage.address import Address
from storage.connection import Link
from storage.database_errors import (
    SessionLost,
    StoreClosed,
    StoreUnavailable,
    cause_of,
    is_damage,
    is_lost,
    is_of_machine,
    is_unavailable,
)  # fmt: skip
from storage.engine import EngineModule
from storage.known import Known
from storage.prepared import Prepared
from storage.records import Records
from storage.writer_job import WriterJob
from workflow.model import Record

log = logging.getLogger("loa.storage")
T = TypeVar("T")
SHARED = 64
_SAVE, _RELEASE, _UNDO = (
    Prepared(text(sql)) for sql in ("SAVEPOINT job", "RELEASE SAVEPOINT job", "ROLLBACK TO SAVEPOINT job")
)
AGAIN = 0.5
CLOSES_WITHIN = 10.0
LOOKS = 3


class _Lost(Exception):  # carries what the disk said from a job to the transaction
    """The whole transaction is gone, not only the job that found out."""


class Writer:
    """Runs changes in the writer thread. `ended` is done when that ends, with the error it ended by.

    `trouble` is why it takes no changes now; empty while it does.
    """

    def __init__(self, engine: EngineModule, address: Address) -> None:
        self._happened: queue.SimpleQueue[WriterJob[object]] = queue.SimpleQueue()
        self._asked: queue.SimpleQueue[WriterJob[object] | None] = queue.SimpleQueue()
        self._any = threading.Semaphore(0)
        self._listeners: list[Callable[[set[type[Record]]], None]] = []
        self._in_hand: list[WriterJob[object]] = []
        self._door = threading.Lock()  # nothing is put into a line that nobody will look at again
        self._closed = ""
        self._stopping = False
        self.trouble = ""
        self.ended: Future[None] = Future()
        self.ended.set_running_or_notify_cancel()
        self._engine, self._address = engine, address
        self._link, self._known = Link(engine, address), Known()
        self._place = engine.place(address)
        self._thread = threading.Thread(target=self._work, name="writer", daemon=True)
        self._thread.start()

    def on_commit(self, listener: Callable[[set[type[Record]]], None]) -> None:
        """Call `listener` in the event loop after a commit, with the kinds of record it wrote."""
        self._listeners.append(listener)

    async def write(self, work: Callable[[Records], T]) -> T:
        """Run `work` in a savepoint, return after the commit. Raises what it raises, or StoreUnavailable."""
        return await self._put(work)

    async def write_first(self, work: Callable[[Records], T]) -> T:
        """The same for what has happened already: it goes before all that is asked for."""
        return await self._put(work, is_happened=True)

    async def keep(self, work: Callable[[Records], T], *, is_said: bool = True, is_news: bool = True) -> T:
        """The same at once, tried again for as long as the disk fails: a message that was sent stays sent.

        A message that could not be recorded would be sent again at the next attempt. Other work (not
        `is_said`) is tried again as well, and lets others into its commit. Listeners to commits hear of
        news alone (`is_news`).
        """
        while True:
            try:
                return await self._put(work, is_happened=True, is_said=is_said, is_news=is_news)
            except StoreClosed:
                raise
            except StoreUnavailable:
                await asyncio.sleep(AGAIN)

    async def _put(
        self,
        work: Callable[[Records], T],
        *,
        is_happened: bool = False,
        is_said: bool = False,
        is_news: bool = True,
    ) -> T:
        loop = asyncio.get_running_loop()
        job: WriterJob[T] = WriterJob(work, loop, loop.create_future(), is_happened, is_said, is_news)
        line = self._happened if is_happened else self._asked
        with self._door:
            if self._closed:
                raise StoreClosed(self._closed)
            line.put(job)  # type: ignore[arg-type]  # the queue does not look inside
        self._any.release()
        return await job.future

    def check_file(self) -> None:
        """Raise FileGone where the path is not the open file any more."""
        self._place.check()

    def close(self) -> None:
        """Finish what was asked for, then end the thread. A thread that a disk holds up is left behind."""
        with self._door:
            self._closed = self._closed or "the database is closed"
            self._asked.put(None)
        self._stopping = True
        self._any.release()
        self._thread.join(CLOSES_WITHIN)
        if self._thread.is_alive():
            log.error("the database does not come to an end: the disk does not answer")

    def _work(self) -> None:
        error: BaseException | None = None
        try:
            while job := self._next():
                self._together(self._batch(job))
                self._in_hand.clear()
        except BaseException as found:  # whatever it is, somebody must hear of it
            error = found
        self._link.let_go()
        self._end(error)

    def _end(self, error: BaseException | None) -> None:
        """Nobody waits for a thread that has ended: neither those in hand nor those in line."""
        with self._door:
            self._closed = self._closed or str(error) or repr(error)
        left = [job for job in self._in_hand if not job.is_settled]
        with contextlib.suppress(queue.Empty):
            while True:
                left.append(self._happened.get_nowait())
        with contextlib.suppress(queue.Empty):
            while True:
                if job := self._asked.get_nowait():
                    left.append(job)
        if error is None:
            self.ended.set_result(None)
        else:
            self.ended.set_exception(error if isinstance(error, Exception) else RuntimeError(repr(error)))
        for job in left:
            job.error, job.touched = StoreClosed(self._closed), set()
        self._settle(left)

    def _next(self) -> WriterJob[object] | None:
        """Return what comes next, once there is something. None at the end of all."""
        self._any.acquire()
        try:
            return self._happened.get_nowait()
        except queue.Empty:
            return self._asked.get_nowait()

    def _batch(self, job: WriterJob[object]) -> Iterator[WriterJob[object]]:
        """Yield what is to share a commit, while it is carried out. A job that records a message ends the
        batch."""
        self._in_hand.append(job)
        yield job
        is_said = job.is_said
        for _ in range(SHARED - 1):
            if self._happened.empty() and (is_said or self._asked.empty()):
                return
            found = self._next()
            if found is None:
                self._asked.put(None)
                self._any.release()
                return
            is_said = is_said or found.is_said
            self._in_hand.append(found)
            yield found

    def _together(self, batch: Iterable[WriterJob[object]]) -> None:
        """Carry out a batch in one commit; where that fails, each job alone."""
        jobs: list[WriterJob[object]] = []
        try:
            for job in batch:
                jobs.append(job)
                if len(jobs) == 1:
                    connection = self._link.begin(lambda: self._stopping)
                    self._known.follow(connection)
                    before = self._changes(connection)
                self._one(connection, job)
            has_written = self._changes(connection) > before
            connection.commit()
            self.check_file()  # what is committed into a file that has lost its name is lost
        except (SQLAlchemyError, _Lost) as error:
            found = (isinstance(error, _Lost) and error.__cause__) or error
            self._link.roll_back()
            self._known.clear()
            if is_lost(found):
                raise SessionLost(self._address, cause_of(found)) from found
            if len(jobs) > 1:
                for job in jobs:
                    job.error = None
                    self._together([job])
                return
            if is_damage(found):
                self._look_again(jobs[0], found)
                return
            self._refuse(jobs[0], found)
        else:
            if self.trouble and has_written:
                log.warning("the database takes changes again")
                self.trouble = ""
        self._settle(jobs)

    def _look_again(self, job: WriterJob[object], error: BaseException) -> None:
        """Once more on a new connection: a disk that failed to read for a moment looks damaged as well."""
        if job.seen_damaged == LOOKS:
            raise error
        job.seen_damaged += 1
        time.sleep(AGAIN)
        self._link.let_go()
        self._together([job])

    def _refuse(self, job: WriterJob[object], error: BaseException) -> None:
        """Refuse a job that was alone, with its cause: the machine (logged once) or the job itself."""
        job.error, job.touched = error, set()
        if is_unavailable(error):
            cause = cause_of(error)
            job.error = StoreUnavailable(cause)
            if cause != self.trouble:
                log.error("the database takes no changes now, nothing is confirmed meanwhile: %s", cause)
            self.trouble = cause

    def _changes(self, connection: Connection) -> int:  # asked for only while something is wrong
        return self._engine.changes(connection) if self.trouble else 0

    def _one(self, connection: Connection, job: WriterJob[object]) -> None:
        records = Records(connection, self._known)
        _SAVE.run(connection, {})
        try:
            job.result = job.work(records)
            _RELEASE.run(connection, {})
            job.touched = records.touched
        except Exception as error:  # whatever it is belongs to the one who asked, unless it is the disk's
            if is_of_machine(error) or not self._engine.is_in_transaction(connection):
                raise _Lost from error
            _UNDO.run(connection, {})
            if records.touched:
                self._known.clear()
            job.error = error

    def _settle(self, jobs: list[WriterJob[object]]) -> None:
        for job in jobs:
            job.is_settled = True
        for loop in {job.loop for job in jobs}:
            own = [job for job in jobs if job.loop is loop]
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits
                loop.call_soon_threadsafe(self._tell, own)

    def _tell(self, jobs: list[WriterJob[object]]) -> None:
        """In the event loop: hand each its result, then say what was written."""
        for job in jobs:
            job.settle()
        touched = set().union(*(job.touched for job in jobs if job.is_news))
        for listener in self._listeners if touched else ():
            try:
                listener(touched)
            except Exception:  # the others must hear of the commit all the same
                log.exception("a listener to commits failed")

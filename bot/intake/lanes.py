"""Lanes: one person's updates in order, different people's beside each other."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Protocol

from bot.background import Tasks
from bot.intake import strangers, update_context
from bot.intake.endings import Endings
from bot.intake.gate import Gate
from bot.intake.incoming import Source
from bot.intake.patience import Patience
from bot.intake.update_context import UpdateContext
from storage import Database, Records, StoreUnavailable, inbox
from storage.inbox import Arrival, InboxRow
from workflow.app import Cause
from workflow.ports import TimeSource

log = logging.getLogger("loa.lanes")

ATTEMPTS = 5
PAUSE = 0.5
AT_WORK = 2
REDRAW_AFTER = timedelta(seconds=1.5)
REDRAW, OWED, SAY = "redraw", "redraw-owed", "say"  # how the ids of jobs begin
STRANGERS = strangers.LANE
BETWEEN_STRANGERS = 0.2  # seconds; what is left of the bot is for those it knows

Handle = Callable[[UpdateContext], Awaitable[None]]
Report = Callable[[Records, InboxRow, str], None]  # says in the same commit that a row is given up


class States(Protocol):
    """Dialog states as the library of a platform reads them."""

    def committed(self, states: dict[str, tuple[str | None, str]]) -> None:
        """The states that an update leaves are those that the next one reads."""


class Lanes:
    """Feeds rows of one bot's inbox to `handle`, keeps what became of each, buries those that never work."""

    def __init__(
        self,
        database: Database,
        states: States,
        clock: TimeSource,
        tasks: Tasks,
        source: Source,
        handle: Handle,
        report: Report,
        patience: Patience,
    ) -> None:
        self._database, self._states = database, states
        self._clock, self._tasks, self._source = clock, tasks, source
        self._handle, self._report = handle, report
        self._lanes: dict[str, deque[InboxRow]] = {}
        self._redraw: dict[str, int] = {}
        self._in_hand: set[int] = set()
        self._ended: set[int] = set()
        self._new: set[int] = set()  # received by this run and not begun
        self._gate, self.endings = Gate(AT_WORK), Endings()
        self._stop = asyncio.Event()
        self._patience = patience
        self._idle = asyncio.Event()
        self._idle.set()

    async def resume(self) -> int:
        """Take up what an earlier run left, or an operator revived. Returns how many rows."""
        self._ended.clear()
        waiting = await self._database.read(inbox.waiting)
        rows = [row for row in waiting if row.platform == self._source.platform and not self._is_known(row)]
        for row in rows:
            self.put(row)
        return len(rows)

    def _is_known(self, row: InboxRow) -> bool:
        """In hand, or done since the inbox was last looked at: what was read there may be older."""
        return row.id in self._in_hand or row.id in self._ended

    def waiting(self, lane: str) -> int:
        """How many rows of a lane are in hand."""
        return len(self._lanes.get(lane, ()))

    def put(self, row: InboxRow, *, is_new: bool = False) -> None:
        """A row enters its lane, once, a postponed one when its time has come; a new one was never begun."""
        if self._is_known(row):
            return
        self._in_hand.add(row.id)
        if is_new:
            self._new.add(row.id)
        if row.update_id.startswith(REDRAW):
            self._redraw[row.lane] = max(row.id, self._redraw.get(row.lane, 0))
        wait = (row.not_before - self._clock.now()).total_seconds() if row.not_before else 0
        if wait > 0:
            asyncio.get_running_loop().call_later(wait, self._enter, row)
        else:
            self._enter(row)

    def _enter(self, row: InboxRow) -> None:
        if self._stop.is_set():
            return
        if row.lane in self._lanes:
            self._lanes[row.lane].append(row)
            return
        self._lanes[row.lane] = deque([row])
        self._idle.clear()
        self._tasks.start(self._run(row.lane), f"lane {row.lane}")

    async def _run(self, lane: str) -> None:
        rows = self._lanes[lane]
        try:
            while rows and not self._stop.is_set():
                await self._one(rows[0])
                self._ended.add(rows[0].id)
                self._in_hand.discard(rows.popleft().id)
                if lane == STRANGERS:
                    await self._rest(BETWEEN_STRANGERS)
        finally:
            del self._lanes[lane]
            self._in_hand.difference_update(row.id for row in rows)
            if not self._lanes:
                self._idle.set()

    async def drain(self, grace: float) -> None:
        """Let the rows in hand finish; the others stay in the inbox for the next start."""
        self._stop.set()
        try:
            await asyncio.wait_for(self._idle.wait(), grace)
        except TimeoutError:
            log.warning("stopping with %d updates in hand; they stay in the inbox", len(self._lanes))

    async def _one(self, row: InboxRow) -> None:
        attempts = row.attempts
        while not self._stop.is_set():
            this = UpdateContext(row, Cause(str(row.id), is_new=row.id in self._new))
            self._new.discard(row.id)
            token = update_context.current.set(this)
            try:
                async with self._gate.work():
                    if not self._is_overtaken(row):
                        await self._handle(this)
                    if this.says_anew:
                        await self._finish(this)
                if not this.says_anew:
                    await self.endings.wait()
                    await self._finish(this)
                self._patience.end(row.id)
                return
            except StoreUnavailable:
                await self._rest(PAUSE)
            except Exception as error:
                if (pause := self._patience.pause(row.id, error)) is not None:
                    if self._patience.begins(row.id):
                        log.info("update %s waits for the platform: %s", row.update_id, error)
                    await self._rest(pause)
                    continue
                if row.lane == STRANGERS:  # nobody is owed an answer, and no administrator a notice
                    log.warning("update %s of a stranger failed: %s", row.update_id, type(error).__name__)
                    await self._finish(UpdateContext(row, Cause(str(row.id))))
                    return
                attempts += 1
                if await self._is_given_up(row, attempts, error):
                    return
                await self._rest(PAUSE * 2**attempts)
            finally:
                update_context.current.reset(token)

    async def _rest(self, seconds: float) -> None:
        """Pause before another attempt; a stop does not wait for it."""
        try:
            await asyncio.wait_for(self._stop.wait(), seconds)
        except TimeoutError:
            return

    def _is_overtaken(self, row: InboxRow) -> bool:
        """Only the last of several redraws of one person is drawn."""
        return row.update_id.startswith(REDRAW) and self._redraw.get(row.lane, row.id) > row.id

    async def _finish(self, this: UpdateContext) -> None:
        """Row done, dialog state and whatever is still to be drawn or said, in one commit."""
        now, jobs = self._clock.now(), self._jobs(this)

        def keep(records: Records) -> list[InboxRow]:
            inbox.finish(records, this.row.id, this.states)
            return inbox.receive(records, *self._source, now, jobs) if jobs else []

        rows = await self._database.writer.keep(keep, is_said=this.says_anew)
        self._states.committed(this.states)
        for row in rows:
            self.put(row, is_new=True)

    def _jobs(self, this: UpdateContext) -> list[Arrival]:
        row, now = this.row, self._clock.now()
        jobs = []
        if this.owes_window:
            at = now + timedelta(seconds=this.owes_window)
            jobs.append(Arrival(f"{OWED}:{row.id}", row.lane, row.payload, at))
        elif this.wants_redraw:
            jobs.append(Arrival(f"{REDRAW}:{row.id}", row.lane, row.payload, now + REDRAW_AFTER))
        if row.lane != STRANGERS:
            jobs += [
                Arrival(f"{SAY}:{row.id}.{n}", row.lane, call, now + timedelta(seconds=seconds))
                for n, (seconds, call) in enumerate(this.later)
            ]
        return jobs

    async def _is_given_up(self, row: InboxRow, attempts: int, error: Exception) -> bool:
        """Count a failed attempt; where even that cannot be written the row is tried again."""
        try:
            return await self._failed(row, attempts, error)
        except StoreUnavailable:
            return False

    async def _failed(self, row: InboxRow, attempts: int, error: Exception) -> bool:
        """Count an attempt. Returns whether the row is given up."""
        why = f"{type(error).__name__}: {error}"[:500]
        log.warning("update %s failed, attempt %d: %s", row.update_id, attempts, why, exc_info=error)
        if attempts < ATTEMPTS:
            await self._database.writer.write_first(
                lambda records: inbox.fail(records, row.id, attempts, why)
            )
            return False
        code = f"{row.id % 0x10000:04X}"  # by which the person and the administrators know it

        def give_up(records: Records) -> None:
            inbox.bury(records, row.id, code, why)
            if failed := records.attempt(lambda: self._report(records, row, code)):
                log.error("nobody could be told of dead letter %s", code, exc_info=failed)

        await self._database.writer.write_first(give_up)
        return True

"""Looks every tick at what the bot stands on: its files, the writer's thread, and the scheduler.

Each of them could end in silence: a removed file still takes everything that is written to it, and nobody
misses a thread or a timer. This task is vital, so that its findings end the process.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from bot.health import Health
from bot.mishaps import VitalEnded
from storage import Database
from storage.same import Same
from workflow.ports import TimeSource

BEHIND = 3  # ticks
JOURNAL = 64 * 1024 * 1024  # bytes; it stays below a tenth of that while it is taken into the database


class Watch:
    """Raises troubles that last. `next_run` says when the scheduler means to look for due rows again.

    A journal of more than `journal` bytes is said: SQLite does not tell that it cannot be taken in.
    """

    def __init__(
        self,
        database: Database,
        home: Path,
        clock: TimeSource,
        next_run: Callable[[], datetime | None],
        tick: float,
        health: Health,
        journal: int = JOURNAL,
    ) -> None:
        self._database, self._home = database, Same(home)
        self._clock, self._next_run, self._tick = clock, next_run, tick
        self._health, self._most = health, journal
        self._journal = database.journal
        self._was_behind = False

    async def run(self) -> None:
        """Look until something is wrong, or the writer has ended in order."""
        ended = asyncio.wrap_future(self._database.writer.ended)
        while not ended.done():
            self._database.check()
            self._home.check()
            self._check_runs()
            self._check_journal()
            await asyncio.wait({ended}, timeout=self._tick)
        ended.result()

    def _check_journal(self) -> None:
        """A reader without an end, or a disk that refuses, lets it grow until there is no room left."""
        if self._journal is None:
            return
        with suppress(OSError):  # a file that is gone is found by `check`
            size = self._journal.stat().st_size
            if size <= self._most:
                self._health.right("journal")
                return
            self._health.wrong(
                "journal",
                f"{self._journal} holds {size // 1_000_000} MB that are not taken into the database: another "
                "program reads it without an end, or the disk refuses; end that program, or look at the disk",
            )

    def _check_runs(self) -> None:
        """Twice in a row: where the clock was set forward, or the machine slept, the next run mends it."""
        at = self._next_run()
        is_behind = at is None or at < self._clock.now() - timedelta(seconds=BEHIND * self._tick)
        if is_behind and self._was_behind:
            raise VitalEnded(
                "the scheduler has stopped, so what falls due would not be done; start Loa again"
            )
        self._was_behind = is_behind

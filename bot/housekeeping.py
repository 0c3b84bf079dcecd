"""Daily care: a backup, and forgetting what need not be kept."""

import asyncio
import logging
import time
from pathlib import Path

from storage import Database, inbox
from storage.backup import daily
from storage.home import BACKUPS
from workflow.ports import TimeSource

log = logging.getLogger("loa.housekeeping")
KEPT = 7
STALE = 86400.0


class Housekeeping:
    """Runs at the start and at every tick, and does each thing once a day."""

    def __init__(self, database: Database, home: Path, config: Path, clock: TimeSource) -> None:
        self._database, self._home, self._config, self._clock = database, home, config, clock

    async def run(self) -> None:
        """Drop finished updates after 30 days; back up once a day. Raises BackupFailed."""
        now = self._clock.now()
        forgotten = await self._database.writer.write_first(lambda records: inbox.forget(records, now))
        if forgotten:
            log.info("%d finished updates were older than 30 days and are forgotten", forgotten)
        if file := self._database.address.file:  # a server's database is backed up by pg_dump
            await asyncio.to_thread(self._back_up, file)

    def _back_up(self, database: Path) -> None:
        """Keep the newest seven backups of a day, and no rest of one that was cut off by a kill."""
        folder = self._home / BACKUPS
        manifest = daily(database, self._home, self._clock.now(), self._config)
        if manifest is None:
            return
        if manifest.altered:
            log.error(
                "%d originals are not what their names say and are not in the backup", len(manifest.altered)
            )
        rests = [p for p in folder.iterdir() if p.suffix in (".partial", ".database")]
        daily_ones = sorted(p for p in folder.glob("daily-*") if p not in rests)
        for old in [*daily_ones[:-KEPT], *(p for p in rests if p.stat().st_mtime < time.time() - STALE)]:
            old.unlink(missing_ok=True)

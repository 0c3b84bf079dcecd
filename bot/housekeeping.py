"""Daily care: a backup of the database, and forgetting what need not be kept."""

import asyncio
import logging
from pathlib import Path

from storage import Database, inbox
from storage.schema import copy
from workflow.ports import Clock

log = logging.getLogger("loa.housekeeping")
KEPT = 7


class Housekeeping:
    """Runs at every knock and does each thing once a day."""

    def __init__(self, database: Database, home: Path, clock: Clock) -> None:
        self._database, self._home, self._clock = database, home, clock

    async def run(self) -> None:
        """Back up once a day, keep the newest seven; drop finished updates after 30 days."""
        now = self._clock.now()
        folder = self._home / "backups"
        path = folder / f"daily-{now:%Y-%m-%d}.sqlite"
        if not path.exists():
            await asyncio.to_thread(copy, self._database.path, path)
            for old in sorted(folder.glob("daily-*.sqlite"))[:-KEPT]:
                old.unlink()
        forgotten = await self._database.writer.run(lambda records: inbox.forget(records, now))
        if forgotten:
            log.info("%d finished updates were older than 30 days and are forgotten", forgotten)

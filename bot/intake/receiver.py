"""Updates into the inbox, whichever way they come. Updates that cannot be written stay with the platform."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.health import DATABASE, TAKES_NOTHING, Health
from bot.intake.incoming import Raw, Source
from bot.intake.lanes import Lanes
from bot.intake.strangers import Strangers
from storage import Database, Records, StoreUnavailable, inbox
from storage.inbox import Arrival, InboxRow
from workflow.ports import TimeSource

log = logging.getLogger("loa.receiver")
SLOW = 10.0


class Receiver:
    """`receive` answers after the commit. People whose words wait longer than that are told once."""

    def __init__(
        self,
        database: Database,
        clock: TimeSource,
        lanes: Lanes,
        strangers: Strangers,
        source: Source,
        tell: Callable[[str], Awaitable[None]],
        health: Health,
    ) -> None:
        self._database, self._clock, self._lanes, self._tell = database, clock, lanes, tell
        self._source, self._strangers = source, strangers
        self._health = health
        self._told: set[str] = set()

    async def receive(self, updates: list[Raw]) -> None:
        """Commit a batch and put what is new into the lanes. Raises StoreUnavailable."""
        self._health.heard()
        arrivals: list[Arrival] = []
        try:
            arrivals = await self._strangers.admit(updates)
            await self._lanes.endings.take_along()
            rows = await self._keep(arrivals) if arrivals else []
        except StoreUnavailable as error:
            self._health.wrong(DATABASE, f"{TAKES_NOTHING}: {error}")
            await self._tell_once(arrivals)
            raise
        self._health.right(DATABASE)
        self._told.clear()
        for row in rows:
            self._lanes.put(row, is_new=True)

    async def _keep(self, arrivals: list[Arrival]) -> list[InboxRow]:
        def keep(records: Records) -> list[InboxRow]:
            return inbox.receive(records, *self._source, self._clock.now(), arrivals)

        written = asyncio.ensure_future(self._database.writer.write_first(keep))
        try:
            return await asyncio.wait_for(asyncio.shield(written), SLOW)
        except TimeoutError:
            await self._tell_once(arrivals)
            return await written

    async def _tell_once(self, arrivals: list[Arrival]) -> None:
        for person in dict.fromkeys(each.lane for each in arrivals):
            if self._strangers.knows(person) and person not in self._told:
                self._told.add(person)
                try:
                    await self._tell(person)
                except Exception as error:  # the chat may be unreachable too: the words still wait safely
                    log.warning("could not tell a person that their message waits: %s", type(error).__name__)

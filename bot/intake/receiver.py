"""Updates into the inbox, whichever way they come. What cannot be written stays with the platform."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.health import Health
from bot.intake.arrivals import Raw, arrival, person_of
from bot.intake.lanes import Lanes
from storage import Database, Records, StoreUnavailable, inbox
from storage.inbox import Row
from workflow.ports import Clock

log = logging.getLogger("loa.receiver")
SLOW = 10.0


class Receiver:
    """`receive` answers after the commit. People whose words wait longer than that are told once."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        lanes: Lanes,
        bot: str,
        tell: Callable[[str], Awaitable[None]],
        health: Health,
    ) -> None:
        self._database, self._clock, self._lanes, self._bot, self._tell = database, clock, lanes, bot, tell
        self._health = health
        self._told: set[str] = set()

    async def receive(self, updates: list[Raw]) -> None:
        """Commit a batch and put what is new into the lanes. Raises StoreUnavailable."""
        self._health.heard()
        arrivals = [arrival(update) for update in updates]

        def keep(records: Records) -> list[Row]:
            return inbox.receive(records, "telegram", self._bot, self._clock.now(), arrivals)

        written = asyncio.ensure_future(self._database.writer.run(keep))
        try:
            rows = await asyncio.wait_for(asyncio.shield(written), SLOW)
        except TimeoutError:
            await self._tell_once(updates)
            rows = await written
        except StoreUnavailable as error:
            self._health.wrong("database", f"takes no changes, updates wait with the platform: {error}")
            await self._tell_once(updates)
            raise
        self._health.right("database")
        self._told.clear()
        for row in rows:
            self._lanes.put(row)

    async def _tell_once(self, updates: list[Raw]) -> None:
        for update in updates:
            person = person_of(update)
            if person and person not in self._told:
                self._told.add(person)
                try:
                    await self._tell(person)
                except Exception as error:  # the chat may be unreachable too: the words still wait safely
                    log.warning("could not tell a person that their message waits: %s", type(error).__name__)

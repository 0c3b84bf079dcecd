"""The courier sends what is due: one call at a time to a chat, several chats beside each other.

Nothing is held while a chat must wait: a row is looked at again when its time has come, and what may go
passes it. A call that fails says what that means (`Trouble`), and each meaning has one rule here.
"""

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from bot.background import Tasks
from bot.delivery.messenger import Messengers, Trouble
from storage import Database, Records, StoreUnavailable
from storage.paces import EVERYWHERE, held, hold
from workflow.actions import GroupLeft, GroupMoved, SetReachable
from workflow.app import App
from workflow.model import Card, ChatPlace, Media, Notice, Record
from workflow.work import Actor

log = logging.getLogger("loa.courier")

AT_ONCE = 8
LOOK_AHEAD = 64
RECIPIENT = ("person", "chat")  # the columns that say whose a card or a notice is
LONGEST = 60.0
NOWHERE = ChatPlace("", "")  # where nobody can be reached
IDLE = 5.0


@dataclass(frozen=True)
class Errand:
    """One thing to bring to one chat, and what becomes of it where that cannot be done."""

    kind: str
    id: int
    place: ChatPlace
    bring: Callable[[], Awaitable[None]]
    postpone: Callable[[float, str], Awaitable[None]]
    drop: Callable[[str], Awaitable[None]]
    refuse: Callable[[Trouble], Awaitable[object]]


Look = Callable[[Records, int], list[Errand]]


class Courier:
    """Runs errands. `looks` find up to so many things that are due now, in turn for all chats."""

    def __init__(
        self, app: App, database: Database, tasks: Tasks, messengers: Messengers, looks: list[Look]
    ) -> None:
        self._app, self._database, self._tasks = app, database, tasks
        self._messengers, self._looks = messengers, looks
        self._busy: set[ChatPlace] = set()
        self._later: dict[tuple[str, int], float] = {}
        self._wake = asyncio.Event()
        self.stopping = False
        database.writer.on_commit(self._committed)

    def _committed(self, kinds: set[type[Record]]) -> None:
        if kinds & {Notice, Card, Media}:
            self._wake.set()

    async def run(self) -> None:
        while not self.stopping:
            self._wake.clear()
            try:
                wait = await self._round()
            except StoreUnavailable:
                wait = 1.0
            try:
                await asyncio.wait_for(self._wake.wait(), wait)
            except TimeoutError:
                continue

    async def drain(self, grace: float) -> None:
        """Start nothing new, and let the errands in hand finish: what is cut off is said twice."""
        self.stopping = True
        self._wake.set()
        end = time.monotonic() + grace
        while self._busy and (left := end - time.monotonic()) > 0:
            self._wake.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), left)

    async def _round(self) -> float:
        """Start what may go now. Return the seconds until there is reason to look again.

        A look may be older than the end of an errand, and say again that it is due: a place that was busy
        at any time of this round has its next turn in the next one.
        """
        if len(self._busy) >= AT_ONCE:
            return IDLE
        busy = set(self._busy)
        places, errands = await self._database.read(self._look)
        if EVERYWHERE in places:
            return min(IDLE, places[EVERYWHERE])
        wait = IDLE
        for errand in errands:
            if errand.place in busy:
                continue
            pause = max(self._paused(errand), self._held(errand.place, places))
            if pause > 0 or len(self._busy) >= AT_ONCE:
                wait = min(wait, pause or IDLE)
                continue
            busy.add(errand.place)
            self._busy.add(errand.place)
            self._tasks.start(self._run(errand), f"{errand.kind} {errand.id}")
        return wait

    def _look(self, records: Records) -> tuple[dict[ChatPlace, float], list[Errand]]:
        """The chats that must be left alone, and what is due: one question, nothing more while all must."""
        places = held(records, self._app.system.now())
        if EVERYWHERE in places:
            return places, []
        return places, [errand for look in self._looks for errand in look(records, LOOK_AHEAD)]

    def _held(self, place: ChatPlace, places: dict[ChatPlace, float]) -> float:
        """Seconds for which the platform wants a chat left alone, as it said now or before a restart."""
        return 0.0 if place == NOWHERE else max(self._messengers.held(place), places.get(place, 0.0))

    def _paused(self, errand: Errand) -> float:
        """Seconds for which the pace of its chat keeps an errand."""
        return max(0.0, self._later.get((errand.kind, errand.id), 0.0) - time.monotonic())

    async def _run(self, errand: Errand) -> None:
        try:
            await errand.bring()
        except Trouble as found:
            await self._settle(errand, found)
        except StoreUnavailable:
            await asyncio.sleep(1)
        except Exception as error:
            log.error("%s %d could not be drawn", errand.kind, errand.id, exc_info=error)
            await errand.postpone(LONGEST, type(error).__name__)
        finally:
            self._busy.discard(errand.place)
            self._wake.set()

    async def _settle(self, errand: Errand, found: Trouble) -> None:
        """The rule for each kind of trouble."""
        if found.kind == "pace":
            now = time.monotonic()
            self._later = {key: until for key, until in self._later.items() if until > now}
            self._later[errand.kind, errand.id] = now + found.seconds
            return
        if found.kind == "wait":
            until = self._app.system.now() + timedelta(seconds=found.seconds)
            await self._database.writer.keep(lambda records: hold(records, errand.place, until))
            return
        if found.kind != "network":  # that is said once for all
            log.info("%s %d: %s (%s)", errand.kind, errand.id, found.kind, found)
        if found.kind == "moved":
            await self._app.do(GroupMoved(*errand.place, found.to))
        elif found.kind == "left":
            await self._app.do(GroupLeft(*errand.place))
            await errand.drop("left")
        elif found.kind == "blocked":
            await self._app.do(SetReachable(Actor(*errand.place), False))
            await errand.drop("blocked")
        elif found.kind in ("network", "vanished"):
            await errand.postpone(0, found.kind)
        else:
            log.error("%s %d is refused by the platform: %s", errand.kind, errand.id, found)
            await errand.refuse(found)


def backoff(attempts: int) -> float:
    """Seconds before the next attempt: doubling, at most a minute."""
    return float(min(LONGEST, 0.5 * 2 ** min(attempts, 10)))


async def postpone(database: Database, app: App, record: Record, seconds: float) -> None:
    """Look at a queued record again later."""

    def write(records: Records) -> None:
        now = records.get(type(record), record.id)
        if isinstance(now, Notice | Card):
            pause = max(seconds, backoff(now.attempts))
            at = app.system.now() + timedelta(seconds=pause)
            records.change(now, attempts=now.attempts + 1, not_before=at)

    await database.writer.keep(write)

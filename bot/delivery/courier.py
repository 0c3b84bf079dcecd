"""The courier sends what is due: one call at a time to a chat, several chats beside each other.

Nothing is held while a chat must wait: a row is looked at again when its time has come, and what may go
passes it. A call that fails says what that means (`Trouble`), and each meaning has one rule here.
"""

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable, Sequence, Set
from dataclasses import dataclass
from datetime import timedelta
from itertools import chain, zip_longest
from typing import Protocol

from bot.background import Tasks
from bot.delivery.messenger import Messengers, Trouble
from bot.delivery.sources import Sources
from storage import Database, Records, StoreUnavailable
from storage.database_errors import is_of_machine
from storage.paces import EVERYWHERE, held, hold
from workflow.actions import GroupLeft, GroupMoved, SetReachable
from workflow.app import App
from workflow.cards.projection import place_of
from workflow.model import Account, Card, Chat, ChatPlace, Media, Notice, Record
from workflow.ports import Ahead
from workflow.work import Actor

log = logging.getLogger("loa.courier")

AT_ONCE = 8
LOOK_AHEAD = 64
LONGEST = 60.0
NOWHERE = ChatPlace("", "")  # where nobody can be reached
IDLE = 5.0
HELD = "held"  # places, which the courier alone holds


Bring = Callable[[], Awaitable[None]]


@dataclass(frozen=True)
class Errand:
    """One thing to bring to one chat, and what becomes of it where that cannot be done.

    `plan` reads what it takes, in the look that found it, just before it is brought. A message that is
    surely new in its chat (`is_new`) waits for the pace of that together with the others; a change may pass.
    """

    kind: str
    id: int
    place: ChatPlace
    is_new: bool
    plan: Callable[[Records], Bring]
    postpone: Callable[[float, str], Awaitable[None]]
    drop: Callable[[str], Awaitable[None]]
    refuse: Callable[[Trouble], Awaitable[object]]

    @property
    def line(self) -> ChatPlace | tuple[str, int]:
        """All of one line wait for the pace that keeps one of them."""
        return self.place if self.is_new else (self.kind, self.id)


class Carrier(Protocol):
    """Finds what is to be brought, of one kind."""

    kind: str

    @property
    def brings(self) -> type[Record]:
        """The records that its errands bring."""

    def look(self, records: Records, limit: int) -> list[Errand]:
        """Return up to so many things that are due now, in turn for all chats."""

    def read(self, records: Records, ids: Sequence[int]) -> None:
        """Read together what the plans of these will ask for."""


@dataclass(frozen=True)
class Found:
    """Errands to start, whether others wait for one in hand, seconds to the next look, empty sources."""

    errands: list[tuple[Errand, Bring]]
    is_waited_for: bool
    wait: float
    empty: Sequence[str] = ()


class Courier:
    """Runs the errands that carriers find."""

    def __init__(
        self,
        app: App,
        database: Database,
        tasks: Tasks,
        messengers: Messengers,
        carriers: Sequence[Carrier],
    ) -> None:
        self._app, self._database, self._tasks = app, database, tasks
        self._messengers, self._carriers = messengers, carriers
        self._busy: set[ChatPlace] = set()
        self._later: dict[ChatPlace | tuple[str, int], float] = {}
        self._wake, self._is_waited_for = asyncio.Event(), False
        self._sources = Sources(IDLE)
        self.stopping = False
        database.writer.on_commit(self._committed)

    def _committed(self, kinds: set[type[Record]]) -> None:
        if kinds & {Notice, Card, Media}:
            news = [each.kind for each in self._carriers if kinds & {each.brings, Media}]
            self._sources.tell(*news)
            self._wake.set()

    async def run(self) -> None:
        while not self.stopping:
            self._wake.clear()
            try:
                wait = await self.start_due()
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
        while self.is_busy and (left := end - time.monotonic()) > 0:
            self._wake.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), left)

    @property
    def is_busy(self) -> bool:
        """Whether an errand is in hand."""
        return bool(self._busy)

    async def start_due(self) -> float:
        """Start what may go now. Return the seconds until there is reason to look again.

        A look may be older than the end of an errand, and say again that it is due: a place that was busy
        at any time of this round has its next turn in the next one.
        """
        if len(self._busy) >= AT_ONCE:
            self._is_waited_for = True
            return IDLE
        busy, mark = frozenset(self._busy), self._sources.mark()
        found = await self._database.read(lambda records: self._look(records, busy))
        for name in found.empty:
            self._sources.found_nothing(name, mark)
        if self.stopping:
            return IDLE
        has_ended = not busy <= self._busy
        for errand, bring in found.errands:
            self._busy.add(errand.place)
            self._tasks.start(self._run(errand, bring), f"{errand.kind} {errand.id}")
        self._is_waited_for = found.is_waited_for
        return 0.0 if found.is_waited_for and has_ended else found.wait

    def _look(self, records: Records, busy: Set[ChatPlace]) -> Found:
        """Find what is due and may go, in a reader: one question, and no other while all must wait.

        Errands that may go are planned at once; looks take turns, so that no backlog of one hides another's.
        """
        wait, is_asked = self._sources.rests(), self._sources.worth(HELD)
        places = held(records, self._app.system.now()) if is_asked else {}
        if EVERYWHERE in places:
            return Found([], False, min(IDLE, places[EVERYWHERE]))
        asked = {each.kind: each for each in self._carriers if self._sources.worth(each.kind)}
        looks = {kind: each.look(records, LOOK_AHEAD) for kind, each in asked.items()}
        empty = [kind for kind, found in looks.items() if not found]
        empty += [HELD] if is_asked and not places else []
        taken, ready, is_waited_for = set(busy), list[Errand](), False
        for errand in chain.from_iterable(zip_longest(*looks.values())):
            if errand is None:
                continue
            if errand.place in taken or len(taken) >= AT_ONCE:
                is_waited_for = True
            elif pause := max(self._paused(errand), self._held(errand.place, places)):
                wait = min(wait, pause)
            else:
                taken.add(errand.place)
                ready.append(errand)
        self._read(records, ready)
        return Found([(errand, _planned(errand, records)) for errand in ready], is_waited_for, wait, empty)

    def _read(self, records: Records, ready: Sequence[Errand]) -> None:
        """Read together what all plans ask for. Where that fails each asks alone, and says why."""
        for carrier in self._carriers:
            ids = [errand.id for errand in ready if errand.kind == carrier.kind]
            try:
                if ids:
                    carrier.read(records, ids)
            except Exception as error:  # whatever it is belongs to one of these errands
                if is_of_machine(error):
                    raise
                log.warning("what %d errands need is read one by one", len(ids), exc_info=error)

    def _held(self, place: ChatPlace, places: dict[ChatPlace, float]) -> float:
        """Seconds for which the platform wants a chat left alone, as it said now or before a restart."""
        return 0.0 if place == NOWHERE else max(self._messengers.held(place), places.get(place, 0.0))

    def _paused(self, errand: Errand) -> float:
        """Seconds for which the pace of its chat keeps an errand."""
        return max(0.0, self._later.get(errand.line, 0.0) - time.monotonic())

    async def _run(self, errand: Errand, bring: Bring) -> None:
        is_done = False
        try:
            await bring()
            is_done = True
        except Trouble as found:
            await self._settle(errand, found)
        except StoreUnavailable:
            await asyncio.sleep(1)
        except Exception as error:
            log.error("%s %d could not be drawn", errand.kind, errand.id, exc_info=error)
            await errand.postpone(LONGEST, type(error).__name__)
        finally:
            self._busy.discard(errand.place)
            if self._is_waited_for or self.stopping or not is_done:
                self._wake.set()

    async def _settle(self, errand: Errand, found: Trouble) -> None:
        """The rule for each kind of trouble."""
        if found.kind == "pace":
            now = time.monotonic()
            self._later = {key: until for key, until in self._later.items() if until > now}
            self._later[errand.line] = now + found.seconds
            return
        if found.kind == "wait":
            until = self._app.system.now() + timedelta(seconds=found.seconds)
            await self._database.writer.keep(lambda records: hold(records, errand.place, until))
            self._sources.tell(HELD)
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


def _planned(errand: Errand, records: Records) -> Bring:
    """The way to bring an errand. An errand fails alone where its plan does."""
    try:
        return errand.plan(records)
    except Exception as error:  # whatever it is belongs to this errand, unless it is the machine's
        if is_of_machine(error):
            raise
        found = error

    async def fail() -> None:
        raise found

    return fail


def places_of(records: Records, queued: Sequence[Card | Notice]) -> list[ChatPlace]:
    """Return the chat that each goes to, looked up for all at once."""
    records.read_ahead(
        Ahead(Account, "person", tuple(to.person for to in queued if to.chat is None)),
        Ahead(Chat, "id", tuple(to.chat for to in queued if to.chat is not None)),
    )
    return [place_of(records, to) or NOWHERE for to in queued]


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

"""How fast a bot may call. Knows no platform and no library; all that call one pass through it.

Limits are often unwritten, and the pause that a platform asks for is the only truth (it is kept in the
database, per chat). Pacing keeps the bot away from them: one bucket for the whole bot, in which answers to a
press or a message have reserved room, and two for each chat: edits are not counted with new messages.
"""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

log = logging.getLogger("loa.pace")

OVERALL = 28.0
LONGEST_PAUSE = 3600  # a pause that the platform asks for is believed for an hour, then asked again
RESERVED = 8.0
REMEMBERED = 10_000
FOR_ALL = 60.0  # the longest pause of a method that belongs to no chat
WORTH_SAYING = 10.0


@dataclass(frozen=True)
class Rates:
    """Seconds between calls to one chat, and how many messages or edits may go at once."""

    gap: float
    burst: int
    edits: int


class Bucket:
    """A token bucket: `rate` a second, up to `size` at once."""

    def __init__(self, rate: float, size: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate, self._size, self._clock = rate, size, clock
        self._level, self._at = size, clock()

    def wait(self, leave: float = 0.0) -> float:
        """Seconds until one may be taken with `leave` left over; more than there is room for is not asked."""
        self._fill()
        return max(0.0, (min(1 + leave, self._size) - self._level) / self._rate)

    def take(self) -> None:
        self._fill()
        self._level -= 1

    def _fill(self) -> None:
        now = self._clock()
        self._level = min(self._size, self._level + (now - self._at) * self._rate)
        self._at = now


class ChatPace:
    """When each chat may be written to or edited next, as far as pacing goes."""

    def __init__(
        self, rates: Callable[[str], Rates], clock: Callable[[], float] = time.monotonic, *, on: bool = True
    ) -> None:
        self._rates, self._on, self._clock = rates, on, clock
        self._buckets: dict[tuple[str, bool], Bucket] = {}
        self._held: dict[str, float] = {}

    def wait(self, place: str, *, edits: bool = False, calls: int = 1) -> float:
        """Seconds until so many calls may follow each other."""
        return max(self.held(place), self._of(place, edits).wait(calls - 1) if self._on else 0.0)

    def hold(self, place: str, seconds: float, *, is_chat: bool = True) -> None:
        """The platform asked that nothing more is called there for so long, whichever library heard it.

        A chat is left alone for an hour at most. A method without a chat serves everybody: for a minute.
        """
        longest = LONGEST_PAUSE if is_chat else FOR_ALL
        if seconds > WORTH_SAYING:
            most = min(seconds, longest)
            log.warning("the platform asks for a pause of %d s for %s; %d s are kept", seconds, place, most)
        now = self._clock()
        self._held = {each: until for each, until in self._held.items() if until > now}
        self._held[place] = max(self._held.get(place, 0.0), now + min(seconds, longest))

    def held(self, place: str) -> float:
        """Seconds for which a chat, or a method that belongs to none, must still be left alone.

        Asked from other threads too, and so changes nothing.
        """
        return max(0.0, self._held.get(place, 0.0) - self._clock())

    def take(self, place: str, *, edits: bool = False) -> None:
        self._of(place, edits).take()

    def _of(self, place: str, edits: bool) -> Bucket:
        if len(self._buckets) > REMEMBERED:
            self._buckets.clear()
        if (place, edits) not in self._buckets:
            rates = self._rates(place)
            size = rates.edits if edits else rates.burst
            self._buckets[place, edits] = Bucket(1 / rates.gap, size, self._clock)
        return self._buckets[place, edits]


class Pacer:
    """The bucket of the whole bot, and what answers to people take from their chat's."""

    def __init__(self, chats: ChatPace, *, on: bool = True) -> None:
        self.chats, self._on = chats, on
        self._bucket, self._turn = Bucket(OVERALL, OVERALL), asyncio.Lock()

    async def interactive(self, place: str) -> None:
        """Wait for a place for an answer somebody waits for; the chat's share is taken, not waited for."""
        if place:
            self.chats.take(place)
        if self._on:
            wait = self._bucket.wait()
            self._bucket.take()
            await asyncio.sleep(wait)

    async def bulk(self) -> None:
        """Wait for a place for everything else; the reserved room stays free.

        Nothing is taken before it is there, and one waits at a time: many that had each taken a place to
        come would have taken the reserved room too.
        """
        if not self._on:
            return
        async with self._turn:
            while wait := self._bucket.wait(RESERVED):  # noqa: ASYNC110 - room comes by time, not by an event
                await asyncio.sleep(wait)
            self._bucket.take()

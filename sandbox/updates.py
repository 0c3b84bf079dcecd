"""A bot's queue of updates: offset, long poll, lifetimes, and the deliberate disorder tests ask for."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from .api_errors import conflict
from .chance import Random

JSON = dict[str, Any]

MESSAGE_LIFETIME = 86_400.0
PRESS_LIFETIME = 150.0
LONGEST_POLL = 50.0
LISTENING_SECONDS = 5.0
ANOTHER_POLL = "terminated by other getUpdates request; make sure that only one bot instance is running"
_UNASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class Entry:
    """One update waiting for its bot. `lane` is what the webhook keeps in order."""

    __slots__ = ("delivered", "expires", "kept", "lane", "payload", "update_id")

    def __init__(self, update_id: int, payload: JSON, lane: str, expires: float, kept: bool) -> None:
        self.update_id = update_id
        self.payload = payload
        self.lane = lane
        self.expires = expires
        self.kept = kept
        self.delivered = False


class Queue:
    """The updates that one bot has not confirmed yet."""

    def __init__(self, rng: Random, clock: Callable[[], float]) -> None:
        self.rng = rng
        self._clock = clock
        self.entries: deque[Entry] = deque()
        self.history: deque[Entry] = deque(maxlen=10_000)
        self.allowed: list[str] | None = None
        self.next_id = rng.randrange(100_000_000, 900_000_000)
        self.copies = 1
        self.shuffled = False
        self.polled_at = -LISTENING_SECONDS
        self.expired = 0
        self.on_put: Callable[[Entry], None] | None = None
        self.waits = asyncio.Event()  # set while a long poll has nothing to answer with
        self._waiter: asyncio.Future[None] | None = None

    def wants(self, kind: str) -> bool:
        if not self.allowed:
            return kind not in _UNASKED
        return kind in self.allowed

    def put(self, kind: str, payload: JSON, lane: str, lifetime: float = MESSAGE_LIFETIME) -> None:
        """Add an update, unless the bot did not ask for its kind."""
        if not self.wants(kind):
            return
        update_id = self.next_id
        self.next_id += 1
        entry = Entry(
            update_id, {"update_id": update_id, kind: payload}, lane, self._clock() + lifetime, False
        )
        self.history.append(entry)
        self._add(entry)

    def _add(self, entry: Entry) -> None:
        self.entries.append(entry)
        if self.on_put is not None:
            self.on_put(entry)
        elif self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    def expire(self) -> None:
        """Forget what grew too old; the real server never says that it did."""
        now = self._clock()
        if any(entry.expires <= now for entry in self.entries):
            before = len(self.entries)
            self.entries = deque(entry for entry in self.entries if entry.expires > now)
            self.expired += before - len(self.entries)

    def confirm(self, offset: int) -> None:
        if offset < 0:
            while len(self.entries) > -offset:
                self.entries.popleft()
            return
        if any(entry.update_id < offset for entry in self.entries):
            self.entries = deque(
                entry
                for entry in self.entries
                if entry.update_id >= offset or (entry.kept and not entry.delivered)
            )

    async def poll(self, offset: int, limit: int, timeout: float) -> list[JSON]:
        """getUpdates: a newer call ends an older one with 409, as the real server does."""
        self.stop_poll(conflict(ANOTHER_POLL))
        self.confirm(offset)
        self.expire()
        if not self.entries and timeout > 0:
            await self._wait(min(timeout, LONGEST_POLL))
            self.expire()
        self.polled_at = time.monotonic()
        return self._batch(max(1, min(limit, 100)))

    def listening(self) -> bool:
        """Whether somebody polls: now, or moments ago."""
        return self._waiter is not None or time.monotonic() - self.polled_at < LISTENING_SECONDS

    async def _wait(self, timeout: float) -> None:
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiter = waiter
        self.waits.set()
        try:
            await asyncio.wait((waiter,), timeout=timeout)
            if waiter.done():
                waiter.result()
        finally:
            if self._waiter is waiter:
                self._waiter = None
            if self._waiter is None:
                self.waits.clear()

    def stop_poll(self, reason: Exception) -> None:
        """End a running long poll with a refusal, or the way a broken connection does."""
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_exception(reason)
            self._waiter = None

    def _batch(self, limit: int) -> list[JSON]:
        chosen = [entry for entry, _ in zip(self.entries, range(limit), strict=False)]
        for entry in chosen:
            entry.delivered = True
        payloads = [entry.payload for entry in chosen for _ in range(self.copies)]
        if self.shuffled:
            self.rng.shuffle(payloads)
        return payloads

    def waiting(self) -> int:
        self.expire()
        return len(self.entries)

    def drop(self) -> None:
        self.entries.clear()

    def replay(self, last: int | None = None) -> int:
        """Deliver old updates once more, with the ids they had, whatever was confirmed since."""
        past = list(self.history)[-last if last else 0 :]
        for old in past:
            expires = self._clock() + MESSAGE_LIFETIME
            self._add(Entry(old.update_id, old.payload, old.lane, expires, True))
        return len(past)

    def renumber(self, next_id: int | None = None) -> int:
        """Go on with other, usually lower ids, as the real server does after a week without updates."""
        self.next_id = self.rng.randrange(1_000, 100_000) if next_id is None else next_id
        return self.next_id

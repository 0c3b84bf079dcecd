"""The office clock of a demonstration: an offset that can be moved, and followed by long poll."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

from .world import World

JSON = dict[str, Any]

CATCH_UP_SECONDS = 3.0


class Clock:
    """The office clock. A move ends when every follower knows the new time."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.version = 1
        self._following: Counter[str] = Counter()
        self._owed: Counter[str] = Counter()
        self._moved = asyncio.Event()
        self._caught_up = asyncio.Event()
        self.followed = asyncio.Event()

    def shape(self) -> JSON:
        return {"offset": self._world.office_offset, "version": self.version}

    async def follow(self, after: int | None, timeout: float, who: str) -> JSON:
        """The clock, at once when it is newer than `after`, otherwise when it moves or time is up."""
        if after is None:
            return self.shape()
        if after >= self.version:
            self._came_back(who)
            self._following[who] += 1
            self.followed.set()
            try:
                await asyncio.wait_for(self._moved.wait(), min(timeout, 60.0))
            except TimeoutError:
                pass
            finally:
                self._following[who] -= 1
                if not any(self._following.values()):
                    self.followed.clear()
        return self.shape()

    def _came_back(self, who: str) -> None:
        if self._owed[who] > 0:
            self._owed[who] -= 1
            if not any(self._owed.values()):
                self._caught_up.set()

    async def set(self, offset: float) -> JSON:
        self._world.office_offset = offset
        self.version += 1
        self._owed = Counter({who: count for who, count in self._following.items() if count > 0})
        self._caught_up = asyncio.Event()
        moved, self._moved = self._moved, asyncio.Event()
        moved.set()
        self._world.journal.event("clock", **self.shape())
        caught_up = not self._owed
        if not caught_up:
            try:
                await asyncio.wait_for(self._caught_up.wait(), CATCH_UP_SECONDS)
                caught_up = True
            except TimeoutError:
                pass
        return {**self.shape(), "caught_up": caught_up}

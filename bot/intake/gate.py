"""How many updates are worked on at once. Waiting for the platform is no work, and who comes back goes first.

What the platform has taken and the database does not know yet is what a kill makes the bot say again. So
nobody begins while somebody who has an answer in hand waits for their turn to put it on record.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from contextvars import ContextVar
from typing import TypeAlias

Queue: TypeAlias = deque[asyncio.Future[None]]


class Gate:
    """Lets `size` in at once."""

    def __init__(self, size: int) -> None:
        self._free = size
        self.back: Queue = deque()
        self._new: Queue = deque()

    @asynccontextmanager
    async def work(self) -> AsyncIterator[None]:
        """One place inside, for as long as this lasts and `away` does not give it to others."""
        place = _Place(self)
        await place.enter(self._new)
        token = _place.set(place)
        try:
            yield
        finally:
            _place.reset(token)
            place.leave()

    async def enter(self, queue: Queue) -> None:
        if self._free:
            self._free -= 1
            return
        turn = asyncio.get_running_loop().create_future()
        queue.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.leave()
            raise

    def leave(self) -> None:
        for queue in (self.back, self._new):
            while queue:
                turn = queue.popleft()
                if not turn.done():
                    turn.set_result(None)
                    return
        self._free += 1


class _Place:
    """A place inside, held or not; several calls of one update may be under way at a time."""

    def __init__(self, gate: Gate) -> None:
        self._gate, self._held, self._calls = gate, False, 0

    async def enter(self, queue: Queue) -> None:
        await self._gate.enter(queue)
        self._held = True

    def leave(self) -> None:
        if self._held:
            self._held = False
            self._gate.leave()

    @asynccontextmanager
    async def away(self) -> AsyncIterator[None]:
        self._calls += 1
        self.leave()
        try:
            yield
        finally:
            self._calls -= 1
            if not self._calls:
                await self.enter(self._gate.back)


_place: ContextVar[_Place] = ContextVar("place")


@asynccontextmanager
async def away() -> AsyncIterator[None]:
    """While waiting for the platform somebody else may work. Outside a gate nothing happens."""
    place = _place.get(None)
    async with place.away() if place else nullcontext():
        yield

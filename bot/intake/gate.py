"""How many updates are worked on at once. Who comes back from the platform goes on without waiting.

What the platform has taken and the database does not know yet is what a kill makes the bot say again. So
nothing new is begun while somebody who has an answer in hand puts it on record.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar


class Gate:
    """Lets new work begin while fewer than `size` are at it, in the order of coming."""

    def __init__(self, size: int) -> None:
        self._size, self._working = size, 0
        self._waiting: deque[asyncio.Future[None]] = deque()

    @asynccontextmanager
    async def work(self) -> AsyncIterator[None]:
        """For as long as this lasts one is at work, but for the times it is `away`."""
        await self._begin()
        token = _inside.set(self)
        try:
            yield
        finally:
            _inside.reset(token)
            self.leave()

    async def _begin(self) -> None:
        if self._working < self._size:
            self._working += 1
            return
        turn = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.leave()
            raise

    def leave(self) -> None:
        """Somebody ends, or waits for the platform: the next may begin."""
        self._working -= 1
        while self._waiting and self._working < self._size:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                self._working += 1

    def come_back(self) -> None:
        """At once, even where there are `size` at work already."""
        self._working += 1


_inside: ContextVar[Gate] = ContextVar("inside")


@asynccontextmanager
async def away() -> AsyncIterator[None]:
    """While waiting for the platform others may begin. Outside a gate nothing happens."""
    gate = _inside.get(None)
    if gate is None:
        yield
        return
    gate.leave()
    try:
        yield
    finally:
        gate.come_back()

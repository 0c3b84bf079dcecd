"""How many updates are worked on at once. A handler that returns from a call to the platform goes on without
waiting.

Between such a call and its commit a kill would make the bot repeat the message. So nothing new is begun while
a handler with an answer in hand puts it on record. A handler that only waits for a commit has sent nothing
yet: others begin meanwhile, and their changes share the next commit.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from typing import TypeVar

from workflow.ports import Runner, Store

T = TypeVar("T")


class Gate:
    """Lets new work begin while fewer than `size` are at it, in the order of coming."""

    def __init__(self, size: int) -> None:
        self._size, self._working = size, 0
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._returning: deque[asyncio.Future[None]] = deque()

    @asynccontextmanager
    async def work(self) -> AsyncIterator[None]:
        """For as long as this lasts one is at work, but for the times it is `away`."""
        await self._enter(self._waiting)
        token = _inside.set(self)
        try:
            yield
        finally:
            _inside.reset(token)
            self.leave()

    async def _enter(self, line: deque[asyncio.Future[None]]) -> None:
        if self._working < self._size:
            self._working += 1
            return
        turn = asyncio.get_running_loop().create_future()
        line.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.leave()
            raise

    def leave(self) -> None:
        """Somebody ends, or waits for the platform: the next may begin."""
        self._working -= 1
        while self._working < self._size and (line := self._returning or self._waiting):
            turn = line.popleft()
            if not turn.done():
                turn.set_result(None)
                self._working += 1

    def come_back(self) -> None:
        """At once, even where there are `size` at work already."""
        self._working += 1

    async def return_in_turn(self) -> None:
        """Before all who are new."""
        await self._enter(self._returning)


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


@asynccontextmanager
async def aside() -> AsyncIterator[None]:
    """While waiting for a commit others may begin; then in turn, before them. Not so outside a gate."""
    gate = _inside.get(None)
    if gate is None:
        yield
        return
    gate.leave()
    try:
        yield
        await gate.return_in_turn()
    except BaseException:
        gate.come_back()
        raise


class Aside:
    """A runner whose changes are waited for aside: many people's decisions share one commit."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self.read = runner.read

    async def write(self, work: Callable[[Store], T]) -> T:
        async with aside():
            return await self._runner.write(work)

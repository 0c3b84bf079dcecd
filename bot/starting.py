"""The first calls of a start: made again while the platform is away, until one is told to stop."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.delivery.telegram import pause_after
from bot.intake.patience import Patience
from bot.reach import Reach

T = TypeVar("T")


class Stopped(Exception):  # an answer to whoever asked for it
    """Told to stop before the start was done."""


async def insist(call: Callable[[], Awaitable[T]], stop: asyncio.Event, reach: Reach) -> T:
    """Return the result of a call once the platform gives one. Raises what no waiting mends, or Stopped.

    `reach` says in the log that the platform is away.
    """
    patience = Patience(reach)
    while not stop.is_set():
        try:
            return await call()
        except Exception as error:
            pause = pause_after(error) or patience.pause(0, error)
            if pause is None:
                raise
        try:
            await asyncio.wait_for(stop.wait(), pause)
        except TimeoutError:
            continue
    raise Stopped

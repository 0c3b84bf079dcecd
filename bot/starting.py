"""The first calls of a start: made again while the platform is away, until one is told to stop."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.delivery.telegram import pause_after
from bot.intake.patience import Patience

log = logging.getLogger("loa.starting")
T = TypeVar("T")


class Stopped(Exception):  # an answer to whoever asked for it
    """Told to stop before the start was done."""


async def insist(call: Callable[[], Awaitable[T]], stop: asyncio.Event) -> T:
    """What the call answers once the platform lets it. Raises what no waiting mends, or Stopped."""
    patience = Patience()
    while not stop.is_set():
        try:
            return await call()
        except Exception as error:
            pause = pause_after(error) or patience.pause(0, error)
            if pause is None:
                raise
            log.warning("the platform is away (%s); trying again in %.1f s", type(error).__name__, pause)
        try:
            await asyncio.wait_for(stop.wait(), pause)
        except TimeoutError:
            continue
    raise Stopped

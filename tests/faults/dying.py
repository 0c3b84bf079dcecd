"""A death at a point while somebody acts, and the next start."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any

from tests.faults.broken import BrokenOffice, report
from tests.faults.invariants import by_chat, check_all, extras
from tests.faults.launch import KILLED
from tests.faults.points import Point

REACHED = 20.0
RESUMED = 10.0


async def check_death(
    office: BrokenOffice,
    point: Point,
    dies: Coroutine[Any, Any, float],
    is_done: Callable[[], None],
    way: str = "polling",
) -> None:
    """I1 to I9 after a death; what was left is done within 10 seconds of the next start."""
    before, crashes = await extras(office), office.crashes
    began = time.monotonic()
    slowest = await dies
    await office.settle()
    try:
        is_done()
        await check_all(office)
        assert slowest <= RESUMED
        more = await extras(office) - before
        deaths = office.crashes - crashes
        # what was in flight to a chat: one window of a dialog, one message of delivery
        assert max(by_chat(more).values(), default=0) <= 2 * deaths, f"{more} after {deaths} deaths"
    except AssertionError as error:
        raise AssertionError(f"{point.name} {point.act} ({point.meaning}): {error}") from error
    report(
        fault="F1", way=way, point=point.name, deaths=deaths, resumed=round(slowest, 2),
        extras=sum(more.values()), seconds=round(time.monotonic() - began, 1),
    )  # fmt: skip


async def die_at(office: BrokenOffice, point: Point, acts: Coroutine[Any, Any, None]) -> float:
    """Die at the point, perhaps once more of the same, while people act. Return the slowest resumption."""
    office.arm(point)
    acting = asyncio.ensure_future(acts)
    try:
        assert await office.death(REACHED), f"{point.name} was never reached"
        slowest = await run_again(office)
        dying = asyncio.ensure_future(office.death(300))
        await asyncio.wait({acting, dying}, return_when=asyncio.FIRST_COMPLETED)
        office.arm(None)
        if dying.done():
            slowest = max(slowest, await run_again(office))
        dying.cancel()
        await acting
    finally:
        acting.cancel()
    return slowest


async def run_again(office: BrokenOffice) -> float:
    """Start. Return the seconds until all that was left is done. A second death is survived as well."""
    began = time.monotonic()
    left = {id for (id,) in office.ask("SELECT id FROM inbox WHERE state = 'new'")}
    begin = office.log.stat().st_size
    await office.begin()
    while True:
        code = office.process.returncode if office.process else None
        if code is not None:
            assert code == KILLED, office.log.read_text("utf-8")[-3000:]
            office.crashes += 1
            office.arm(None)
            return await run_again(office)
        new = {id for (id,) in office.ask("SELECT id FROM inbox WHERE state = 'new'")}
        if office.said("running as @", begin) and not left & new:
            return time.monotonic() - began
        assert time.monotonic() - began < 60, "the bot does not come back"
        await asyncio.sleep(0.02)

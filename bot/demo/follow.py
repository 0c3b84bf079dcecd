"""An office clock that goes where the sandbox's is moved, in whichever process."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import aiohttp

from bot.time_sources import OfficeClock

FOLLOW = 25


async def read_clock(sandbox: str, office: OfficeClock) -> int:
    """Set the office clock by the sandbox's. Return the version that was read."""
    async with aiohttp.ClientSession() as session, session.get(f"{sandbox}/clock") as response:
        shape = await response.json()
    office.offset = timedelta(seconds=shape["offset"])
    return int(shape["version"])


async def follow(
    sandbox: str, office: OfficeClock, version: int, who: str, catch_up: Callable[[], Awaitable[object]]
) -> None:
    """The office clock goes where the sandbox's is moved; what has fallen due by then is done."""
    async with aiohttp.ClientSession() as session:
        while True:
            asked = {"after": str(version), "timeout": str(FOLLOW), "who": who}
            async with session.get(f"{sandbox}/clock", params=asked) as response:
                shape = await response.json()
            if shape["version"] != version:
                version, office.offset = int(shape["version"]), timedelta(seconds=shape["offset"])
                await catch_up()

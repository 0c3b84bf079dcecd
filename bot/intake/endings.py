"""Ends of updates that wait a moment for a commit to share.

The press is answered by then, and a kill would make the bot repeat no message: the end alone is no reason to
write to the disk. The next updates take it along.
"""

import asyncio

MOMENT = 0.05


class Endings:
    """Updates that are finished, and only wait to be on record as done."""

    def __init__(self) -> None:
        self._now = asyncio.Event()

    async def wait(self) -> None:
        """Until something is received, a moment at most."""
        now = self._now
        asyncio.get_running_loop().call_later(MOMENT, now.set)
        await now.wait()

    async def take_along(self) -> None:
        """Have all that wait go on, before whoever calls this."""
        self._now.set()
        self._now = asyncio.Event()
        await asyncio.sleep(0)

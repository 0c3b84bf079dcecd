"""A count of what is not worth a line of its own: said at once, and then once a minute at most."""

import asyncio
import logging

AGAIN = 60.0


class Tally:
    """Counts inside an event loop. `text` is a log message with a place for the count."""

    def __init__(self, log: logging.Logger, text: str) -> None:
        self._log, self._text = log, text
        self._count = 0
        self._next: asyncio.TimerHandle | None = None

    def add(self, count: int = 1) -> None:
        """Count so many more."""
        self._count += count
        if self._next is None:
            self._say()

    def _say(self) -> None:
        self._next = None
        if self._count:
            self._log.warning(self._text, self._count)
            self._count = 0
            self._next = asyncio.get_running_loop().call_later(AGAIN, self._say)

"""Additions to the page by the program that started the sandbox: topics, and answers to its requests."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

from .api_errors import WrongUse
from .journal import Journal

JSON = dict[str, Any]

ANSWER_SECONDS = 120.0


class Backstage:
    """Topics go to the page as events, the newest of each to a page that opens later.

    The sandbox does not look into them: a topic is data in the shapes the page can draw.
    """

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._asked: asyncio.Queue[JSON] = asyncio.Queue()
        self._open: dict[int, asyncio.Future[JSON]] = {}
        self._next = 1
        self._visited = asyncio.Event()
        self.shown: dict[str, Any] = {}
        self.pages = 0

    def show(self, topic: str, data: Any) -> None:
        if data is None:
            self.shown.pop(topic, None)
        else:
            self.shown[topic] = data
        self._journal.event("shown", topic=topic, data=data)

    async def ask(self, given: JSON) -> JSON:
        """A page asks; back with the answer of whoever started the sandbox."""
        number, self._next = self._next, self._next + 1
        answer = self._open[number] = asyncio.get_running_loop().create_future()
        self._asked.put_nowait({"id": number, "name": str(given["name"]), "given": given.get("given") or {}})
        try:
            return await asyncio.wait_for(answer, ANSWER_SECONDS)
        except TimeoutError:
            raise WrongUse("nobody behind the page answered") from None
        finally:
            self._open.pop(number, None)

    async def asked(self, timeout: float) -> JSON | None:
        """The next thing a page asks for; None when time is up."""
        try:
            return await asyncio.wait_for(self._asked.get(), timeout)
        except TimeoutError:
            return None

    def answer(self, number: int, result: JSON) -> None:
        waiting = self._open.get(number)
        if waiting is not None and not waiting.done():
            waiting.set_result(result)

    # pages that are open

    def opened(self) -> None:
        self.pages += 1
        self._visited.set()

    def closed(self) -> None:
        self.pages -= 1

    async def visited(self, timeout: float) -> bool:
        """Until somebody has opened the page."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._visited.wait(), timeout)
        return self._visited.is_set()

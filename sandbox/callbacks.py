"""Callback queries: sent by a press, answered once, within a time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from .api_errors import bad
from .journal import Journal

JSON = dict[str, Any]

ANSWER_SECONDS = 15.0  # no official figure; bots report refusals from about 15 seconds on


class Press:
    __slots__ = ("answer", "at", "bot", "chat", "done", "mark", "person")

    def __init__(self, bot: int, chat: int, person: int, mark: str | None, at: float) -> None:
        self.bot = bot
        self.chat = chat
        self.person = person
        self.mark = mark
        self.at = at
        self.answer: JSON | None = None
        self.done = asyncio.Event()


class Presses:
    """Every press not forgotten yet, by callback query id."""

    def __init__(self, clock: Callable[[], float], journal: Journal) -> None:
        self._clock = clock
        self._journal = journal
        self._open: dict[str, Press] = {}
        self.answer_seconds = ANSWER_SECONDS

    def add(self, query_id: str, bot: int, chat: int, person: int, mark: str | None) -> None:
        """`mark` is what the presser knows this press by; its answer comes with it."""
        self._open[query_id] = Press(bot, chat, person, mark, self._clock())

    def answer(self, bot: int, query_id: str, answer: JSON) -> None:
        """answerCallbackQuery; a query that is unknown, answered or too old is refused."""
        press = self._open.get(query_id)
        late = press is not None and self._clock() - press.at > self.answer_seconds
        if press is None or press.bot != bot or press.answer is not None or late:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        press.answer = answer
        press.done.set()
        whose = {"query": query_id, "mark": press.mark, "chat": press.chat, "person": press.person}
        self._journal.event("answered", **whose, **answer)

    async def wait(self, query_id: str, timeout: float) -> JSON | None:
        """Return the answer that the person saw after pressing, None until the bot gave one."""
        press = self._open.get(query_id)
        if press is None:
            return None
        if not press.done.is_set() and timeout > 0:
            try:
                await asyncio.wait_for(press.done.wait(), timeout)
            except TimeoutError:
                return None
        return press.answer

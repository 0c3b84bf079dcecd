"""Long polling: read a batch, commit it to the inbox, and only then ask for what comes next."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import cast

from aiogram import Bot

from bot.delivery.telegram.api_results import number_of
from bot.delivery.telegram.reach import UPDATES, Answer
from bot.health import Health
from bot.intake.incoming import Raw
from bot.intake.telegram.arrivals import KINDS
from bot.intake.telegram.session import Session
from bot.lock import AlreadyRunning
from bot.outage import PlatformAway
from storage import StoreUnavailable

POLL_SECONDS = 25
METHOD = "getUpdates"
PAUSE, LONGEST_PAUSE = 0.5, 30.0
REFUSED_PAUSE = 3.0
NEWCOMER = 10.0

Receive = Callable[[list[Raw]], Awaitable[None]]


class Poller:
    """Reads updates until stopped. `receive` returns after the commit."""

    def __init__(self, bot: Bot, receive: Receive, health: Health, conflict: asyncio.Event) -> None:
        self._bot, self._session = bot, cast(Session, bot.session)
        self._receive = receive
        self._health, self._conflict = health, conflict
        self._offset = 0
        self._began = time.monotonic()
        self.stopping = asyncio.Event()

    async def run(self) -> None:
        pause = PAUSE
        while not self.stopping.is_set():
            began = time.monotonic()
            try:
                is_new = await self._take(await self._ask())
                pause = PAUSE
                if not is_new and time.monotonic() - began < PAUSE:  # it did not wait for anything
                    await self._rest(PAUSE)
            except StoreUnavailable:
                await self._rest(pause)
            except PlatformAway:
                await self._rest(pause)
                pause = min(pause * 2, LONGEST_PAUSE)

    async def _rest(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self.stopping.wait(), seconds)
        except TimeoutError:
            return

    async def _take(self, updates: list[Raw]) -> bool:
        """Keep a batch and move on behind it. Returns whether that is another place than before."""
        if not updates:
            return False
        await self._receive(updates)
        before = self._offset
        self._offset = max(number for each in updates if (number := number_of(each)) is not None) + 1
        return self._offset != before

    async def _ask(self) -> list[Raw]:
        body = {"offset": self._offset, "timeout": POLL_SECONDS, "allowed_updates": list(KINDS)}
        call = self._session.call(self._bot, METHOD, seconds=POLL_SECONDS + 15, json=body)
        request = asyncio.ensure_future(call)
        stop = asyncio.ensure_future(self.stopping.wait())
        await asyncio.wait({request, stop}, return_when=asyncio.FIRST_COMPLETED)
        stop.cancel()
        if not request.done():
            request.cancel()
            await asyncio.wait({request})
            return []
        answer = request.result()
        if not answer["ok"]:
            return await self._refused(answer)
        return cast(list[Raw], answer["result"])

    async def _refused(self, answer: Answer) -> list[Raw]:
        said = str(answer["description"])
        if answer["error_code"] == 409:
            said = f"another program reads them, or has set a webhook: {said}"
            self._give_way()
        self._health.wrong(UPDATES, f"none can be read: {said}")
        asked = cast(Answer, answer["parameters"]).get("retry_after", REFUSED_PAUSE)
        await self._rest(min(float(cast(int, asked)), LONGEST_PAUSE))
        return []

    def _give_way(self) -> None:
        """Of two that read the same updates the one that came last ends; the other goes on as it was."""
        if time.monotonic() - self._began < NEWCOMER:
            raise AlreadyRunning(
                "another program, perhaps on another machine, already reads this bot's updates; stop it first"
            )
        self._conflict.set()

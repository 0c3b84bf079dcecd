"""Long polling: read a batch, commit it to the inbox, and only then ask for what comes next."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from typing import cast

import aiohttp
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession

from bot.health import Health
from bot.intake.arrivals import KINDS, Raw
from bot.lock import AlreadyRunning
from bot.settings import TokenRefused
from storage import StoreUnavailable

log = logging.getLogger("loa.poller")

POLL_SECONDS = 25
PAUSE, LONGEST_PAUSE = 0.5, 30.0
NEWCOMER = 10.0

Receive = Callable[[list[Raw]], Awaitable[None]]


class Poller:
    """Reads updates until stopped. `receive` answers after the commit."""

    def __init__(self, bot: Bot, receive: Receive, health: Health, conflict: asyncio.Event) -> None:
        self._bot = bot
        self._receive = receive
        self._health, self._conflict = health, conflict
        self._offset = 0
        self._began = time.monotonic()
        self.stopping = asyncio.Event()

    async def run(self) -> None:
        pause = PAUSE
        while not self.stopping.is_set():
            try:
                updates = await self._ask()
                if updates:
                    await self._receive(updates)
                    self._offset = max(cast(int, u["update_id"]) for u in updates) + 1
                pause = PAUSE
            except StoreUnavailable:
                await self._rest(pause)
            except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
                self._health.wrong("updates", f"none can be read: {type(error).__name__}: {error}")
                await self._rest(pause)
                pause = min(pause * 2, LONGEST_PAUSE)

    async def _rest(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self.stopping.wait(), seconds)
        except TimeoutError:
            return

    async def _ask(self) -> list[Raw]:
        session = cast(AiohttpSession, self._bot.session)
        client = await session.create_session()
        url = session.api.api_url(token=self._bot.token, method="getUpdates")
        body = {"offset": self._offset, "timeout": POLL_SECONDS, "allowed_updates": list(KINDS)}
        request = asyncio.ensure_future(self._post(client, url, body))
        stop = asyncio.ensure_future(self.stopping.wait())
        await asyncio.wait({request, stop}, return_when=asyncio.FIRST_COMPLETED)
        stop.cancel()
        if not request.done():
            request.cancel()
            await asyncio.wait({request})
            return []
        return request.result()

    async def _post(self, client: aiohttp.ClientSession, url: str, body: dict[str, object]) -> list[Raw]:
        patience = aiohttp.ClientTimeout(total=POLL_SECONDS + 15)
        async with client.post(url, json=body, timeout=patience) as response:
            answer = await response.json(content_type=None)
        if not isinstance(answer, dict):
            raise ValueError("not an answer of the Bot API")
        self._health.heard()
        if answer.get("ok"):
            self._health.right("updates")
            return cast(list[Raw], answer["result"])
        return await self._refused(answer)

    async def _refused(self, answer: dict[str, object]) -> list[Raw]:
        code, said = answer.get("error_code"), answer.get("description")
        if code == 401:
            raise TokenRefused(str(said))
        if code == 409:
            self._give_way(str(said))
        parameters = answer.get("parameters")
        wait = parameters.get("retry_after", 3) if isinstance(parameters, dict) else 3
        await self._rest(float(wait))
        return []

    def _give_way(self, said: str) -> None:
        """Of two that read the same updates the one that came last ends; the other goes on as it was."""
        self._health.wrong("updates", f"another program reads them, or has set a webhook: {said}")
        if time.monotonic() - self._began < NEWCOMER:
            raise AlreadyRunning(
                "another program, perhaps on another machine, already reads this bot's updates; stop it first"
            )
        self._conflict.set()

"""Updates posted to a bot's web address: in order within a lane, lanes side by side, retried until 2xx."""

from __future__ import annotations

import asyncio
import re
import time
from collections import deque
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from .api_errors import bad, conflict
from .call import Call
from .updates import Entry
from .world import Bot, World

JSON = dict[str, Any]

FIRST_PAUSE = 0.2
LONGEST_PAUSE = 60.0
LONGEST_RETRY_AFTER = 3600.0
ANSWER_TIMEOUT = 60.0
PORTS = (80, 88, 443, 8443)
_SECRET = re.compile(r"^[A-Za-z0-9_-]*$")


class Webhook:
    """One bot's webhook for as long as it is set."""

    def __init__(
        self,
        world: World,
        bot: Bot,
        url: str,
        *,
        secret: str,
        connections: int,
        cut: Callable[[int], bool],
    ) -> None:
        self.url = url
        self.secret = secret
        self.connections = connections
        self.closed = False
        self.last_error: tuple[int, str] | None = None
        self._world = world
        self._bot = bot
        self._cut = cut
        self._lanes: dict[str, deque[Entry]] = {}
        self._slots = asyncio.Semaphore(connections)
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=ANSWER_TIMEOUT))

    def add(self, entry: Entry) -> None:
        lane = self._lanes.get(entry.lane)
        if lane is not None:
            lane.append(entry)
            return
        self._lanes[entry.lane] = deque([entry])
        self._world.tasks.spawn(self._drain(entry.lane))

    async def _drain(self, name: str) -> None:
        lane = self._lanes[name]
        pause = FIRST_PAUSE
        while lane and not self.closed:
            entry = lane[0]
            if entry.expires <= self._world.lifetime_clock() or entry not in self._bot.queue.entries:
                lane.popleft()
                continue
            retry_after = await self._deliver(entry)
            if retry_after is None:
                pause = FIRST_PAUSE
                lane.popleft()
                if entry in self._bot.queue.entries:
                    self._bot.queue.entries.remove(entry)
                continue
            await asyncio.sleep(max(pause, min(retry_after, LONGEST_RETRY_AFTER)))
            pause = min(pause * 2, LONGEST_PAUSE)
        if self._lanes.get(name) is lane:
            del self._lanes[name]

    async def _deliver(self, entry: Entry) -> float | None:
        """None when the bot took the update, otherwise how long it asked to wait (0 when it did not say)."""
        async with self._slots:
            for _ in range(self._bot.queue.copies):
                retry_after = await self._post(entry)
        return retry_after

    async def _post(self, entry: Entry) -> float | None:
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.secret} if self.secret else {}
        if self._cut(self._bot.id):
            return self._failed("Connection timed out")
        entry.delivered = True
        try:
            async with self._session.post(
                self.url, json=entry.payload, headers=headers, allow_redirects=False
            ) as response:
                body = await response.text()
                if response.status // 100 != 2:
                    asked = response.headers.get("Retry-After", "")
                    failed = self._failed(
                        f"Wrong response from the webhook: {response.status} {response.reason}"
                    )
                    return float(asked) if asked.isdigit() else failed
        except (aiohttp.ClientError, TimeoutError) as error:
            return self._failed(_reason(error))
        if '"method"' in body:
            self._world.journal.violation("webhook answer", "a method call in the answer is not supported")
        return None

    def _failed(self, reason: str) -> float:
        self.last_error = (int(time.time()), reason)
        self._world.journal.event("webhook_error", bot=self._bot.id, reason=reason)
        return 0.0

    async def close(self) -> None:
        self.closed = True
        await self._session.close()


def _reason(error: Exception) -> str:
    """An error of the delivery in the words of the real server (telegram-bot-api, WebhookActor)."""
    if isinstance(error, TimeoutError):
        return "Read timeout expired"
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return "SSL error {error:0A000086:SSL routines::certificate verify failed}"
    if isinstance(error, aiohttp.ClientConnectorSSLError):
        return "SSL error {error:0A00010B:SSL routines::wrong version number}"
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return "Failed to resolve host: Name or service not known"
    return "Connection refused" if isinstance(error, aiohttp.ClientConnectorError) else "Connection closed"


def _allowed(call: Call) -> None:
    kinds = call.json("allowed_updates", "allowed_updates")
    if kinds is not None:
        call.bot.queue.allowed = list(kinds)


async def set_webhook(call: Call, cut: Callable[[int], bool]) -> bool:
    url, secret = call.text("url"), call.text("secret_token")
    if not url:
        return await delete_webhook(call)
    if not url.startswith("https://") and not re.match(r"^http://(127\.0\.0\.1|localhost)[:/]", url):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if url.startswith("https://") and (urlsplit(url).port or 443) not in PORTS:
        raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if len(secret) > 256:
        raise bad("secret token is too long")
    if not _SECRET.match(secret):
        raise bad("secret token contains unallowed characters")
    connections = max(1, min(call.number("max_connections", 40), 100))
    _allowed(call)
    bot = call.bot
    if call.flag("drop_pending_updates"):
        bot.queue.drop()
    bot.queue.stop_poll(conflict("terminated by setWebhook request"))
    if bot.webhook is not None:
        await bot.webhook.close()
    bot.webhook = Webhook(call.world, bot, url, secret=secret, connections=connections, cut=cut)
    bot.queue.on_put = bot.webhook.add
    for entry in list(bot.queue.entries):
        bot.webhook.add(entry)
    return True


async def delete_webhook(call: Call) -> bool:
    bot = call.bot
    if call.flag("drop_pending_updates"):
        bot.queue.drop()
    if bot.webhook is not None:
        await bot.webhook.close()
    bot.webhook = bot.queue.on_put = None
    return True


def webhook_info(call: Call) -> JSON:
    webhook: Webhook | None = call.bot.webhook
    info: JSON = {
        "url": webhook.url if webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": call.bot.queue.waiting(),
    }
    if call.bot.queue.allowed:
        info["allowed_updates"] = call.bot.queue.allowed
    if webhook is not None:
        info["max_connections"] = webhook.connections
        info["ip_address"] = "127.0.0.1"
        if webhook.last_error:
            info["last_error_date"], info["last_error_message"] = webhook.last_error
    return info


async def get_updates(call: Call) -> list[JSON]:
    if call.bot.webhook is not None:
        raise conflict(
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )
    _allowed(call)
    return await call.bot.queue.poll(
        call.number("offset"), call.number("limit", 100), float(call.number("timeout"))
    )

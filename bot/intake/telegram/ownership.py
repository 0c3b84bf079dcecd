"""The ownership of a bot: one program serves it, and another takes it over only when told to.

The platform gives updates to whoever asked last: a webhook that is set ends another's, and to read updates
one by one a webhook must be deleted. So a start looks before it takes, and whoever runs looks every few
minutes, takes back what was taken, and ends when that does not last (docs/decisions/0017).
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest
from aiogram.types import WebhookInfo

from bot.delivery.telegram.chat_ids import NAME
from bot.delivery.telegram.unreachable import host_of
from bot.environment import BadSettings
from bot.health import Health
from bot.intake.incoming import Raw
from bot.intake.telegram.arrivals import KINDS
from bot.intake.telegram.telegram_settings import TelegramSettings
from bot.lock import AlreadyRunning
from bot.outage import PlatformAway
from bot.time_sources import shown

SOON = 10.0  # when the platform has tried to deliver what waited
EVERY = 180.0
NEWCOMER = 300.0  # who came so recently gives way
LIMIT, LIMIT_TOLD = 3, 6  # how often it is taken back within LONG; longer by whoever was told to take over
LONG = 3600.0
WEBHOOK = "webhook"

CURES = (
    ("refused", "does the web server listen there?"),
    ("resolve host", "does the name in LOA_WEBHOOK_URL lead to this machine?"),
    ("certificate", "is its certificate valid, complete and of a known authority?"),
    ("ssl", "does the web server speak TLS there?"),
    ("timed out", "does a firewall let Telegram in?"),
    ("timeout", "does a firewall let Telegram in?"),
    ("404", "does the web server forward to /telegram of LOA_WEBHOOK_PORT?"),
    ("401", "does the header X-Telegram-Bot-Api-Secret-Token reach the bot, with LOA_WEBHOOK_SECRET?"),
    ("403", "does the web server or a firewall keep Telegram out?"),
    ("413", "does the web server take bodies of 1 MB?"),
    (" 30", "does the web server redirect? name the final address in LOA_WEBHOOK_URL"),
    (" 50", "does the web server forward to LOA_WEBHOOK_PORT, and does the bot listen there?"),
)


Receive = Callable[[list[Raw]], Awaitable[None]]


class Ownership:
    """The right to one bot's updates, by webhook or by reading them."""

    def __init__(self, bot: Bot, settings: TelegramSettings, health: Health, *, take_over: bool) -> None:
        self._bot, self._settings, self._health = bot, settings, health
        self._take_over = take_over
        self._url = settings.webhook_url or ""
        self._began = time.monotonic()
        self._taken: list[float] = []
        self._arrived = self._arrived_before = self._waiting_before = 0
        self._error: object = None
        self.look_now = asyncio.Event()  # the platform says that somebody else reads, or has a webhook

    def counted(self, receive: Receive) -> Receive:
        """Count what the webhook is sent, and hand it on."""

        async def take(updates: list[Raw]) -> None:
            self._arrived += len(updates)
            await receive(updates)

        return take

    async def require_free(self) -> None:
        """Raise AlreadyRunning where another's webhook is set, before anything is said or changed."""
        info = await self._bot.get_webhook_info()
        if info.url not in ("", self._url) and not self._take_over:
            raise AlreadyRunning(
                f"this bot's updates go to the webhook of another program, at {host_of(info.url)}; "
                "stop that one, or take over with `loa run --take-over`"
            )
        self._error = info.last_error_date

    async def take(self) -> None:
        """Have the updates come this way from now on. Raises BadSettings for an address that is refused."""
        if not self._url:
            await self._bot.delete_webhook()
            return
        try:
            await self._bot.set_webhook(
                self._url,
                secret_token=self._settings.webhook_secret,
                allowed_updates=list(KINDS),
                max_connections=40,
            )
        except TelegramBadRequest as error:
            raise BadSettings(f"LOA_WEBHOOK_URL: Telegram does not take it: {error.message}") from None

    async def watch(self) -> None:
        """Look how the platform sees it: soon, then less and less often. Raises AlreadyRunning."""
        pause = SOON
        while True:
            with suppress(TimeoutError):
                await asyncio.wait_for(self.look_now.wait(), pause)
            self.look_now.clear()
            was_wrong = WEBHOOK in self._health.troubles
            try:
                await self.look()
            except PlatformAway:  # said by those who know; looked at again
                pass
            except (TelegramAPIError, BadSettings) as error:
                self._health.wrong(WEBHOOK, f"cannot be looked at, or set again: {error}")
            changed = was_wrong != (WEBHOOK in self._health.troubles)
            pause = SOON if changed else min(pause * 2, EVERY)

    async def look(self) -> None:
        """Ask the platform where the updates go and whether they arrive. Raises AlreadyRunning."""
        info = await self._bot.get_webhook_info()
        self._health.heard()
        self._note(info)
        if info.url != self._url:
            self._count(info.url)
            await self.take()
        elif why := self._undelivered(info):
            self._health.wrong(WEBHOOK, why)
        else:
            self._health.right(WEBHOOK)
        self._waiting_before, self._arrived_before = info.pending_update_count, self._arrived
        self._error = info.last_error_date

    def _count(self, url: str) -> None:
        """Say that the updates were taken; raise AlreadyRunning where taking them back does not last."""
        now = time.monotonic()
        self._taken = [at for at in self._taken if now - at < LONG] + [now]
        by = f"at {host_of(url)}" if url else "that reads them"
        limit = LIMIT_TOLD if self._take_over else LIMIT
        if not self._take_over and now - self._began < NEWCOMER:
            limit = 0
        if len(self._taken) > limit:
            raise AlreadyRunning(
                f"another program {by} takes this bot's updates; this one gives way: stop the other first"
            )
        self._health.wrong(WEBHOOK, f"another program {by} took this bot's updates; taken back, stop it")

    def _undelivered(self, info: WebhookInfo) -> str | None:
        """Why updates wait with the platform; None where they come, or none waits.

        Its clock may not be ours: an error is new if its date is not that of the last look.
        """
        waiting, was_wrong = info.pending_update_count, self._health.troubles.get(WEBHOOK)
        comes = self._arrived != self._arrived_before and waiting <= self._waiting_before
        if not waiting or comes:
            return None
        wait = f"{waiting} {'update waits' if waiting == 1 else 'updates wait'} with Telegram"
        if info.last_error_message and info.last_error_date != self._error:
            said = info.last_error_message
            cure = next((cure for sign, cure in CURES if sign in said.lower()), "is LOA_WEBHOOK_URL right?")
            return f"{host_of(self._url)} is not reached, {wait}: {said}; {cure}"
        if self._arrived == self._arrived_before and (self._waiting_before or was_wrong):
            return was_wrong or f"nothing arrives, {wait}; is LOA_WEBHOOK_URL right?"
        return None

    def _note(self, info: WebhookInfo) -> None:
        error = info.last_error_date
        way = (
            f"updates come to the webhook at {host_of(info.url)}"
            if info.url
            else "updates are read, no webhook is set"
        )
        last = f"; its last error: {info.last_error_message} ({shown(error)})" if error else ""
        self._health.note(
            NAME,
            updates=f"{way}, {info.pending_update_count} wait with the platform{last}",
            webhook={
                "set": host_of(info.url) if info.url else None,
                "ours": info.url == self._url,
                "waiting": info.pending_update_count,
                "address": info.ip_address,
                "error": info.last_error_message,
                "error_at": error.isoformat(timespec="seconds") if error else None,
            },
        )

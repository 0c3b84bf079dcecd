"""Telegram put together: two libraries with one pacer, what they deliver, and what comes in."""

import asyncio
from typing import cast

from aiogram import Bot

import dialogs
from bot.delivery.pace import Pacer
from bot.delivery.telegram.bot_api import Telegram
from bot.delivery.telegram.chat_ids import NAME, chat_pace
from bot.delivery.telegram.reach import Reach
from bot.delivery.telegram.refusals import pause_after
from bot.delivery.telegram.sender import make_sender, open_sender
from bot.delivery.telegram.telegram_limits import TELEGRAM
from bot.intake.incoming import Source
from bot.intake.lanes import Lanes
from bot.intake.patience import Patience
from bot.intake.receiver import Receiver
from bot.intake.strangers import Strangers
from bot.intake.telegram import arrivals, command_menu
from bot.intake.telegram.dispatcher import Feed, make_bot, make_dispatcher
from bot.intake.telegram.identify import Identify
from bot.intake.telegram.ownership import Ownership
from bot.intake.telegram.poller import Poller
from bot.intake.telegram.session import pause_asked
from bot.intake.telegram.state import StorageOfUpdates
from bot.intake.telegram.telegram_settings import TelegramSettings
from bot.intake.telegram.webhook import Door
from bot.serving import Parts, Platform
from bot.starting import Pause, insist


async def connect(parts: Parts, settings: TelegramSettings) -> Platform:
    """Ask who the bot is and whether its updates are free. Raises TokenRefused, AlreadyRunning, Stopped."""
    stop, paced = parts.stop, parts.settings.paced
    pacer = Pacer(chat_pace(on=paced), on=paced)
    reach = Reach(settings.api, settings.proxy, parts.health)
    bot = make_bot(settings, pacer, reach)
    parts.held.push_async_callback(bot.session.close)
    sender = make_sender(settings.token, settings.api, settings.proxy, reach, paced=paced)
    parts.held.push_async_callback(sender.shutdown)
    me = await insist(lambda: command_menu.introduce(bot), stop, waits(reach))
    ownership = Ownership(bot, settings, parts.health, take_over=parts.settings.take_over)
    await insist(ownership.require_free, stop, waits(reach))
    await insist(lambda: open_sender(sender), stop, waits(reach))
    messenger = Telegram(sender, pacer, parts.settings.home / "media")
    found = TelegramPlatform(parts, settings, bot, cast(str, me.username), messenger, reach, ownership)
    await found.storage.forget_windows(dialogs.windows(found.dispatcher))
    return found


def waits(reach: Reach) -> Pause:
    """The pause after each error of one call that is made again and again, whichever library made it."""
    patience = Patience(lambda: reach.answers, pause_asked)
    return lambda error: pause_after(error) or patience.pause(0, error)


class TelegramPlatform:
    """A Platform: Telegram, by polling, or by a webhook where an address for it is set."""

    name = NAME

    def __init__(
        self,
        parts: Parts,
        settings: TelegramSettings,
        bot: Bot,
        username: str,
        messenger: Telegram,
        reach: Reach,
        ownership: Ownership,
    ) -> None:
        self._parts, self._settings, self._bot, self._username = parts, settings, bot, username
        self.messenger, self._reach, self._ownership = messenger, reach, ownership
        app, database, clock, wording = parts.app, parts.database, parts.clock, parts.wording
        self.storage = StorageOfUpdates(database)
        self.dispatcher = make_dispatcher(self.storage, Identify(app, database, wording, TELEGRAM), clock)
        source, feed = Source(NAME, settings.bot_id), Feed(self.dispatcher, bot)
        patience = Patience(lambda: reach.answers, pause_asked)
        self.lanes = Lanes(database, self.storage, clock, parts.tasks, source, feed, parts.report, patience)
        strangers = Strangers(database, clock, self.lanes.waiting, NAME, arrivals.read)
        self._receiver = Receiver(
            database, clock, self.lanes, strangers, source, self._tell_waiting, parts.health
        )
        self._poller: Poller | None = None
        self._door: Door | None = None
        self._watching: list[asyncio.Task[None]] = []

    @property
    def called(self) -> str:
        return f"@{self._username} on Telegram"

    async def _tell_waiting(self, person: str) -> None:
        language = self._parts.app.rulebook.spec.organisation.languages[0]
        await self._bot.send_message(int(person), self._parts.wording.text(language, "notice-storage"))

    async def listen(self) -> None:
        """Open the way for updates, and keep what the platform shows of the bot true."""
        tasks, parts = self._parts.tasks, self._parts
        tasks.start(command_menu.doubt(self._bot, self._reach, tasks.fail), "doubt", vital=True)
        await self._open_intake()
        menu = command_menu.Menu(self._bot, parts.app, parts.database, parts.wording)
        self._watching = [
            tasks.start(self._ownership.watch(), "ownership", vital=True),
            tasks.start(menu.run(), "menu", vital=True),  # set anew at every start
        ]

    async def _open_intake(self) -> None:
        settings, receive = self._settings, self._receiver.receive
        if settings.webhook_url is None:
            await insist(self._ownership.take, self._parts.stop, waits(self._reach))
            self._poller = Poller(self._bot, receive, self._parts.health, self._ownership.look_now)
            self._parts.tasks.start(self._poller.run(), "poller", vital=True)
            return
        self._door = Door(settings.webhook_secret, self._ownership.counted(receive))
        await self._door.open(settings.webhook_port)
        await insist(self._ownership.take, self._parts.stop, waits(self._reach))

    async def stop_listening(self) -> None:
        if self._poller:
            self._poller.stopping.set()
        if self._door:
            await self._door.close()
        for task in self._watching:
            task.cancel()

    def way_in(self, payload: str) -> str:
        """A link, and the command that says the same."""
        link = f"https://t.me/{self._username}?start={payload}"
        return f"open {link}\nor send the bot: /start {payload}"

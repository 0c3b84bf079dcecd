"""The forked side: the real bot, its office clock following the sandbox's."""

import asyncio
import os
import signal
import tempfile
from pathlib import Path
from typing import Any  # Any: an order is JSON

from bot.background import Tasks
from bot.demo.follow import follow, read_clock
from bot.demo.logs import logging_to
from bot.environment import BadSettings
from bot.forks import report
from bot.intake.telegram.telegram_settings import TelegramSettings
from bot.settings import Settings
from bot.time_sources import OfficeClock
from bot.wiring import Running, run
from storage.address import Address


def settings_of(order: dict[str, Any]) -> Settings:
    """From the order alone, never from the environment. Raises BadSettings where people could be reached."""
    home = Path(order["home"])
    settings = Settings(
        home,
        Address(home / "loa.sqlite"),
        Path(order["config"]),
        (TelegramSettings(order["token"], order["api"]),),
    )
    if settings.is_real:
        raise BadSettings("The demonstration runs against a server on this machine and against no other.")
    return settings


def main(order: dict[str, Any], channel: int) -> None:
    """Run a bot until told to stop; say when it is ready, or why it will not be."""
    home = Path(order["home"])
    tempfile.tempdir = str(home)
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1):
        os.dup2(nothing, number)
    with logging_to(home / "loa.log") as log, log.open("a", encoding="utf-8") as said:
        os.dup2(said.fileno(), 2)
        try:
            asyncio.run(_live(settings_of(order), order["api"], channel))
        except Exception as error:
            report(channel, "failed", os.getpid(), why=f"{type(error).__name__}: {error}")
            raise


async def _live(settings: Settings, api: str, channel: int) -> None:
    stop, tasks, office = asyncio.Event(), Tasks(), OfficeClock()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    version = await read_clock(api, office)

    async def started(running: Running) -> None:
        tasks.start(follow(api, office, version, "office", running.run_due), "office clock")
        report(channel, "ready", os.getpid(), claim=running.claim)

    try:
        await run(settings, stop, started, office)
    finally:
        await tasks.stop(0)

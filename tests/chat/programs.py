"""The programs that would like to serve one bot, and what the platform sees of them."""

import itertools
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from aiogram import Bot

from bot.delivery.telegram.reach import Reach
from bot.health import Health
from bot.intake.telegram import ownership
from bot.intake.telegram.ownership import WEBHOOK, Ownership
from bot.intake.telegram.session import Session
from bot.intake.telegram.telegram_settings import TelegramSettings
from bot.time_sources import SystemClock
from sandbox.client import Sandbox
from tests.chat.sandbox.conftest import serve
from tests.kit.office import SECRET

NUMBERS = itertools.count(711_000_001)


@dataclass
class Program:
    """A program that would like to serve a bot."""

    bot: Bot
    ownership: Ownership
    health: Health
    home: Path

    @property
    def wrong(self) -> str:
        return self.health.troubles.get(WEBHOOK, "")


@dataclass
class Stage:
    sandbox: Sandbox
    token: str
    home: Path
    bots: list[Bot]

    def program(self, url: str | None, *, told: bool = False, old: bool = True) -> Program:
        settings = TelegramSettings(self.token, self.sandbox.url, webhook_url=url, webhook_secret=SECRET)
        home = self.home / str(len(self.bots))
        home.mkdir()
        health = Health(home, SystemClock())
        session = Session(self.sandbox.url, None, Reach(self.sandbox.url, None, health))
        bot = Bot(self.token, session=session)
        self.bots.append(bot)
        made = Ownership(bot, settings, health, take_over=told)
        if old:
            made._began -= ownership.NEWCOMER
        return Program(bot, made, health, home)

    async def starts(self, url: str | None, *, told: bool = False, old: bool = True) -> Program:
        program = self.program(url, told=told, old=old)
        await program.ownership.require_free()
        await program.ownership.take()
        return program

    async def seen(self) -> str:
        """Where the platform sends updates now."""
        return (await self.bots[0].get_webhook_info()).url


@pytest.fixture(scope="module")
def server() -> Iterator[dict[str, Any]]:
    """One sandbox for all: each test has a bot of its own."""
    yield from serve("--no-limits")


@pytest.fixture
async def stage(server: dict[str, Any], tmp_path: Path) -> AsyncIterator[Stage]:
    async with Sandbox.connect(**server) as sandbox:
        token = f"{next(NUMBERS)}:AAabcdefghijklmnopqrstuvwxyz012345"
        await sandbox.bot(token)
        stage = Stage(sandbox, token, tmp_path, [])
        yield stage
        for bot in stage.bots:
            await bot.session.close()

"""A refused token is believed when it is refused again: at a start, and while the bot runs."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiogram import Bot

from bot.delivery.telegram.reach import Reach
from bot.health import Health
from bot.intake.telegram import command_menu
from bot.intake.telegram.session import Session
from bot.intake.telegram.telegram_platform import waits
from bot.outage import PlatformAway, TokenRefused
from bot.starting import Stopped, insist
from bot.time_sources import SystemClock
from sandbox.client import Sandbox
from tests.chat.answers import refused

TOKEN = "42:token"


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox.start(limits=False) as sandbox:
        await sandbox.bot(TOKEN)
        yield sandbox


@pytest.fixture
def reach(sandbox: Sandbox, tmp_path: Path) -> Reach:
    return Reach(sandbox.api, None, Health(tmp_path, SystemClock()))


@pytest.fixture
async def bot(sandbox: Sandbox, reach: Reach, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bot]:
    monkeypatch.setattr(command_menu, "DOUBT", 0.05)
    bot = Bot(TOKEN, session=Session(sandbox.api, None, reach))
    yield bot
    await bot.session.close()


@pytest.mark.parametrize("code", [401, 404])
async def test_at_a_start(sandbox: Sandbox, bot: Bot, reach: Reach, code: int) -> None:
    stop = asyncio.Event()
    await sandbox.fault("answer", "getMe", status=code, body=refused(code), count=1)
    assert (await insist(lambda: command_menu.introduce(bot), stop, waits(reach))).id == bot.id
    await sandbox.revoke()
    with pytest.raises(TokenRefused):
        await insist(lambda: command_menu.introduce(bot), stop, waits(reach))


async def test_while_the_bot_runs(sandbox: Sandbox, bot: Bot, reach: Reach) -> None:
    failed: asyncio.Future[TokenRefused] = asyncio.get_running_loop().create_future()
    doubting = asyncio.ensure_future(command_menu.doubt(bot, reach, failed.set_result))
    await sandbox.fault("401", "sendMessage", count=1)
    with pytest.raises(PlatformAway):
        await bot.send_message(1, "x")
    async with asyncio.timeout(5):
        while reach.in_doubt.is_set():
            await asyncio.sleep(0.01)
    assert not failed.done()
    await sandbox.fault("5xx", "getMe", count=3)
    await sandbox.revoke()
    with pytest.raises(PlatformAway):
        await bot.send_message(1, "x")
    assert isinstance(await asyncio.wait_for(failed, 5), TokenRefused)
    await asyncio.wait_for(doubting, 5)


async def test_a_start_waits_however_long_and_stops_when_told(
    sandbox: Sandbox, bot: Bot, reach: Reach
) -> None:
    await sandbox.fault("partition")
    stop = asyncio.Event()
    asyncio.get_running_loop().call_later(1, stop.set)
    with pytest.raises(Stopped):
        await insist(lambda: command_menu.introduce(bot), stop, waits(reach))

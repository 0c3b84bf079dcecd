"""Long polling against odd answers: the log says when it is deaf, it never hurries, every update comes."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import pytest_asyncio
from aiogram import Bot

from bot.delivery.telegram.reach import UPDATES, Reach
from bot.health import Health
from bot.intake.incoming import Raw
from bot.intake.telegram.poller import Poller
from bot.intake.telegram.session import Session
from bot.time_sources import SystemClock
from sandbox.client import Person, Sandbox
from tests.chat.answers import ODD, refused

pytestmark = pytest.mark.asyncio(loop_scope="module")
TOKEN = "42:token"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox.start(limits=False) as sandbox:
        await sandbox.bot(TOKEN)
        yield sandbox


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def person(sandbox: Sandbox) -> Person:
    return await sandbox.person("Lương Thị Hạnh")


class Heard:
    """The updates that a poller received, by their texts."""

    def __init__(self, folder: Path) -> None:
        self.health, self.texts = Health(folder, SystemClock()), list[str]()

    async def receive(self, updates: list[Raw]) -> None:
        for each in updates:
            body = each.get("message") if isinstance(each, dict) else None
            self.texts += [str(body.get("text"))] if isinstance(body, dict) else []


@asynccontextmanager
async def polling(sandbox: Sandbox, folder: Path) -> AsyncIterator[Heard]:
    heard = Heard(folder)
    reach = Reach(sandbox.api, None, heard.health)
    bot = Bot(TOKEN, session=Session(sandbox.api, None, reach))
    poller = Poller(bot, heard.receive, heard.health, asyncio.Event())
    running = asyncio.ensure_future(poller.run())
    try:
        yield heard
        assert not running.done()
    finally:
        poller.stopping.set()
        await asyncio.wait_for(running, 5)
        await bot.session.close()
        await sandbox.clear_faults()


async def until(is_so: object, seconds: float = 10) -> None:
    async with asyncio.timeout(seconds):
        while not is_so():  # type: ignore[operator]
            await asyncio.sleep(0.02)


DEAF = {name: answer for name, answer in ODD.items() if name != "429 with other parameters"} | {
    "401": (401, refused(401), None),
    "404": (404, refused(404), None),
    "429": (429, refused(429, retry_after=1), None),
    "no list": (200, '{"ok": true, "result": {}}', None),
    "true": (200, '{"ok": true, "result": true}', None),
    "no objects": (200, '{"ok": true, "result": [7]}', None),
    "no numbers": (200, '{"ok": true, "result": [{"update_id": true}, {"update_id": -1}, {}]}', None),
}


@pytest.mark.parametrize("odd", DEAF)
async def test_deaf_is_said_once_and_its_end_once(
    sandbox: Sandbox, person: Person, tmp_path: Path, caplog: pytest.LogCaptureFixture, odd: str
) -> None:
    caplog.set_level(logging.INFO)
    status, body, charset = DEAF[odd]
    words = f"sau {odd}"
    await sandbox.fault("answer", "getUpdates", status=status, body=body, charset=charset, count=2)
    async with polling(sandbox, tmp_path) as heard:
        await until(lambda: UPDATES in heard.health.troubles)
        await person.say(words)
        await until(lambda: words in heard.texts)
        await until(lambda: heard.health.troubles == {})
    said = [r.getMessage() for r in caplog.records if r.name == "loa.health"]
    assert [line for line in said if "right again after" in line] == said[1:]
    assert len(said) == 2, said


async def test_good_updates_beside_odd_ones_are_taken(sandbox: Sandbox, tmp_path: Path) -> None:
    good = {"update_id": 5, "message": {"text": "tốt"}}
    body = json.dumps({"ok": True, "result": [7, {"update_id": 10**60}, good, {}, None]})
    await sandbox.fault("answer", "getUpdates", body=body, count=1)
    async with polling(sandbox, tmp_path) as heard:
        await until(lambda: heard.texts == ["tốt"])
        await until(lambda: heard.health.troubles == {})


@pytest.mark.parametrize(
    "result", [[], [{"update_id": 5, "message": {"text": "cũ"}}]], ids=["nothing", "the same"]
)
async def test_answers_that_come_at_once_are_asked_for_at_leisure(
    sandbox: Sandbox, tmp_path: Path, result: list[Raw]
) -> None:
    before = len(await sandbox.calls("getUpdates"))
    await sandbox.fault("answer", "getUpdates", body=json.dumps({"ok": True, "result": result}))
    async with polling(sandbox, tmp_path):
        await asyncio.sleep(2)
        assert len(await sandbox.calls("getUpdates")) - before <= 6

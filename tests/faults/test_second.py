"""F18: a second instance refuses to start with clear words, and the first does not notice."""

import asyncio
import json
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.intake.telegram.ownership import LIMIT
from bot.intake.telegram.poller import NEWCOMER
from tests.faults.broken import BrokenOffice, open_broken
from tests.faults.crowd import Crowd, seed_pipeline
from tests.faults.invariants import check_all, extras
from tests.faults.switches import ELSEWHERE, LOOK
from tests.kit.office import free_port

RUNNING = 4


async def first_works(office: BrokenOffice, crowd: Crowd) -> None:
    await crowd.stir()
    await office.settle()
    crowd.check_done()
    await check_all(office)
    assert await extras(office) == {}


@pytest.mark.parametrize("elsewhere", [False, True], ids=["same home", "another home"])
async def test_a_second_one_on_this_machine(way: str, elsewhere: bool, tmp_path: Path) -> None:
    """The lock of the home, or the lock of the bot, is held."""
    async with open_broken(tmp_path / "home", webhook=way == "webhook", staff=16) as office:
        crowd = Crowd(office)
        seed_pipeline(office, crowd.fresh[:8])
        crowd.fresh = crowd.fresh[8:]
        await office.start()
        await office.settle()
        calls = len(await office.sandbox.calls())
        place = str(tmp_path / "other") if elsewhere else str(office.home)
        ended = await office.attempt(LOA_HOME=place)
        assert ended.code == RUNNING
        assert "already running" in ended.err
        assert office.process
        assert str(office.process.pid) in ended.err
        assert not [c for c in (await office.sandbox.calls())[calls:] if c["method"] != "getUpdates"]
        await first_works(office, crowd)


async def test_a_second_one_on_another_machine(tmp_path: Path) -> None:
    """No lock reaches that far: the platform tells the two apart, and the one that came last ends."""
    async with open_broken(tmp_path / "home", staff=16) as office:
        crowd = Crowd(office)
        seed_pipeline(office, crowd.fresh[:8])
        crowd.fresh = crowd.fresh[8:]
        await office.start()
        await office.settle()
        await asyncio.sleep(NEWCOMER)  # the first has been at work for a while
        second = BrokenOffice(office.sandbox, tmp_path / "other")
        second.home.mkdir(exist_ok=True)
        second.token = office.token
        second.switches.turn(ELSEWHERE, "yes")
        await second.begin()
        assert second.process
        assert await asyncio.wait_for(second.process.wait(), 60) == RUNNING
        assert second.said("another program, perhaps on another machine")
        assert office.process
        assert office.process.returncode is None
        await first_works(office, crowd)


async def call(office: BrokenOffice, method: str) -> dict[str, Any]:
    """A call of somebody else who has the token."""
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{office.sandbox.url}/bot{office.token}/{method}") as answer,
    ):
        said: dict[str, Any] = json.loads(await answer.text())["result"]
        return said


async def logged(office: BrokenOffice, words: str, since: int = 0) -> None:
    async with asyncio.timeout(30):
        while not office.said(words, since):
            await asyncio.sleep(0.02)


@pytest.mark.parametrize("newcomer", ["polling", "webhook"])
async def test_a_token_that_serves_elsewhere_is_not_taken(newcomer: str, tmp_path: Path) -> None:
    """From an empty home on another machine: the first keeps its webhook, the second has said nothing."""
    async with open_broken(tmp_path / "home", webhook=True, staff=16) as office:
        crowd = Crowd(office)
        seed_pipeline(office, crowd.fresh[:8])
        crowd.fresh = crowd.fresh[8:]
        await office.start()
        await office.settle()
        calls, seen = len(await office.sandbox.calls()), await call(office, "getWebhookInfo")
        other = tmp_path / "other"
        other.mkdir()
        port = str(free_port())
        url = f"http://127.0.0.1:{port}/telegram" if newcomer == "webhook" else None
        office.switches.turn(ELSEWHERE, "yes")
        ended = await office.command(
            "run", program=office.program, LOA_HOME=str(other), LOA_WEBHOOK_URL=url, LOA_WEBHOOK_PORT=port
        )
        assert ended.code == RUNNING
        assert "take over with `loa run --take-over`" in ended.err
        assert "Traceback" not in ended.err
        made = {c["method"] for c in (await office.sandbox.calls())[calls:]}
        assert made <= {"getMe", "getWebhookInfo"}
        assert (await call(office, "getWebhookInfo"))["url"] == seen["url"]
        await first_works(office, crowd)


async def test_a_webhook_that_was_deleted_is_set_again(tmp_path: Path) -> None:
    """As an older program does that starts to read the updates: what was written meanwhile comes."""
    async with open_broken(tmp_path, webhook=True, staff=16) as office:
        office.switches.turn(LOOK, "1")
        crowd = Crowd(office)
        seed_pipeline(office, crowd.fresh[:8])
        crowd.fresh = crowd.fresh[8:]
        await office.start()
        await office.settle()
        begin = office.log.stat().st_size
        await call(office, "deleteWebhook")
        await crowd.stir()
        await logged(office, "another program that reads them took this bot's updates; taken back", begin)
        await logged(office, "webhook: right again after", begin)
        await office.settle()
        crowd.check_done()
        await check_all(office)
        assert await extras(office) == {}


async def test_two_that_take_it_from_each_other(tmp_path: Path) -> None:
    """The one that was told to take over stays; the other says why it ends."""
    async with open_broken(tmp_path / "home", webhook=True) as office:
        office.switches.turn(LOOK, "1")
        await office.start()
        first = office.process
        assert first
        office.switches.turn(ELSEWHERE, "yes")
        other, port = tmp_path / "other", str(free_port())
        office.extra |= {"LOA_HOME": str(other)}
        other.mkdir()
        office.port = int(port)
        begin = office.log.stat().st_size
        await office.begin(words=("run", "--take-over"))
        assert await asyncio.wait_for(first.wait(), 60) == RUNNING
        assert office.said("this one gives way: stop the other first", begin)
        assert (await call(office, "getWebhookInfo"))["url"].startswith(f"http://127.0.0.1:{port}/")
        set_anew = len(await office.sandbox.calls("setWebhook"))
        assert set_anew <= 2 * LIMIT + 3
        await asyncio.sleep(3)  # three looks
        assert office.runs
        assert len(await office.sandbox.calls("setWebhook")) <= set_anew + 1

"""F18: a second instance refuses to start with clear words, and the first does not notice."""

import asyncio
from pathlib import Path

import pytest

from bot.intake.poller import NEWCOMER
from tests.faults.broken import BrokenOffice, open_broken
from tests.faults.crowd import Crowd, seed_pipeline
from tests.faults.invariants import check_all, extras

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
        other = tmp_path / "other"
        other.mkdir()
        ended = await office.attempt(LOA_HOME=str(other), TMPDIR=str(other))
        assert ended.code == RUNNING
        assert "another program, perhaps on another machine" in ended.err
        assert office.process
        assert office.process.returncode is None
        await first_works(office, crowd)

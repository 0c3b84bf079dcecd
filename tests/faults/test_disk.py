"""F20: the disk is full, fails, or is gone; a vital part dies. Nothing is lost, nobody goes on mute."""

import asyncio
import contextlib
import shutil
import subprocess
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.broken import BrokenOffice, open_broken, report
from tests.faults.crowd import Crowd, seed_pipeline
from tests.faults.invariants import check_all, extras
from tests.faults.points import VITAL
from tests.faults.switches import DIE, DISK, TICK
from tests.kit.disk import FAILS, FULL, Fault

TICKS = "1"
ENDS_WITHIN = 12.0  # a tick, and what was in hand is let finish
OUTAGES = 2
WAITS = "Hệ thống chưa ghi được nội dung vừa gửi"
LONG = "Nội dung rất dài. " * 220


async def ended(office: BrokenOffice) -> int:
    """Wait for a bot that ends by itself."""
    assert office.process
    return await asyncio.wait_for(office.process.wait(), ENDS_WITHIN)


@contextlib.asynccontextmanager
async def busy(place: Path, *, webhook: bool = False) -> AsyncIterator[tuple[BrokenOffice, Crowd]]:
    """A running office with people at work. Its log is not on its disk."""
    async with open_broken(place / "home", webhook=webhook, staff=12) as office:
        office.log = place / "bot.log"
        crowd = Crowd(office)
        seed_pipeline(office, crowd.fresh[:6])
        crowd.fresh = crowd.fresh[6:]
        office.switches.turn(TICK, TICKS)
        await office.start()
        await office.settle()
        yield office, crowd


async def all_is_well(office: BrokenOffice, crowd: Crowd) -> None:
    async with asyncio.timeout(60):
        while await office.sandbox.waiting() or office.pending().get("inbox"):
            await asyncio.sleep(0.02)
    await office.settle()
    crowd.check_done()
    await check_all(office)


@pytest.mark.parametrize(("way", "fault"), [("polling", FULL), ("webhook", FAILS)], ids=str)
async def test_commits_fail_for_a_while(way: str, fault: Fault, tmp_path: Path) -> None:
    """Said once when it begins and once when it ends; all is done then, and nothing was said twice."""
    async with busy(tmp_path, webhook=way == "webhook") as (office, crowd):
        for outage in range(OUTAGES):
            office.switches.turn(DISK, str(fault))
            working = asyncio.gather(crowd.submit(crowd.fresh.pop()), crowd.decide(1))
            await crowd.fresh[outage].person.say("/vang")
            async with asyncio.timeout(20):
                while not office.said("takes no changes now"):
                    await asyncio.sleep(0.05)
            await asyncio.sleep(1.5)  # several attempts of whoever tries again
            assert office.runs
            office.switches.turn(DISK)
            await working
            await all_is_well(office, crowd)
        said = office.log.read_text("utf-8")
        assert 1 <= said.count("takes no changes now") == said.count("takes changes again") <= 8
        more = await extras(office)
        assert max(more.values(), default=0) <= OUTAGES
        assert [words for _, words in more if WAITS not in words] == []


@contextlib.contextmanager
def small_disk(place: Path, megabytes: int) -> Iterator[None]:
    """A file system of its own, of so many megabytes; only root may make one."""
    place.mkdir(exist_ok=True)
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(place)],
        check=False,
        capture_output=True,
    )
    if made.returncode:
        pytest.skip("this user may not mount a file system; the same error is made by `tests.kit.disk`")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(place)], check=False)


def fill(place: Path) -> Path:
    """Leave not a byte on a disk."""
    filler = place / "filler"
    with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"x" * 65536)
    with filler.open("ab", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"x")
    return filler


async def test_the_disk_really_is_full(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with small_disk(home, 24):
        async with busy(tmp_path) as (office, crowd):
            filler = fill(home)
            for staff in crowd.fresh[:3]:
                await staff.person.say(LONG)
            async with asyncio.timeout(20):
                while not office.said("takes no changes now"):
                    await staff.person.say(LONG)
                    await asyncio.sleep(0.2)
            full = await office.command("backup", str(home / "full.tar"))
            assert (full.code, len(full.err.splitlines())) == (1, 1)
            assert "no backup was made, and nothing is left of it" in full.err
            assert [path.name for path in home.iterdir() if "full.tar" in path.name] == []
            assert office.runs
            filler.unlink()
            await crowd.stir()
            await all_is_well(office, crowd)
            assert office.said("takes changes again")


@pytest.mark.parametrize("target", [name for name, line in VITAL.items() if line])
async def test_a_vital_part_that_dies_ends_the_process(target: str, tmp_path: Path) -> None:
    async with busy(tmp_path) as (office, crowd):
        office.switches.turn(DIE, target)
        await crowd.fresh[0].person.say("/trogiup")
        began = time.monotonic()
        assert await ended(office) == 1
        report(fault="F20", died=target, seconds=round(time.monotonic() - began, 1))
        assert VITAL[target] in office.log.read_text("utf-8").splitlines()[-1]
        office.switches.turn(DIE)
        await office.start()
        await all_is_well(office, crowd)


def _replace_folder(home: Path) -> None:
    home.rename(home.with_name("moved"))
    home.mkdir()


LOSSES: dict[str, Callable[[Path], object]] = {
    "the file removed": lambda home: (home / "loa.sqlite").unlink(),
    "the folder moved": lambda home: home.rename(home.with_name("moved")),
    "another folder in its place": _replace_folder,
    "an older copy in its place": lambda home: (home / "copy").replace(home / "loa.sqlite"),
}


@pytest.mark.parametrize("what", LOSSES)
async def test_a_database_that_is_gone_ends_the_process(what: str, tmp_path: Path) -> None:
    """Within a tick, with cause and cure; and what comes meanwhile stays with the platform."""
    async with busy(tmp_path) as (office, crowd):
        shutil.copy(office.database, office.home / "copy")
        LOSSES[what](office.home)
        await crowd.fresh[0].person.say("/trogiup")
        assert await ended(office) == 1
        last = office.log.read_text("utf-8").splitlines()[-1]
        assert "while it was in use" in last
        assert "`loa restore`" in last
        assert await office.sandbox.waiting() == 1


async def test_an_idle_bot_notices_within_a_tick(tmp_path: Path) -> None:
    """Nobody says a word; the next start makes no empty office, and the file put back is the old one."""
    async with busy(tmp_path) as (office, crowd):
        office.database.path.rename(office.home / "away")
        assert await ended(office) == 1
        again = await office.attempt()
        assert again.code == 1
        assert "there is no database at " in again.err
        assert not office.database.path.exists()
        (office.home / "away").rename(office.database.path)
        await office.start()
        await crowd.stir()
        await all_is_well(office, crowd)

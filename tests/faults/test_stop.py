"""F3: the bot is told to stop while a hundred slow updates are in hand."""

import asyncio
import signal
import time
from pathlib import Path

from tests.faults.broken import BrokenOffice, open_broken, report
from tests.faults.conftest import on_both_engines
from tests.faults.crowd import Crowd, seed_pipeline
from tests.faults.invariants import check_all, extras
from tests.kit.engines import engine_of

ENDS_WITHIN = 10.0
SUBMISSIONS, PIPELINE = 50, 40
SLOW = 1.0
STUCK = 60.0


async def busy_office(office: BrokenOffice) -> Crowd:
    """A hundred people's presses and messages, each answered slowly, are in hand."""
    crowd = Crowd(office)
    seed_pipeline(office, crowd.fresh[:PIPELINE])
    crowd.fresh = crowd.fresh[PIPELINE:]
    await office.start()
    await office.settle()
    return crowd


async def ended(office: BrokenOffice, number: signal.Signals) -> tuple[int, float]:
    """Send a signal. Returns the exit code and the seconds it took."""
    assert office.process
    began = time.monotonic()
    office.process.send_signal(number)
    code = await office.process.wait()
    return code, time.monotonic() - began


async def until_in_hand(office: BrokenOffice, count: int) -> None:
    """Until so many updates are received and not done."""
    async with asyncio.timeout(60):
        while office.ask("SELECT count(*) FROM inbox WHERE state = 'new'")[0][0] < count:
            await asyncio.sleep(0.02)


@on_both_engines
async def test_stop_in_the_middle_of_slow_updates(way: str, tmp_path: Path) -> None:
    """Ends by itself within ten seconds; nothing is lost, nothing done or said twice."""
    async with open_broken(
        tmp_path, webhook=way == "webhook", engine=engine_of(way), staff=SUBMISSIONS + PIPELINE, seed=3
    ) as office:
        crowd = await busy_office(office)
        await office.sandbox.fault("delay", "send*", seconds=SLOW)
        await office.sandbox.fault("delay", "edit*", seconds=SLOW)
        await office.sandbox.fault("delay", "answer*", seconds=SLOW)
        working = asyncio.gather(*(crowd.submit(staff) for staff in crowd.fresh), crowd.decide(20))
        await until_in_hand(office, 60)
        code, seconds = await ended(office, signal.SIGTERM)
        report(fault="F3", way=way, ended=round(seconds, 2))
        assert code == 0
        assert seconds <= ENDS_WITHIN
        await office.sandbox.clear_faults()
        await office.start()
        await working
        await office.settle()
        crowd.check_done()
        await check_all(office)
        assert await extras(office) == {}


@on_both_engines
async def test_stop_while_the_platform_hangs(way: str, tmp_path: Path) -> None:
    """A stop ends calls that never come back; the work they were for is done after the next start."""
    async with open_broken(
        tmp_path, webhook=way == "webhook", engine=engine_of(way), staff=20 + 12, seed=3
    ) as office:
        crowd = Crowd(office)
        seed_pipeline(office, crowd.fresh[:12])
        crowd.fresh = crowd.fresh[12:]
        await office.start()
        await office.settle()
        hang = await office.sandbox.fault("delay", "[!g]*", seconds=STUCK, probability=0.5)
        working = asyncio.gather(*(crowd.submit(staff) for staff in crowd.fresh), crowd.decide(6))
        await until_in_hand(office, 10)
        code, seconds = await ended(office, signal.SIGTERM)
        report(fault="F3", way=way, ended=round(seconds, 2))
        assert code == 0
        assert seconds <= ENDS_WITHIN
        await office.sandbox.clear_faults(hang)
        await office.start()
        await working
        await office.settle()
        crowd.check_done()
        await check_all(office)


@on_both_engines
async def test_a_second_signal_ends_at_once(way: str, tmp_path: Path) -> None:
    async with open_broken(
        tmp_path, webhook=way == "webhook", engine=engine_of(way), staff=12, seed=3
    ) as office:
        crowd = Crowd(office)
        await office.start()
        await office.settle()
        hang = await office.sandbox.fault("delay", "send*", seconds=STUCK)
        working = asyncio.gather(*(crowd.submit(staff) for staff in crowd.fresh))
        await until_in_hand(office, 10)
        assert office.process
        office.process.send_signal(signal.SIGTERM)
        await asyncio.sleep(0.3)
        assert office.process.returncode is None
        code, seconds = await ended(office, signal.SIGTERM)
        assert code != 0
        assert seconds <= 1.0
        await office.sandbox.clear_faults(hang)
        await office.start()
        await working
        await office.settle()
        crowd.check_done()
        await check_all(office)

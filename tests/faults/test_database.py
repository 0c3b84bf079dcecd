"""F10, F11: the database is full, or somebody else holds it: people's words wait and are not lost."""

import asyncio
import sqlite3
import time
from pathlib import Path

from tests.faults.broken import BrokenOffice, open_broken, report
from tests.faults.crowd import Crowd, seed_pipeline
from tests.faults.invariants import check_all, extras
from tests.faults.switches import DISK
from tests.kit.disk import FULL

LOCKED = {"polling": 30.0, "webhook": 12.0}  # more than one wait of SQLite for a lock
DONE_WITHIN = 5.0
WAITS = "Hệ thống chưa ghi được nội dung vừa gửi"
ERROR = "Có lỗi ngoài dự kiến"


async def told(office: BrokenOffice, words: str) -> list[int]:
    """The chats in which the bot said something, once for each time it did."""
    return [
        call["chat"]
        for call in await office.sandbox.calls("sendMessage")
        if call["ok"] and words in call["params"]["text"]
    ]


async def until_told(office: BrokenOffice, chat: int) -> None:
    async with asyncio.timeout(60):
        while chat not in await told(office, WAITS):
            await asyncio.sleep(0.1)


async def test_somebody_holds_the_write_lock(way: str, tmp_path: Path) -> None:
    """Half a minute at most: no error is shown, who spoke is told once that it waits, all is done soon."""
    async with open_broken(tmp_path, webhook=way == "webhook", staff=14) as office:
        crowd = Crowd(office)
        seed_pipeline(office, crowd.fresh[:8])
        crowd.fresh = crowd.fresh[8:]
        await office.start()
        await office.settle()
        other = sqlite3.connect(office.database, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        locked = time.monotonic()
        speaker = crowd.fresh[0].person
        await speaker.say("/vang")
        working = asyncio.gather(*(crowd.submit(s) for s in crowd.fresh[1:]), crowd.decide(2))
        await until_told(office, speaker.id)
        await asyncio.sleep(max(0.0, locked + LOCKED[way] - time.monotonic()))
        other.execute("ROLLBACK")
        other.close()
        released = time.monotonic()
        async with asyncio.timeout(60):
            while await office.sandbox.waiting() or office.pending().get("inbox"):
                await asyncio.sleep(0.02)
        seconds = time.monotonic() - released
        report(fault="F11", way=way, done=round(seconds, 2))
        await working
        await office.settle()
        waited = await told(office, WAITS)
        assert len(waited) == len(set(waited)), "told more than once"
        assert await told(office, ERROR) == []
        assert seconds <= DONE_WITHIN
        crowd.check_done()
        await check_all(office)
        assert await extras(office) == {}


async def test_the_disk_is_full(way: str, tmp_path: Path) -> None:
    """An update waits with the platform until it can be written. Its person is told once."""
    async with open_broken(tmp_path, webhook=way == "webhook", staff=10) as office:
        crowd = Crowd(office)
        await office.start()
        await office.settle()
        speaker = crowd.fresh[0].person
        await speaker.say("/moi")
        await asyncio.sleep(0)
        await office.settle()
        office.switches.turn(DISK, str(FULL))
        long = "Nội dung rất dài. " * 220
        await speaker.say(long)
        await until_told(office, speaker.id)
        assert await office.sandbox.waiting() >= 1
        for staff in crowd.fresh[1:4]:
            await staff.person.say(long)
        async with asyncio.timeout(30):
            while len(set(await told(office, WAITS))) < (1 if way == "polling" else 4):
                await asyncio.sleep(0.1)
        await asyncio.sleep(2)  # several attempts of whoever tries again
        assert office.process
        assert office.process.returncode is None
        office.switches.turn(DISK)
        async with asyncio.timeout(60):
            while await office.sandbox.waiting():
                await asyncio.sleep(0.02)
        await office.settle()
        waited = await told(office, WAITS)
        assert len(waited) == len(set(waited)), "told more than once"
        assert await told(office, ERROR) == []
        for staff in crowd.fresh[4:6]:
            await crowd.submit(staff)
        await office.settle()
        crowd.check_done()
        await check_all(office)

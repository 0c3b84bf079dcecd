"""F13: an update that can never be handled is given up with a code; nobody else is held up by it."""

import asyncio
import json
import re
from pathlib import Path

import aiohttp
import pytest

from bot.time_sources import SystemClock
from storage import inbox
from storage.inbox import Arrival
from storage.offline import with_records
from tests.faults.broken import BrokenOffice, open_broken
from tests.faults.crowd import Crowd, seed_pipeline
from tests.faults.invariants import check_all
from tests.faults.switches import POISON
from tests.kit.office import SECRET

WORD = "thuốc độc"
PRESENT, HOW = "Đang ghi nhận có mặt", "Chưa rõ những ngày nào"
ATTEMPTS = 5
MEGABYTE = 1_000_000


async def until_dead(office: BrokenOffice, count: int = 1) -> None:
    async with asyncio.timeout(90):
        while office.ask("SELECT count(*) FROM inbox WHERE state = 'dead'") != [(count,)]:
            await asyncio.sleep(0.1)


async def test_a_handler_that_always_raises(way: str, tmp_path: Path) -> None:
    """Five attempts, a dead letter, a code to the person, a notice to administrators; a retry works."""
    async with open_broken(tmp_path, webhook=way == "webhook", staff=12) as office:
        crowd = Crowd(office)
        seed_pipeline(office, crowd.fresh[:6])
        crowd.fresh = crowd.fresh[6:]
        await office.start()
        await office.settle()
        office.switches.turn(POISON, WORD)
        victim = crowd.fresh.pop(0).person
        await victim.say(f"/vang {WORD}")
        await victim.say("/vang")
        other = crowd.fresh.pop(0).person
        await other.say("/vang")
        await other.wait_for(PRESENT)
        assert office.ask("SELECT count(*) FROM inbox WHERE state = 'dead'") == [(0,)]  # nobody waits for it
        await crowd.stir()
        await until_dead(office)
        await office.settle()
        ((number, attempts, code, why),) = office.ask(
            "SELECT id, attempts, code, why FROM inbox WHERE state = 'dead'"
        )
        assert attempts == ATTEMPTS - 1
        assert "poison" in why
        told = await victim.wait_for("Có lỗi ngoài dự kiến, mã ", since=0)
        assert re.findall(r"mã ([0-9A-F]{4})", told.words) == [code]
        await office.people["quản trị"].wait_for(code, since=0)
        assert office.log.read_text("utf-8").count("failed, attempt") == ATTEMPTS
        await victim.wait_for(PRESENT, since=0)  # what the person said next was heard as well
        crowd.check_done()
        await check_all(office, dead=1)
        office.switches.turn(POISON)
        ended = await office.command("dead", "list")
        assert f"{number}  {code}" in ended.out
        assert (await office.command("dead", "retry", str(number))).code == 0
        async with asyncio.timeout(60):
            while office.ask("SELECT state FROM inbox WHERE id = ?", number) != [("done",)]:
                await asyncio.sleep(0.2)
        await office.settle()
        await victim.wait_for(HOW, since=0)
        await check_all(office)


@pytest.mark.parametrize("payload", ["{not json", "[]", '{"update_id": 7}', '{"update_id": 7, "message": 3}'])
async def test_a_row_that_cannot_be_read(payload: str, tmp_path: Path) -> None:
    """Each row of the inbox ends, done or given up, and the bot lives."""
    async with open_broken(tmp_path, staff=2) as office:
        await office.start()
        await office.settle()
        await office.kill()
        lane = str(office.staff[0].person.id)
        with_records(
            office.database,
            lambda r: inbox.receive(
                r, "telegram", str(office.bot), SystemClock().now(), [Arrival("strange", lane, payload)]
            ),
        )
        await office.start()
        await office.staff[0].person.say("/vang")
        async with asyncio.timeout(90):
            while office.ask("SELECT count(*) FROM inbox WHERE state = 'new'") != [(0,)]:
                await asyncio.sleep(0.2)
        await office.settle()
        await office.staff[0].person.wait_for(PRESENT, since=0)
        assert office.ask("PRAGMA integrity_check") == [("ok",)]


async def test_a_text_of_a_megabyte(tmp_path: Path) -> None:
    """Longer than the platform ever sends: answered, refused or given up; other people go on."""
    async with open_broken(tmp_path, webhook=True, staff=4) as office:
        crowd = Crowd(office)
        await office.start()
        await office.settle()
        victim = crowd.fresh.pop(0).person
        user = {"id": victim.id, "is_bot": False, "first_name": victim.name}
        message = {
            "message_id": 1, "date": 0, "from": user, "text": "a" * MEGABYTE,
            "chat": {"id": victim.id, "type": "private", "first_name": victim.name},
        }  # fmt: skip
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "Content-Type": "application/json"}
        async with aiohttp.ClientSession() as session:
            for number, text, expected in (
                (10**9, "a" * MEGABYTE, 200),
                (10**9 + 1, "a" * 2 * MEGABYTE, 413),
            ):
                body = json.dumps({"update_id": number, "message": message | {"text": text}})
                async with session.post(
                    f"http://127.0.0.1:{office.port}/telegram", data=body, headers=headers
                ) as response:
                    assert response.status == expected
        for staff in crowd.fresh:
            await crowd.submit(staff)
        await office.settle()
        crowd.check_done()
        assert office.ask("SELECT state FROM inbox WHERE update_id = ?", str(10**9)) == [("done",)]

"""F21: the proxy is away, the platform answers oddly or refuses the token: waited for, said, nothing lost."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.chat.answers import ODD, refused
from tests.faults.broken import BrokenOffice, open_broken
from tests.faults.crowd import Crowd, seed_pipeline
from tests.faults.invariants import check_all
from tests.kit.proxy import Mode, Proxy, open_proxy

TOKEN = 3
PRESENT = "Đang ghi nhận"
LINES = 25  # of the log, for everything that a test breaks


@asynccontextmanager
async def behind_a_proxy(home: Path, way: str, scheme: str) -> AsyncIterator[tuple[BrokenOffice, Proxy]]:
    async with open_proxy() as proxy, open_broken(home, webhook=way == "webhook", staff=8) as office:
        office.extra["LOA_TELEGRAM_PROXY"] = proxy.address(scheme)
        yield office, proxy


def check_lines(office: BrokenOffice) -> None:
    """Absences are said in lines, and in few."""
    said = office.log.read_text("utf-8")
    assert "Traceback" not in said
    loud = [line for line in said.splitlines() if " INFO " not in line]
    assert len(loud) <= LINES, loud


async def until_said(office: BrokenOffice, words: str, since: int = 0) -> None:
    async with asyncio.timeout(60):
        while not office.said(words, since):
            assert office.runs
            await asyncio.sleep(0.05)


@pytest.mark.parametrize("scheme", ["socks5", "http"])
async def test_the_proxy_is_away(way: str, scheme: str, tmp_path: Path) -> None:
    """At the start, and while people work; it refuses the login and resets as well."""
    async with behind_a_proxy(tmp_path, way, scheme) as (office, proxy):
        crowd = Crowd(office)
        seed_pipeline(office, crowd.fresh[:4])
        crowd.fresh = crowd.fresh[4:]
        await proxy.close()
        office.log.touch()
        await office.begin()
        await until_said(office, f"the proxy 127.0.0.1:{proxy.port} ")
        await proxy.start()
        await until_said(office, "running as @")
        await office.settle()
        modes: tuple[Mode | None, ...] = (None, "login", "resets", "ends midway")
        for staff, mode in zip(crowd.fresh, modes, strict=True):
            if mode is None:
                await proxy.close()
            else:
                proxy.mode = mode
            await staff.person.say("/vang")
            await crowd.presses(1)
            await asyncio.sleep(1.5)  # attempts are made and fail meanwhile
            proxy.mode = "works"
            if mode is None:
                await proxy.start()
            await staff.person.wait_for(PRESENT, timeout=60)
        assert proxy.served
        await office.settle()
        await until_said(office, "right again after")
        crowd.check_done()
        await check_all(office)
        check_lines(office)


async def test_odd_answers_of_every_method(way: str, tmp_path: Path) -> None:
    """While people work each kind of odd answer is given for a while, to a half of the calls."""
    async with open_broken(tmp_path, webhook=way == "webhook", staff=12, seed=11) as office:
        crowd = Crowd(office)
        seed_pipeline(office, crowd.fresh[:10])
        crowd.fresh = crowd.fresh[10:]
        await office.start()
        await office.settle()
        results = [(200, f'{{"ok": true, "result": {kind}}}', None) for kind in ("{}", '"x"', "[{}]", "5")]
        odd = [answer for name, answer in ODD.items() if name != "deep"] + results
        began = time.monotonic()
        for status, body, charset in odd:
            await office.sandbox.fault(
                "answer", "[!g]*", status=status, body=body, charset=charset, probability=0.5
            )
            await crowd.presses(1)
            await asyncio.sleep(0.3)
            await office.sandbox.clear_faults()
        for staff in crowd.fresh:
            await crowd.submit(staff)
        await office.settle()
        assert time.monotonic() - began < 60
        crowd.check_done()
        await check_all(office)
        check_lines(office)


DEAF = {
    "500": ODD["500 in JSON"],
    "404": (404, refused(404), None),
    "401": (401, refused(401), None),
    "429": (429, refused(429, retry_after=2), None),
    "ok false": ODD["ok false without a code"],
    "no list": (200, '{"ok": true, "result": {"a": 1}}', None),
    "updates without numbers": (200, '{"ok": true, "result": [7, {"update_id": true}]}', None),
}  # fmt: skip


async def test_updates_cannot_be_read(tmp_path: Path) -> None:
    """`getUpdates` alone goes wrong in one way after the other: said when it begins and when it ends."""
    async with open_broken(tmp_path, staff=1) as office:
        await office.start()
        await office.settle()
        person = office.staff[0].person
        begin = office.log.stat().st_size
        for status, body, charset in DEAF.values():
            await office.sandbox.fault(
                "answer", "getUpdates", status=status, body=body, charset=charset, count=2
            )
            await person.say("/vang")  # ends the long poll that was begun before
            await person.wait_for(PRESENT, timeout=20)
        await person.say("/vang")  # comes once updates can be read again, and the next poll confirms it
        await person.wait_for(PRESENT, timeout=20)
        await office.settle()
        said = office.log.read_text("utf-8")[begin:]
        assert "updates: " in said
        assert "updates: right again after" in said
        check_lines(office)
        await check_all(office)


async def test_a_refused_token_is_believed_when_it_is_refused_again(tmp_path: Path) -> None:
    async with open_broken(tmp_path, webhook=True, staff=1) as office:
        await office.start()
        await office.settle()
        person = office.staff[0].person
        for method in ("sendMessage", "answerCallbackQuery", "sendMessage"):
            await office.sandbox.fault("401", method, count=1)
            await person.say("/vang")
            await person.wait_for(PRESENT, timeout=20)
        assert office.runs
        await check_all(office)
        check_lines(office)
        await office.sandbox.revoke()
        await person.say("/vang")
        assert office.process
        assert await asyncio.wait_for(office.process.wait(), 30) == TOKEN
        assert office.said("refuses the token")
        assert "Traceback" not in office.log.read_text("utf-8")

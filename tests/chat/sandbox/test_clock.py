"""The office clock that a demonstration moves, and the process itself."""

from __future__ import annotations

import asyncio
import sys
from datetime import timedelta
from typing import Any

import aiohttp

from sandbox.client import Sandbox

from .helpers import Api


async def _clock(session: aiohttp.ClientSession, url: str, **query: Any) -> dict[str, Any]:
    async with session.get(f"{url}/clock", params=query) as response:
        return dict(await response.json())


async def test_the_clock_can_be_moved_and_followed(fresh: Sandbox, session: aiohttp.ClientSession) -> None:
    assert await _clock(session, fresh.url) == {"offset": 0.0, "version": 1}
    assert (await fresh.set_clock(timedelta(days=1)))["offset"] == 86_400
    moved = await fresh.clock_forward(3600)
    assert (moved["offset"], moved["version"], moved["caught_up"]) == (90_000, 3, True)
    assert await _clock(session, fresh.url, after=1, timeout=10) == {"offset": 90_000, "version": 3}


async def test_moving_waits_for_those_who_follow(fresh: Sandbox, session: aiohttp.ClientSession) -> None:
    seen: list[float] = []

    async def follow() -> None:
        version = 1
        while len(seen) < 2:
            clock = await _clock(session, fresh.url, after=version, timeout=20)
            seen.append(clock["offset"])
            version = clock["version"]
        await _clock(session, fresh.url, after=version, timeout=0)

    follower = asyncio.ensure_future(follow())
    assert await fresh.clock_followed()
    for offset in (60, 120):
        assert (await fresh.set_clock(offset))["caught_up"] is True
        assert seen[-1] == offset
    await follower


async def test_a_lost_follower_is_waited_for_briefly(fresh: Sandbox, session: aiohttp.ClientSession) -> None:
    poll = asyncio.ensure_future(_clock(session, fresh.url, after=1, timeout=20))
    assert await fresh.clock_followed()
    assert (await fresh.set_clock(60))["caught_up"] is False
    assert (await poll)["offset"] == 60


async def test_moving_the_office_clock_ages_no_update(fresh: Sandbox, own: Api) -> None:
    hanh = await fresh.person("Lương Thị Hạnh")
    await hanh.start()
    await fresh.clock_forward(timedelta(days=30))
    assert len(await own.updates()) == 1


async def test_the_process_ends_with_its_parent_and_listens_on_the_loopback_only() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", "--with-parent", stdin=-1, stdout=-1
    )
    assert process.stdout is not None
    assert b'"url": "http://127.0.0.1:' in await process.stdout.readline()
    assert process.stdin is not None
    process.stdin.close()
    assert await asyncio.wait_for(process.wait(), 5) == 0


async def test_another_host_name_and_a_wrong_key_are_refused(
    sandbox: Sandbox, session: aiohttp.ClientSession
) -> None:
    async with session.get(f"{sandbox.url}/clock", headers={"Host": "evil.example"}) as response:
        assert response.status == 421
    async with session.post(f"{sandbox.url}/admin/wrong/people", json={}) as response:
        assert response.status == 404

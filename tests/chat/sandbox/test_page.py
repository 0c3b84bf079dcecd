"""The page opens with this start's key, on this machine, from no other origin."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest

from sandbox.client import Sandbox
from tests.chat.sandbox.helpers import keyboard


@pytest.fixture
async def browser(sandbox: Sandbox) -> AsyncIterator[aiohttp.ClientSession]:
    """As a browser comes in: by the address, then with its cookie."""
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        async with session.get(sandbox.page) as response:
            assert response.status == 200
            assert "key=" not in str(response.url)
        yield session


async def status(session: aiohttp.ClientSession, method: str, url: str, **headers: str) -> int:
    async with session.request(method, url, headers=headers, json={} if method == "POST" else None) as answer:
        return answer.status


async def test_the_key_opens_it_and_nothing_else_does(sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as stranger:
        for path in (
            "/",
            "/?key=",
            "/?key=guessed",
            "/page/",
            "/page/state",
            "/page/events",
            "/page/js/main.js",
        ):
            assert await status(stranger, "GET", sandbox.url + path) == 403, path
        assert await status(stranger, "POST", f"{sandbox.url}/page/do/people") == 403


async def test_another_host_or_origin_is_refused(sandbox: Sandbox, browser: aiohttp.ClientSession) -> None:
    state, act = f"{sandbox.url}/page/state", f"{sandbox.url}/page/do/people"
    assert await status(browser, "GET", state) == 200
    assert await status(browser, "GET", state, Host="evil.example") == 421
    assert await status(browser, "GET", state, Host="127.0.0.1:1") == 403
    assert await status(browser, "GET", state, Origin="http://evil.example") == 403
    assert await status(browser, "GET", state, **{"Sec-Fetch-Site": "cross-site"}) == 403
    assert await status(browser, "POST", act, Origin=sandbox.url) == 200
    assert await status(browser, "POST", act) == 403
    assert await status(browser, "POST", act, Origin="http://127.0.0.1:1") == 403


async def test_the_page_may_do_what_people_do_and_no_more(
    sandbox: Sandbox, browser: aiohttp.ClientSession
) -> None:
    for action in ("bot", "revoke", "clock", "show", "reply", "updates"):
        url = f"{sandbox.url}/page/do/{action}"
        assert await status(browser, "POST", url, Origin=sandbox.url) == 404, action


async def test_everything_it_loads_is_its_own(sandbox: Sandbox, browser: aiohttp.ClientSession) -> None:
    async with browser.get(f"{sandbox.url}/page/") as response:
        policy, body = response.headers["Content-Security-Policy"], await response.text()
    assert "default-src 'none'" in policy
    assert "connect-src 'self'" in policy
    assert "://" not in body
    for path in ("js/main.js", "style/base.css", "icon.svg"):
        assert path in body
        assert await status(browser, "GET", f"{sandbox.url}/page/{path}") == 200
    for path in ("../page.py", "%2e%2e/page.py", "js/../../page.py", "nothing.js"):
        assert await status(browser, "GET", f"{sandbox.url}/page/{path}") in (403, 404)


async def test_events_go_on_where_the_page_left_off(sandbox: Sandbox, browser: aiohttp.ClientSession) -> None:
    await sandbox.person("Một")
    async with browser.get(f"{sandbox.url}/page/state") as response:
        seq = (await response.json())["seq"]
    await sandbox.person("Hai")
    await sandbox.person("Ba")
    headers = {"Last-Event-ID": str(seq)}
    async with browser.get(f"{sandbox.url}/page/events?after=0", headers=headers) as response:
        lines = [line async for line in _until(response, "Ba")]
    told = "".join(lines)
    assert "Hai" in told
    assert "Một" not in told


async def _until(response: aiohttp.ClientResponse, word: str) -> AsyncIterator[str]:
    async for line in response.content:
        yield line.decode()
        if word in line.decode():
            return


async def test_what_is_shown_and_what_is_asked(sandbox: Sandbox, browser: aiohttp.ClientSession) -> None:
    """The program that started the sandbox shows topics and answers pages."""
    await sandbox.show("bar", {"buttons": keyboard("x")["inline_keyboard"]})
    async with browser.get(f"{sandbox.url}/page/state") as response:
        assert "bar" in (await response.json())["shown"]
    ask = {"name": "bar", "given": {"id": "hour"}}
    asking = browser.post(f"{sandbox.url}/page/ask", json=ask, headers={"Origin": sandbox.url})
    answer = asyncio.ensure_future(asking.__aenter__())
    asked = await sandbox.asked(5)
    assert asked
    assert (asked["name"], asked["given"]) == ("bar", {"id": "hour"})
    await sandbox.reply(asked["id"], {"say": "moved"})
    response = await answer
    assert await response.json() == {"say": "moved"}
    response.release()


async def test_a_key_may_begin_with_a_hyphen() -> None:
    async with Sandbox.start(page_key="-key") as started, aiohttp.ClientSession() as stranger:
        assert started.page.endswith("?key=-key")
        async with stranger.get(started.page, allow_redirects=False) as answer:
            assert answer.status == 303

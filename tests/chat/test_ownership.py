"""One program serves a bot: none takes it over untold, and the one that does sees what the platform sees."""

import asyncio
import itertools
import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from aiogram import Bot
from aiohttp import web

from bot import ownership
from bot.clocks import SystemClock
from bot.health import FILE, Health
from bot.intake.session import Session
from bot.intake.webhook import Door
from bot.lock import AlreadyRunning
from bot.ownership import LIMIT, LIMIT_TOLD, WEBHOOK, Ownership
from bot.reach import CALLS, Reach
from bot.settings import BadSettings, Settings
from sandbox.client import Person, Sandbox
from tests.chat.sandbox.conftest import serve
from tests.kit.office import SECRET, free_port

NUMBERS = itertools.count(711_000_001)
OURS, THEIRS = "http://127.0.0.1:81/telegram", "https://other.example.vn/telegram"


@dataclass
class Program:
    """One of the programs that would like to serve a bot."""

    bot: Bot
    ownership: Ownership
    health: Health
    home: Path

    @property
    def wrong(self) -> str:
        return self.health.troubles.get(WEBHOOK, "")


@dataclass
class Stage:
    sandbox: Sandbox
    token: str
    home: Path
    bots: list[Bot]

    def program(self, url: str | None, *, told: bool = False, old: bool = True) -> Program:
        settings = Settings(
            token=self.token, api=self.sandbox.url, webhook_url=url, webhook_secret=SECRET, take_over=told
        )
        home = self.home / str(len(self.bots))
        home.mkdir()
        health = Health(home, SystemClock())
        session = Session(self.sandbox.url, None, Reach(self.sandbox.url, None, health))
        bot = Bot(self.token, session=session)
        self.bots.append(bot)
        made = Ownership(bot, settings, health)
        if old:
            made._began -= ownership.NEWCOMER
        return Program(bot, made, health, home)

    async def starts(self, url: str | None, *, told: bool = False, old: bool = True) -> Program:
        program = self.program(url, told=told, old=old)
        await program.ownership.require_free()
        await program.ownership.take()
        return program

    async def seen(self) -> str:
        """Where the platform sends updates now."""
        return (await self.bots[0].get_webhook_info()).url


@pytest.fixture(scope="module")
def server() -> Iterator[dict[str, Any]]:
    """One sandbox for all: each test has a bot of its own."""
    yield from serve("--no-limits")


@pytest.fixture
async def stage(server: dict[str, Any], tmp_path: Path) -> AsyncIterator[Stage]:
    async with Sandbox.connect(**server) as sandbox:
        token = f"{next(NUMBERS)}:AAabcdefghijklmnopqrstuvwxyz012345"
        await sandbox.bot(token)
        stage = Stage(sandbox, token, tmp_path, [])
        yield stage
        for bot in stage.bots:
            await bot.session.close()


@pytest.mark.parametrize("url", [None, OURS], ids=["polling", "webhook"])
async def test_a_start_takes_no_webhook_from_another(stage: Stage, url: str | None) -> None:
    await stage.starts(THEIRS)
    newcomer = stage.program(url)
    with pytest.raises(AlreadyRunning) as refused:
        await newcomer.ownership.require_free()
    assert str(refused.value) == (
        "this bot's updates go to the webhook of another program, at other.example.vn; "
        "stop that one, or take over with `loa run --take-over`"
    )
    assert await stage.seen() == THEIRS


@pytest.mark.parametrize(("url", "seen"), [(None, ""), (OURS, OURS)], ids=["polling", "webhook"])
async def test_a_start_that_is_told_to_takes_it(stage: Stage, url: str | None, seen: str) -> None:
    await stage.starts(THEIRS)
    await stage.starts(url, told=True)
    assert await stage.seen() == seen


@pytest.mark.parametrize("url", [None, OURS], ids=["polling", "webhook"])
async def test_a_restart_is_no_newcomer(stage: Stage, url: str | None) -> None:
    await stage.starts(url)
    await stage.starts(url)
    assert await stage.seen() == (url or "")


async def test_an_address_that_the_platform_does_not_take(stage: Stage) -> None:
    with pytest.raises(BadSettings) as refused:
        await stage.starts("https://loa.example.vn:8080/telegram")
    assert str(refused.value).startswith(
        "LOA_WEBHOOK_URL: Telegram does not take it: Bad Request: bad webhook"
    )


@pytest.mark.parametrize(
    ("url", "taken"), [(None, THEIRS), (OURS, ""), (OURS, THEIRS)], ids=["polling", "deleted", "moved"]
)
async def test_what_was_taken_is_said_and_taken_back(stage: Stage, url: str | None, taken: str) -> None:
    program = await stage.starts(url)
    await program.ownership.look()
    assert not program.wrong
    await (program.bot.set_webhook(taken) if taken else program.bot.delete_webhook())
    await program.ownership.look()
    by = "at other.example.vn" if taken else "that reads them"
    assert program.wrong == f"another program {by} took this bot's updates; taken back, stop it"
    assert await stage.seen() == (url or "")
    await program.ownership.look()
    assert not program.wrong


@pytest.mark.parametrize(
    ("told", "old", "times"),
    [(False, True, LIMIT), (True, True, LIMIT_TOLD), (True, False, LIMIT_TOLD), (False, False, 0)],
    ids=["ordinary", "told", "told and new", "newcomer"],
)
async def test_it_is_not_taken_back_for_ever(stage: Stage, told: bool, old: bool, times: int) -> None:
    program = await stage.starts(OURS, told=told, old=old)
    for _ in range(times):
        await program.bot.set_webhook(THEIRS)
        await program.ownership.look()
        assert await stage.seen() == OURS
    await program.bot.set_webhook(THEIRS)
    with pytest.raises(AlreadyRunning) as ended:
        await program.ownership.look()
    assert str(ended.value) == (
        "another program at other.example.vn takes this bot's updates; "
        "this one gives way: stop the other first"
    )
    assert await stage.seen() == THEIRS


async def test_of_two_that_take_it_from_each_other_the_one_that_was_told_stays(stage: Stage) -> None:
    old = await stage.starts(OURS)
    new = await stage.starts(THEIRS, told=True)
    ended = []
    for _ in range(20):
        for program in (old, new):
            try:
                await program.ownership.look()
            except AlreadyRunning:
                ended.append(program)
                break
        else:
            continue
        break
    assert ended == [old]
    await new.ownership.look()
    assert await stage.seen() == THEIRS


async def test_the_watch_ends_by_what_a_look_finds(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ownership, "SOON", 0.05)
    program = await stage.starts(None, old=False)
    await program.bot.set_webhook(THEIRS)
    with pytest.raises(AlreadyRunning):
        await asyncio.wait_for(program.ownership.watch(), 5)


async def test_a_look_that_fails_is_said_and_made_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ownership, "SOON", 0.05)
    monkeypatch.setattr(ownership, "EVERY", 0.05)
    program = await stage.starts(OURS)
    await stage.sandbox.fault("html502", "getWebhookInfo", count=2)
    watch = asyncio.ensure_future(program.ownership.watch())
    async with asyncio.timeout(5):
        while "answers 502 with a web page to getWebhookInfo" not in program.health.troubles.get(CALLS, ""):
            await asyncio.sleep(0.01)
        while program.health.troubles:
            await asyncio.sleep(0.01)
    watch.cancel()


class Web:
    """The server at the webhook's address: the bot's own door, or another."""

    def __init__(self, **answer: object) -> None:
        self.answer, self.updates = answer, 0
        self.port = free_port()
        self.runner: web.AppRunner | Door | None = None

    async def receive(self, updates: list[dict[str, object]]) -> None:
        self.updates += len(updates)

    async def open(self, program: Program, secret: str = SECRET) -> None:
        if not self.answer:
            self.runner = Door(secret, program.ownership.counted(self.receive))
            await self.runner.open(self.port)
            return
        app = web.Application()
        app.router.add_post("/{path:.*}", self._other)
        self.runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self.runner.setup()
        await web.TCPSite(self.runner, "127.0.0.1", self.port).start()

    async def _other(self, request: web.Request) -> web.Response:
        return web.Response(**self.answer)  # type: ignore[arg-type]  # what the test gave

    async def close(self) -> None:
        if isinstance(self.runner, Door):
            await self.runner.close()
        elif self.runner:
            await self.runner.cleanup()


async def somebody(stage: Stage) -> Person:
    person = await stage.sandbox.person("Lương Thị Hạnh")
    person.bot = int(stage.token.partition(":")[0])
    return person


CASES = {
    "nobody listens": (None, "Connection refused; does the web server listen there?"),
    "wrong path": (
        {"status": 404},
        "404 Not Found; does the web server forward to /telegram of LOA_WEBHOOK_PORT",
    ),
    "wrong secret": ({}, "401 Unauthorized; does the header X-Telegram-Bot-Api-Secret-Token reach the bot"),
    "kept out": ({"status": 403}, "403 Forbidden; does the web server or a firewall keep Telegram out?"),
    "too small": ({"status": 413}, "413 Request Entity Too Large; does the web server take bodies of 1 MB?"),
    "moved": (
        {"status": 301, "headers": {"Location": "/"}},
        "301 Moved Permanently; does the web server redirect? name the final address in LOA_WEBHOOK_URL",
    ),
    "wrong port": ({"status": 502}, "502 Bad Gateway; does the web server forward to LOA_WEBHOOK_PORT, and"),
}


@pytest.mark.parametrize("case", CASES)
async def test_a_webhook_that_is_not_reached_is_said_with_its_cure(stage: Stage, case: str) -> None:
    answer, says = CASES[case]
    place = Web(**(answer or {}))
    program = await stage.starts(f"http://127.0.0.1:{place.port}/telegram")
    if answer is not None:
        await place.open(program, secret=SECRET[::-1] if case == "wrong secret" else SECRET)
    person = await somebody(stage)
    await person.start()
    async with asyncio.timeout(10):
        while not (await program.bot.get_webhook_info()).last_error_message:
            await asyncio.sleep(0.05)
    await program.ownership.look()
    await place.close()
    assert program.wrong.startswith(f"127.0.0.1:{place.port} is not reached, 1 update waits with Telegram: ")
    assert says in program.wrong
    kept = json.loads((program.home / FILE).read_text("utf-8"))["webhook"]
    assert (kept["waiting"], kept["ours"]) == (1, True)
    assert kept["error"] in program.wrong


async def test_it_is_right_again_once_updates_arrive(stage: Stage) -> None:
    place = Web()
    program = await stage.starts(f"http://127.0.0.1:{place.port}/telegram")
    await (await somebody(stage)).start()
    async with asyncio.timeout(10):
        while not (await program.bot.get_webhook_info()).last_error_message:
            await asyncio.sleep(0.05)
    await program.ownership.look()
    assert program.wrong
    await program.ownership.look()
    assert program.wrong  # no new error, but nothing has come either
    await place.open(program)
    async with asyncio.timeout(10):
        while not place.updates:
            await asyncio.sleep(0.05)
    await stage.sandbox.quiet()
    await program.ownership.look()
    assert not program.wrong
    await place.close()


async def test_updates_that_wait_and_never_come_are_said(stage: Stage) -> None:
    """The platform may have no error to show: it waits for an answer that does not come."""
    held = asyncio.Event()

    async def hold(request: web.Request) -> web.Response:
        await held.wait()
        return web.Response()

    app = web.Application()
    app.router.add_post("/telegram", hold)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    port = free_port()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    program = await stage.starts(f"http://127.0.0.1:{port}/telegram")
    await (await somebody(stage)).start()
    await asyncio.sleep(0.2)
    await program.ownership.look()
    assert not program.wrong  # it may be on its way
    await program.ownership.look()
    assert program.wrong == "nothing arrives, 1 update waits with Telegram; is LOA_WEBHOOK_URL right?"
    held.set()
    await runner.cleanup()


async def test_an_error_of_before_the_start_is_no_error(stage: Stage) -> None:
    place = Web()
    url = f"http://127.0.0.1:{place.port}/telegram"
    before = await stage.starts(url)
    await (await somebody(stage)).start()
    async with asyncio.timeout(10):
        while not (await before.bot.get_webhook_info()).last_error_message:
            await asyncio.sleep(0.05)
    program = stage.program(url)
    await program.ownership.require_free()
    await place.open(program)
    async with asyncio.timeout(10):
        while not place.updates:
            await asyncio.sleep(0.05)
    await program.ownership.look()
    assert not program.wrong
    await place.close()

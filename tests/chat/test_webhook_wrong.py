"""A webhook that is not reached is said with its cure, until updates arrive again."""

import asyncio
import json

import pytest
from aiohttp import web

from bot.health import FILE
from bot.intake.telegram.webhook import Door
from sandbox.client import Person
from tests.chat.programs import Program, Stage, server, stage
from tests.kit.office import SECRET, free_port

__all__ = ["server", "stage"]


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
    kept = json.loads((program.home / FILE).read_text("utf-8"))["platforms"]["telegram"]["webhook"]
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
    assert program.wrong == ""  # it may be on its way
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

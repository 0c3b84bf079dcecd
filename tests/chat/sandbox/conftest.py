from __future__ import annotations

import itertools
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from typing import Any

import aiohttp
import pytest

from sandbox.client import Sandbox

from .helpers import Api

_numbers = itertools.count(1001)


def serve(*options: str) -> Iterator[dict[str, Any]]:
    command = [sys.executable, "-m", "sandbox", "--with-parent", *options]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(5) == 0


@pytest.fixture(scope="session")
def shared_server() -> Iterator[dict[str, Any]]:
    yield from serve("--no-limits")


@pytest.fixture
async def sandbox(shared_server: dict[str, Any]) -> AsyncIterator[Sandbox]:
    """A sandbox shared by all tests that only use a bot and people of their own."""
    async with Sandbox.connect(**shared_server) as sandbox:
        yield sandbox


@pytest.fixture
async def fresh() -> AsyncIterator[Sandbox]:
    """A sandbox of its own, for tests that move its clocks or look at everything it recorded."""
    async with Sandbox.start(limits=False, seed=7) as sandbox:
        yield sandbox


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
async def api(sandbox: Sandbox, session: aiohttp.ClientSession) -> Api:
    """A bot nobody else uses, on the shared sandbox."""
    number = next(_numbers)
    await sandbox.bot(f"{number}:token", username=f"loa_{number}_bot")
    return Api(session, sandbox.url, f"{number}:token")


@pytest.fixture
async def own(fresh: Sandbox, session: aiohttp.ClientSession) -> Api:
    """A bot on the sandbox of this test alone."""
    await fresh.bot("42:token")
    return Api(session, fresh.url, "42:token")


@pytest.fixture
async def hanh(sandbox: Sandbox, api: Api) -> Any:
    """A person who has started the bot of this test."""
    person = await sandbox.person("Lương Thị Hạnh")
    person.bot = api.id
    await person.start()
    return person

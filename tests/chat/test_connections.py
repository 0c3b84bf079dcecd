"""A connection or a proxy that fails is the platform's absence, and the line about it names the cause."""

import asyncio
import socket
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path

import pytest

from bot.delivery.telegram.reach import CALLS
from bot.delivery.telegram.refusals import pause_after
from bot.delivery.telegram.sender import open_sender
from sandbox.client import Sandbox
from tests.chat.line import TEXT, is_away, open_line, sandbox
from tests.kit.proxy import Mode, open_proxy

__all__ = ["sandbox"]
pytestmark = pytest.mark.asyncio(loop_scope="module")


@contextmanager
def nobody_listens() -> Iterator[str]:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"


async def expect_away(api: str, folder: Path, *says: str, proxy: str | None = None) -> None:
    """Both libraries find it away, and the one line about it names the cause."""
    async with open_line(api, folder, proxy) as line:
        line.chat = 5
        for calls in (line.calls(), line.deliveries()):
            assert await is_away(calls["sendMessage"])
            for word in says:
                assert word in line.health.troubles[CALLS], line.health.troubles
            line.health.right(CALLS)
        with pytest.raises(Exception) as error:  # noqa: PT011 - whichever it is, a start waits
            await open_sender(line.sender)
        assert pause_after(error.value) is not None


async def test_nobody_listens(tmp_path: Path) -> None:
    with nobody_listens() as api:
        await expect_away(api, tmp_path, "refuses the connection", "LOA_TELEGRAM_API", api[7:])


async def test_a_name_that_is_not_found(tmp_path: Path) -> None:
    await expect_away("http://nowhere.invalid", tmp_path, "is not found", "nowhere.invalid")


async def test_a_server_that_ends_the_connection(tmp_path: Path) -> None:
    async def hang_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.transport.abort()

    server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
    async with server:
        await expect_away(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", tmp_path)


async def test_a_server_that_speaks_something_else(sandbox: Sandbox, tmp_path: Path) -> None:
    async with AsyncExitStack() as held:
        for said in (
            b"SSH-2.0-x\r\n",
            b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
        ):

            async def speak(
                _: asyncio.StreamReader, writer: asyncio.StreamWriter, said: bytes = said
            ) -> None:
                writer.write(said)
                await writer.drain()
                writer.close()

            server = await asyncio.start_server(speak, "127.0.0.1", 0)
            await held.enter_async_context(server)
            await expect_away(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", tmp_path)
    await expect_away(sandbox.api.replace("http:", "https:"), tmp_path)


@pytest.mark.parametrize("scheme", ["socks5", "http"])
@pytest.mark.parametrize("mode", ["refuses", "login", "resets", "nonsense", "ends midway"])
async def test_a_proxy_that_does_not_do_its_work(
    sandbox: Sandbox, tmp_path: Path, scheme: str, mode: Mode
) -> None:
    async with open_proxy() as proxy:
        proxy.mode = mode
        await expect_away(sandbox.api, tmp_path, proxy=proxy.address(scheme))


@pytest.mark.parametrize("scheme", ["socks5", "http"])
async def test_a_proxy_that_is_away_and_comes_back(sandbox: Sandbox, tmp_path: Path, scheme: str) -> None:
    async with open_proxy() as proxy:
        await proxy.close()
        address = proxy.address(scheme)
        await expect_away(sandbox.api, tmp_path, "proxy", str(proxy.port), proxy=address)
        await proxy.start()
        async with open_line(sandbox.api, tmp_path, address) as line:
            person = await sandbox.person("Lương Thị Hạnh")
            await person.start()
            line.chat = person.id
            await open_sender(line.sender)
            await line.bot.send_message(person.id, "qua máy chủ trung gian")
            await line.telegram.send(str(person.id), TEXT)
            await person.wait_for("một tin")
        assert proxy.served

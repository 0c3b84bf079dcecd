"""Why the platform cannot be reached: which host, what became of the connection, and what to look at.

Each situation is real: both libraries call a port on this machine where it is so.
"""

import asyncio
import shutil
import socket
import ssl
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

from bot.delivery.telegram.reach import Reach
from bot.delivery.telegram.unreachable import Way
from bot.health import Health
from bot.outage import PlatformAway
from bot.time_sources import SystemClock
from tests.kit.office import free_port

TOKEN = "700700700:AAabcdefghijklmnopqrstuvwxyz012345"
PASSWORD = "hush-hush"
END = b"Connection: close\r\n\r\n"
PAGE = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n" + END + b"<html></html>"
NOT_FOUND = (
    b"HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nContent-Length: 55\r\n"
    + END + b'{"ok":false,"error_code":404,"description":"Not Found"}'
)  # fmt: skip
WANTS_PASSWORD = (
    b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
)


async def by_aiogram(way: Way) -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(way.api), proxy=way.proxy, timeout=1)
    async with Bot(TOKEN, session=session) as bot:
        await bot.get_me()


async def by_telegram(way: Way) -> None:
    request = HTTPXRequest(
        proxy=way.proxy, read_timeout=1, connect_timeout=1, httpx_kwargs={"trust_env": False}
    )
    async with request:
        await ExtBot(TOKEN, base_url=f"{way.api}/bot", request=request).get_me()


@asynccontextmanager
async def listening(answer: bytes | None, context: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """A port that gives this answer to whatever is asked; to None it never does."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(2000)
        if answer is None:
            await asyncio.sleep(3)
        else:
            writer.write(answer)
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()


Call = Callable[[Way], Awaitable[None]]
both = pytest.mark.parametrize("call", [by_aiogram, by_telegram])


async def said(call: Call, way: Way) -> str:
    with pytest.raises(Exception) as raised:  # noqa: PT011 - any error of either library
        await call(way)
    line = way.why(raised.value)
    assert "\n" not in line
    assert TOKEN not in line
    assert PASSWORD not in line
    return line


@both
async def test_nobody_listens(call: Call) -> None:
    port = free_port()
    assert await said(call, Way(f"http://127.0.0.1:{port}")) == (
        f"127.0.0.1:{port} refuses the connection; does the server run, is LOA_TELEGRAM_API right, "
        "or is a proxy needed (LOA_TELEGRAM_PROXY)?"
    )


@both
async def test_no_such_host(call: Call) -> None:
    assert (await said(call, Way("https://bot-api.invalid"))).startswith(
        "bot-api.invalid is not found (DNS); "
    )


@both
@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (None, "gives no answer in time; does the server run"),
        (b"", "breaks the connection off; does the server run"),
        (PAGE, "answers with something that is no Bot API, such as a web page; is LOA_TELEGRAM_API right?"),
    ],
    ids=["silent", "closed", "page"],
)
async def test_what_listens_is_something_else(call: Call, answer: bytes | None, says: str) -> None:
    async with listening(answer) as port:
        assert (await said(call, Way(f"http://127.0.0.1:{port}"))).startswith(f"127.0.0.1:{port} {says}")


async def test_what_listens_knows_no_bot_api() -> None:
    async with listening(NOT_FOUND) as port:
        line = await said(by_aiogram, Way(f"http://127.0.0.1:{port}"))
        assert line.startswith(f"127.0.0.1:{port} answers 404: there is no Bot API at this address; is LOA_")


@both
async def test_a_port_without_tls(call: Call) -> None:
    async with listening(PAGE) as port:
        line = await said(call, Way(f"https://127.0.0.1:{port}"))
        assert line.startswith(f"127.0.0.1:{port} does not speak TLS as it should (")
        assert line.endswith("is it https there?")


@both
async def test_a_certificate_of_nobody_we_trust(call: Call, tmp_path: Path) -> None:
    if not shutil.which("openssl"):
        pytest.skip("nothing here makes a certificate")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
            "-subj", "/CN=localhost", "-keyout", str(key), "-out", str(certificate)]  # fmt: skip
    await asyncio.to_thread(subprocess.run, make, check=True, capture_output=True)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    async with listening(PAGE, context) as port:
        line = await said(call, Way(f"https://127.0.0.1:{port}"))
        assert line.startswith(f"127.0.0.1:{port} shows a certificate that is not trusted (self")
        assert "clock of this machine" in line


@both
@pytest.mark.parametrize("scheme", ["http", "socks5"])
async def test_the_proxy_is_away(call: Call, scheme: str) -> None:
    port = free_port()
    line = await said(call, Way(proxy=f"{scheme}://loa:{PASSWORD}@127.0.0.1:{port}"))
    assert line.startswith(f"the proxy 127.0.0.1:{port} ")
    assert "is LOA_TELEGRAM_PROXY right?" in line


@both
async def test_the_proxy_wants_a_password(call: Call) -> None:
    async with listening(WANTS_PASSWORD) as port:
        line = await said(call, Way(proxy=f"http://127.0.0.1:{port}"))
        assert line == (
            f"the proxy 127.0.0.1:{port} does not lead there: it wants another name or password; "
            "are they right in LOA_TELEGRAM_PROXY?"
        )


@both
@pytest.mark.parametrize("answer", [b"\x05\xff", b"\x05\x00\x05\x04", b"", b"HTTP/1.1 200 OK\r\n\r\n"])
async def test_what_should_be_a_proxy_is_none(call: Call, answer: bytes) -> None:
    async with listening(answer) as port:
        line = await said(call, Way(proxy=f"socks5://loa:{PASSWORD}@127.0.0.1:{port}"))
        assert line.startswith(f"the proxy 127.0.0.1:{port} ")
        assert "LOA_TELEGRAM_PROXY" in line


def test_a_proxy_that_is_set_elsewhere_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    refused = ConnectionRefusedError()
    for name in ("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    assert "or is a proxy needed (LOA_TELEGRAM_PROXY)?" in Way().why(refused)
    monkeypatch.setenv("HTTPS_PROXY", f"http://loa:{PASSWORD}@127.0.0.1:3128")
    assert Way().why(refused) == (
        "api.telegram.org refuses the connection; "
        "HTTPS_PROXY is set on this machine, and Loa goes by LOA_TELEGRAM_PROXY alone"
    )


def test_a_certificate_that_is_out_of_date_comes_before_what_wraps_it() -> None:
    inner = ssl.SSLCertVerificationError(1, "x")
    inner.verify_message = "certificate has expired"
    outer = OSError("handshake")
    outer.__cause__ = inner
    assert "certificate has expired" in Way().why(outer)


def test_an_unknown_error_is_said_as_it_is_without_the_token() -> None:
    line = Way().why(RuntimeError(f"POST https://api.telegram.org/bot{TOKEN}/getMe\nfailed"))
    assert line == "api.telegram.org: RuntimeError: POST https://api.telegram.org/bot<token>/getMe failed"


def test_the_network_is_down() -> None:
    assert (
        Way()
        .why(OSError(101, "Network is unreachable"))
        .startswith("api.telegram.org cannot be reached from here; ")
    )
    assert (
        Way().why(socket.gaierror(-3, "Temporary failure")).startswith("api.telegram.org is not found (DNS)")
    )


@pytest.mark.parametrize(
    ("status", "body", "cure"),
    [
        (200, b"<html></html>", True),
        (404, b"<html></html>", True),
        (404, b'{"ok":false,"error_code":404,"description":"Not Found"}', True),
        (502, b"<html></html>", False),
        (500, b"", False),
    ],
)
def test_an_answer_that_no_bot_api_gives_says_where_to_look(
    tmp_path: Path, status: int, body: bytes, cure: bool
) -> None:
    reach = Reach("https://bot-api.bien-xanh.example.vn", None, Health(tmp_path, SystemClock()))
    with pytest.raises(PlatformAway) as away:
        reach.heard("getMe", status, body)
    assert str(away.value).startswith(f"bot-api.bien-xanh.example.vn answers {status} ")
    assert ("is LOA_TELEGRAM_API right?" in str(away.value)) is cure

"""The webhook: whatever comes in whatever pieces ends in time, and the healthy is taken beside it."""

import asyncio
import errno
import gzip
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest

from bot.intake.incoming import Raw
from bot.intake.telegram import webhook
from bot.intake.telegram.webhook import LARGEST, SECRET_HEADER, Door, why_shut
from bot.mishaps import explain
from bot.outage import CannotListen
from storage import StoreUnavailable
from tests.kit.office import SECRET, free_port

GOOD = {SECRET_HEADER: SECRET}
UPDATE = {"update_id": 7, "message": {"text": "xin chào"}}


class Intake:
    """A webhook with nothing behind it."""

    def __init__(self) -> None:
        self.port, self.taken, self.is_full = free_port(), list[Raw](), False

    async def receive(self, updates: list[Raw]) -> None:
        if self.is_full:
            raise StoreUnavailable("full")
        self.taken += updates

    async def post(self, body: bytes, path: str = "/telegram", **headers: str) -> int:
        url = f"http://127.0.0.1:{self.port}{path}"
        async with (
            aiohttp.ClientSession() as session,
            session.post(url, data=body, headers=GOOD | headers) as answer,
        ):
            return answer.status

    async def is_well(self) -> bool:
        """Whether an ordinary update is taken at once."""
        async with asyncio.timeout(1):
            return await self.post(json.dumps(UPDATE).encode()) == 200

    async def raw(self, said: bytes, seconds: float = 5) -> bytes:
        """Say something byte by byte as it is, and hear everything until the other side ends it."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write(said)
        try:
            async with asyncio.timeout(seconds):
                return await reader.read()
        except ConnectionError:
            return b""
        finally:
            writer.close()


@pytest.fixture
async def intake(caplog: pytest.LogCaptureFixture) -> AsyncIterator[Intake]:
    """Nothing that comes may leave a trace in the log."""
    async with opened() as intake:
        yield intake
        assert await intake.is_well()
    assert [r for r in caplog.records if r.exc_info or r.levelno >= logging.ERROR] == []


@asynccontextmanager
async def opened() -> AsyncIterator[Intake]:
    intake = Intake()
    door = Door(SECRET, intake.receive)
    await door.open(intake.port)
    try:
        yield intake
    finally:
        await door.close()


def numbered(number: str) -> bytes:
    return b'{"update_id": %b, "message": {}}' % number.encode()


BODIES = {
    "nothing": b"",
    "no JSON": b"update_id=7",
    "half": b'{"update_id": 7, "mess',
    "an array": b"[]",
    "a word": b'"7"',
    "null": b"null",
    "no number": b"{}",
    "true": numbered("true"),
    "negative": numbered("-7"),
    "a float": numbered("7.0"),
    "exponent": numbered("7e3"),
    "infinite": numbered("1e999"),
    "words": numbered('"7"'),
    "null number": numbered("null"),
    "60 digits": numbered("9" * 60),
    "5000 digits": numbered("9" * 5000),
    "2 to the 63rd": numbered(str(2**63)),
    "10,000 levels": b'{"update_id": 7, "message": ' + b"[" * 10_000 + b"]" * 10_000 + b"}",
    "10,000 objects": b'{"a":' * 10_000 + b"1" + b"}" * 10_000,
    "no UTF-8": b'{"update_id": 7, "message": "\xff\xfe\xfa"}',
    "compressed": gzip.compress(json.dumps(UPDATE).encode()),
}


@pytest.mark.parametrize("body", BODIES)
async def test_what_is_no_update_is_400(intake: Intake, body: str) -> None:
    assert await intake.post(BODIES[body]) == 400
    assert intake.taken == []


@pytest.mark.parametrize(
    "kind", ["application/json; charset=x-unknown", "text/plain; charset=hex", "nonsense", ""]
)
async def test_the_charset_that_is_named_does_not_matter(intake: Intake, kind: str) -> None:
    assert await intake.post(json.dumps(UPDATE).encode(), **{"Content-Type": kind}) == 200


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
async def test_a_body_is_never_unpacked(intake: Intake, coding: str) -> None:
    bomb = gzip.compress(b"[" * (64 * LARGEST))
    assert len(bomb) < LARGEST
    assert await intake.post(bomb, **{"Content-Encoding": coding}) == 400


async def test_refused_by_size_secret_and_way(intake: Intake) -> None:
    assert await intake.post(b"a" * (LARGEST + 1)) == 413
    assert await intake.post(b"{}", **{SECRET_HEADER: "wrong"}) == 401
    assert await intake.post(b"{}", **{SECRET_HEADER: "đúng rồi"}) == 401
    assert await intake.post(b"{}", path="/elsewhere") == 404
    async with aiohttp.ClientSession() as session:
        for verb in ("GET", "PUT", "DELETE", "OPTIONS"):
            async with session.request(
                verb, f"http://127.0.0.1:{intake.port}/telegram", headers=GOOD
            ) as answer:
                assert answer.status == 405
    intake.is_full = True
    assert await intake.post(json.dumps(UPDATE).encode()) == 503
    intake.is_full = False


@pytest.mark.parametrize(
    ("body", "given", "path"),
    [(b"{}", "wrong", "/telegram"), (b"[]", SECRET, "/telegram"), (b"{}", SECRET, "/")],
)
async def test_whoever_is_refused_is_told_that_the_connection_ends(
    intake: Intake, body: bytes, given: str, path: str
) -> None:
    """A web server in front would use it for the next update, which would be lost on it."""
    url = f"http://127.0.0.1:{intake.port}{path}"
    headers = {SECRET_HEADER: given}
    async with aiohttp.ClientSession() as session, session.post(url, data=body, headers=headers) as answer:
        assert answer.status != 200
        assert answer.headers["Connection"] == "close"


HEAD = f"POST /telegram HTTP/1.1\r\nHost: a\r\n{SECRET_HEADER}: {SECRET}\r\n".encode()
RAW = {
    "no HTTP": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
    "another version": b"POST /telegram HTTP/9.9\r\n\r\n",
    "a header without a colon": b"POST /telegram HTTP/1.1\r\nHost\r\n\r\n",
    "a header of 100 KB": HEAD + b"X: " + b"a" * 100_000 + b"\r\n\r\n",
    "a length in words": HEAD + b"Content-Length: many\r\n\r\n",
    "two lengths": HEAD + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
    "chunks that are none": HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
}


@pytest.mark.parametrize("said", RAW)
async def test_what_is_no_request_is_400(intake: Intake, said: str) -> None:
    assert (await intake.raw(RAW[said])).startswith((b"HTTP/1.0 400", b"HTTP/1.1 400"))


SLOW = {
    "nothing at all": (b"", b""),
    "half a line": (b"POST /tele", b""),
    "half of the headers": (HEAD, b""),
    "headers without a body": (HEAD + b"Content-Length: 10\r\n\r\n", b"408"),
    "half a body": (HEAD + b'Content-Length: 100\r\n\r\n{"update_id": 7', b"408"),
    "half a chunk": (HEAD + b'Transfer-Encoding: chunked\r\n\r\n40\r\n{"update_', b"408"),
    "a wrong secret and half a body": (
        b"POST /telegram HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{", b"401",
    ),
}  # fmt: skip


@pytest.mark.parametrize("said", SLOW)
async def test_who_is_slow_is_cut_off(intake: Intake, monkeypatch: pytest.MonkeyPatch, said: str) -> None:
    monkeypatch.setattr(webhook, "HEADERS", 0.2)
    monkeypatch.setattr(webhook, "BODY", 0.2)
    words, answer = SLOW[said]
    waiting = asyncio.ensure_future(intake.raw(words, seconds=4))
    await asyncio.sleep(0.05)
    assert await intake.is_well()
    heard = await waiting
    assert heard[9:12] == answer


async def test_others_pass_many_silent_connections(intake: Intake, monkeypatch: pytest.MonkeyPatch) -> None:
    """More connections than are served at once: the oldest silent ones make room."""
    monkeypatch.setattr(webhook, "CONNECTIONS", 30)
    held = [await asyncio.open_connection("127.0.0.1", intake.port) for _ in range(60)]
    assert await intake.is_well()
    for _, writer in held:
        writer.close()


async def test_a_connection_that_is_used_is_kept(intake: Intake, monkeypatch: pytest.MonkeyPatch) -> None:
    """The time limits of a request do not end a connection on which the next one comes later."""
    monkeypatch.setattr(webhook, "HEADERS", 0.1)
    body = json.dumps(UPDATE).encode()
    request = HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body
    reader, writer = await asyncio.open_connection("127.0.0.1", intake.port)
    for _ in range(3):
        writer.write(request)
        assert (await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 2)).startswith(b"HTTP/1.1 200")
        await asyncio.sleep(0.3)
    writer.close()


async def test_a_port_that_another_program_has_is_named_with_its_cure() -> None:
    async with opened() as intake:
        with pytest.raises(CannotListen) as shut:
            await Door(SECRET, intake.receive).open(intake.port)
    assert explain(shut.value) == (
        "another program listens on this port already; set LOA_WEBHOOK_PORT to a free one"
    )


def test_so_is_one_that_this_user_may_not_have() -> None:
    at = "error while attempting to bind on address ('127.0.0.1', 80): permission denied"
    assert why_shut(OSError(errno.EACCES, at)) == (
        f"cannot listen for the webhook: {at}; set LOA_WEBHOOK_PORT to a free port above 1023"
    )

"""A small proxy on the loopback that tests can break: SOCKS5 and HTTP on one port."""

import asyncio
import contextlib
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Literal
from urllib.parse import urlsplit

Mode = Literal["works", "refuses", "login", "resets", "nonsense", "hangs", "ends midway"]
MIDWAY = 300  # bytes of an answer


class Proxy:
    """Listens on a port of its own until closed; `mode` may change at any time."""

    def __init__(self) -> None:
        self.mode: Mode = "works"
        self.port = 0
        self.served = 0
        self._server: asyncio.Server | None = None
        self._open = set[asyncio.StreamWriter]()

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Go away, with every connection that is open."""
        if self._server:
            self._server.close()
            self._server = None
        for writer in list(self._open):
            writer.transport.abort()

    def address(self, scheme: str) -> str:
        return f"{scheme}://127.0.0.1:{self.port}"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer)
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, ValueError):
            first = await reader.readexactly(1)
            if self.mode == "resets":
                writer.transport.abort()
            elif self.mode == "nonsense":
                writer.write(b"\xff\xfeSSH-2.0-what\r\n\r\n")
                await writer.drain()
            elif self.mode == "hangs":
                await reader.read()
            elif first == b"\x05":
                await self._socks(reader, writer)
            else:
                await self._http(first, reader, writer)
        self._open.discard(writer)
        writer.close()

    async def _socks(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly((await reader.readexactly(1))[0])
        writer.write(b"\x05\xff" if self.mode == "login" else b"\x05\x00")
        kind = (await reader.readexactly(4))[3]
        size = {1: 4, 4: 16}.get(kind) or (await reader.readexactly(1))[0]
        name = await reader.readexactly(size)
        host = name.decode() if kind == 3 else ".".join(map(str, name))
        (port,) = struct.unpack(">H", await reader.readexactly(2))
        refused = self.mode == "refuses"
        writer.write(bytes([5, 5 if refused else 0, 0, 1, 0, 0, 0, 0, 0, 0]))
        if not refused:
            await self._relay(host, port, b"", reader, writer)

    async def _http(self, first: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = first + await reader.readuntil(b"\r\n\r\n")
        verb, target, _ = head.split(b" ", 2)
        if self.mode in ("login", "refuses"):
            said = b"407 Proxy Authentication Required" if self.mode == "login" else b"503 Unavailable"
            writer.write(b"HTTP/1.1 " + said + b"\r\nContent-Length: 0\r\n\r\n")
            await writer.drain()
            return
        there = urlsplit(target if verb != b"CONNECT" else b"//" + target)
        if verb == b"CONNECT":
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            head = b""
        await self._relay((there.hostname or b"").decode(), there.port or 80, head, reader, writer)

    async def _relay(
        self, host: str, port: int, head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        there, back = await asyncio.open_connection(host, port)
        self.served += 1
        back.write(head)
        await asyncio.wait(
            {
                asyncio.ensure_future(self._copy(reader, back, answers=False)),
                asyncio.ensure_future(self._copy(there, writer, answers=True)),
            },
            return_when=asyncio.FIRST_COMPLETED,
        )
        back.close()

    async def _copy(self, source: asyncio.StreamReader, to: asyncio.StreamWriter, *, answers: bool) -> None:
        while data := await source.read(65536):
            if answers and self.mode == "ends midway":
                to.write(data[: min(MIDWAY, len(data) // 2)])
                await to.drain()
                to.transport.abort()
                return
            to.write(data)
            await to.drain()


@asynccontextmanager
async def open_proxy() -> AsyncIterator[Proxy]:
    proxy = Proxy()
    await proxy.start()
    try:
        yield proxy
    finally:
        await proxy.close()

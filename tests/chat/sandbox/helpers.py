"""A bare Bot API caller and pictures of any size, for tests that look at raw answers."""

from __future__ import annotations

import json
import struct
import zlib
from typing import Any

import aiohttp


class Refusal(Exception):
    """The Bot API said no."""

    def __init__(self, body: dict[str, Any]) -> None:
        super().__init__(body["description"])
        self.code: int = body["error_code"]
        self.description: str = body["description"]
        self.parameters: dict[str, Any] = body.get("parameters", {})


class Api:
    """Calls methods of one bot; an answer that is not ok is raised as `Refusal`."""

    def __init__(self, session: aiohttp.ClientSession, url: str, token: str) -> None:
        self.session = session
        self.url = url
        self.token = token
        self.id = int(token.partition(":")[0])

    async def __call__(self, method: str, **params: Any) -> Any:
        async with self.session.post(f"{self.url}/bot{self.token}/{method}", json=params) as response:
            body = json.loads(await response.text())
        if not body["ok"]:
            assert response.status == body["error_code"]
            raise Refusal(body)
        return body["result"]

    async def upload(self, method: str, files: dict[str, bytes], **params: Any) -> Any:
        form = aiohttp.FormData()
        for name, value in params.items():
            form.add_field(name, value if isinstance(value, str) else json.dumps(value))
        for name, data in files.items():
            form.add_field(name, data, filename=name)
        async with self.session.post(f"{self.url}/bot{self.token}/{method}", data=form) as response:
            body = await response.json()
        if not body["ok"]:
            raise Refusal(body)
        return body["result"]

    async def updates(self, **params: Any) -> list[dict[str, Any]]:
        return list(await self("getUpdates", **params))


def png(width: int = 40, height: int = 30, shade: int = 120, pad: int = 0) -> bytes:
    """A grey picture; `pad` adds bytes, so that a small picture can be a large file."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = (b"\x00" + bytes([shade]) * width) * height if width * height < 10**6 else b""
    parts = [chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(rows))]
    if pad:
        parts.append(chunk(b"tEXt", b"x" * pad))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts) + chunk(b"IEND", b"")


def jpeg(width: int = 64, height: int = 48) -> bytes:
    """Only the headers of a JPEG, which is all the sandbox reads."""
    app0 = b"\xff\xe0" + struct.pack(">H", 16) + b"JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
    sof0 = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    return b"\xff\xd8" + app0 + sof0 + b"\xff\xd9"


def keyboard(*labels: str, data: str = "a:1") -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": label, "callback_data": data} for label in labels]]}

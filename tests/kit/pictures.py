"""Small pictures that differ in every byte that matters, without a picture library."""

import struct
import zlib


def png(number: int, width: int = 160, height: int = 120) -> bytes:
    """A valid PNG; each number gives another picture."""
    row = b"".join(
        bytes(((x * 3 + number * 31) % 256, number % 256, (x + number) % 256)) for x in range(width)
    )
    raw = b"".join(b"\0" + row for _ in range(height))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(raw))
        + chunk(b"IEND", b"")
    )

"""Pictures made on the spot, each different from the other: a landscape as PNG."""

import math
import struct
import zlib

SIZE = 320
SKIES = ((120, 178, 226), (236, 160, 120), (150, 150, 210), (110, 190, 200))


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _colour(number: int, x: int, y: int) -> tuple[int, int, int]:
    """Sky, sun, two ranges of hills and water; where they are, and the hour, follow from `number`."""
    sky = SKIES[number % len(SKIES)]
    far = 0.52 + 0.07 * math.sin(x / 43 + 2.1 * number) + 0.03 * math.sin(x / 17 + number)
    near = 0.68 + 0.08 * math.sin(x / 61 + 1.3 * number)
    height = y / SIZE
    if (x - (90 + 61 * number) % SIZE) ** 2 + (y - 70) ** 2 < 26**2:
        return 255, 246, 214
    if height < far:
        return tuple(int(c + (250 - c) * height) for c in sky)  # type: ignore[return-value]  # three of them
    if height < near:
        return 92, 126 - 6 * (number % 3), 124
    if height < 0.86:
        return 52, 88 + 7 * (number % 4), 74
    return 74, 122, 152 + (y % 7)


def picture(number: int) -> bytes:
    """A small landscape as PNG, different for each `number`."""
    rows = bytearray()
    for y in range(SIZE):
        rows.append(0)  # no filter
        for x in range(SIZE):
            rows += bytes(_colour(number, x, y))
    header = struct.pack(">IIBBBBB", SIZE, SIZE, 8, 2, 0, 0, 0)
    parts = (_chunk(b"IHDR", header), _chunk(b"IDAT", zlib.compress(bytes(rows), 6)), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)

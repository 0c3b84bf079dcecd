"""Pictures made on the spot, each different from the other: a gradient as PNG."""

import struct
import zlib

SIZE = 320


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def picture(number: int) -> bytes:
    """A small PNG whose colours follow from `number`."""
    red, green, blue = (37 * number + 90) % 256, (91 * number + 40) % 256, (151 * number + 20) % 256
    rows = bytearray()
    for y in range(SIZE):
        rows.append(0)  # no filter
        for x in range(SIZE):
            rows += bytes(((red + x // 3) % 256, (green + y // 3) % 256, (blue + (x + y) // 6) % 256))
    header = struct.pack(">IIBBBBB", SIZE, SIZE, 8, 2, 0, 0, 0)
    parts = (_chunk(b"IHDR", header), _chunk(b"IDAT", zlib.compress(bytes(rows), 6)), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)

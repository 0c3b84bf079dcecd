"""A HEIC photo without its metadata.

Its parts are found by their places in the file, so that nothing may move: what is left out is written over.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
EMPTY = b"\0\0\0\0MM\0*\0\0\0\x08\0\0"  # Exif metadata that says nothing
LEFT_OUT = (b"Exif", b"mime", b"uri ")


class Unreadable(Exception):
    """A file that is no picture of a known kind, or a broken one."""


def is_heic(data: bytes) -> bool:
    return data[4:8] == b"ftyp" and data[8:12] in BRANDS


@dataclass(frozen=True)
class _Box:
    kind: bytes
    start: int
    end: int


def blanked(data: bytes) -> bytes:
    """The photo with its metadata written over. Raises Unreadable, and struct.error for what is cut short."""
    boxes = {box.kind: box for box in _boxes(data, 0, len(data))}
    meta = boxes.get(b"meta")
    if meta is None or b"moov" in boxes:
        raise Unreadable("no single photo")
    inner = {box.kind: box for box in _boxes(data, meta.start + 4, meta.end)}
    if not {b"iinf", b"iloc"} <= inner.keys():
        raise Unreadable("no list of parts")
    kinds, out = dict(_kinds(data, inner[b"iinf"])), bytearray(data)
    for item, start, end in _places(data, inner[b"iloc"], inner.get(b"idat")):
        if kinds.get(item) not in LEFT_OUT:
            continue
        if not 0 < start < end <= len(data):
            raise Unreadable("a part that is elsewhere")
        empty = EMPTY if kinds[item] == b"Exif" and end - start >= len(EMPTY) else b""
        out[start:end] = empty + bytes(end - start - len(empty))
    return bytes(out)


def _boxes(data: bytes, at: int, end: int) -> Iterator[_Box]:
    while at + 8 <= end:
        size, kind = struct.unpack_from(">I4s", data, at)
        head = 8
        if size == 1:
            size, head = struct.unpack_from(">Q", data, at + 8)[0], 16
        size = size or end - at
        if size < head or at + size > end:
            raise Unreadable("a part that is larger than the file")
        yield _Box(kind, at + head, at + size)
        at += size


def _kinds(data: bytes, box: _Box) -> Iterator[tuple[int, bytes]]:
    """The number and the kind of each part."""
    entries = box.start + (6 if data[box.start] == 0 else 8)
    for entry in _boxes(data, entries, box.end):
        wide = data[entry.start] >= 3
        item, _, kind = struct.unpack_from(">IH4s" if wide else ">HH4s", data, entry.start + 4)
        yield item, kind


def _places(data: bytes, box: _Box, idat: _Box | None) -> Iterator[tuple[int, int, int]]:
    """The number of each part, and where its bytes begin and end."""
    reader = _Reader(data, box.start)
    version = reader.number(1)
    reader.number(3)
    sizes = reader.number(2)
    offset, length, base, index = (sizes >> shift & 15 for shift in (12, 8, 4, 0))
    for _ in range(reader.number(4 if version == 2 else 2)):
        item = reader.number(4 if version == 2 else 2)
        method = reader.number(2) & 15 if version else 0
        reader.number(2)
        first = reader.number(base) + {0: 0, 1: idat.start if idat else -len(data)}.get(method, -len(data))
        for _ in range(reader.number(2)):
            if version:
                reader.number(index)
            start = first + reader.number(offset)
            yield item, start, start + reader.number(length)


class _Reader:
    """Numbers one after another."""

    def __init__(self, data: bytes, at: int) -> None:
        self._data, self._at = data, at

    def number(self, size: int) -> int:
        found = self._data[self._at : self._at + size]
        if len(found) < size:
            raise Unreadable("cut short")
        self._at += size
        return int.from_bytes(found)

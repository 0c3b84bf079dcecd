"""A picture without what its file says beside the picture: where it was taken, by what, and when.

Nothing is decoded: the picture's own bytes are copied as they are. Kept beside them are its colours, how it
moves and which way is up. A place can stand in many parts of a file, some of them a maker's own, so only the
parts known to be needed stay (docs/decisions/0024-no-place-leaves-the-house.md).
"""

import struct
import zlib
from collections.abc import Iterator

from workflow.media.heic import Unreadable, blanked, is_heic

__all__ = ["Unreadable", "strip"]

JPEG, PNG = b"\xff\xd8", b"\x89PNG\r\n\x1a\n"
EXIF, COLOURS = b"Exif\0\0", b"ICC_PROFILE\0"
APPS = range(0xE0, 0xF0)
APP0, APP1, APP2, APP14, COMMENT, SCAN, END = 0xE0, 0xE1, 0xE2, 0xEE, 0xFE, 0xDA, 0xD9
ALONE = (0x01, *range(0xD0, 0xD8))  # markers without a length
PNG_KEPT = (
    b"IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT"
).split()
WEBP_KEPT = (b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP")
HAS_EXIF, HAS_XMP = 0x08, 0x04  # flags of a WebP file
ORIENTATION, SHORT, UPRIGHT, MOST = 0x0112, 3, 1, 8


def strip(data: bytes) -> bytes:
    """The picture alone; the same bytes where there was nothing else. Raises Unreadable."""
    try:
        if data.startswith(JPEG):
            return _jpeg(data)
        if data.startswith(PNG):
            return _png(data)
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return _webp(data)
        if is_heic(data):
            return blanked(data)
    except (IndexError, struct.error) as error:
        raise Unreadable(f"cut short: {error}") from error
    raise Unreadable("no JPEG, PNG, WebP or HEIC")


def _turned(tiff: bytes) -> bytes:
    """Metadata that says which way is up and nothing else; none for a picture that stands upright."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2], "")
    if not order:
        return b""
    try:
        first = struct.unpack_from(f"{order}I", tiff, 4)[0]
        for n in range(struct.unpack_from(f"{order}H", tiff, first)[0]):
            tag, kind, _, value = struct.unpack_from(f"{order}HHIH", tiff, first + 2 + 12 * n)
            if (tag, kind) == (ORIENTATION, SHORT) and UPRIGHT < value <= MOST:
                return struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, ORIENTATION, SHORT, 1, value, 0, 0)
    except struct.error:
        pass
    return b""


def _jpeg(data: bytes) -> bytes:
    """Segment by segment up to the end of the picture; what comes behind it, such as a second one, goes."""
    out, at = [JPEG], 2
    while True:
        if data[at] != 0xFF:
            raise Unreadable(f"no segment at byte {at}")
        while data[at + 1] == 0xFF:
            at += 1
        marker = data[at + 1]
        if marker == END:
            return b"".join([*out, data[at : at + 2]])
        if marker in ALONE:
            out.append(data[at : at + 2])
            at += 2
            continue
        end = at + 2 + struct.unpack_from(">H", data, at + 2)[0]
        out.append(_segment(marker, data[at:end], data[at + 4 : end]))
        at = _after_scan(data, end) if marker == SCAN else end
        out.append(data[end:at])


def _segment(marker: int, segment: bytes, body: bytes) -> bytes:
    """A segment as it is kept."""
    if marker == APP1 and body.startswith(EXIF):
        turned = _turned(body[len(EXIF) :])
        head = struct.pack(">BBH", 0xFF, APP1, 2 + len(EXIF) + len(turned))
        return head + EXIF + turned if turned else b""
    is_kept = marker in (APP0, APP14) or (marker == APP2 and body.startswith(COLOURS))
    return segment if is_kept or marker not in (*APPS, COMMENT) else b""


def _after_scan(data: bytes, at: int) -> int:
    """The end of the coded picture: the next marker that is none of its own."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            raise Unreadable("no end")
        if data[at + 1] not in (0x00, 0xFF, *ALONE[1:]):
            return at
        at += 1 if data[at + 1] == 0xFF else 2


def _png(data: bytes) -> bytes:
    out, at, kind = [PNG], len(PNG), b""
    while kind != b"IEND":
        length, kind = struct.unpack_from(">I4s", data, at)
        chunk, at = data[at : at + 12 + length], at + 12 + length
        if len(chunk) < 12 + length:
            raise Unreadable("cut short")
        if kind in PNG_KEPT:
            out.append(chunk)
        elif kind == b"eXIf" and (turned := _turned(chunk[8:-4])):
            out.append(_png_chunk(b"eXIf", turned))
    return b"".join(out)


def _png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _webp(data: bytes) -> bytes:
    out, turned = [], b""
    for kind, body in _webp_chunks(data):
        if kind == b"EXIF":
            turned = _turned(body.removeprefix(EXIF))
        elif kind in WEBP_KEPT:
            out.append((kind, body))
    if turned:
        out.append((b"EXIF", turned))
    kept = b"".join(_webp_chunk(kind, _flagged(kind, body, turned)) for kind, body in out)
    return b"RIFF" + struct.pack("<I", len(kept) + 4) + b"WEBP" + kept


def _webp_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at, end = 12, 8 + struct.unpack_from("<I", data, 4)[0]
    if len(data) < end:
        raise Unreadable("cut short")
    while at < end:
        kind, length = struct.unpack_from("<4sI", data, at)
        yield kind, data[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def _webp_chunk(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack("<I", len(body)) + body + bytes(len(body) % 2)


def _flagged(kind: bytes, body: bytes, turned: bytes) -> bytes:
    """A part of a WebP file; its head says what is in it now."""
    if kind != b"VP8X":
        return body
    return bytes([body[0] & ~(HAS_EXIF | HAS_XMP) | (HAS_EXIF if turned else 0)]) + body[1:]

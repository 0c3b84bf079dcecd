"""The sheet of photos as a picture: what is on it, and what a picture may not do to it."""

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from tests.kit.pictures import png
from tests.rules.drawn import shades
from wording import contact_sheet


def encoded(picture: Image.Image, kind: str = "JPEG", **more: object) -> bytes:
    out = BytesIO()
    picture.save(out, kind, **more)
    return out.getvalue()


def plain(size: tuple[int, int], colour: str = "#c03020") -> Image.Image:
    return Image.new("RGB", size, colour)


def opened(data: bytes | None) -> Image.Image:
    assert data is not None
    return Image.open(BytesIO(data))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("size", [(1600, 1200), (900, 1600), (30, 20), (4000, 100)])
def test_a_thumbnail_fits_its_place(kind: str, size: tuple[int, int]) -> None:
    small = opened(contact_sheet.thumbnail(encoded(plain(size), kind)))
    assert small.width <= contact_sheet.WIDE
    assert small.height <= contact_sheet.HIGH
    assert small.width == contact_sheet.WIDE or small.height == contact_sheet.HIGH


def test_a_thumbnail_stands_upright_and_holds_the_picture_alone() -> None:
    turned = Image.Exif()
    turned[0x0112] = 6
    small = opened(contact_sheet.thumbnail(encoded(plain((1600, 900)), exif=turned)))
    assert small.width < small.height
    assert not small.getexif()


def _huge() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 20_000, 20_000, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(10**6)))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"ten bytes!",
        png(1)[:200],
        encoded(plain((500, 500)))[:300],
        encoded(plain((8000, 4000))),
        encoded(plain((50, 50)), "GIF"),
        encoded(plain((50, 50)), "TIFF"),
        b"\xff\xd8\xff",
        _huge(),
    ],
    ids=[
        "nothing",
        "no picture",
        "half a PNG",
        "half a JPEG",
        "pixels",
        "a GIF",
        "a TIFF",
        "a head",
        "a bomb",
    ],
)
def test_a_broken_picture_has_no_thumbnail(data: bytes) -> None:
    assert contact_sheet.thumbnail(data) is None


@pytest.mark.parametrize("count", range(1, 11))
def test_a_sheet_is_three_across(count: int) -> None:
    small = contact_sheet.thumbnail(encoded(plain((1600, 1200))))
    drawn = opened(contact_sheet.draw([small] * count))
    assert drawn.width == 820
    assert drawn.height == 10 + 256 * -(-count // 3)


def test_a_number_covers_no_part_of_its_photo() -> None:
    """The strip above holds the number, the place below the photo and nothing else."""
    small = contact_sheet.thumbnail(encoded(plain((1300, 1000))))
    for drawn in (contact_sheet.draw([small] * 2), contact_sheet.draw([small, None])):
        picture = opened(drawn).convert("RGB")
        strip = picture.crop((10, 10, 270, 56)).convert("L")
        below = picture.crop((14, 60, 266, 252)).convert("L")
        darkest, lightest = shades(below)
        assert shades(strip)[0] < 60
        assert lightest - darkest < 12
    alone = picture.crop((280, 10, 540, 256)).convert("L")
    assert shades(alone.crop((0, 0, 260, 46)))[0] < 60
    assert shades(alone.crop((4, 50, 256, 242)))[0] > 200

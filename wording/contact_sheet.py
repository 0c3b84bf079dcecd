"""Photos as a sheet: at most three across, each under a strip with its number, which covers nothing.

A telephone shows the sheet some 370 px wide: a photo is then 120 px and its number 17 px. Pictures may be
made to do harm: only three kinds are decoded, and none with more than `PIXELS`.
"""

from collections.abc import Sequence
from io import BytesIO

from PIL import Image, ImageDraw, ImageOps

from wording.picture import INK, PAPER, font

ACROSS = 3
WIDE, HIGH, STRIP, GAP, NUMBER = 260, 200, 46, 10, 36
PIXELS = 30_000_000  # some 100 MB while it is decoded
KINDS = ("JPEG", "PNG", "WEBP")
QUALITY = 85
GROUND = "#e5e9ee"


def thumbnail(data: bytes) -> bytes | None:
    """A small JPEG of a picture, turned the right way up; None where it cannot be drawn."""
    try:
        with Image.open(BytesIO(data), formats=KINDS) as picture:
            if picture.width * picture.height > PIXELS:
                return None
            picture.thumbnail((2 * WIDE, 2 * WIDE))
            upright = ImageOps.contain(ImageOps.exif_transpose(picture).convert("RGBA"), (WIDE, HIGH))
            return _jpeg(Image.alpha_composite(Image.new("RGBA", upright.size, PAPER), upright))
    except Exception:  # a broken picture can fail anywhere in a decoder
        return None


def draw(thumbnails: Sequence[bytes | None]) -> bytes:
    """A JPEG of numbered thumbnails. Where there is none the number stands alone."""
    rows = -(-len(thumbnails) // ACROSS)
    wide, high = WIDE + GAP, STRIP + HIGH + GAP
    sheet = Image.new("RGB", (ACROSS * wide + GAP, rows * high + GAP), PAPER)
    pen = ImageDraw.Draw(sheet)
    for n, each in enumerate(thumbnails):
        left, top = GAP + n % ACROSS * wide, GAP + n // ACROSS * high
        pen.rectangle((left, top, left + WIDE - 1, top + STRIP + HIGH - 1), GROUND)
        pen.text((left + GAP, top + STRIP / 2), f"{n + 1}", INK, font(NUMBER), anchor="lm")
        if each:
            with Image.open(BytesIO(each), formats=("JPEG",)) as picture:
                aside, below = (WIDE - picture.width) // 2, (HIGH - picture.height) // 2
                sheet.paste(picture, (left + aside, top + STRIP + below))
    return _jpeg(sheet)


def _jpeg(picture: Image.Image) -> bytes:
    out = BytesIO()
    picture.convert("RGB").save(out, "JPEG", quality=QUALITY)
    return out.getvalue()

"""A photo without the place where it was taken: the picture stays as it is."""

import struct
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, PngImagePlugin

from workflow.media.metadata import Unreadable, strip

GPS, MAKER, NOTE = 0x8825, b"Maker 20.8449N", "HO CHI MINH PLACE"
XMP = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><City>{NOTE}</City></x:xmpmeta>'.encode()
COLOURS = b"colours" * 40
SECRETS = (b"Hai Phong", MAKER, NOTE.encode(), b"IPTC place", b"http://ns.adobe.com/xap/", b"GPS")


def picture() -> Image.Image:
    return Image.effect_mandelbrot((120, 80), (-3, -2.5, 2, 2.5), 100).convert("RGB")


def exif(turned: int) -> Image.Exif:
    found = Image.Exif()
    found[0x0112] = turned
    found[0x010E] = "Hai Phong"
    found[0x927C] = MAKER
    found.get_ifd(GPS).update({1: "N", 2: (20.0, 50.0, 41.6), 3: "E", 4: (106.0, 41.0, 17.2)})
    return found


def saved(kind: str, turned: int = 1, **more: object) -> bytes:
    out = BytesIO()
    if kind == "PNG":
        notes = PngImagePlugin.PngInfo()
        notes.add_text("Location", NOTE)
        notes.add_text("Location", NOTE, zip=True)
        notes.add_itxt("XML:com.adobe.xmp", XMP.decode())
        more["pnginfo"] = notes
    elif kind == "JPEG":
        more["comment"] = NOTE.encode()
    if kind in ("JPEG", "WEBP"):
        more["xmp"] = XMP
    picture().save(out, kind, exif=exif(turned), icc_profile=COLOURS, **more)
    return out.getvalue()


def with_segment(data: bytes, marker: int, body: bytes) -> bytes:
    return data[:2] + struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body + data[2:]


JPEGS = {
    "plain": saved("JPEG"),
    "progressive": saved("JPEG", progressive=True),
    "restarts": saved("JPEG", restart_marker_rows=1),
    "IPTC": with_segment(saved("JPEG"), 0xED, b"Photoshop 3.0\x008BIM IPTC place"),
    "a second picture": with_segment(saved("JPEG"), 0xE2, b"MPF\0GPS") + saved("JPEG"),
    "more after the end": saved("JPEG") + b"IPTC place",
    "filled": saved("JPEG").replace(b"\xff\xdb", b"\xff\xff\xff\xdb", 1),
}
HEIC = (Path(__file__).parent / "photo.heic").read_bytes()  # made with libheif, its metadata invented
FILES = {
    **{f"JPEG, {name}": data for name, data in JPEGS.items()},
    "PNG": saved("PNG"),
    "PNG with more after the end": saved("PNG") + b"IPTC place",
    "WebP": saved("WEBP"),
    "WebP, lossless": saved("WEBP", lossless=True),
}


@pytest.mark.filterwarnings("ignore:Image appears to be a malformed MPO file")
@pytest.mark.parametrize("name", FILES)
def test_the_place_goes_and_the_picture_stays(name: str) -> None:
    data = FILES[name]
    before, kept = Image.open(BytesIO(data)), strip(data)
    after = Image.open(BytesIO(kept))
    assert any(secret in data for secret in SECRETS)
    assert [secret for secret in SECRETS if secret in kept] == []
    assert after.format == before.format
    assert ImageChops.difference(before.convert("RGB"), after.convert("RGB")).getbbox() is None
    assert after.info["icc_profile"] == COLOURS
    assert not after.getexif()
    assert strip(kept) == kept


def test_of_a_heic_photo_the_metadata_is_written_over() -> None:
    """Nothing moves: the picture's parts are found by their places in the file."""
    kept = strip(HEIC)
    assert [secret for secret in (b"Hai Phong", b"HO CHI MINH PLACE") if secret not in HEIC] == []
    assert [secret for secret in (b"Hai Phong", b"HO CHI MINH PLACE") if secret in kept] == []
    assert len(kept) == len(HEIC)
    changed = [n for n, (before, after) in enumerate(zip(HEIC, kept, strict=True)) if before != after]
    assert HEIC.index(b"Exif\0\0MM") - 4 <= changed[0] < changed[-1] < HEIC.index(b"</x:xmpmeta>") + 12
    assert strip(kept) == kept


@pytest.mark.parametrize("turned", range(2, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_which_way_is_up_stays(kind: str, turned: int) -> None:
    kept = strip(saved(kind, turned))
    assert dict(Image.open(BytesIO(kept)).getexif()) == {0x0112: turned}
    assert [secret for secret in SECRETS if secret in kept] == []
    assert strip(kept) == kept


def test_a_moving_picture_moves_on() -> None:
    frames = [Image.new("RGB", (40, 30), colour) for colour in ("#a00000", "#00a000", "#0000a0")]
    for kind in ("WEBP", "PNG"):
        out = BytesIO()
        frames[0].save(out, kind, save_all=True, append_images=frames[1:], duration=100, exif=exif(1))
        kept = Image.open(BytesIO(strip(out.getvalue())))
        assert getattr(kept, "n_frames", 1) == 3
        assert not kept.getexif()


def test_a_file_with_nothing_beside_the_picture_stays_as_it_is() -> None:
    for kind in ("JPEG", "PNG", "WEBP"):
        out = BytesIO()
        picture().save(out, kind)
        assert strip(out.getvalue()) == out.getvalue()


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"GIF89a", b"\xff\xd8", b"RIFF\0\0\0\0WEBP"[:9]])
def test_what_is_no_picture_is_said(data: bytes) -> None:
    with pytest.raises(Unreadable):
        strip(data)


@settings(max_examples=300)
@given(st.sampled_from([HEIC, *FILES.values()]), st.data())
def test_a_broken_file_is_stripped_or_refused(whole: bytes, draw: st.DataObject) -> None:
    data = bytearray(whole[:4000])
    for _ in range(draw.draw(st.integers(0, 4))):
        data[draw.draw(st.integers(0, len(data) - 1))] = draw.draw(st.integers(0, 255))
    try:
        kept = strip(bytes(data[: draw.draw(st.integers(0, len(data)))]))
    except Unreadable:
        return
    assert strip(kept) == kept

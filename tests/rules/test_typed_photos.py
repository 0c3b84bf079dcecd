"""Orders about numbered photos as people type them: read as meant or asked about, none misread in silence."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflow.media.photo_orders import Captioned, Missing, Reordered, read_numbers, read_photos

TABLE = Path(__file__).parent / "typed_photos.txt"


def rows() -> Iterator[tuple[int, str, str]]:
    count = None
    for line in TABLE.read_text("utf-8").splitlines():
        if line.startswith("# "):
            count = int(line.removeprefix("# "))
        elif count is not None and line:
            text, _, expected = line.partition(" => ")
            yield count, text.replace(" ⏎ ", "\n"), expected


ROWS = tuple(rows())


def said(found: Reordered | Captioned | Missing | None) -> str:
    match found:
        case Reordered(order):
            return " ".join(map(str, order)) or "nothing"
        case Captioned(captions):
            return " | ".join(f"{n}: {words}" for n, words in captions)
        case Missing(number):
            return f"none {number}"
    return "asked"


@pytest.mark.parametrize(("count", "text", "expected"), ROWS)
def test_an_order_about_photos(count: int, text: str, expected: str) -> None:
    assert said(read_photos(text, count)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3, 7", (3, 7)),
        ("3 7", (3, 7)),
        ("ảnh 3 và 7", (3, 7)),
        ("2-4", (2, 3, 4)),
        ("3 ảnh", None),
        ("ba", None),
    ],
)
def test_bare_numbers(text: str, expected: tuple[int, ...] | None) -> None:
    assert read_numbers(text, 10) == expected


WORDS = sorted({word for _, text, _ in ROWS for word in text.split()})
anything = st.text(max_size=60) | st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)


@given(anything, st.integers(0, 10))
def test_an_order_names_only_photos_there_are(text: str, count: int) -> None:
    there = set(range(1, count + 1))
    match read_photos(text, count):
        case Reordered(order):
            assert len(set(order)) == len(order)
            assert set(order) < there or (set(order) == there and order != tuple(sorted(there)))
        case Captioned(captions):
            assert captions
            assert {n for n, _ in captions} <= there


def test_a_long_text_is_no_order() -> None:
    assert read_photos("bỏ 3 " * 1000, 10) is None
    assert read_photos("3: " + "Toàn cảnh hội trường. " * 100, 10) is not None

"""Wrong words and right words: what is understood, where they stand, and that nothing else changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflow.form.spot import Spot, around, places, read_spot, replaced


@pytest.mark.parametrize(
    ("typed", "spot"),
    [
        ("45 → 46", ("45", "46")),
        ("45->46", ("45", "46")),
        ("45 => 46", ("45", "46")),
        ("45 –> 46", ("45", "46")),
        ("“Trịnh Quang Minh” → “Trịnh Quảng Minh”", ("Trịnh Quang Minh", "Trịnh Quảng Minh")),
        ("Trịnh Quang Minh\nTrịnh Quảng Minh", ("Trịnh Quang Minh", "Trịnh Quảng Minh")),
        ("sửa 45 thành 46", ("45", "46")),
        ("Thành phố Biển → thành phố Biển Xanh", ("Thành phố Biển", "thành phố Biển Xanh")),
        ("45", None),
        ("45 → 45", None),
        ("45 →", None),
        ("→ 46", None),
        ("45 → 46 → 47", None),
        ("một thành hai thành ba", None),
        ("Sửa giúp số đại biểu ạ", None),
    ],
)
def test_what_is_meant(typed: str, spot: tuple[str, str] | None) -> None:
    assert read_spot(typed) == spot


@pytest.mark.parametrize(
    ("text", "wrong", "found"),
    [
        ("Nhận 45 bài, 45 đại biểu.", "45", [5, 13]),
        ("Năm 2045 có 45 bài, 450 người.", "45", [12]),
        ("Minh, Minhh, (Minh)", "Minh", [0, 14]),
        ("Giá 5.000 đ", "5.000", [4]),
        ("a.b a+b", "a+b", [4]),
        ("Không có", "45", []),
    ],
)
def test_where_it_stands(text: str, wrong: str, found: list[int]) -> None:
    assert places(text, wrong) == found


def test_what_is_around_it_comes_from_its_own_line() -> None:
    text = "Dòng đầu.\n" + "chữ " * 30 + "45 bài\nDòng cuối."
    before, after = around(text, text.index("45"), 2)
    assert before == "… " + ("chữ " * 12)
    assert after == " bài"


WORDS = st.text(st.sampled_from("ab 4.\n"), max_size=30)


@given(WORDS, st.sampled_from(["a", "ab", "4", "a b"]), st.data())
def test_nothing_else_changes(text: str, wrong: str, data: st.DataObject) -> None:
    found = places(text, wrong)
    chosen = data.draw(st.lists(st.sampled_from(found), unique=True)) if found else []
    changed = replaced(text, chosen, Spot(wrong, "XYZ"))
    assert changed.count("XYZ") == len(chosen)
    assert changed.replace("XYZ", wrong) == text

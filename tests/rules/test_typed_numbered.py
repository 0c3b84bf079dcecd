"""Orders about photos by numbers that changed meanwhile: the photos that were seen, or nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflow.media.numbered import Gone, Unsure, concerned, read_order
from workflow.media.photo_orders import Captioned, Missing, Reordered

SEEN = ["a", "b", "c", "d", "e"]


@pytest.mark.parametrize(
    ("typed", "now", "expected"),
    [
        ("bỏ 5", "abde", Reordered((1, 2, 3, 4))),
        ("bỏ 3", "abde", Gone((3,))),
        ("bỏ 2-4", "abde", Gone((3,))),
        ("bỏ 9", "abde", Missing("9")),
        ("bỏ 6", "abcdefg", Unsure()),
        ("bỏ 5", "abcdefg", Reordered((1, 2, 3, 4))),
        ("bỏ ảnh cuối", "abcdefg", Unsure()),
        ("bỏ ảnh đầu", "bcde", Gone((1,))),
        ("bỏ 1", "eabcd", Reordered((2, 3, 4, 5))),
        ("2 lên đầu", "eabcd", Unsure()),
        ("3: Khai mạc", "abcd", Captioned(((3, "Khai mạc"),))),
        ("5: Khai mạc", "abcd", Gone((5,))),
        ("chú thích chung: Khai mạc", "abcd", Unsure()),
        ("cảm ơn", "abcd", None),
    ],
)
def test_an_order_typed_before_the_numbers_changed(typed: str, now: str, expected: object) -> None:
    assert read_order(typed, SEEN, list(now)) == expected


ORDERS = st.one_of(
    st.builds("bỏ {}".format, st.integers(1, 7)),
    st.builds("bỏ {}-{}".format, st.integers(1, 6), st.integers(1, 6)),
    st.builds("{} lên đầu".format, st.integers(1, 6)),
    st.builds("đổi {} và {}".format, st.integers(1, 6), st.integers(1, 6)),
    st.builds("{}: Chú thích".format, st.integers(1, 6)),
    st.sampled_from(["bỏ ảnh cuối", "bỏ ảnh đầu", "chú thích chung: Lễ"]),
)


def changed(photos: list[str], typed: str) -> list[str]:
    order = read_order(typed, photos, photos)
    return [photos[n - 1] for n in order.order] if isinstance(order, Reordered) else photos


@given(ORDERS, ORDERS)
def test_two_orders_act_as_on_the_numbers_seen_or_the_second_does_nothing(first: str, second: str) -> None:
    now = changed(SEEN, first)
    alone, found = read_order(second, SEEN, SEEN), read_order(second, SEEN, now)
    if isinstance(found, Reordered | Captioned):
        assert found == alone
        assert {SEEN[n - 1] for n in concerned(found, len(SEEN))} <= set(now)

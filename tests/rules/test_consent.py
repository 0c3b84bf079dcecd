"""Words of somebody who is to decide: which are bare agreement, a receipt, a condition, or anything else."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflow.form.consent import read_consent
from workflow.text import fold

AGREED = (
    "Đồng ý", "đồng ý", "ĐỒNG Ý", "dong y", "Dong y.", "Đồng ý.", "Đồng ý!", "đồng ý ạ!!!", "dạ em đồng ý ạ",
    "Dạ, em đồng ý ạ.", "da em dong y a", "Tôi đồng ý", "Anh đồng ý nhé", "Đồng ý nhé em", "hoàn toàn đồng ý",
    "Đồng ý, cảm ơn em", "ok đồng ý", "OK, duyệt", "duyệt", "Duyệt.", "duyet", "duyệt nhé", "duyệt luôn đi",
    "em duyệt ạ", "đã duyệt", "được duyệt", "Phê duyệt", "phe duyet", "PHÊ DUYỆT", "Phê duyệt 👍",
    "nhất trí", "Nhất trí cao", "nhat tri", "chấp thuận", "thống nhất", "xác nhận", "tán thành", "cho đăng",
    "Đồng ý cho đăng.", "đăng đi em", "đã xem, đồng ý", "agree", "Approved", "I agree", "đồng\u00a0ý",
)  # fmt: skip
RECEIVED = (
    "ok", "OK", "Ok.", "ok a", "oke em", "okie", "vâng", "Vâng ạ", "vang a", "dạ", "Dạ vâng ạ", "rõ", "ro",
    "đã rõ", "đã xem", "da xem", "Đã xem.", "xem rồi em nhé", "đã nhận", "được", "ừ", "tốt", "cảm ơn em",
    "👍", "👍🏻", "👌", "ok, 👍", "👍👍", "noted", "thanks", "đã hiểu", "yes",
)  # fmt: skip
CONDITIONAL = {
    "Đồng ý. Sửa 45 thành 46": "Sửa 45 thành 46",
    "Đồng ý, nhưng đổi tiêu đề": "nhưng đổi tiêu đề",
    "đồng ý nhưng sửa lại ảnh": "đồng ý nhưng sửa lại ảnh",
    "dong y nhung sua lai anh": "dong y nhung sua lai anh",
    "Duyệt\nThêm tên diễn giả": "Thêm tên diễn giả",
    "duyệt - bỏ câu cuối": "bỏ câu cuối",
    "Đồng ý. Ảnh đâu?": "Ảnh đâu?",
    "ok nhưng thiếu ảnh": "ok nhưng thiếu ảnh",
    "OK. Bổ sung khách mời": "Bổ sung khách mời",
    "không đồng ý": "không đồng ý",
    "Khong dong y": "Khong dong y",
    "ko đồng ý": "ko đồng ý",
    "chưa đồng ý": "chưa đồng ý",
    "em chưa đồng ý ạ": "em chưa đồng ý ạ",
    "không duyệt": "không duyệt",
    "chưa duyệt được": "chưa duyệt được",
    "chua duyet": "chua duyet",
    "cơ bản đồng ý": "cơ bản đồng ý",
    "Đồng ý với nội dung": "Đồng ý với nội dung",
    "đồng ý 👎": "đồng ý 👎",
    "không": "không",
    "chưa": "chưa",
    "Sửa 45 thành 46": "Sửa 45 thành 46",
    "Bổ sung danh sách khách mời.": "Bổ sung danh sách khách mời.",
    "thêm ảnh": "thêm ảnh",
    "xem lại tiêu đề": "xem lại tiêu đề",
    "trả lại": "trả lại",
    "từ chối": "từ chối",
    "not approved": "not approved",
    "Approved, but change the title": "but change the title",
}
OTHER = (
    "", ".", "👎", ":)", "1", "ạ", "em ạ", "có", "duyệt chưa?", "Đồng ý không?", "ok?", "Mai họp mấy giờ",
    "Họp lúc 8 giờ", "đống ý", "đồng ỳ", "Khoa Kinh tế tổ chức hội thảo", "Chào cô", "ảnh đẹp quá",
    "Đồng ý. " + "Sáng 21/11, tại sân vận động Trường. " * 6,
)  # fmt: skip


@pytest.mark.parametrize("typed", AGREED)
def test_bare_agreement(typed: str) -> None:
    assert read_consent(typed).kind == "agreed"


@pytest.mark.parametrize("typed", RECEIVED)
def test_a_receipt(typed: str) -> None:
    assert read_consent(typed).kind == "received"


@pytest.mark.parametrize(("typed", "words"), CONDITIONAL.items())
def test_a_condition_and_its_words(typed: str, words: str) -> None:
    found = read_consent(typed)
    assert (found.kind, found.words) == ("conditional", words)


@pytest.mark.parametrize("typed", OTHER)
def test_anything_else(typed: str) -> None:
    assert read_consent(typed).kind == "other"


NEGATIONS = st.sampled_from(("không", "ko", "k", "chưa", "đừng", "chẳng", "khoan", "nhưng", "sửa", "not"))
AROUND = st.lists(st.sampled_from((*AGREED, *RECEIVED)), max_size=2).map(" ".join)
MARKED = st.sampled_from((str, str.upper, fold))


@given(AROUND, NEGATIONS, AROUND, MARKED)
def test_words_with_a_negation_are_never_agreement(
    before: str, no: str, after: str, write: Callable[[str], str]
) -> None:
    assert read_consent(write(f"{before} {no} {after}")).kind not in ("agreed", "received")


@given(st.text(max_size=250))
def test_any_text_can_be_read(typed: str) -> None:
    found = read_consent(typed)
    assert (found.kind == "conditional") == bool(found.words)

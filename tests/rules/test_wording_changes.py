"""Changes on a card: told in words, marked, counted where they do not fit."""

import pytest

from bot.delivery.telegram.telegram_limits import TELEGRAM
from tests.rules.rendered import TEXT, assert_sendable, marked, quoted, view, wording
from wording import Message, card
from workflow.form.answer_shown import AnswerShown
from workflow.form.diff import Change
from workflow.text import clean


def test_changes_are_told_in_words_and_marked() -> None:
    change = Change(TEXT, "lúc 14:00 ngày ", "05/12", "06/12", "tại hội trường")
    (message,) = card(view(changes=(change,)), "vi", wording, TELEGRAM)
    assert isinstance(message, Message)
    assert "Nội dung: … lúc 14:00 ngày [bỏ: 05/12] [thêm: 06/12] tại hội trường …" in message.text
    kinds = {e.kind: marked(message, e) for e in message.entities}
    assert kinds["strikethrough"] == "05/12"
    assert kinds["underline"] == "06/12"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (Change(TEXT, "", "", "mới", ""), "Nội dung: [thêm: mới]"),
        (Change(TEXT, "trước ", "cũ", "", ""), "Nội dung: … trước [bỏ: cũ]"),
        (Change(TEXT, "", "từ", "từ", ""), "Nội dung: từ [chỉ đổi khoảng cách hoặc xuống dòng]"),
    ],
)
def test_each_kind_of_change(change: Change, words: str) -> None:
    (message,) = card(view(changes=(change,)), "vi", wording, TELEGRAM)
    assert isinstance(message, Message)
    assert words in message.text.split("\n")


def test_changes_that_do_not_fit_are_counted() -> None:
    many = tuple(Change(TEXT, "", f"cũ {n} " + "x" * 300, f"mới {n}", "") for n in range(1, 101))
    *_, last = card(view(changes=many), "vi", wording, TELEGRAM)
    assert isinstance(last, Message)
    shown = last.text.count("[bỏ:")
    assert 5 < shown < 100
    assert f"Còn {100 - shown} chỗ sửa khác, xem trong toàn văn." in last.text


@pytest.mark.parametrize("filler", range(90, 150))
def test_changes_fill_the_card_to_its_limit_and_no_further(filler: int) -> None:
    many = tuple(Change(TEXT, "", "x" * filler, "", "") for _ in range(30))
    parts = card(view(clean("Dài. " * 1000), changes=many), "vi", wording, TELEGRAM)
    assert_sendable(parts)
    assert isinstance(parts[-1], Message)
    assert parts[-1].text.count("[bỏ:") > 20


def test_many_short_changes_keep_to_the_number_of_marks() -> None:
    """A platform ignores marks beyond a hundred: none is left to chance."""
    many = tuple(Change(TEXT, "", "a", "b", "") for _ in range(60))
    answers = tuple(AnswerShown(TEXT, f"Mục {n}", long=True) for n in range(20))
    parts = card(view(changes=many), "vi", wording, TELEGRAM)
    assert_sendable(parts)
    assert isinstance(parts[-1], Message)
    assert "Còn 30 chỗ sửa khác" in parts[-1].text
    crowded = card(view(changes=many, answers=answers), "vi", wording, TELEGRAM)
    assert_sendable(crowded)
    assert quoted(crowded) == [f"Mục {n}" for n in range(20)]

"""Answers to the questions of a request: told, unclear, picked, or read for a question asked no more."""

from datetime import date, timedelta

import pytest

from tests.kit.builders import Product
from tests.kit.day import on_monday
from tests.rules.talking import Talking, product
from workflow.actions import PickDays
from workflow.model import Draft

pytestmark = on_monday

__all__ = ["product"]

BANNER = ("Hội thảo logistics", "pano", "Chào mừng", "3 x 5 m", "2", "Cổng chính", "28/12 đến 3/1")


@pytest.fixture
async def author(product: Product) -> Talking:
    return Talking(product, "author")


async def draft(product: Product) -> Draft:
    return await product.newest(Draft)


async def test_what_became_of_an_answer_is_told_with_the_next_question(
    product: Product, author: Talking
) -> None:
    await author.begin("request")
    await author.press("Tin bài")
    for words in ("Hội thảo logistics", "Đoạn một.", "hop tac"):
        await author.say(words)
    assert (await author.window()).startswith("Đã trả lời: Hợp tác\nBước 4/4")
    await author.press("Quay lại")
    await author.press("Đào tạo")
    assert (await author.window()).startswith("Bước 4/4"), "what is pressed is not said"


async def test_unclear_words_stand_over_their_question_until_others_come(
    product: Product, author: Talking
) -> None:
    await author.begin("request")
    await author.press("Băng rôn")
    assert (await author.say("28/11")).became == "echo"
    assert (await author.say("20/11")).became == "unclear"
    shown = await author.window()
    assert shown.startswith("“20/11” có thể là nhiều ngày.")
    assert "Nhập ngày, ví dụ" in shown
    assert "[Thứ Sáu 20/11/2026]\n[Thứ Bảy 20/11/2027]" in shown
    assert (await author.say("hôm nào đó")).problem == "problem-date-unread"
    assert "20/11" not in await author.window()
    assert (await draft(product)).answers == {}


async def test_days_are_picked_and_shown_before_they_count(product: Product, author: Talking) -> None:
    await author.begin("request")
    await author.press("Băng rôn")
    pick = PickDays(product.actor("author"), author.id, date(2026, 12, 28), date(2026, 12, 28))
    assert (await product.app.do(pick)).became == "echo"
    assert "Thứ Hai 28/12/2026. Đúng không?" in await author.window()
    await author.press("Nhập lại")
    assert (await author.window()).startswith("Chưa ghi “Thứ Hai 28/12/2026”. Đề nghị nhập lại.")
    await product.app.do(pick)
    await author.press("Đúng")
    assert (await draft(product)).answers == {"event_date": "2026-12-28"}
    assert (await product.app.do(pick)).problem == "problem-answer-kind-text", "a name is asked by now"


async def test_what_was_read_for_one_question_is_no_answer_to_another(
    product: Product, author: Talking
) -> None:
    """The draft has become too late while its last day waits to be confirmed."""
    await author.begin("request")
    await author.press("Băng rôn")
    for words in ("2/12", "đúng", *BANNER):
        await author.say(words)
    assert "Đúng không?" in await author.window()
    product.clock.moment += timedelta(days=4)
    assert "đã quá hạn" in await author.window()
    assert (await author.say("đúng")).problem == "dialog-hint-buttons"
    assert "shown" not in (await draft(product)).answers


async def test_a_late_draft_of_which_the_day_alone_is_answered_is_given_up(
    product: Product, author: Talking
) -> None:
    await author.begin("request")
    await author.press("Băng rôn")
    for words in ("25/11", "đúng"):
        await author.say(words)
    assert (await author.press("Hủy")).became == "left"
    assert await product.all(Draft, sent_at=None) == []

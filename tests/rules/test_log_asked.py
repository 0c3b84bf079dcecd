"""A day of the log that is asked for: who may, what it says, and the days that can be typed."""

from datetime import date, datetime

import pytest

from handlers.daily_log import past_day
from tests.kit.builders import Product
from tests.kit.day import on_monday
from tests.kit.there import there
from tests.rules.log_steps import ZONE, asked, product, published, run, set_clock

pytestmark = on_monday

__all__ = ["product"]


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (23, "Nhật ký đăng tải Thứ Hai 23/11/2026: không có bài."),
        (25, "Nhật ký đăng tải Thứ Tư 25/11/2026, tính đến 10:00: chưa có bài."),
    ],
)
async def test_a_day_is_called_empty_when_it_is_over(product: Product, day: int, said: str) -> None:
    set_clock(product, "25/11/2026 10:00")
    assert await asked(product, "board", date(2026, 11, day)) == said


async def test_a_day_shows_what_was_published_on_it_whichever_log_has_it(product: Product) -> None:
    monday = date(2026, 11, 23)
    first = await published(product, "23/11/2026 14:00")
    assert first in there(await asked(product, "board", monday))
    await run(product, "23/11/2026 16:30")
    second = await published(product, "23/11/2026 17:45")
    for moment in ("23/11/2026 18:00", "25/11/2026 16:30", "30/11/2026 16:30"):
        await run(product, moment)
        text = there(await asked(product, "board", monday))
        assert text.startswith("Nhật ký đăng tải Thứ Hai 23/11/2026: 2 bài")
        assert text.count(first) == text.count(second) == 1
    assert (
        await asked(product, "board", date(2026, 11, 25))
        == "Nhật ký đăng tải Thứ Tư 25/11/2026: không có bài."
    )
    before = "Chủ Nhật 22/11/2026: chưa có nhật ký đăng tải. Nhật ký bắt đầu từ Thứ Hai 23/11/2026."
    assert await asked(product, "board", date(2026, 11, 22)) == before


async def test_who_may_ask(product: Product) -> None:
    monday = date(2026, 11, 23)
    first = await published(product, "23/11/2026 14:00")
    for who in ("board", "deputy", "desk", "administrator", "head"):
        assert first in there(await asked(product, who, monday))
    said = "Nhật ký đăng tải Thứ Hai 23/11/2026, tính đến 14:00: chưa có bài."
    assert await asked(product, "other head", monday) == said
    for who in ("author", "webmaster"):
        assert await asked(product, who, monday) is None


@pytest.mark.parametrize(
    ("typed", "day"),
    [("23/11", 23), ("hôm nay", 23), ("hôm qua", 22), ("20/11", 20), ("24/11/2026", None), ("abc", None)],
)
def test_a_typed_day_is_one_that_has_come(typed: str, day: int | None) -> None:
    found = past_day(typed, datetime(2026, 11, 23, 10, tzinfo=ZONE))
    assert found == (date(2026, 11, day) if day else None)

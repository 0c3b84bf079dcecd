"""The logs of a month as a table: all of it for leaders and the desk, one's unit for its head (rule B24)."""

import io
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from openpyxl import load_workbook

from dialogs.table import TableSheet, workbook
from handlers.daily_log import past_day, sheets
from tests.kit.builders import LINK, Product
from tests.kit.day import on_monday
from tests.kit.rendered import WORDING
from tests.kit.there import there
from tests.rules.log_steps import product, published, run
from workflow.log import export
from workflow.log.export import MonthLog
from workflow.model import LoggedDay

pytestmark = on_monday

__all__ = ["product"]


async def month(product: Product, who: str, period: str = "2026-11") -> MonthLog | None:
    person = await product.person(who)
    return await product.app.ask(lambda work: export.of_month(work, person, period))


async def test_each_post_of_the_month_is_a_row_and_each_day_has_its_digest(product: Product) -> None:
    first = await published(product, "23/11/2026 14:00")
    await run(product, "23/11/2026 16:30")
    await run(product, "25/11/2026 16:30")
    second = await published(product, "26/11/2026 09:00")
    await run(product, "26/11/2026 16:30")
    found = there(await month(product, "board"))
    book = load_workbook(io.BytesIO(workbook(sheets(found, product.app, WORDING, "vi"))))
    posts, days = ([[c.value for c in row] for row in page.iter_rows()] for page in book.worksheets)
    assert posts[0][:2] == ["Đăng lúc", "Mã yêu cầu"]
    title = "Hội thảo logistics xanh"
    assert [[row[0], row[1], row[2], row[6], row[8]] for row in posts[1:]] == [
        ["23/11/2026 14:00", first, title, LINK, "2026-11-23"],
        ["26/11/2026 09:00", second, title, LINK, "2026-11-26"],
    ]
    kept = {log.day: log.digest for log in await product.all(LoggedDay)}
    assert {row[0]: row[2] for row in days[1:]} == kept
    assert list(kept) == ["2026-11-23", "2026-11-25", "2026-11-26"]


async def test_a_log_is_exported_for_its_readers_only(product: Product) -> None:
    await published(product, "23/11/2026 14:00")
    assert await month(product, "board") is None
    await run(product, "23/11/2026 16:30")
    for who, posts in (("desk", 1), ("administrator", 1), ("head", 1), ("other head", 0)):
        assert len(there(await month(product, who)).posts) == posts, who
    for who in ("author", "webmaster"):
        assert await month(product, who) is None
    assert await month(product, "board", "2026-12") is None


def test_a_title_that_looks_like_a_formula_stays_a_title() -> None:
    book = load_workbook(io.BytesIO(workbook([TableSheet("A", ("B",), (("=1+1",),))])))
    assert book.worksheets[0]["A2"].data_type == "s"


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("23/11", date(2026, 11, 23)),
        ("20/11/2026", date(2026, 11, 20)),
        ("20/11", date(2026, 11, 20)),
        ("thứ 5 20/11/2026", None),  # a Friday: that day, or the Thursday before?
        ("31/11", None),
        ("20/11 - 25/11", None),
        ("11/20/2026", None),
        ("25/11", None),
    ],
)
def test_the_log_of_a_day_that_is_not_clear_is_asked_for_again(typed: str, day: date | None) -> None:
    now = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
    assert past_day(typed, now) == day

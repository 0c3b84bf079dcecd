"""The day of a post in the daily log is the one on which it was put up; the log is of what was returned."""

import io
from datetime import date, datetime

from openpyxl import load_workbook

from dialogs.table import workbook
from handlers.daily_log import sheets
from tests.kit.builders import LINK, Product
from tests.kit.day import on_monday
from tests.kit.rendered import WORDING
from tests.kit.there import there
from tests.rules.log_steps import ZONE, asked, logs, product, run, set_clock, told
from tests.rules.test_log_export import month
from workflow.actions import PublishTask
from workflow.model import LoggedDay, Task

pytestmark = on_monday

__all__ = ["product"]
MONDAY, WEDNESDAY = date(2026, 11, 23), date(2026, 11, 25)  # 24/11 is a holiday of the university


async def returned(product: Product, text: str, posted: datetime | None) -> str:
    """One more news item, released on Monday at 14:00 and returned at that moment."""
    set_clock(product, "23/11/2026 14:00")
    await product.submit()
    for decider in ("head", "desk", "board"):
        await product.decide(decider)
    await run(product, text)
    task = await product.newest(Task, state="open")
    await product.app.do(PublishTask(product.actor("webmaster"), task.id, LINK, posted))
    return (await product.request()).reference


async def test_what_was_put_up_the_day_before_is_of_that_day(product: Product) -> None:
    reference = await returned(product, "25/11/2026 09:00", datetime(2026, 11, 23, 16, tzinfo=ZONE))
    when = "đăng 16:00 Thứ Hai 23/11 theo lời người báo, trả kết quả 09:00 Thứ Tư 25/11"
    entry = f"• {reference} · Hội thảo logistics xanh (Website tiếng Việt, Anh/Chị Webmaster, {when}): {LINK}"
    head = "Nhật ký đăng tải Thứ Hai 23/11/2026: 1 bài\n"
    assert await asked(product, "board", MONDAY) == f"{head}{entry}"
    assert "chưa có bài" in there(await asked(product, "board", WEDNESDAY))
    await run(product, "25/11/2026 16:30")
    assert await logs(product) == [("2026-11-23", []), ("2026-11-25", [reference])]
    assert (await told(product))[-1][1].endswith(entry)
    assert await asked(product, "board", MONDAY) == f"{head}{entry}"
    assert "chưa có bài" in there(await asked(product, "board", WEDNESDAY))


async def test_what_was_put_up_earlier_on_the_day_says_both_moments(product: Product) -> None:
    await returned(product, "23/11/2026 15:30", datetime(2026, 11, 23, 14, 30, tzinfo=ZONE))
    when = "đăng 14:30 Thứ Hai 23/11 theo lời người báo, trả kết quả 15:30 Thứ Hai 23/11"
    assert when in there(await asked(product, "board", MONDAY))


async def test_the_table_of_a_month_has_both_moments(product: Product) -> None:
    await returned(product, "25/11/2026 09:00", datetime(2026, 11, 23, 16, tzinfo=ZONE))
    await returned(product, "25/11/2026 09:30", None)
    await run(product, "25/11/2026 16:30")
    found = there(await month(product, "board"))
    page = load_workbook(io.BytesIO(workbook(sheets(found, product.app, WORDING, "vi")))).worksheets[0]
    head, *posts = ([cell.value for cell in row] for row in page.iter_rows())
    at, returned_at, day = (head.index(c) for c in ("Đăng lúc", "Trả kết quả lúc", "Thuộc nhật ký ngày"))
    assert [(post[at], post[returned_at], post[day]) for post in posts] == [
        ("23/11/2026 16:00", "25/11/2026 09:00", "2026-11-25"),
        ("25/11/2026 09:30", "25/11/2026 09:30", "2026-11-25"),
    ]


async def test_a_log_of_before_dates_a_post_by_its_return(product: Product) -> None:
    await returned(product, "23/11/2026 15:30", None)
    await run(product, "23/11/2026 16:30")
    (log,) = await product.all(LoggedDay)
    entries = [{key: value for key, value in entry.items() if key != "posted"} for entry in log.entries]
    await product.change(log, entries=entries)
    assert "1 bài" in there(await asked(product, "board", MONDAY))

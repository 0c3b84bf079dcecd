"""Late requests are counted by unit where the leaders see it: in the daily log (rules A17, A21, A31)."""

from tests.kit.builders import Product
from tests.kit.day import on_monday
from tests.rules.log_steps import product, run, set_clock, told
from tests.rules.test_lead_times import draft as drafted
from workflow.actions import ExplainLate, GiveRole, SendDraft

pytestmark = on_monday

__all__ = ["product"]
LATE, BROKEN = "Đề nghị trễ hạn", "Yêu cầu được hẹn sau hạn quy định"


async def late_banner(product: Product, text: str, event: str) -> None:
    """A banner asked for too late, with its reason."""
    set_clock(product, text)
    author = product.actor("author")
    id = await drafted(product, "banner", event)
    await product.app.do(ExplainLate(author, id, "Đối tác xác nhận muộn"))
    await product.app.do(SendDraft(author, id))


async def last_log(product: Product, who: str) -> list[str]:
    """The lines of the newest daily log of a person."""
    return [text for name, text in await told(product) if name == who][-1].split("\n")


async def test_the_log_counts_the_month_by_unit(product: Product) -> None:
    await run(product, "23/11/2026 16:30")
    assert await last_log(product, "board") == [
        "Nhật ký đăng tải Thứ Hai 23/11/2026, tính đến 16:30: chưa có bài."
    ]
    await late_banner(product, "25/11/2026 09:00", "2026-11-27")
    await late_banner(product, "25/11/2026 09:30", "2026-11-27")
    await run(product, "25/11/2026 16:30")
    said = [f"{each} trong tháng 11/2026: Khoa Kinh tế 2" for each in (LATE, BROKEN)]
    assert await last_log(product, "board") == [
        "Nhật ký đăng tải Thứ Tư 25/11/2026, tính đến 16:30: chưa có bài.",
        *said,
    ]


async def test_units_that_were_late_equally_often_are_in_the_order_of_their_names(product: Product) -> None:
    admin, author = product.actor("administrator"), product.ids["author"]
    await product.app.do(GiveRole(admin, author, "staff", "navigation"))
    await run(product, "23/11/2026 16:30")
    set_clock(product, "25/11/2026 09:00")
    for unit in ("economics", "navigation"):
        id = await drafted(product, "banner", "2026-11-27", unit)
        await product.app.do(ExplainLate(product.actor("author"), id, "Đối tác xác nhận muộn"))
        await product.app.do(SendDraft(product.actor("author"), id))
    await run(product, "25/11/2026 16:30")
    assert (await last_log(product, "board"))[1] == (
        f"{LATE} trong tháng 11/2026: Khoa Hàng hải 1, Khoa Kinh tế 1"
    )


async def test_the_first_log_of_a_month_says_it_of_the_whole_month_before(product: Product) -> None:
    await run(product, "30/11/2026 16:30")
    await late_banner(product, "30/11/2026 17:00", "2026-12-02")
    await late_banner(product, "01/12/2026 09:00", "2026-12-03")
    await run(product, "01/12/2026 16:30")
    assert (await last_log(product, "board"))[1:] == [
        f"{each} trong tháng 11/2026: Khoa Kinh tế 1" for each in (LATE, BROKEN)
    ]
    await run(product, "02/12/2026 16:30")
    assert (await last_log(product, "board"))[1:] == [
        f"{each} trong tháng 12/2026: Khoa Kinh tế 1" for each in (LATE, BROKEN)
    ]


async def test_a_head_hears_of_no_other_unit(product: Product) -> None:
    await late_banner(product, "23/11/2026 09:00", "2026-11-27")
    await product.reach("rechecking")
    await run(product, "23/11/2026 16:30")
    assert "trễ hạn" not in "\n".join(await last_log(product, "head"))

"""A receipt says in which unit time is counted, from when and until when, and by which rule (B13, B34)."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import RULES, open_product
from tests.kit.day import on_monday
from tests.rules.test_announced_days import NUMBER, announce
from tests.rules.test_coverage import at, said
from workflow.actions import SendDraft, StartSupplement
from workflow.model import Deadline, Visit

pytestmark = on_monday

FIRST = "by: unit_head\n        verb: confirm\n        may: [more, refuse]\n        within: "
SIX_HOURS = RULES.replace(FIRST + "1 working day", FIRST + "6 working hours")
NOT_FIRST = ", không tính ngày nhận"
CASES = {
    "in office hours": (
        "23/11/2026 10:00", {},
        "16:30 Thứ Tư 25/11 (24/11 nghỉ lễ)", "1 ngày làm việc, tính từ 10:00 Thứ Hai 23/11" + NOT_FIRST,
    ),
    "on a Friday evening": (
        "27/11/2026 21:00", {},
        "16:30 Thứ Ba 01/12", "1 ngày làm việc, tính từ 07:30 Thứ Hai 30/11" + NOT_FIRST,
    ),
    "at closing before a holiday": (
        "23/11/2026 16:30", {},
        "16:30 Thứ Năm 26/11 (24/11 nghỉ lễ)", "1 ngày làm việc, tính từ 07:30 Thứ Tư 25/11" + NOT_FIRST,
    ),
    "where the day of receipt counts": (
        "23/11/2026 10:00", {"first_day: not counted": "first_day: counted"},
        "16:30 Thứ Hai 23/11", "1 ngày làm việc, tính từ 10:00 Thứ Hai 23/11",
    ),
    "in working hours": (
        "27/11/2026 21:00", {FIRST + "1 working day": FIRST + "6 working hours"},
        "16:30 Thứ Hai 30/11", "6 giờ làm việc (đến hết buổi), tính từ 07:30 Thứ Hai 30/11",
    ),
    "in working hours that end for lunch": (
        "27/11/2026 14:30", {FIRST + "1 working day": FIRST + "4 working hours"},
        "11:30 Thứ Hai 30/11", "4 giờ làm việc (đến hết buổi), tính từ 14:30 Thứ Sáu 27/11",
    ),
    "in fewer working hours than half a day": (
        "25/11/2026 08:02", {FIRST + "1 working day": FIRST + "2 working hours"},
        "10:02 Thứ Tư 25/11", "2 giờ làm việc, tính từ 08:02 Thứ Tư 25/11",
    ),
    "by the calendar": (
        "27/11/2026 15:00", {FIRST + "1 working day": FIRST + "2 days"},
        "16:30 Chủ Nhật 29/11", "2 ngày, tính từ 15:00 Thứ Sáu 27/11" + NOT_FIRST,
    ),
    "by the clock": (
        "27/11/2026 21:00", {FIRST + "1 working day": FIRST + "24 hours"},
        "21:00 Thứ Bảy 28/11", "24 giờ, tính từ 21:00 Thứ Sáu 27/11",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
async def test_the_receipt_says_unit_start_and_end(tmp_path: Path, case: str) -> None:
    moment, changes, end, counted = CASES[case]
    rules = RULES
    for before, after in changes.items():
        assert before in rules
        rules = rules.replace(before, after)
    async with open_product(tmp_path, rules) as product:
        product.clock.moment = at(moment)
        await product.submit()
        lines = await said(product, "author")
        assert f"chậm nhất {end}" in next(each for each in lines if each.startswith("Đang ở: "))
        assert f"Thời hạn {counted}, quy tắc W-01 bản 1" in lines
        theirs = await said(product, "head")  # what whoever decides reads is the same
        assert any(each.startswith(f"Hạn: {end}") for each in theirs)
        assert f"Thời hạn {counted}, quy tắc W-01 bản 1" in theirs
        assert lines[-1] == "Dự kiến theo quy tắc W-01, nếu các bước đúng hạn"


async def test_whoever_publishes_reads_how_the_time_of_each_channel_is_counted(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        await product.reach("publishing", english=True)
        lines, end = await said(product, "webmaster"), "không tính ngày nhận, quy tắc W-01 bản 1"
        for channel, days in (("Website tiếng Việt", 1), ("Website tiếng Anh", 2)):
            counted = f"{days} ngày làm việc, tính từ 10:00 Thứ Hai 23/11, {end}"
            assert f"Thời hạn {channel}: {counted}" in lines
            assert any(each.startswith(f"{channel}: chờ đăng tải, chậm nhất 16:30") for each in lines)


async def test_time_that_goes_on_says_what_was_left_out(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        author = product.actor("author")
        request = await product.submit()
        await product.decide("head", "more")
        product.clock.moment += timedelta(days=3)
        supplement = await product.app.do(StartSupplement(author, request.id))
        await product.app.do(SendDraft(author, supplement.id))
        assert (
            "Thời hạn 1 ngày làm việc, tính từ 10:00 Thứ Hai 23/11, không tính ngày nhận,"
            " không tính thời gian chờ bổ sung, quy tắc W-01 bản 1"
        ) in await said(product, "author")


async def test_hours_that_go_on_after_a_wait_end_with_a_half_day(tmp_path: Path) -> None:
    """An hour was used on Monday; the five that are left are over on Wednesday at 14:30."""
    async with open_product(tmp_path, SIX_HOURS) as product:
        author = product.actor("author")
        request = await product.submit()
        product.clock.moment += timedelta(hours=1)
        await product.decide("head", "more")
        product.clock.moment = at("25/11/2026 08:00")
        supplement = await product.app.do(StartSupplement(author, request.id))
        await product.app.do(SendDraft(author, supplement.id))
        assert (await product.newest(Visit, left_at=None)).due_at == at("25/11/2026 16:30")
        assert (
            "Thời hạn 6 giờ làm việc (đến hết buổi), tính từ 10:00 Thứ Hai 23/11,"
            " không tính thời gian chờ bổ sung, quy tắc W-01 bản 1"
        ) in await said(product, "author")


async def test_what_an_earlier_version_counted_to_the_minute_keeps_its_end(tmp_path: Path) -> None:
    """Neither its card nor a notice about other days says that it ends with a half day."""
    async with open_product(tmp_path, SIX_HOURS) as product:
        await product.submit()
        exact, visit = at("25/11/2026 08:30"), await product.newest(Visit)
        row = await product.newest(Deadline, subject="visit", kind="late")
        await product.change(visit, due_at=exact)
        await product.change(row, due_at=exact)
        assert (await announce(product, f"nghỉ 21/12/2026; {NUMBER}")).moved == 0
        assert (await product.newest(Visit)).due_at == exact
        assert "Thời hạn 6 giờ làm việc, tính từ 10:00 Thứ Hai 23/11, quy tắc W-01 bản 1" in await said(
            product, "author"
        )

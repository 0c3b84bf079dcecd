"""Cases that only rules of the second edition can make, played to their ends by today's program."""

import pytest

from tests.kit.day import on
from tests.stories.steps import (
    LINK,
    PATIENCE,
    answer,
    card,
    decide,
    has_button,
    pick,
    press,
    publish,
    see,
)
from tests.upgrade.cases import DESK
from tests.upgrade.kept import Kept
from tests.upgrade.second_cases import LINE, PAGE, PHONES, VERDICT
from tests.upgrade.test_ends import kept, kept_with

__all__ = ["kept"]
pytestmark = [
    on("2026-12-02T08:30"),
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.xdist_group("upgrade"),
    pytest.mark.parametrize(("kept", "name"), kept_with("cases", ["opinion asked"]), indirect=["kept"]),
]


async def mend_page(office: Kept, reference: str) -> None:
    """The webmaster returns the link of the first page that is not mended yet."""
    start, dat = f"Trả kết quả: {PAGE}", office.people["đạt"]
    shown = await dat.wait_for(
        lambda m: reference in m.words and any(b.text.startswith(start) for row in m.buttons for b in row),
        timeout=PATIENCE,
        since=0,
    )
    label = next(b.text for row in shown.buttons for b in row if b.text.startswith(start))
    await press(office, "đạt", reference, label)
    await see(dat, "đường dẫn")
    await answer(dat, LINK, f"{reference} · Đã ghi đường dẫn.")
    await office.settle()


async def finish(office: Kept, reference: str, *, publisher: str) -> None:
    """From the release to the end: the channel, both pages, and the author's last look."""
    await publish(office, publisher, reference)
    for _ in range(2):
        await mend_page(office, reference)
    await decide(office, "hạnh", reference, "Xác nhận đúng")
    assert office.ask("SELECT outcome FROM request WHERE reference = ?", reference) == [("confirmed",)]


async def waive(office: Kept, reference: str) -> None:
    await press(office, "minh", reference, f"Bỏ qua: {LINE}")
    await answer(office.people["minh"], "Không truyền trực tiếp", "Việc này sẽ không phải làm nữa.")
    await pick(office.people["minh"], "Bỏ qua", f"{reference} · Đã ghi việc được bỏ qua.")


async def test_an_opinion_that_was_asked_for_comes(kept: Kept, name: str) -> None:
    reference, adviser = kept.case("opinion asked"), kept.people["dũng"]
    await press(kept, "dũng", reference, "Trả lời")
    await see(adviser, "Các mục đã đủ chưa?")
    await answer(adviser, "Đã đủ", f"{reference} · Đã gửi ý kiến.")
    await card(kept, "yến", reference, "Ý kiến của Thầy Dũng: “Đã đủ”", label="Duyệt")
    await decide(kept, "yến", reference, "Duyệt")
    for who in ("minh", "thu"):
        await decide(kept, who, reference, VERDICT)
    await waive(kept, reference)
    await finish(kept, reference, publisher="đạt")


async def test_a_council_that_was_of_two_minds_agrees(kept: Kept, name: str) -> None:
    reference = kept.case("council of two minds")
    await card(kept, "thu", reference, "Đồng ý 0/2; không đồng ý: Thầy Minh", label=VERDICT)
    for who in ("thu", "dũng"):
        await decide(kept, who, reference, VERDICT)
    await waive(kept, reference)
    await finish(kept, reference, publisher="đạt")


async def test_work_is_done_by_whom_it_was_handed_to(kept: Kept, name: str) -> None:
    await finish(kept, kept.case("in other hands"), publisher="phúc")


async def test_a_week_that_was_half_answered_is_done(kept: Kept, name: str) -> None:
    khang = kept.people["khang"]
    for label in ("Phòng tiếp khách", "Còn dùng"):
        shown = await khang.wait_for(has_button(label, PHONES), timeout=PATIENCE, since=0)
        await khang.press(label, None, shown.message_id, PATIENCE)
        await kept.settle()
    query = "SELECT state FROM duty_round WHERE duty = 'phones' AND unit = 'economics'"
    assert kept.ask(query) == [("done",)]


async def test_a_delegation_is_ended(kept: Kept, name: str) -> None:
    deputy, reference = kept.people["bình"], kept.case("with a delegate")
    await card(kept, "bình", reference, label="Xác nhận")
    await deputy.say("/uyquyen")
    await see(deputy, "Bùi Thị Hòa ủy quyền cho Cao Văn Bình: Thủ trưởng đơn vị, Khoa Hàng hải, TUQ.")
    await pick(deputy, "Kết thúc: Bùi Thị Hòa → Cao Văn Bình", "Việc đang chờ trở về người ủy quyền.")
    await pick(deputy, "Kết thúc ủy quyền", "Đã kết thúc ủy quyền.")
    await kept.settle()
    await decide(kept, "hòa", reference, "Xác nhận")


async def test_a_unit_of_the_register_gets_its_head(kept: Kept, name: str) -> None:
    admin, head = kept.people["quản trị"], kept.people["lan"]
    await admin.say("/nguoi")
    await see(admin, "Quản lý cán bộ")
    await pick(admin, "Danh sách cán bộ", "Nhập tên để tìm")
    await answer(admin, "do ngoc lan", "Tìm “do ngoc lan”")
    await pick(admin, "1. Đỗ Ngọc Lan", "Cô Đỗ Ngọc Lan")
    await pick(admin, "Giao vai trò", "Chọn vai trò")
    await pick(admin, "Thủ trưởng đơn vị", "Chọn đơn vị")
    await answer(admin, "du lich", "du lich")
    await admin.press("Khoa Du lịch")
    await head.wait_for("Nhận vai trò · Thủ trưởng đơn vị, Khoa Du lịch", timeout=PATIENCE, since=0)


async def test_each_log_is_told_of_its_channels(kept: Kept, name: str) -> None:
    kept.make_due("kind = 'log'")
    told = await kept.people["đạt"].wait_for("Nhật ký đăng tải", timeout=PATIENCE, since=0)
    assert "Website tiếng Việt" in told.words
    assert DESK not in told.words

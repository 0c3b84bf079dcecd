"""A unit of the register from its first day to its last: added, given a head, sent from, changed, ended."""

import pytest

from tests.kit.office import Office
from tests.stories.conftest import on_both_engines
from tests.stories.steps import pick, see

pytestmark = [pytest.mark.asyncio(loop_scope="session"), on_both_engines]


async def test_a_unit_is_added_used_and_ended(office: Office) -> None:
    admin, head = office.people["quản trị"], office.people["lan"]
    await admin.say("/donvi")
    await see(admin, "Đơn vị · ")
    await pick(admin, "Thêm đơn vị", "Nhập tên đơn vị")
    await admin.say("Khoa Du lịch")
    await see(admin, "Chọn loại đơn vị")
    await pick(admin, "khoa", "Đơn vị thuộc đơn vị nào")
    await pick(admin, "Bỏ qua", "Nhập địa chỉ trang web")
    await pick(admin, "Bỏ qua", "Sau khi thêm, giao vai trò")
    await pick(admin, "Thêm", "Đã thêm Khoa Du lịch")

    await admin.say("/nguoi")
    await see(admin, "Quản lý cán bộ")
    await pick(admin, "Danh sách cán bộ", "Nhập tên để tìm")
    await admin.say("do ngoc lan")
    await see(admin, "Tìm “do ngoc lan”")
    await pick(admin, "1. Đỗ Ngọc Lan", "Cô Đỗ Ngọc Lan")
    await pick(admin, "Giao vai trò", "Chọn vai trò")
    await pick(admin, "Thủ trưởng đơn vị", "Chọn đơn vị")
    await admin.say("du lich")
    await see(admin, "du lich")
    await admin.press("Khoa Du lịch")
    await head.wait_for("Nhận vai trò · Thủ trưởng đơn vị, Khoa Du lịch", since=0)

    await head.say("/donvi")
    await see(head, "Khoa Du lịch · khoa")
    await head.say("du lich")
    await see(head, "Tìm “du lich”")
    await pick(head, "1. Khoa Du lịch", "Trong sổ đơn vị, mã khoa_du_lich")
    await pick(head, "Quy định áp dụng", "Tin bài: chung toàn tổ chức")

    await admin.say("/donvi")
    await see(admin, "Đơn vị · ")
    await admin.say("du lich")
    await see(admin, "Tìm “du lich”")
    await pick(admin, "1. Khoa Du lịch", "Thủ trưởng đơn vị: Đỗ Ngọc Lan")
    await pick(admin, "Kết thúc đơn vị", "Người giữ vai trò ở đây (1): Đỗ Ngọc Lan")
    await pick(admin, "Kết thúc", "Đã kết thúc từ")
    await head.wait_for("Thôi vai trò · Thủ trưởng đơn vị, Khoa Du lịch", since=0)

"""Office life beside requests: events, a month of sites, its people, a reader of English."""

from pathlib import Path

import pytest

from tests.chat.people import book, link_in
from tests.kit.day import on
from tests.plays.play import Play, open_play
from tests.stories.steps import answer, decide, pick, press, see, submit, with_reason

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def plan(play: Play, title: str, day: str, important: bool) -> None:
    """An event of the clerk's unit, from its title to its needs."""
    hanh = play.people["hạnh"]
    await play.say("hạnh", "/sukien", "sự kiện")
    await pick(hanh, "Thêm sự kiện", "Nhập tên sự kiện")
    await answer(hanh, title, "ngày")
    await answer(hanh, day, "Đúng không?")
    await pick(hanh, "Đúng", "Nhập địa điểm")
    await answer(hanh, "Hội trường A", "quan trọng")
    await pick(hanh, "Quan trọng" if important else "Không", "Cần gửi")
    await pick(hanh, "Lưu sự kiện", "Đã ghi sự kiện.")


@on("2026-11-23T09:30")
async def test_the_events_of_a_unit(tmp_path: Path) -> None:
    async with open_play(tmp_path, "events") as play:
        hanh, khang = play.people["hạnh"], play.people["khang"]
        await plan(play, "Lễ kỷ niệm 70 năm", "8h 18/12", important=True)
        await plan(play, "Hội thảo khoa học sinh viên", "2/12", important=False)
        await play.at("2026-11-30T07:30:20")
        await play.say("khang", "/sukien", "Sự kiện sắp tới")
        await pick(khang, "1. ", "Hội thảo khoa học sinh viên")
        await pick(khang, "Dời ngày", "Dời ngày · Hội thảo")
        await answer(khang, "4/12/2026", "Đúng không?")
        await pick(khang, "Đúng", "Cần gửi")
        await pick(khang, "Xác nhận dời", "Đã dời sự kiện.")
        await play.at("2026-12-07T07:30:20")
        await play.at("2026-12-10T07:30:20")
        await play.say("hạnh", "/sukien", "Lễ kỷ niệm 70 năm")
        await hanh.press("2. Lễ kỷ niệm")
        await see(hanh, lambda m: m.button("Hủy sự kiện") is not None)
        await pick(hanh, "Hủy sự kiện", "Lễ kỷ niệm")
        await pick(hanh, "Xác nhận hủy", "Đã hủy sự kiện.")


@on("2026-11-30T15:00")
async def test_a_month_of_the_sites(tmp_path: Path) -> None:
    async with open_play(tmp_path, "month") as play:
        office = play.office
        await office.hire("nam", "Đinh Hải Nam", "Thầy", [("unit_head", "navigation")])
        await play.at("2026-12-01T07:30:10")
        await play.see("khang", "Cập nhật website tháng 12/2026", "Đề nghị hỗ trợ")
        await play.people["khang"].press("Đề nghị hỗ trợ")
        await see(play.people["khang"], lambda m: m.button("Nhân sự") is not None)
        await play.people["khang"].press("Nhân sự")
        await office.settle()
        await play.people["khang"].press("Quay lại")
        await office.settle()
        await play.people["khang"].press("Xác nhận không đổi")
        await office.settle()
        await play.people["khang"].press("Đúng, không đổi")
        for moment in ("2026-12-11T07:30:10", "2026-12-21T13:00:10", "2026-12-31T16:30:10"):
            await play.at(moment)
        await play.say("minh", "/website", "Cập nhật website")
        await play.say("hạnh", "/website", "Cập nhật website")


@on("2026-11-23T09:30")
async def test_an_administrator(tmp_path: Path) -> None:
    async with open_play(tmp_path, "administrator") as play:
        office, admin = play.office, play.people["quản trị"]
        await play.say("quản trị", "/trogiup", "/nguoi")
        await play.say("quản trị", "/nguoi", "Quản lý cán bộ")
        await pick(admin, "Mời một người", "vai trò")
        await pick(admin, "Thủ trưởng đơn vị", "đơn vị")
        await pick(admin, "Khoa Hàng hải", "Nhập họ và tên")
        await answer(admin, "Ngô Thị Mai", "xưng hô")
        await pick(admin, "Cô", "Thủ trưởng đơn vị, Khoa Hàng hải")
        said = await pick(admin, "Tạo đường dẫn", "Đường dẫn mời của Ngô Thị Mai vào Loa")
        mai = office.people["mai"] = await office.visitor("Ngô Thị Mai")
        await mai.say("Chào Loa")
        await mai.start(link_in(said.words))
        await pick(mai, "Đúng", "Đã gắn tài khoản")
        await play.say("quản trị", "/nguoi", "Quản lý cán bộ")
        await pick(admin, "Nhập danh sách", "Gửi tệp .xlsx hoặc .csv")
        rows = [(f"Phan Thị {name}", "Cô", "Cán bộ", "Khoa Hàng hải") for name in ("An", "Bình", "Chi")]
        await admin.file("ds.xlsx", book(*rows))
        await see(admin, "Sẽ thêm 3 người")
        await pick(admin, "Thực hiện", "Đã thêm 3 người")
        members = [admin, office.people["yến"]]
        group = await office.sandbox.group("Phòng Truyền thông", members, bots=[office.bot])
        office.groups["Phòng Truyền thông"] = group
        await admin.say("/gan", group)
        await admin.wait_for("Gắn nhóm này với vai trò nào?", group)
        await admin.press("Phòng Truyền thông", group)
        await admin.wait_for("Đã gắn nhóm", group)
        await play.say("quản trị", "/lich", "Lịch nghỉ và làm bù")
        await pick(admin, "Nhập thông báo", "Nhập hoặc dán các ngày")
        await answer(admin, "nghỉ 04/12/2026", "Nhập số văn bản")
        await answer(admin, "12729/VPCP-KGVX", "Xem trước thông báo")
        await pick(admin, "Xác nhận", "Đã ghi 1 ngày")
        await play.people["khang"].block()
        await submit(office, "hạnh")
        await play.at("2026-11-30T07:30:20")


async def english_news(play: Play) -> None:
    """A news item sent, approved and published by readers of English among readers of Vietnamese."""
    office, hanh = play.office, play.people["hạnh"]
    await play.say("hạnh", "/moi", "Choose")
    await pick(hanh, "News item", "Step 1/")
    await answer(hanh, "Green logistics workshop", "Step 2/")
    await answer(hanh, "More than 200 people took part.", "Step 3/")
    await pick(hanh, "Research", "Step 4/")
    await pick(hanh, "No", "Optional")
    await pick(hanh, "Look over", lambda m: m.button("Send request") is not None)
    await hanh.press("Send request")
    await office.settle()
    await decide(office, "khang", "YC-2026-0001", "Xác nhận")
    await with_reason(office, "yến", "YC-2026-0001", "Yêu cầu bổ sung", "Thiếu thông tin")
    await play.at("2026-11-26T07:30:20")
    await press(office, "hạnh", "YC-2026-0001", "Supplement")
    await office.settle()
    await play.say("hạnh", "/viec", "work")
    await play.say("minh", "/viec", "work")


@on("2026-11-23T09:30")
async def test_a_reader_of_english(tmp_path: Path) -> None:
    async with open_play(tmp_path, "english", {"Lương Thị Hạnh": "en", "Trịnh Quang Minh": "en"}) as play:
        await play.say("hạnh", "/trogiup", "/moi")
        await english_news(play)

"""People administration over HTTP: the dialog of the private chat, from the command to the joined person."""

import re

import pytest

from sandbox.client import Person
from storage.offline import with_records
from tests.chat.dialog_office import office
from tests.chat.people import admin, come_in, enrol, let_in, link_in
from tests.kit.office import Office
from wording.dates import say_day
from workflow import model

__all__ = ["admin", "office"]
pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.xdist_group("people")]


async def test_only_an_administrator_gets_in(office: Office) -> None:
    hanh = office.people["hạnh"]
    await hanh.say("/nguoi")
    await hanh.wait_for("Việc này do quản trị viên thực hiện")


async def test_from_an_invitation_to_a_joined_person(office: Office, admin: Person) -> None:
    await admin.press("Mời một người")
    await admin.press("Thủ trưởng đơn vị")
    await admin.press("Khoa Hàng hải")
    await admin.wait_for("Nhập họ và tên")
    await admin.say("x" * 81)
    await admin.wait_for("Cần họ và tên, tối đa 80 ký tự")
    await admin.say("Ngô  Thị Mai")
    await admin.press("Cô")
    await admin.wait_for("Cô Ngô Thị Mai\nThủ trưởng đơn vị, Khoa Hàng hải")
    await admin.press("Tạo đường dẫn")
    said = await admin.wait_for("Đường dẫn mời của Ngô Thị Mai vào Loa")
    assert "Dùng một lần, trong 72 giờ" in said.words
    await admin.wait_for("Chuyển tiếp tin đó")
    mai = await office.sandbox.person("Mai")
    await come_in(mai, said.words)
    welcome = await mai.wait_for("Đã gắn tài khoản: Cô Mai, Thủ trưởng đơn vị, Khoa Hàng hải")
    assert "quyết định bằng nút dưới thẻ. Hiện chưa có việc nào." in welcome.words.split("\n")[1]
    assert welcome.words.split("\n")[2].startswith("Cần trợ giúp: ")
    assert welcome.labels == [["Việc của tôi", "Báo vắng"]]
    await mai.press("Báo vắng")
    await mai.wait_for("Báo vắng thì nhập ngày")
    await mai.press("Việc của tôi", message_id=welcome.message_id)
    await mai.wait_for("Việc của tôi · Cần xử lý: 0")
    other = await office.sandbox.person("Kẻ Khác")
    await other.start(link_in(said.words))
    await other.wait_for("Đường dẫn mời đã dùng, hết hạn hoặc không đúng")
    assert (await admin.wait_for("Ngô Thị Mai · Đã vào hệ thống", since=0)).silent


async def test_a_unit_with_the_name_of_the_role_is_said_once(office: Office, admin: Person) -> None:
    enrol(office, "Ngô Thị Thanh", ("board", "board_of_rectors"))
    await admin.press("Danh sách cán bộ")
    await admin.say("ngô thị thanh")
    await admin.wait_for("Ngô Thị Thanh · Ban Giám hiệu · chưa vào hệ thống")
    thanh = await let_in(office, admin, "Ngô Thị Thanh")
    await thanh.wait_for("Thanh, Ban Giám hiệu\n")


async def test_a_name_in_small_letters_is_asked_about(office: Office, admin: Person) -> None:
    await admin.press("Mời một người")
    await admin.press("Ban Giám hiệu")
    await admin.say("phan  thị lành")
    asked = await admin.wait_for("Viết hoa chữ đầu thành “Phan Thị Lành”?")
    assert asked.labels == [["Viết hoa chữ đầu", "Giữ nguyên"], ["Nhập lại"]]
    await admin.press("Viết hoa chữ đầu")
    await admin.wait_for("Phan Thị Lành: chọn cách xưng hô")


async def test_a_link_is_in_no_dialog_and_no_log(office: Office, admin: Person) -> None:
    await admin.press("Mời một người")
    await admin.press("Ban Giám hiệu")
    await admin.say("Cao Xuân Bách")
    await admin.press("Ông")
    await admin.press("Tạo đường dẫn")
    token = link_in((await admin.wait_for("Đường dẫn mời của Cao Xuân Bách vào Loa")).words)[2:]
    await office.settle()
    assert token not in office.log.read_text("utf-8")
    kept = b"".join(path.read_bytes() for path in office.home.glob("loa.sqlite*"))
    assert token.encode() not in kept
    await admin.press("Chưa vào hệ thống")
    await admin.wait_for("Cao Xuân Bách · đường dẫn dùng được đến")
    await admin.press("1. Cao Xuân Bách")
    await admin.press("Cấp lại đường dẫn")
    renewed = link_in((await admin.wait_for("Đường dẫn mời của Cao Xuân Bách vào Loa")).words)[2:]
    assert renewed != token
    await admin.press("1. Cao Xuân Bách")
    await admin.press("Thu hồi")
    await admin.wait_for(lambda shown: "Cao Xuân Bách" not in shown.words)
    stranger = await office.sandbox.person("Bách")
    await stranger.start(f"i-{renewed}")
    await stranger.wait_for("Đường dẫn mời đã dùng, hết hạn hoặc không đúng")


async def test_a_person_is_found_and_a_role_given_moved_and_ended(office: Office, admin: Person) -> None:
    chat = await office.sandbox.person("Chi")
    chi = enrol(office, "Tạ Quỳnh Chi", ("staff", "training"), external=str(chat.id))
    enrol(office, "Tạ Bá Dương", ("staff", "training"))
    await admin.press("Danh sách cán bộ")
    await admin.say("ta quynh")
    await admin.wait_for("Tìm “ta quynh” · 1 người")
    await admin.press("1. Tạ Quỳnh Chi")
    shown = await admin.wait_for("• Cán bộ, Phòng Đào tạo")
    assert "Đã vào hệ thống" in shown.words
    await admin.press("Giao vai trò")
    await admin.press("Thủ trưởng đơn vị")
    assert (await admin.press("Phòng Đào tạo")).answer_text == "Đã giao vai trò."
    await admin.wait_for("• Thủ trưởng đơn vị, Phòng Đào tạo")
    await admin.press("Chuyển vai trò")
    await admin.press("Thủ trưởng đơn vị")
    await admin.say("tạ bá")
    await admin.press("1. Tạ Bá Dương")
    await admin.wait_for("Chuyển vai trò Thủ trưởng đơn vị, Phòng Đào tạo cho Tạ Bá Dương")
    await admin.press("Xác nhận chuyển")
    await admin.wait_for(lambda shown: "Quỳnh Chi" in shown.words and "Thủ trưởng" not in shown.words)
    await admin.press("Kết thúc vai trò")
    await admin.wait_for("Kết thúc vai trò Cán bộ, Phòng Đào tạo")
    await admin.press("Quay lại")
    await admin.press("Kết thúc vai trò")
    await admin.press("Xác nhận kết thúc")
    await admin.wait_for("Chưa có vai trò")
    assert office.ask("SELECT count(*) FROM membership WHERE person = ? AND until IS NULL", chi) == [(0,)]
    await admin.press("Cho rời hệ thống")
    await admin.press("Xác nhận cho rời")
    await admin.wait_for("Danh sách cán bộ ·")
    await chat.start()
    await chat.wait_for("Tài khoản này chưa được gắn với cán bộ nào")


async def test_away_and_back(office: Office, admin: Person) -> None:
    enrol(office, "Kiều Minh Nhật", ("staff", "training"))
    await admin.press("Danh sách cán bộ")
    await admin.say("kiều minh nhật")
    await admin.press("1. Kiều Minh Nhật")
    await admin.press("Báo vắng")
    await admin.say("tuần sau")
    await admin.wait_for("Chưa rõ những ngày nào trong “tuần sau”")
    await admin.say(office.typed(-400))
    await admin.wait_for("Ngày này đã qua")
    last = office.date(500)
    await admin.say(f"{last:%d/%m/%Y}")
    await admin.wait_for(f"Vắng mặt đến hết {say_day(last, 'vi')}")
    assert (await admin.press("Đã có mặt")).answer_text == "Đã ghi nhận có mặt."
    await admin.wait_for(lambda shown: "Kiều Minh Nhật" in shown.words and "Vắng mặt" not in shown.words)
    await admin.press("Báo vắng")
    first = office.date(499)
    await admin.say(f"{first:%d/%m/%Y} đến {last:%d/%m/%Y}")
    await admin.wait_for(f"Sẽ vắng mặt từ {say_day(first, 'vi')} đến hết {say_day(last, 'vi')}")


async def test_the_last_administrator_is_told_why_not(office: Office, admin: Person) -> None:
    await admin.press("Danh sách cán bộ")
    await admin.say("phan gia bảo")
    await office.settle()  # the list is drawn anew below what was typed
    await admin.press("1. Phan Gia Bảo")
    await admin.press("Cho rời hệ thống")
    pressed = await admin.press("Xác nhận cho rời")
    assert pressed.alert
    assert "quản trị viên cuối cùng" in (pressed.answer_text or "")


async def test_pages_of_eight_and_back_to_the_menu(office: Office, admin: Person) -> None:
    await admin.press("Danh sách cán bộ")
    shown = await admin.wait_for("Trang 1/")
    assert len([line for line in shown.words.splitlines() if re.match(r"\d+\. ", line)]) == 8
    await admin.press("Trang sau")
    shown = await admin.wait_for("Trang 2/")
    assert "\n9. " in shown.words
    await admin.press("Quay lại")
    await admin.wait_for("Đang có")
    await admin.press("Đóng")
    await admin.wait_for("Đã đóng. Mở lại quản lý cán bộ")


async def test_a_former_administrator_sees_nothing(office: Office) -> None:
    chat = await office.sandbox.person("Tạm Quyền")
    id = enrol(office, "Tạm Quyền", ("administrator", "communications"), external=str(chat.id))
    await chat.start()
    await chat.wait_for("/nguoi")
    await chat.say("/nguoi")
    await chat.wait_for("Quản lý cán bộ")
    until = office.now()
    with_records(
        office.database, lambda r: [r.change(m, until=until) for m in r.all(model.Membership, person=id)]
    )
    await chat.press("Danh sách cán bộ")
    shown = await chat.wait_for("Việc này do quản trị viên thực hiện")
    assert shown.labels == []


async def test_a_clerk_is_welcomed_with_one_example(office: Office, admin: Person) -> None:
    enrol(office, "Ngô Thị Sen", ("staff", "economics"))
    await admin.press("Danh sách cán bộ")
    await admin.say("ngô thị sen")
    sen = await let_in(office, admin, "Ngô Thị Sen")
    welcome = await sen.wait_for("Sen, Cán bộ, Khoa Kinh tế")
    assert "Muốn đăng tin: gửi bài và ảnh vào đây" in welcome.words
    assert welcome.labels == [["Gửi yêu cầu", "Việc của tôi"]]
    await sen.press("Gửi yêu cầu")
    await sen.wait_for("Chọn loại yêu cầu")

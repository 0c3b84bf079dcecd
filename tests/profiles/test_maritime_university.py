"""Rules of the maritime university (A), by people made up from its profile; each test names its rules."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.kit.day import on_monday
from tests.profiles.profile_office import LATE, Given, ProfileOffice, open_profile, send
from tests.stories.steps import PATIENCE, answer, card, decide, pick, press, see

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("profile-a"), on_monday]

NEWS = {
    "Tiêu đề": "Hội nghị việc làm",
    "Lĩnh vực": "Đào tạo",
    "Thông tin chính": "Ngày 27/11, hội trường lớn.",
}
PACKAGE: Given = {
    "Nội dung tin bài": "Khoa tổ chức hội nghị việc làm.",
    "Ảnh": 2,
    "Kế hoạch truyền thông": None,
}
BANNER: Given = {
    "Ngày diễn ra": "01/12/2026",
    "Tên sự kiện": "Lễ khai giảng",
    "Đơn vị thường trực": "Khoa Kinh tế biển",
    "Hình thức": "Băng rôn",
    "Nội dung chữ": "Chào mừng tân sinh viên",
    "Kích thước": "6 m x 0,8 m",
    "Số lượng": "2",
    "Vị trí treo": "Cổng chính",
    "Ngày treo và ngày gỡ": "30/11/2026 đến 02/12/2026",
}
PRESS: Given = {
    "Ngày diễn ra": "27/11/2026",
    "Tên sự kiện": "Lễ hạ thủy",
    "Đơn vị thường trực": "Khoa Điều khiển tàu",
    "Giờ bắt đầu": "08:00",
    "Địa điểm": "Cầu tàu số 1",
    "Dự thảo nội dung cho báo chí": None,
    "Có truyền trực tiếp": "Có",
}
CENTRE, DESK = "Trung tâm Hạ tầng mạng", "Tổ Truyền thông"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def university(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[ProfileOffice]:
    async with open_profile(tmp_path_factory.mktemp("university"), "maritime_university") as office:
        yield office


SURE = "Xem lại trước khi quyết định"


async def agree(office: ProfileOffice, reference: str, remark: str = "") -> None:
    """The office of the field agrees, with a remark or without."""
    head = office.who("unit_head", "training")
    await press(office, head, reference, "Thống nhất")
    person = office.people[head]
    if remark:
        await answer(person, remark, SURE)
    else:
        await pick(person, "Bỏ qua", SURE)
    await pick(person, "Thống nhất", "đã thống nhất")
    await office.settle()


async def taken(office: ProfileOffice, reference: str) -> str:
    """Somebody of the desk takes a card of its group."""
    desk = office.who("desk")
    await decide(office, desk, reference, "Nhận xử lý", group=office.groups[DESK])
    return desk


async def to_board(office: ProfileOffice, given: Given) -> str:
    """A news item that the unit, the office of the field and the desk have passed."""
    reference = await send(office, office.who("staff", "navigation"), "Tin bài", given)
    await decide(office, office.who("unit_head", "navigation"), reference, "Xác nhận")
    await agree(office, reference)
    await decide(office, await taken(office, reference), reference, "Duyệt")
    return reference


async def published(office: ProfileOffice, reference: str) -> None:
    """The network centre returns the link."""
    technician = office.who("technician", "network_centre")
    await press(office, technician, reference, "Trả kết quả: Website", group=office.groups[CENTRE])
    person = office.people[technician]
    await see(person, "dán đường dẫn")
    await answer(person, "https://vinhxanh.example/tin/1", "Đã ghi đường dẫn")
    await office.settle()


async def told(office: ProfileOffice, reference: str, channel: str) -> None:
    """The desk says to whom it went."""
    desk = office.who("desk")
    await press(office, desk, reference, f"Trả kết quả: {channel}", group=office.groups[DESK])
    person = office.people[desk]
    await see(person, "Mỗi dòng ghi: Cơ quan; Người nhận; Giờ gửi")
    await answer(person, "Báo Biển; chị Lan; 14:05\nBáo Cảng; anh Nam; 14:10", "Đã ghi nhận: Báo Biển")
    await pick(person, "Đúng", "nhập kết quả")
    await answer(person, "Đã gửi thông tin", "Đã ghi")
    await office.settle()


async def test_the_office_of_the_field_agrees_before_the_desk(university: ProfileOffice) -> None:
    """A09 A11 A13 A20: news of training goes to the head of training first, whose remark goes with it."""
    office = university
    sender = office.who("staff", "navigation")
    reference = await send(office, sender, "Tin bài", {**NEWS, **PACKAGE})
    assert not any(
        reference in m.words for m in await office.people[office.who("desk")].read(office.groups[DESK])
    )
    await decide(office, office.who("unit_head", "navigation"), reference, "Xác nhận")
    await card(office, sender, reference, "Thủ trưởng Phòng Đào tạo")
    await agree(office, reference, "Nêu thêm học bổng")
    desk = await taken(office, reference)
    shown = await card(office, desk, reference, "Nêu thêm học bổng", label="Biên tập")
    assert "Thủ trưởng Phòng Đào tạo" in shown.words
    assert "đã thống nhất" in shown.words
    assert not any("Trả kết quả" in label for row in shown.labels for label in row)


async def test_without_an_answer_it_goes_on_as_not_agreed(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A13 A14: after a working day the desk has it, marked, and the board reads so."""
    async with open_profile(tmp_path_factory.mktemp("late"), "maritime_university") as office:
        reference = await send(office, office.who("staff", "navigation"), "Tin bài", {**NEWS, **PACKAGE})
        await decide(office, office.who("unit_head", "navigation"), reference, "Xác nhận")
        await office.at("2026-11-25T17:01")
        await card(office, await taken(office, reference), reference, "Chưa thống nhất")


async def test_four_parts_are_asked_for_until_they_are_there(university: ProfileOffice) -> None:
    """A07 A12: what is lacking stands on every card, the desk waits for it, and takes one word to ask."""
    office = university
    sender = office.who("staff", "navigation")
    reference = await send(office, sender, "Tin bài", {**NEWS, "Ảnh": 1})
    shown = await card(office, sender, reference, "Còn thiếu")
    assert "Nội dung tin bài" in shown.words
    assert "Kế hoạch truyền thông" in shown.words
    await decide(office, office.who("unit_head", "navigation"), reference, "Xác nhận")
    await agree(office, reference)
    desk = await taken(office, reference)
    shown = await card(office, desk, reference, "Còn thiếu", label="Xin phần còn thiếu")
    assert shown.button("Duyệt") is None
    for missing in ("Nội dung tin bài", "Kế hoạch truyền thông"):
        await press(office, desk, reference, f"Bỏ qua: {missing}"[:30])
        await answer(office.people[desk], "Tin ngắn, không cần", "Việc này sẽ không phải làm nữa")
        await office.people[desk].press("Bỏ qua", within=PATIENCE)
        await office.settle()
    await card(office, desk, reference, label="Duyệt")


async def test_each_place_has_a_result_before_it_is_over(university: ProfileOffice) -> None:
    """A10 A23: website, newspapers and television; the outlets and hours are kept with the result."""
    office = university
    sender = office.who("staff", "navigation")
    reference = await to_board(office, {**NEWS, **PACKAGE, "Gửi thêm báo đài": ["Báo chí", "Truyền hình"]})
    await decide(office, office.who("board"), reference, "Phê duyệt")
    await published(office, reference)
    await told(office, reference, "Báo chí")
    await card(office, sender, reference, "Chờ đăng tải")
    await told(office, reference, "Truyền hình")
    shown = await card(office, sender, reference, "Đã đăng", label="Xác nhận đúng")
    assert "Báo Biển · chị Lan · 14:05; Báo Cảng · anh Nam · 14:10" in shown.words
    await decide(office, sender, reference, "Xác nhận đúng")


async def test_a_banner_is_proposed_five_working_days_before(university: ProfileOffice) -> None:
    """A17 A18 A19 A31 A32: sent by another unit, confirmed by the organiser's head; late with a reason."""
    office = university
    sender = office.who("staff", "navigation")
    reference = await send(office, sender, "Băng rôn, banner, pano", BANNER)
    shown = await card(office, office.who("unit_head", "logistics"), reference, "Lễ khai giảng")
    assert "6 m x 0,8 m" in shown.words
    assert "trễ" not in shown.words.lower()
    late = {**BANNER, "Ngày diễn ra": "30/11/2026", "Tên sự kiện": "Hội khỏe", LATE: "Duyệt muộn"}
    reference = await send(office, sender, "Băng rôn, banner, pano", late)
    await decide(office, office.who("unit_head", "logistics"), reference, "Xác nhận")
    await decide(office, await taken(office, reference), reference, "Duyệt")
    board = office.who("board")
    await card(office, board, reference, "Duyệt muộn")
    await decide(office, board, reference, "Phê duyệt")
    assert office.ask("SELECT count(*) FROM audit WHERE kind = 'waived' AND subject = ?", reference) == [(1,)]


async def test_the_press_has_its_draft_and_the_line_is_measured(university: ProfileOffice) -> None:
    """A15 A21 A22 A23: the network centre measures for a livestream; too little is not enough."""
    office = university
    sender = office.who("staff", "navigation")
    reference = await send(office, sender, "Mời báo chí, truyền hình", PRESS)
    technician = office.who("technician", "network_centre")
    await press(office, technician, reference, "Trả kết quả: Đo đường", group=office.groups[CENTRE])
    person = office.people[technician]
    await see(person, "Đo đường truyền")
    await answer(person, "12", "12 là chưa đủ")
    await answer(person, "25", "25")
    await office.settle()
    await card(office, sender, reference, "25 Mb/s")


async def test_the_vice_rector_signs_for_a_board_that_nobody_holds(university: ProfileOffice) -> None:
    """A30: who acted, and for whom."""
    office = university
    board = [office.who("board", n=n) for n in (0, 1)]
    for each in board:
        office.dismiss(each)
    reference = await to_board(office, {**NEWS, **PACKAGE})
    vice = office.who("vice_rector")
    await decide(office, vice, reference, "Phê duyệt")
    for each in board:
        office.dismiss(each, on=False)
    shown = await card(office, vice, reference, "KT. BAN GIÁM HIỆU")
    assert "PHÓ HIỆU TRƯỞNG PHỤ TRÁCH" in shown.words


async def test_a_page_is_rebuilt_with_links_before_and_after(university: ProfileOffice) -> None:
    """A16: filed, followed and ended with both links."""
    office = university
    sender = office.who("staff", "navigation")
    given: Given = {
        "Trang hiện nay": "https://dieukhien.vinhxanh.example/cu",
        "Điều cần sửa": "Gọn trang giới thiệu",
    }
    reference = await send(office, sender, "Cải tiến trang web", given)
    await decide(office, office.who("unit_head", "navigation"), reference, "Xác nhận")
    centre = office.who("unit_head", "network_centre")
    await card(office, centre, reference, "https://dieukhien.vinhxanh.example/cu")
    await decide(office, centre, reference, "Duyệt")
    technician = office.who("technician", "network_centre")
    await press(office, technician, reference, "Trả kết quả: Sửa trang", group=office.groups[CENTRE])
    person = office.people[technician]
    await see(person, "Đọc được trên điện thoại")
    await person.press("Đánh dấu", within=PATIENCE)
    await see(person, "Sửa trang")
    await answer(person, "https://dieukhien.vinhxanh.example/moi", "Đã ghi")
    await card(office, sender, reference, "https://dieukhien.vinhxanh.example/moi", label="Xác nhận đúng")
    await decide(office, sender, reference, "Xác nhận đúng")

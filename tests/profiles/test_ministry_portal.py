"""Rules of the ministry's portal (D), by people made up from its profile; each test names its rules."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.kit.day import on_monday
from tests.profiles.profile_office import Given, ProfileOffice, open_profile, send
from tests.profiles.profile_steps import act, answers, said
from tests.stories.steps import begin, card, decide

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("profile-d"), on_monday]

EDITORS, BUREAU = "Ban Biên tập Cổng", "Văn phòng Bộ"
NEWS: Given = {
    "Tiêu đề": "Ngày dữ liệu mở",
    "Thể loại": "Tin",
    "Nội dung": "Trung tâm tổ chức ngày dữ liệu mở.",
    "Người viết": "Đặng Thị Hoa",
    "Đề tài": "Hoạt động của đơn vị",
}
FALSE: Given = {
    "Thông tin sai": "Tin đồn tăng học phí gấp đôi",
    "Lĩnh vực": "Học phí, tài chính",
    "Đường dẫn": "https://tin-don.example/1",
    "Ảnh chụp màn hình": 1,
}
STATEMENT = "Học phí năm nay giữ nguyên."


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def ministry(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[ProfileOffice]:
    async with open_profile(tmp_path_factory.mktemp("ministry"), "ministry_portal") as office:
        yield office


async def edited(office: ProfileOffice, given: Given) -> str:
    """An item that its unit has confirmed and an editor has taken."""
    reference = await send(office, office.who("focal_point", "information_centre"), "Tin bài cho Cổng", given)
    await decide(office, office.who("unit_head", "information_centre"), reference, "Xác nhận")
    await decide(office, office.who("editors"), reference, "Nhận xử lý", group=office.groups[EDITORS])
    return reference


async def test_an_item_is_checked_placed_and_posted(ministry: ProfileOffice) -> None:
    """D02 D11 D15 D24: facts are ticked, a section chosen, the writer named; each stage is in its walk."""
    office = ministry
    sender, editor = office.who("focal_point", "information_centre"), office.who("editors")
    reference = await edited(office, NEWS)
    await act(office, editor, reference, "Duyệt", "Đánh dấu", "Chuyển đổi số", "Duyệt")
    await act(office, editor, reference, "Trả kết quả: Cổng", "https://bosodemo.example/1", group=EDITORS)
    await act(office, sender, reference, "Trả kết quả: Trang", "https://trungtam.bosodemo.example/1")
    shown = await card(office, sender, reference, "Đã đối chiếu số liệu: Có", label="Xác nhận đúng")
    for stage in ("đã gửi", "đã xác nhận", "đã duyệt", "Chuyên mục: Chuyển đổi số"):
        assert stage in shown.words
    await decide(office, sender, reference, "Xác nhận đúng")


async def test_a_placeholder_is_refused_at_once(ministry: ProfileOffice) -> None:
    """D25: “cc” is not the heading of anything."""
    person = ministry.people[ministry.who("focal_point", "information_centre")]
    await begin(person, "Tin bài cho Cổng")
    assert "cc" in await answers(ministry, ministry.who("focal_point", "information_centre"), "cc")
    shown = await person.last()
    assert "Tiêu đề" in shown.words
    await person.press("Để sau")
    await ministry.settle()


async def test_policy_needs_its_source_and_its_leaders(ministry: ProfileOffice) -> None:
    """D03 D15: personnel says its source before the editors pass it, and goes to the leaders."""
    office = ministry
    sender, editor = office.who("focal_point", "information_centre"), office.who("editors")
    reference = await edited(office, {**NEWS, "Đề tài": "Tổ chức cán bộ"})
    shown = await card(office, editor, reference, "Còn thiếu: Nguồn", label="Xin phần còn thiếu")
    assert shown.button("Duyệt") is None
    await act(office, sender, reference, "Bổ sung", "Sửa một mục", "Nguồn", "12/QĐ-BSD", "Gửi bổ sung")
    await act(office, editor, reference, "Duyệt", "Đánh dấu", "Hoạt động", "Duyệt")
    leader = office.who("leaders")
    await card(office, leader, reference, "12/QĐ-BSD", label="Phê duyệt")
    await decide(office, leader, reference, "Phê duyệt")


async def test_what_is_false_is_answered_by_one_statement_in_three_places(ministry: ProfileOffice) -> None:
    """D06 D26 D28: the same approved words in each place; a place without them has a reason."""
    office = ministry
    sender, editor = office.who("staff", "finance"), office.who("editors")
    leader = office.who("leaders")
    reference = await send(office, sender, "Thông tin sai sự thật", FALSE)
    await act(office, office.who("duty_officer", "finance"), reference, "Tiếp nhận", "Có", "Tiếp nhận")
    await act(office, editor, reference, "Duyệt", STATEMENT, "Duyệt", group=EDITORS)
    shown = await card(office, leader, reference, STATEMENT, label="Phê duyệt")
    assert "https://tin-don.example/1" in shown.words
    await decide(office, leader, reference, "Phê duyệt")
    await act(office, editor, reference, "Trả kết quả: Cổng", "https://bosodemo.example/2", group=EDITORS)
    await act(office, editor, reference, "Trả kết quả: Gửi", "Báo Số lúc 10:20", group=EDITORS)
    await card(office, sender, reference, "Trang của đơn vị: chờ")
    await act(office, leader, reference, "Bỏ qua: Trang", "Vụ chưa có trang", "Bỏ qua")
    shown = await card(office, sender, reference, "Vụ chưa có trang", label="Xác nhận đúng")
    assert "Báo Số lúc 10:20" in shown.words


async def test_it_rings_at_two_at_night_for_whoever_is_on_duty(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """D05 D08 D27: whoever is on duty for the field is called, and after half an hour the chief too."""
    async with open_profile(tmp_path_factory.mktemp("night"), "ministry_portal") as office:
        await office.at("2026-11-28T02:00")
        reference = await send(office, office.who("staff", "finance"), "Thông tin sai sự thật", FALSE)
        duty, chief = office.who("duty_officer", "finance"), office.who("chief_editor")
        assert not (await card(office, duty, reference, label="Tiếp nhận")).silent
        assert not await said(office, office.who("duty_officer", "press_agency"), reference)
        await office.at("2026-11-28T02:31")
        assert not (await card(office, chief, reference, label="Tiếp nhận")).silent
        await act(office, duty, reference, "Tiếp nhận", "Có", "Tiếp nhận")
        ordinary = await send(
            office, office.who("focal_point", "information_centre"), "Tin bài cho Cổng", NEWS
        )
        shown = await card(office, office.who("unit_head", "information_centre"), ordinary)
        assert shown.silent


async def test_the_editors_ask_units_and_each_answers(ministry: ProfileOffice) -> None:
    """D07 D10: a task with its time for each unit that is named; the answers stand on the item."""
    office = ministry
    given: Given = {
        "Về việc": "Số liệu quý",
        "Cần cung cấp": "Số dịch vụ công trực tuyến của quý.",
        "Đơn vị được hỏi": ["Cục Dữ liệu số", "Cục Báo chí số", "Xong"],
    }
    sender = office.who("editors")
    reference = await send(office, sender, "Đề nghị cung cấp thông tin", given)
    await decide(office, office.who("chief_editor"), reference, "Phê duyệt")
    for unit, words in (("digital_agency", "1.204 dịch vụ"), ("press_agency", "87 dịch vụ")):
        await act(office, office.who("focal_point", unit), reference, "Trả kết quả", words)
    shown = await card(office, sender, reference, "1.204 dịch vụ")
    assert "87 dịch vụ" in shown.words


async def test_a_notice_for_the_house_stays_in_the_house(ministry: ProfileOffice) -> None:
    """D14 D19 D21: an internal notice with a video by link; other units see nothing of it."""
    office = ministry
    given: Given = {
        "Tiêu đề": "Tập huấn tháng 12",
        "Nội dung": "Mời công chức dự tập huấn.",
        "Video phát biểu": "https://video.bosodemo.example/1",
    }
    sender = office.who("focal_point", "information_centre")
    reference = await send(office, sender, "Thông báo nội bộ", given)
    await decide(office, office.who("unit_head", "information_centre"), reference, "Xác nhận")
    bureau = office.who("ministry_office")
    group = office.groups[BUREAU]
    await card(office, bureau, reference, group=group)
    await decide(office, bureau, reference, "Phê duyệt", group=group)
    await act(office, bureau, reference, "Trả kết quả", "Bản tin số 12", group=BUREAU)
    for role in ("focal_point", "unit_head", "staff"):
        assert not await said(office, office.who(role, "press_agency"), reference)


async def test_each_quarter_the_register_of_roles_is_looked_through(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """D01: who holds which role, and where nobody does."""
    async with open_profile(tmp_path_factory.mktemp("register"), "ministry_portal") as office:
        office.dismiss(office.who("duty_officer", "northern_office"))
        await office.at("2027-01-04T09:00")
        assert await said(office, office.who("ministry_office"), "Rà soát mạng lưới đầu mối", "✗")

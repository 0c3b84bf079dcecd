"""Rules of the corporation (E), by people made up from its profile; each test names its rules."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.kit.day import on_monday
from tests.profiles.profile_office import Given, ProfileOffice, open_profile, send
from tests.profiles.profile_steps import act, answers, said
from tests.stories.steps import card, decide
from tests.stories.test_councils import speak_against

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("profile-e"), on_monday]

THOSE = "“Bài cho fanpage” dành cho Công ty Mỏ Bắc hoặc Công ty Mỏ Nam"
OFFICE, COUNCIL = "Văn phòng Tập đoàn", "Hội đồng biên tập"
NEWS: Given = {
    "Tiêu đề": "Ca sản xuất an toàn",
    "Thể loại": "Tin",
    "Chủ đề": "Chăm lo người lao động",
    "Nội dung": "Công ty có nghìn ca sản xuất an toàn.",
    "Nguồn": "Phòng An toàn",
    "Đề nghị đăng trang Tập đoàn": "Không",
    "Đề nghị trang đa phương tiện": "Không",
    "Phát trên loa": "Không",
}
PANEL: Given = {
    "Ngày diễn ra": "05/12/2026",
    "Dịp": "Ngày hội thợ mỏ",
    "Hình thức": "Khẩu hiệu",
    "Nội dung chữ": "An toàn là trên hết",
    "Kích thước": "6 m x 0,8 m",
    "Số lượng": "4",
    "Vị trí": "Cổng mỏ",
    "Ngày treo và ngày gỡ": "03/12/2026 đến 06/12/2026",
}


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def group(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[ProfileOffice]:
    async with open_profile(tmp_path_factory.mktemp("group"), "corporation") as office:
        yield office


async def confirmed(office: ProfileOffice, kind: str, given: Given, role: str = "staff") -> str:
    """A request of the northern mine that its head has confirmed."""
    reference = await send(office, office.who(role, "north_mine"), kind, given)
    await decide(office, office.who("company_head", "north_mine"), reference, "Xác nhận")
    return reference


async def branded(office: ProfileOffice, reference: str, verb: str = "Duyệt") -> None:
    """The group's office ticks that it looks as the brand should, and passes it."""
    await act(office, office.who("group_office"), reference, verb, "Đánh dấu", verb, group=OFFICE)


async def test_a_company_has_its_own_news_instead_of_the_groups(group: ProfileOffice) -> None:
    """E18: at the power company all news goes through the group's office; others have the news of all."""
    office = group
    sender, head = office.who("staff", "power"), office.who("company_head", "power")
    offered = await answers(office, sender, "/moi")
    buttons = [label for row in (await office.people[sender].last()).labels for label in row]
    assert "Tin bài của Nhiệt điện" in buttons, offered
    assert "Tin bài" not in buttons
    await office.people[sender].press("Đóng")
    reference = await send(office, sender, "Tin bài của Nhiệt điện", NEWS)
    await decide(office, head, reference, "Xác nhận")
    await branded(office, reference)
    await card(office, sender, reference, "Chờ đăng tải")
    await answers(office, head, "/donvi", "1. Công ty Nhiệt điện", "Quy định áp dụng")
    shown = (await office.people[head].last()).words
    assert "Tin bài của Nhiệt điện: riêng của đơn vị; dùng thay “Tin bài”; giống “Tin bài”, khác ở:" in shown


async def test_news_of_a_company_is_read_aloud_too(group: ProfileOffice) -> None:
    """E01 E35: what is to be read aloud is a text of its own, and the hour of its broadcast is kept."""
    office = group
    sender = office.who("staff", "north_mine")
    given = {**NEWS, "Phát trên loa": "Có", "Lời đọc": "Chào các bạn thợ mỏ."}
    reference = await confirmed(office, "Tin bài", given)
    await act(office, sender, reference, "Trả kết quả: Trang", "https://mobac.nuixanh.example/1")
    await act(office, sender, reference, "Trả kết quả: Loa", "Đã phát lúc 5:30")
    await card(office, sender, reference, "Đã phát lúc 5:30", label="Xác nhận đúng")
    await decide(office, sender, reference, "Xác nhận đúng")


async def test_a_commentary_takes_the_council_route(group: ProfileOffice) -> None:
    """E11 E22 E25 E32: two of the council agree; each is named in the history."""
    office = group
    reference = await confirmed(office, "Tin bài", {**NEWS, "Thể loại": "Bình luận"})
    await branded(office, reference)
    for n in (0, 1):
        await decide(office, office.who("council", n=n), reference, "Thông qua", group=office.groups[COUNCIL])
    shown = await card(office, office.who("staff", "north_mine"), reference, "Chờ đăng tải")
    members = [office.troupe.people[office.who("council", n=n)].short for n in (0, 1)]
    assert all(f"Hội đồng biên tập ({name}) đã thông qua" in shown.words for name in members)


async def test_the_chair_of_the_council_stops_it_alone(group: ProfileOffice) -> None:
    """E20 E22: what is meant for the second site is judged by its own council; one veto ends it."""
    office = group
    reference = await confirmed(office, "Tin bài", {**NEWS, "Đề nghị trang đa phương tiện": "Có"})
    await branded(office, reference)
    chair = office.who("council_chair")
    result = await speak_against(office, chair, reference, "Từ chối", "Chưa đúng định hướng")
    assert "đã từ chối" in result
    shown = await card(office, office.who("staff", "north_mine"), reference, "Đã từ chối")
    assert "Chưa đúng định hướng" in shown.words


async def test_the_second_site_has_a_task_of_its_own(group: ProfileOffice) -> None:
    """E18 E20: the company's site, the group's and the media site, each published by whoever owns it."""
    office = group
    given = {**NEWS, "Đề nghị đăng trang Tập đoàn": "Có", "Đề nghị trang đa phương tiện": "Có"}
    sender = office.who("staff", "north_mine")
    reference = await confirmed(office, "Tin bài", given)
    await branded(office, reference)
    for n in (0, 1):
        await decide(office, office.who("council", n=n), reference, "Thông qua", group=office.groups[COUNCIL])
    link = "https://nuixanh.example/1"
    await act(office, sender, reference, "Trả kết quả: Trang của công ty", link)
    await act(
        office, office.who("group_office"), reference, "Trả kết quả: Trang Tập đoàn", link, group=OFFICE
    )
    await card(office, sender, reference, "Trang đa phương tiện: chờ")
    await act(office, office.who("council"), reference, "Trả kết quả: Trang đa", link, group=COUNCIL)
    await card(office, sender, reference, "Đã đăng", label="Xác nhận đúng")


async def test_slogans_are_approved_word_by_word_and_taken_down(group: ProfileOffice) -> None:
    """E08 E11: the wording as it will be printed, a tick for the logo, a photo when it hangs."""
    office = group
    sender = office.who("staff", "north_mine")
    reference = await confirmed(office, "Pano, cờ, khẩu hiệu", PANEL)
    bureau = office.who("group_office")
    await decide(office, bureau, reference, "Nhận xử lý", group=office.groups[OFFICE])
    await card(office, bureau, reference, "An toàn là trên hết", label="Phê duyệt")
    await act(office, bureau, reference, "Phê duyệt", "Đánh dấu", "Phê duyệt")
    await act(office, sender, reference, "Trả kết quả: Pano", 1, "Xong")
    await card(office, sender, reference, "Gỡ pano và bảng ảnh", label="Xác nhận đúng")


async def test_a_policy_ends_with_the_members_council(group: ProfileOffice) -> None:
    """E16 E32 E33: two of its members sign as a collective; nothing is published."""
    office = group
    given: Given = {"Tên đề án": "Chiến lược truyền thông", "Tờ trình": None, "Tóm tắt": "Ba mục tiêu."}
    sender = office.who("staff", "headquarters")
    reference = await send(office, sender, "Trình chủ trương", given)
    await act(office, office.who("group_office"), reference, "Duyệt", "Nên thông qua", "Duyệt", group=OFFICE)
    await decide(office, office.who("general_director"), reference, "Đồng ý")
    for n in (0, 1):
        await decide(office, office.who("members_council", n=n), reference, "Thông qua")
    shown = await card(office, sender, reference, "T/M HỘI ĐỒNG THÀNH VIÊN")
    assert "Chỉ thị đẩy mạnh công tác truyền thông, mục 2" in shown.words


async def test_a_contributor_files_and_sees_the_own_items_alone(group: ProfileOffice) -> None:
    """E23: an outsider sends news, plans no event; nobody of another company hears of it."""
    office = group
    sender = office.who("contributor", "north_mine")
    reference = await confirmed(office, "Tin bài", NEWS, "contributor")
    await card(office, sender, reference, "Chờ đăng tải")
    for role in ("staff", "contributor", "company_head"):
        assert not await said(office, office.who(role, "south_mine"), reference)
    words = await answers(office, sender, "/sukien")
    assert "chỉ người có quyền gửi" in words


async def test_a_phase_opens_by_company_and_day(tmp_path_factory: pytest.TempPathFactory) -> None:
    """E26 E34: before its day nobody has it; then two companies do, and a third reads whose it is."""
    async with open_profile(tmp_path_factory.mktemp("phase"), "corporation") as office:
        north, power = office.who("staff", "north_mine"), office.who("staff", "power")
        before = await answers(office, north, "/moi")
        assert "“Bài cho fanpage” bắt đầu dùng từ Thứ Sáu 01/01/2027" in before
        await office.people[north].press("Đóng")
        elsewhere = await answers(office, power, "/moi")
        assert f"{THOSE}, từ Thứ Sáu 01/01/2027." in elsewhere
        await office.people[power].press("Đóng")
        await office.at("2027-01-04T09:00")
        elsewhere = await answers(office, power, "/moi")
        assert f"{THOSE}." in elsewhere
        assert (await office.people[power].last()).button("Bài cho fanpage") is None
        given: Given = {"Dòng mở đầu": "Chào năm mới", "Lời của bài": "Chúc thợ mỏ năm mới an toàn."}
        reference = await send(office, north, "Bài cho fanpage", given)
        await decide(office, office.who("company_head", "north_mine"), reference, "Phê duyệt")
        await act(office, north, reference, "Trả kết quả", "https://fanpage.example/1")
        await card(office, north, reference, "Đã đăng", label="Xác nhận đúng")

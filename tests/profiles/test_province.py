"""Rules of the province (C), by people made up from its profile; each test names its rules."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.kit.day import on_monday
from tests.profiles.profile_office import Given, ProfileOffice, open_profile, send
from tests.profiles.profile_steps import act, answers, said
from tests.stories.steps import card, decide

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("profile-c"), on_monday]

DESK, CENTRE, TELECOM = "Phòng Báo chí", "Trung tâm Chuyển đổi số", "Đầu mối doanh nghiệp viễn thông trực"
CONTACT: Given = {"Điện thoại đầu mối": "0912 345 678"}
PLAN: Given = {
    "Sự kiện": "Lễ hội sông Ngân",
    "Ngày diễn ra": "15/12/2026",
    "Cấp tổ chức": "Cấp tỉnh",
    "Đầu mối báo chí": "Phạm Văn Bình",
    "Bản kế hoạch": None,
    "Việc trước sự kiện": "Đăng tin giới thiệu.",
    "Việc trong sự kiện": "Truyền trực tiếp.",
    "Việc sau sự kiện": "Đăng tin tổng kết.",
    **CONTACT,
}
RELEASE: Given = {
    "Tiêu đề": "Mùa lễ hội mới",
    "Nội dung": "Tỉnh mở mùa lễ hội vào tháng Mười hai.",
    "Cấp phát hành": "Cơ quan",
    "Đầu mối trả lời báo chí": "Phạm Văn Bình",
    **CONTACT,
}
CONFERENCE: Given = {
    "Ngày dự kiến": "01/12/2026",
    "Nội dung họp báo": "Giới thiệu lễ hội",
    "Giờ bắt đầu": "08:30",
    "Địa điểm": "Hội trường tỉnh",
    "Cấp chủ trì": "Cơ quan",
    "Đầu mối báo chí": "Phạm Văn Bình",
    "Dự thảo thông cáo": None,
    "Cơ quan cung cấp thông tin": ["Sở Y tế", "Xong"],
    **CONTACT,
}
STREAM: Given = {
    "Ngày truyền": "01/12/2026",
    "Hoạt động": "Đêm khai mạc",
    "Giờ bắt đầu": "20:00",
    "Địa điểm": "Quảng trường sông Ngân",
    "Nền tảng": ["Facebook", "Zalo", "Xong"],
    "Người vận hành": "Lý Thị Thảo",
    "Đầu mối viễn thông trực": "0912 345 679",
}
ADVICE = "Nên họp báo sớm vì nhiều báo đã hỏi"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def province(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[ProfileOffice]:
    async with open_profile(tmp_path_factory.mktemp("province"), "province") as office:
        yield office


async def asked(office: ProfileOffice, kind: str, given: Given) -> str:
    """A request of the district that its head has agreed to."""
    reference = await send(office, office.who("officer", "upper_district"), kind, given)
    await decide(office, office.who("agency_head", "upper_district"), reference, "Thống nhất")
    return reference


async def advised(office: ProfileOffice, reference: str, *replies: str) -> None:
    """The press desk passes it, with what its step asks."""
    await act(office, office.who("press_desk"), reference, "Duyệt", *replies, "Duyệt", group=DESK)


async def test_an_event_of_the_province_is_issued_by_its_committee(province: ProfileOffice) -> None:
    """C04 C07 C10 C11 C30 C34: the advice is before the committee's eyes, and it signs as a collective."""
    office = province
    reference = await asked(office, "Kế hoạch truyền thông", PLAN)
    await advised(office, reference, ADVICE)
    committee = office.who("committee")
    shown = await card(office, committee, reference, ADVICE, label="Ban hành")
    assert "Phạm Văn Bình" in shown.words
    assert "0912 345 678" in shown.words
    await decide(office, committee, reference, "Ban hành")
    await card(office, office.who("officer", "upper_district"), reference, "T/M ỦY BAN NHÂN DÂN TỈNH")
    group = await office.people[office.who("press_desk")].read(office.groups[DESK])
    assert not any("0912 345 678" in shown.words for shown in group)


async def test_an_event_of_an_agency_ends_with_the_desk(province: ProfileOffice) -> None:
    """C10 C30 C31: a deputy signs for a head who is gone; no committee hears of it; late is marked."""
    office = province
    head, sender = office.who("agency_head", "upper_district"), office.who("officer", "upper_district")
    late = {
        **PLAN,
        "Ngày diễn ra": "04/12/2026",
        "Cấp tổ chức": "Cơ quan tổ chức",
        "Lý do trễ": "Mới có lịch",
    }
    office.dismiss(head)
    reference = await send(office, sender, "Kế hoạch truyền thông", late)
    await decide(office, office.who("agency_deputy", "upper_district"), reference, "Thống nhất")
    office.dismiss(head, on=False)
    await advised(office, reference, ADVICE)
    shown = await card(office, sender, reference, "Đã duyệt")
    assert "KT. LÃNH ĐẠO CƠ QUAN" in shown.words
    assert shown.words.startswith("TRỄ HẠN · ")
    assert not await said(office, office.who("committee"), reference)


async def test_a_release_goes_to_the_press_with_all_its_parts(province: ProfileOffice) -> None:
    """C08 C12: figures are ticked, a speech that is not there is waived, outlets are kept."""
    office = province
    reference = await asked(office, "Thông cáo báo chí", RELEASE)
    desk = office.who("press_desk")
    await decide(office, desk, reference, "Nhận xử lý", group=office.groups[DESK])
    await card(office, desk, reference, "Còn thiếu: Bài phát biểu")
    await act(office, desk, reference, "Bỏ qua: Bài phát biểu", "Không có phát biểu", "Bỏ qua")
    await act(office, desk, reference, "Duyệt", "Đánh dấu", ADVICE, "Duyệt")
    await act(office, desk, reference, "Trả kết quả: Gửi cơ quan", "Báo Sông Ngân, 14:05", group=DESK)
    await act(office, desk, reference, "Trả kết quả: Cổng", "https://songngan.example/tin/1", group=DESK)
    sender = office.who("officer", "upper_district")
    await card(office, sender, reference, "Báo Sông Ngân", label="Xác nhận đúng")
    await decide(office, sender, reference, "Xác nhận đúng")


async def test_a_conference_is_decided_with_a_reason_and_prepared_by_tasks(province: ProfileOffice) -> None:
    """C01 C09 C12 C13: information comes before the desk decides, the place is shown, the record kept."""
    office = province
    reference = await asked(office, "Họp báo", CONFERENCE)
    desk, officer = office.who("press_desk"), office.who("officer", "upper_district")
    await decide(office, desk, reference, "Nhận xử lý", group=office.groups[DESK])
    shown = await card(office, desk, reference, "Cung cấp thông tin")
    assert shown.button("Duyệt") is None
    await act(office, desk, reference, "Bỏ qua: Bài phát biểu", "Không có phát biểu", "Bỏ qua")
    await act(office, office.who("officer", "health"), reference, "Trả kết quả", "Không có dịch bệnh")
    await act(office, desk, reference, "Duyệt", "Có", "Báo chí quan tâm", "Duyệt")
    await card(office, officer, reference, "Báo chí quan tâm")
    await act(office, officer, reference, "Trả kết quả: Khu vực", 1, "Xong")
    await act(office, desk, reference, "Trả kết quả: Báo cho", "Đã báo 12 cơ quan lúc 9:00", group=DESK)
    await act(office, officer, reference, "Trả kết quả: Biên bản", None)
    shown = await card(office, officer, reference, "Đã trả kết quả")
    assert "Đã báo 12 cơ quan" in shown.words
    assert "tep.pdf" in shown.words


async def test_no_conference_is_a_decision_too(province: ProfileOffice) -> None:
    """C09: without it, all that is left is to tell the press."""
    office = province
    reference = await asked(
        office, "Họp báo", {k: v for k, v in CONFERENCE.items() if k != "Cơ quan cung cấp thông tin"}
    )
    desk = office.who("press_desk")
    await decide(office, desk, reference, "Nhận xử lý", group=office.groups[DESK])
    await act(office, desk, reference, "Bỏ qua: Bài phát biểu", "Không họp", "Bỏ qua")
    await act(office, desk, reference, "Duyệt", "Không", "Gửi thông cáo là đủ", "Duyệt")
    shown = await card(office, office.who("officer", "upper_district"), reference, "Gửi thông cáo là đủ")
    assert "Khu vực tác nghiệp" not in shown.words


async def test_a_livestream_opens_the_list_of_what_must_be_ready(province: ProfileOffice) -> None:
    """C21 C22 C23 C24 C25 C27: line, wifi and the telecom contact before it, each platform after it."""
    office = province
    reference = await send(office, office.who("officer", "upper_district"), "Truyền trực tiếp", STREAM)
    technician, desk = office.who("technician", "digital_centre"), office.who("press_desk")
    enough = await act(office, technician, reference, "Trả kết quả: Đo", "12", group=CENTRE)
    assert "12 là chưa đủ" in enough
    await answers(office, technician, "42")
    await act(office, technician, reference, "Trả kết quả: Wifi", "Mạng SongNgan-LeHoi", group=CENTRE)
    await decide(office, office.who("agency_head", "upper_district"), reference, "Thống nhất")
    await decide(office, desk, reference, "Phê duyệt", group=office.groups[DESK])
    shown = await card(office, office.who("officer", "upper_district"), reference, "42 Mb/s")
    assert "Mạng SongNgan-LeHoi" in shown.words
    for platform in ("Facebook", "Zalo"):
        await act(
            office,
            desk,
            reference,
            f"Trả kết quả: Truyền: {platform}",
            f"https://{platform}.example/1",
            group=DESK,
        )


async def test_an_answer_to_the_press_is_approved_and_given_by_its_speaker(province: ProfileOffice) -> None:
    """C01 C05: the outlet and its questions stand with the answer; who speaks says that it was given."""
    office = province
    given: Given = {
        "Vấn đề": "Nước sông",
        "Cơ quan báo chí": "Báo Sông Ngân",
        "Câu hỏi của phóng viên": "Nước sông có sạch không?",
        "Dự thảo trả lời": "Nước sông đạt chuẩn.",
        "Người phát ngôn": "Bùi Văn Sơn",
    }
    reference = await send(office, office.who("officer", "upper_district"), "Trả lời báo chí", given)
    await decide(office, office.who("agency_head", "upper_district"), reference, "Phê duyệt")
    speaker = office.who("agency_deputy", "upper_district")
    await act(office, speaker, reference, "Trả kết quả", "Đã trả lời lúc 15:00")
    await card(office, office.who("officer", "upper_district"), reference, "Đã trả lời lúc 15:00")


async def test_news_of_the_province_has_its_places(province: ProfileOffice) -> None:
    """C21 C31: the site, the portal and Facebook, each with its owner; another agency hears nothing of it."""
    office = province
    given: Given = {
        "Tiêu đề": "Cầu mới",
        "Nội dung": "Huyện khánh thành cầu mới.",
        "Đề nghị đăng Cổng tỉnh": "Có",
        "Mạng xã hội": ["Facebook", "Xong"],
    }
    sender, desk = office.who("officer", "upper_district"), office.who("press_desk")
    reference = await send(office, sender, "Tin bài", given)
    await decide(office, office.who("agency_head", "upper_district"), reference, "Phê duyệt")
    await decide(office, desk, reference, "Duyệt", group=office.groups[DESK])
    await act(office, sender, reference, "Trả kết quả: Trang", "https://thuongngan.songngan.example/1")
    for place in ("Cổng", "Facebook"):
        await act(
            office, desk, reference, f"Trả kết quả: {place}", "https://songngan.example/tin/2", group=DESK
        )
    await decide(office, sender, reference, "Xác nhận đúng")
    for role in ("officer", "agency_head", "agency_deputy"):
        assert not await said(office, office.who(role, "lower_district"), reference)


async def test_each_quarter_agencies_without_an_officer_are_named(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """C03: the round opens with the list of gaps; every agency with an officer is asked."""
    async with open_profile(tmp_path_factory.mktemp("gaps"), "province") as office:
        officer = office.who("officer", "lower_district")
        for role in ("officer", "agency_deputy"):
            office.dismiss(office.who(role, "lower_district"))
        await office.at("2027-01-04T09:00")
        assert await said(office, office.who("department"), "UBND huyện Hạ Ngân", "Rà soát cán bộ phụ trách")
        assert not await said(office, officer, "Rà soát cán bộ phụ trách")
        other = office.who("officer", "upper_district")
        assert await said(office, other, "Rà soát cán bộ phụ trách", "điện thoại liên hệ")


async def test_a_fault_calls_its_menders_at_two_in_the_morning(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """C25 C26: the technician and the telecom contact are called at once, and what was done is kept."""
    async with open_profile(tmp_path_factory.mktemp("night"), "province") as office:
        await office.at("2026-11-28T02:00")
        given: Given = {"Sự cố": "Mất mạng tại quảng trường", "Nơi xảy ra": "Quảng trường sông Ngân"}
        sender = office.who("officer", "upper_district")
        reference = await send(office, sender, "Báo sự cố đường truyền", given)
        technician, telecom = office.who("technician", "digital_centre"), office.who("telecom")
        for who, group in ((technician, CENTRE), (telecom, TELECOM)):
            shown = await card(office, who, reference, group=office.groups[group])
            assert not shown.silent
        await decide(office, technician, reference, "Tiếp nhận", group=office.groups[CENTRE])
        await act(office, telecom, reference, "Trả kết quả", "Xe ứng cứu đến 2:20", group=TELECOM)
        await act(office, technician, reference, "Trả kết quả", "Thay cáp lúc 2:40", group=CENTRE)
        shown = await card(office, sender, reference, "Thay cáp lúc 2:40")
        assert "Xe ứng cứu đến 2:20" in shown.words


async def test_an_agency_sees_its_own_and_the_coordinating_body_sees_all(province: ProfileOffice) -> None:
    """C31: cards and lists of an agency hold its own requests alone, those of the press desk all of them."""
    office = province
    units = ("upper_district", "health")
    sent = {
        unit: await send(office, office.who("officer", unit), "Thông cáo báo chí", RELEASE) for unit in units
    }
    for unit, reference in sent.items():
        await decide(office, office.who("agency_head", unit), reference, "Thống nhất")
        others = [each for each in sent.values() if each != reference]
        for who, member in office.troupe.people.items():
            if all(of == unit for _, of in member.roles) and member.roles:
                await answers(office, who, "/viec")
                assert not [each for each in others if await said(office, who, each)], who
    desk = office.who("press_desk")
    await answers(office, desk, "/viec")
    assert [await said(office, desk, each) for each in sent.values()] == [True, True]

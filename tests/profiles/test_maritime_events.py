"""Events of the maritime university (A), from its register to the news that they need."""

import pytest

from tests.kit.day import on_monday
from tests.profiles.profile_office import Given, ProfileOffice, open_profile, reply
from tests.profiles.profile_steps import act, answers, said
from tests.stories.steps import PATIENCE, card, decide

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("profile-a2"), on_monday]

TITLE = "Lễ hạ thủy"
NEWS_BEFORE, NEWS_DURING, NEWS_AFTER = "tin giới thiệu sự kiện", "tin trong sự kiện", "tin sau sự kiện"
INTRODUCTION: Given = {
    "Tiêu đề": "Sắp hạ thủy tàu huấn luyện",
    "Lĩnh vực": "Đào tạo",
    "Thông tin chính": "Ngày 18/12, cầu tàu số 1.",
    "Nội dung tin bài": "Trường sắp hạ thủy tàu huấn luyện.",
    "Ảnh": 1,
    "Kế hoạch truyền thông": None,
}


async def planned(office: ProfileOffice, who: str) -> str:
    """An important event that somebody enters in the register. Returns what its window says."""
    entered = ("/sukien", "Thêm sự kiện", TITLE, "18/12/2026", "Đúng", "Cầu tàu số 1", "Quan trọng")
    await answers(office, who, *entered, "Lưu sự kiện")
    return await looked_at(office, who)


async def looked_at(office: ProfileOffice, who: str) -> str:
    """The window of the event, as it is now."""
    return await answers(office, who, "/sukien", f"1. {TITLE}")


async def asked_from_its_window(office: ProfileOffice, who: str, need: str, given: Given) -> str:
    """The request that a need asks for, begun with its button and sent. Returns its reference."""
    person = office.people[who]
    await answers(office, who, need)
    while "Xem lại trước khi gửi" not in (shown := await person.last()).words:
        await reply(person, shown.words, shown.labels, given)
        await office.settle()
    pressed = await person.press("Gửi yêu cầu", within=PATIENCE, timeout=PATIENCE)
    await office.settle()
    return (pressed.answer_text or "").partition(":")[0]


async def passed(office: ProfileOffice, reference: str) -> None:
    """Confirmed, agreed to, reviewed and approved."""
    await decide(office, office.who("unit_head", "navigation"), reference, "Xác nhận")
    await act(office, office.who("unit_head", "training"), reference, "Thống nhất", "Bỏ qua", "Thống nhất")
    await act(office, office.who("desk"), reference, "Duyệt", group="Tổ Truyền thông")
    await decide(office, office.who("board"), reference, "Phê duyệt")


async def test_an_important_event_has_news_before_during_and_after(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """A24 A25 A32: the introduction is due ten days of the calendar before, and is met by its publication."""
    async with open_profile(tmp_path_factory.mktemp("event"), "maritime_university") as office:
        sender, technician = office.who("staff", "navigation"), office.who("technician", "network_centre")
        shown = await planned(office, sender)
        assert f"{NEWS_BEFORE}: chờ đề xuất, đăng chậm nhất 17:00 Thứ Ba 08/12" in shown
        assert f"{NEWS_DURING}: chờ đề xuất, đăng chậm nhất 17:00 Thứ Hai 21/12" in shown
        assert f"{NEWS_AFTER}: chờ đề xuất, đăng chậm nhất 17:00 Thứ Tư 23/12" in shown
        reference = await asked_from_its_window(office, sender, f"Đề xuất: {NEWS_BEFORE}", INTRODUCTION)
        await passed(office, reference)
        assert f"{NEWS_BEFORE}: đã gửi {reference}, đăng chậm nhất" in await looked_at(office, sender)
        link = ("Trả kết quả: Website", "https://vinhxanh.example/tin/1")
        await act(office, technician, reference, *link, group="Trung tâm Hạ tầng mạng")
        assert f"{NEWS_BEFORE}: đã đăng tải {reference}" in await looked_at(office, sender)
        await office.at("2026-12-21T17:01")
        shown = await looked_at(office, sender)
        assert f"{NEWS_DURING}: chờ đề xuất, đăng chậm nhất 17:00 Thứ Hai 21/12 (đã quá hạn)" in shown
        assert await said(
            office, sender, "Nhắc việc", f"Quá hạn từ 17:00 Thứ Hai 21/12: đề xuất {NEWS_DURING}"
        )


async def test_an_introduction_that_comes_too_late_is_said_before_it_is_sent(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """A24: on the tenth day before, the steps have no time left; whoever sends it reads so."""
    async with open_profile(tmp_path_factory.mktemp("tight"), "maritime_university") as office:
        sender = office.who("staff", "navigation")
        await planned(office, sender)
        await office.at("2026-12-08T09:00")
        await looked_at(office, sender)
        reference = await asked_from_its_window(office, sender, f"Đề xuất: {NEWS_BEFORE}", INTRODUCTION)
        await card(office, sender, reference, "sau hạn")

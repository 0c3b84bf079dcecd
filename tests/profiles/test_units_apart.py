"""The technology university (B) beside its news: units apart, its own news, changes, signatures."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.kit.day import on_monday
from tests.profiles.profile_office import Given, ProfileOffice, open_profile, send
from tests.profiles.profile_steps import act, answers, heard, said
from tests.stories.steps import card, decide
from tests.stories.test_rules import press, restart, told, types

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("profile-b2"), on_monday]

UNIT = "Tin lên website đơn vị"
UNITS = ("machines", "electronics", "library")
FIT = ("Đánh dấu", "Duyệt")


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def university(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[ProfileOffice]:
    async with open_profile(tmp_path_factory.mktemp("units"), "technology_university") as office:
        yield office


async def sent(office: ProfileOffice, unit: str, title: str) -> str:
    """A news item for the site of a unit, sent by its contributor."""
    given: Given = {"Tiêu đề": title, "Nội dung": f"{title} của đơn vị.", "Cần bản tiếng Anh": "Không"}
    return await send(office, office.who("contributor", unit), UNIT, given)


async def published(office: ProfileOffice, unit: str, reference: str) -> None:
    """Passed by the head of the unit and put up by its webmaster."""
    await act(office, office.who("unit_head", unit), reference, "Duyệt", *FIT)
    link = f"https://{unit}.doithong.example/1"
    webmaster = office.who("unit_webmaster", unit)
    await act(office, webmaster, reference, "Trả kết quả: Website", "Khoa học", link)


async def test_units_see_nothing_of_each_other(university: ProfileOffice) -> None:
    """B26 B27 B30 B31 B32: all cards, lists and logs that the people of a unit get are of their own unit."""
    office = university
    done = {unit: await sent(office, unit, f"Tin xong {unit}") for unit in UNITS}
    for unit, reference in done.items():
        await published(office, unit, reference)
    waiting = {unit: await sent(office, unit, f"Tin chờ {unit}") for unit in UNITS}
    await office.at("2026-11-23T16:45")
    for unit in UNITS:
        head = office.who("unit_head", unit)
        assert waiting[unit] in await answers(office, head, "/viec")
        assert await said(office, head, "Nhật ký đăng tải", done[unit])
        others = [known[each] for known in (done, waiting) for each in UNITS if each != unit]
        others += [f"Tin {state} {each}" for state in ("xong", "chờ") for each in UNITS if each != unit]
        for who, member in office.troupe.people.items():
            if any(of == unit for _, of in member.roles):
                await answers(office, who, "/viec")
                words = "\n".join(shown.words for shown in await heard(office, who))
                assert not [each for each in others if each in words], who
    for reference in waiting.values():
        assert not await said(office, office.who("editors"), reference)


async def test_a_change_is_a_task_for_each_page(university: ProfileOffice) -> None:
    """B02: who declares it names the pages; it is over when each page has its link."""
    office = university
    given: Given = {
        "Điều thay đổi": "Trưởng khoa mới",
        "Nội dung mới": "Khoa có trưởng khoa mới.",
        "Trang phải sửa": ["Nhân sự", "Danh bạ", "Xong"],
    }
    sender = office.who("sender", "machines")
    reference = await send(office, sender, "Báo thay đổi", given)
    await decide(office, office.who("desk"), reference, "Duyệt")
    webmaster, group = office.who("webmaster"), "Quản trị website trường"
    link = "https://doithong.example/nhan-su"
    await act(office, webmaster, reference, "Trả kết quả: Sửa trang: Nhân sự", link, group=group)
    shown = await card(office, sender, reference, link)
    assert shown.button("Xác nhận đúng") is None
    await act(office, webmaster, reference, "Trả kết quả: Sửa trang: Danh bạ", link, group=group)
    await card(office, sender, reference, link, label="Xác nhận đúng")


async def test_news_of_the_desk_itself_is_reviewed_and_logged(university: ProfileOffice) -> None:
    """B23 B36: the same steps as everybody's, and the day's list names it."""
    office = university
    await office.at("2026-11-25T09:00")
    desk, editor = office.who("desk"), office.who("editors")
    given: Given = {
        "Tiêu đề": "Lịch nghỉ cuối năm",
        "Nội dung": "Trường thông báo lịch nghỉ.",
        "Loại nội dung": "Hoạt động",
        "Cần bản tiếng Anh": "Không",
    }
    reference = await send(office, desk, "Tin của Phòng Truyền thông", given)
    await act(office, editor, reference, "Duyệt", *FIT)
    await act(
        office, office.who("webmaster"), reference, "Trả kết quả: Website", "Thông báo",
        "https://doithong.example/2", group="Quản trị website trường",
    )  # fmt: skip
    await office.at("2026-11-25T16:10")
    assert await said(office, editor, "Nhật ký đăng tải", reference)


async def test_the_file_itself_has_three_signatures(tmp_path_factory: pytest.TempPathFactory) -> None:
    """B33: drafted, reviewed and approved by three; until the third has signed the old rules hold."""
    async with open_profile(tmp_path_factory.mktemp("signed"), "technology_university") as office:
        sender, changed = office.who("sender", "machines"), "Tin đăng website trường"
        await restart(office, office.rules.replace("Tin lên website trường", changed))
        for role, waits in (("desk", "soạn thảo"), ("editors", "xem xét"), ("board", "phê duyệt")):
            assert changed not in await types(office, sender)
            who = office.who(role)
            await press(office, who, await told(office, who, f"Chờ người {waits} ký"), "Ký")
        assert changed in await types(office, sender)

"""Rules of the technology university (B), by people made up from its profile; each test names its rules."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.kit.day import on_monday
from tests.profiles.profile_office import Given, ProfileOffice, open_profile, send
from tests.stories.steps import PATIENCE, answer, card, decide, pick, press, see

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("profile-b"), on_monday]

SCHOOL, UNIT = "Tin lên website trường", "Tin lên website đơn vị"
NEWS: Given = {
    "Tiêu đề": "Ngày hội kỹ thuật",
    "Nội dung": "Khoa tổ chức ngày hội kỹ thuật cho sinh viên năm cuối.",
    "Loại nội dung": "Hoạt động",
    "Cần bản tiếng Anh": "Có",
}
SURE = "Xem lại trước khi quyết định"
VI, EN = "Website trường tiếng Việt", "Website trường tiếng Anh"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def university(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[ProfileOffice]:
    async with open_profile(tmp_path_factory.mktemp("university"), "technology_university") as office:
        yield office


async def review(office: ProfileOffice, who: str, reference: str) -> None:
    """Passed as fit by the rules."""
    await press(office, who, reference, "Duyệt")
    person = office.people[who]
    await see(person, "Đúng quy định đăng tải")
    await pick(person, "Đánh dấu", SURE)
    await pick(person, "Duyệt", "đã duyệt")
    await office.settle()


async def classify(office: ProfileOffice, who: str, reference: str, channel: str, *, in_group: bool) -> None:
    """A section is chosen before the link is returned."""
    group = next(iter(office.groups.values())) if in_group else None
    await press(office, who, reference, f"Trả kết quả: {channel}"[:30], group=group)
    person = office.people[who]
    await see(person, "Chuyên mục")
    await pick(person, "Khoa học", "dán đường dẫn")
    await answer(person, f"https://doithong.example/{reference}", "Đã ghi đường dẫn")
    await office.settle()


async def hears(office: ProfileOffice, who: str, reference: str) -> bool:
    return any(reference in shown.words for shown in await office.people[who].read())


async def test_the_board_of_editors_reviews_and_the_webmaster_classifies(university: ProfileOffice) -> None:
    """B01 B09 B14 B15 B18 B20 B22: both languages, and English may be waived with a reason."""
    office = university
    sender, editor = office.who("sender", "machines"), office.who("editors")
    reference = await send(office, sender, SCHOOL, NEWS)
    await review(office, editor, reference)
    await classify(office, office.who("webmaster"), reference, VI, in_group=True)
    shown = await card(office, sender, reference, EN)
    assert "Xác nhận đúng" not in [label for row in shown.labels for label in row]
    await press(office, editor, reference, f"Bỏ qua: {EN}"[:30])
    await answer(office.people[editor], "Chỉ dành cho sinh viên trong nước", "sẽ không phải làm nữa")
    await office.people[editor].press("Bỏ qua", within=PATIENCE)
    await office.settle()
    await decide(office, sender, reference, "Xác nhận đúng")


async def test_beyond_its_authority_the_board_of_rectors_decides(university: ProfileOffice) -> None:
    """B17: news of personnel goes to the Board by rule, with both opinions on its card."""
    office = university
    given = {**NEWS, "Loại nội dung": "Tổ chức cán bộ"}
    reference = await send(office, office.who("sender", "machines"), SCHOOL, given)
    editor, board = office.who("editors"), office.who("board")
    await review(office, editor, reference)
    shown = await card(office, board, reference, "Ban Biên tập", label="Phê duyệt")
    assert "đã duyệt" in shown.words
    await decide(office, board, reference, "Phê duyệt")


async def test_a_contributor_files_to_the_own_unit_alone(university: ProfileOffice) -> None:
    """B08 B11 B26: the school's type is not offered, and it is said whom to ask."""
    person = university.people[university.who("contributor", "machines")]
    await person.say("/moi")
    shown = await see(person, lambda m: (m.from_bot and SCHOOL in m.words) or UNIT in m.words)
    head = university.troupe.people[university.who("unit_head", "machines")]
    assert head.short in shown.words
    assert shown.button(SCHOOL) is None


async def test_a_unit_has_a_procedure_of_its_own_that_no_other_sees(university: ProfileOffice) -> None:
    """B26 B27 B28 B30 B31: the unit's sender, head and webmaster; nobody else hears of it."""
    office = university
    sender = office.who("contributor", "machines")
    given = {key: said for key, said in NEWS.items() if key != "Loại nội dung"} | {
        "Cần bản tiếng Anh": "Không"
    }
    reference = await send(office, sender, UNIT, given)
    await review(office, office.who("unit_head", "machines"), reference)
    await classify(
        office, office.who("unit_webmaster", "machines"), reference, "Website đơn vị", in_group=False
    )
    await decide(office, sender, reference, "Xác nhận đúng")
    others: list[tuple[str, str | None]] = [
        (role, "electronics") for role in ("unit_head", "unit_webmaster", "staff", "contributor")
    ]
    others += [("editors", None), ("webmaster", None)]
    assert not any([await hears(office, office.who(role, unit), reference) for role, unit in others])
    other = office.people[office.who("unit_head", "electronics")]
    await other.say("/viec")
    await office.settle()
    assert reference not in (await other.last()).words

"""An office that says who sends what: types and units that fit, whom others ask, a role lost in between."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.kit.office import Office
from tests.kit.sender_rules import SENDERS
from tests.stories.conftest import all_is_well, running
from tests.stories.steps import BODY, PREVIEW, TITLE, begin, card, pick, see, send, write

pytestmark = pytest.mark.asyncio(loop_scope="session")
BY_HEADS = "“Tin bài” do Thủ trưởng đơn vị hoặc Phó thủ trưởng đơn vị gửi"
ASK = "Anh/Chị nhờ Thầy Khang (Thủ trưởng đơn vị, Khoa Kinh tế)"
REFUSED = "SELECT count(*) FROM audit WHERE kind = 'refused.type-not-yours'"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def office(way: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    async with running(way, tmp_path_factory.mktemp("office"), SENDERS) as office:
        yield office
        await all_is_well(office, 0)


async def offered(office: Office, who: str) -> tuple[list[str], str]:
    """The types that somebody may choose, and the words beside them."""
    person = office.people[who]
    await person.say("/moi")
    window = await see(person, "Chọn loại yêu cầu")
    found = [label for row in window.labels for label in row if label != "Đóng"]
    await person.press("Đóng")
    return found, window.words


async def test_each_is_offered_what_they_may_send_and_told_whom_to_ask(office: Office) -> None:
    types, said = await offered(office, "hạnh")
    assert types == ["Băng rôn"]
    assert f"Loại khác: {BY_HEADS}; {ASK}." in said

    outside = await office.hire("vy", "Lâm Tường Vy", "Chị", [("contributor", "economics")])
    assert (await offered(office, "vy"))[0] == ["Băng rôn"]
    await outside.say("/sukien")
    await see(outside, "Sự kiện của đơn vị này chỉ người có quyền gửi")

    sailor = await office.hire(
        "sơn", "Đinh Thái Sơn", "Thầy", [("staff", "navigation"), ("staff", "computing")]
    )
    await sailor.say("/moi")
    await pick(sailor, "Khoa Hàng hải", "Chọn loại yêu cầu")
    window = await see(sailor, "Gửi yêu cầu · Khoa Hàng hải")
    assert [label for row in window.labels for label in row][:2] == ["Băng rôn", "Mời báo chí"]


async def test_a_role_lost_before_sending_keeps_the_draft(office: Office) -> None:
    both = [("unit_deputy", "economics"), ("staff", "economics")]
    person = await office.hire("giang", "Hà Hương Giang", "Cô", [*both])
    await begin(person)
    await write(person, TITLE, BODY)
    await pick(person, "Xem lại", PREVIEW)
    mine = "role = 'unit_deputy' AND person = (SELECT person FROM account WHERE external = ?)"
    before = office.ask(REFUSED)[0][0]
    office.change(f"UPDATE membership SET until = ? WHERE {mine}", office.stamp(office.now()), str(person.id))
    pressed = await person.press("Gửi yêu cầu")
    assert (pressed.alert, pressed.answer_text) == (True, f"{BY_HEADS}; {ASK}.")
    await office.settle()
    assert office.ask(REFUSED)[0][0] == before + 1
    office.change(f"UPDATE membership SET until = NULL WHERE {mine}", str(person.id))
    reference = await send(person)
    await card(office, "khang", reference, "Chờ đơn vị xác nhận")

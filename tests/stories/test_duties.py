"""A plan that each unit hands in, which is returned for a reason and accepted; two logs a day (E06)."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.kit import day
from tests.kit.files import DOCX
from tests.kit.office import Office
from tests.rules.test_own_answers import rules
from tests.stories.conftest import all_is_well, open_by
from tests.stories.steps import answer, see
from tests.stories.test_rounds import at, card, chat_of, press

pytestmark = [pytest.mark.asyncio(loop_scope="session"), day.on("2026-11-30T15:00")]

PLAN = "Kế hoạch tháng tháng 12/2026 · Khoa Kinh tế"
LOGS = """daily_log:
  - {at: "11:30", to: webmaster, channels: [website_en]}
  - {at: "16:30", to: board}
"""
ONE = 'daily_log: {at: "16:30", to: board, unit_heads: unit_head}\n'


@pytest_asyncio.fixture(loop_scope="session")
async def planning(way: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    """An office whose units hand in a plan each month, which the desk reviews."""
    text = rules("    gives: file\n    reviewed_by: desk\n")
    assert ONE in text
    async with open_by(way, tmp_path_factory.mktemp("office")) as office:
        office.rules = text.replace(ONE, LOGS)
        yield office
        await all_is_well(office, 0)
        assert await office.stop() == 0


async def test_a_plan_is_handed_in_returned_and_accepted(planning: Office) -> None:
    office = planning
    await office.start()
    await at(office, "2026-12-01T07:30:10")
    await hand_in(office)
    await card(office, "khang", f"Chờ duyệt · {PLAN}", "Đã gửi, chờ Phòng Truyền thông duyệt.")
    await press(office, "yến", f"Chờ duyệt · {PLAN}", "Đề nghị làm lại")
    await see(office.people["yến"], "Nhập lý do")
    await answer(office.people["yến"], "Thiếu kinh phí", "Thẻ đã gửi lại để làm lại.")
    await card(office, "khang", PLAN, "đề nghị làm lại: “Thiếu kinh phí”", label="Gửi tệp")
    await hand_in(office)
    said = await press(office, "yến", f"Chờ duyệt · {PLAN}", "Đạt")
    assert said == "Đã ghi nhận: đạt."
    await card(office, "khang", f"Đã đủ · {PLAN}", "tệp Kế hoạch.docx")
    await at(office, "2026-12-01T11:30:10")
    webmaster = await chat_of(office, "đạt")
    assert "Nhật ký đăng tải Thứ Ba 01/12/2026 · Website tiếng Anh, tính đến 11:30: chưa có bài." in webmaster


async def hand_in(office: Office) -> None:
    """The head sends the plan in the private chat."""
    await press(office, "khang", PLAN, "Gửi tệp")
    khang = office.people["khang"]
    await see(khang, "gửi tệp .docx hoặc .pdf")
    await khang.file("Kế hoạch.docx", DOCX)
    await see(khang, "Đã ghi tệp.")

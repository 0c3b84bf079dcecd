"""An answer that comes after the request: it is flagged, asked for with one button, given and used (D03)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.kit.office import Office
from tests.kit.plain_platform import open_plain
from tests.rules.test_required_by import BY_DESK
from tests.stories.conftest import running
from tests.stories.plain_steps import ask_for_news
from tests.stories.steps import LINK, card, decide, pick, press, see, submit

on_session = pytest.mark.asyncio(loop_scope="session")
MISSING = "Còn thiếu: Đường dẫn nguồn"


@pytest_asyncio.fixture(loop_scope="session")
async def office(way: str, tmp_path: Path) -> AsyncIterator[Office]:
    """An office whose desk waits for the source of a news item."""
    async with running(way, tmp_path, BY_DESK) as office:
        yield office


@on_session
async def test_a_missing_source_is_flagged_and_asked_for_with_one_button(office: Office) -> None:
    reference = await submit(office, "hạnh")
    await card(office, "hạnh", reference, MISSING, label="Bổ sung")
    await card(office, "khang", reference, MISSING, label="Xác nhận")
    await decide(office, "khang", reference, "Xác nhận")
    await press(office, "yến", reference, "Xin phần còn thiếu")
    await card(office, "hạnh", reference, "Đường dẫn nguồn", label="Bổ sung")
    author = office.people["hạnh"]
    await press(office, "hạnh", reference, "Bổ sung")
    await pick(author, "Sửa một mục", "Chọn mục cần sửa")
    await pick(author, "Đường dẫn nguồn", "Sửa · Đường dẫn nguồn")
    await author.say(LINK)
    await see(author, lambda shown: shown.button("Gửi bổ sung") is not None)
    await pick(author, "Gửi bổ sung", f"{reference} · Đã gửi bổ sung.")
    await decide(office, "yến", reference, "Duyệt")
    await card(office, "minh", reference, label="Phê duyệt")


async def test_where_there_are_no_buttons_it_is_asked_for_in_words(tmp_path: Path) -> None:
    async with open_plain(tmp_path, BY_DESK) as office:
        await ask_for_news(office)
        await office.chooses("head", "Xác nhận")
        assert "yêu cầu bổ sung" in (await office.chooses("desk", "Xin phần còn thiếu")).lower()

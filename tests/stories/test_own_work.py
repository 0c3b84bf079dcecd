"""A task that is no publishing: the line is measured before the request comes to its end (A15, C23)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.kit.office import Office
from tests.kit.plain_platform import open_plain
from tests.rules.test_tasks_for_parties import MEASURE, with_task
from tests.stories.conftest import all_is_well, last_request, running
from tests.stories.plain_steps import ask_for_news
from tests.stories.steps import LINK, VI, answer, card, decide, press, see, submit

on_session = pytest.mark.asyncio(loop_scope="session")
LINE = "Đo đường truyền"
MEASURED = with_task(MEASURE, to="desk")


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def furnished(way: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    """An office in which the desk measures the line of each event that is in the news."""
    async with running(way, tmp_path_factory.mktemp("office"), MEASURED) as office:
        yield office


@pytest_asyncio.fixture(loop_scope="session")
async def needing(way: str, tmp_path: Path) -> AsyncIterator[Office]:
    """An office whose Board decides once the desk has measured the line."""
    async with running(way, tmp_path, with_task(MEASURE, to="desk", more=", needed_for: board")) as office:
        yield office


@pytest_asyncio.fixture(loop_scope="session")
async def office(furnished: Office) -> AsyncIterator[Office]:
    before = last_request(furnished)
    yield furnished
    await all_is_well(furnished, before)


@on_session
async def test_the_line_is_measured_again_until_it_is_enough(office: Office) -> None:
    reference = await submit(office, "hạnh")
    for who, verb in (("khang", "Xác nhận"), ("yến", "Duyệt"), ("minh", "Phê duyệt")):
        await decide(office, who, reference, verb)
    await card(office, "yến", reference, f"{LINE}: chờ kết quả", label=f"Trả kết quả: {LINE}")
    desk, webmaster = office.people["yến"], office.people["đạt"]
    await answer(desk, f" {reference.lower()}/1 ", reference)
    assert (await see(desk, LINE)).button("Gửi lại thẻ")
    await answer(office.people["hạnh"], reference, "Nội dung")
    await answer(webmaster, f"{reference}/2", "/viec")
    await press(office, "đạt", reference, f"Trả kết quả: {VI}")
    await see(webmaster, "dán đường dẫn của bài đã đăng")
    await answer(webmaster, LINK, f"{reference} · Đã ghi đường dẫn.")
    await press(office, "yến", reference, f"Trả kết quả: {LINE}")
    await see(desk, LINE)
    await answer(desk, "12", "12 là chưa đủ, cần ít nhất 20.")
    await answer(desk, "25,5 Mb/s", f"{reference} · Đã ghi kết quả.")
    await card(office, "hạnh", reference, f"{LINE}: 25,5 Mb/s", label="Xác nhận đúng")
    await decide(office, "hạnh", reference, "Xác nhận đúng")


@on_session
async def test_the_board_waits_until_the_line_is_measured(needing: Office) -> None:
    reference = await submit(needing, "hạnh")
    await card(needing, "yến", reference, f"{LINE}: chờ kết quả", label=f"Trả kết quả: {LINE}")
    for who, verb in (("khang", "Xác nhận"), ("yến", "Duyệt")):
        await decide(needing, who, reference, verb)
    waiting = await card(needing, "minh", reference, f"Còn thiếu: {LINE}: chờ kết quả", label="Từ chối")
    assert waiting.button("Phê duyệt") is None
    desk = needing.people["yến"]
    await press(needing, "yến", reference, f"Trả kết quả: {LINE}")
    await see(desk, LINE)
    await answer(desk, "25,5 Mb/s", f"{reference} · Đã ghi kết quả.")
    await card(needing, "minh", reference, f"{LINE}: 25,5 Mb/s", label="Phê duyệt")
    await decide(needing, "minh", reference, "Phê duyệt")


async def test_where_there_are_no_buttons_it_is_measured_in_words(tmp_path: Path) -> None:
    async with open_plain(tmp_path, MEASURED) as office:
        await ask_for_news(office)
        for who, verb in (("head", "Xác nhận"), ("desk", "Duyệt"), ("board", "Phê duyệt")):
            await office.chooses(who, verb)
        assert LINE in await office.chooses("desk", f"Trả kết quả: {LINE}")
        assert "chưa đủ" in await office.says("desk", "12")
        assert "Đã ghi kết quả." in await office.says("desk", "25")

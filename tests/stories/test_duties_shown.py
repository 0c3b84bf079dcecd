"""Duties that ask for no items: one that counts what is published, one that shows a register (E24, B05)."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.kit import day
from tests.kit.office import Office
from tests.rules.test_own_answers import rules
from tests.stories.conftest import all_is_well, last_request, open_by
from tests.stories.steps import PATIENCE, publish, submit, to_publishing
from tests.stories.test_rounds import at, card, chat_of, press

pytestmark = [pytest.mark.asyncio(loop_scope="session"), day.on("2026-11-30T15:00")]

ONE = "    counts: {types: [news], at_least: 1}\n"
REGISTER = """  register:
    title: {vi: Rà soát danh sách, en: Review}
    every: month
    for: the organisation
    by: desk
    shows: sites
    late: {report_to: board}
"""
UNITS = [f"Trung tâm nghiên cứu và chuyển giao thứ {n}" for n in range(70)]
PLAN, REVIEW = "Kế hoạch tháng tháng 12/2026 · Khoa Kinh tế", "Rà soát danh sách tháng 12/2026"


@pytest_asyncio.fixture(loop_scope="session")
async def office(way: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    """An office of many units: faculties owe a news item each month, the desk looks through all."""
    titles = (f"{{vi: {title}, en: Centre {n}}}" for n, title in enumerate(UNITS))
    units = "".join(f"  centre_{n}: {{title: {title}}}\n" for n, title in enumerate(titles))
    text = rules(ONE + REGISTER)
    assert "\nunits:\n" in text
    async with open_by(way, tmp_path_factory.mktemp("office")) as opened:
        opened.rules = text.replace("\nunits:\n", f"\nunits:\n{units}", 1)
        await opened.start()
        before = last_request(opened)
        yield opened
        await all_is_well(opened, before)
        assert await opened.stop() == 0


async def test_a_month_in_which_one_publishes_and_the_other_looks_through_a_register(office: Office) -> None:
    await at(office, "2026-12-01T07:30:10")
    await card(office, "yến", REVIEW, "Còn ", label="Gửi đủ danh sách")
    assert await press(office, "yến", REVIEW, "Gửi đủ danh sách") == (
        "Danh sách đầy đủ được gửi vào trò chuyện riêng với Loa."
    )
    await office.people["yến"].wait_for("Rà soát danh sách · trang 2/2", timeout=PATIENCE, since=0)
    _, _, pages = (await chat_of(office, "yến")).partition("Rà soát danh sách · trang 1/2")
    assert [title for title in UNITS if title not in pages] == []

    await card(office, "khang", PLAN, "Đã đăng 0/1")
    reference = await submit(office, "hạnh")
    await to_publishing(office, reference)
    await publish(office, "đạt", reference)
    await card(office, "khang", f"Đã đủ · {PLAN}", reference)

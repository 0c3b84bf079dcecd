"""A role with a last day: an administrator sets it in the chat, and the work follows when it is over."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.kit.day import on
from tests.kit.office import Office
from tests.stories.conftest import all_is_well, on_both_engines, open_by
from tests.stories.steps import PATIENCE, cannot_decide, card, decide, pick, see, submit
from tests.stories.test_rounds import at

NOW = "2026-11-23T10:00"
LAST, OVER = "25/11/2026", "2026-11-26T07:00"

pytestmark = [pytest.mark.asyncio(loop_scope="session"), on(NOW), on_both_engines]


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def office(way: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    async with open_by(way, tmp_path_factory.mktemp("office")) as office:
        await office.start()
        yield office
        await all_is_well(office, 0)
        assert await office.stop() == 0


async def test_a_role_ends_by_the_day_that_was_typed(office: Office) -> None:
    await at(office, NOW)
    admin = office.people["quản trị"]
    await admin.say("/nguoi")
    await see(admin, "Quản lý cán bộ")
    await pick(admin, "Danh sách cán bộ", "Danh sách cán bộ ·")
    await admin.say("vũ hoàng khang")
    await see(admin, "Tìm “vũ hoàng khang”")
    await pick(admin, "1. Vũ Hoàng Khang", "• Thủ trưởng đơn vị")
    await pick(admin, "Thời hạn vai trò", "nhập ngày cuối cùng giữ vai trò")
    await admin.say("hôm qua")
    await see(admin, "Ngày này đã qua")
    await admin.say(LAST)
    asked = await see(admin, f"giữ đến hết Thứ Tư {LAST}")
    assert "Từ hôm sau không còn ai giữ vai trò này" in asked.words
    assert (await admin.press("Đúng", timeout=PATIENCE)).answer_text == "Đã ghi thời hạn."
    await see(admin, f"• Thủ trưởng đơn vị, Khoa Kinh tế · đến hết Thứ Tư {LAST}")
    told = await office.people["khang"].wait_for("Sắp không còn ai giữ vai trò", timeout=PATIENCE, since=0)
    assert f"đến hết Thứ Tư {LAST}" in told.words

    waiting = await submit(office, "hạnh")
    await card(office, "khang", waiting, label="Xác nhận")
    await at(office, OVER)
    over = await office.people["khang"].wait_for("Hết thời hạn vai trò", timeout=PATIENCE, since=0)
    assert "Việc đang chờ đã chuyển" in over.words
    said = await admin.wait_for("Hết thời hạn vai trò · Vũ Hoàng Khang", timeout=PATIENCE, since=0)
    assert "Hiện không còn ai giữ vai trò này" in said.words
    await cannot_decide(office, "khang", waiting, "Chờ đơn vị xác nhận")
    await decide(office, "lan", waiting, "Xác nhận")

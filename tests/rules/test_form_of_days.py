"""A notice of days as it is asked for: a table or lines, one day after another, and what it says at last."""

import pytest

from tests.kit.builders import Product
from tests.kit.day import on_monday
from tests.rules.talking import Talking, product
from workflow.actions import GiveTable, SendConversation
from workflow.errors import Refusal
from workflow.form.conversing import Heard
from workflow.model import OfficeDay

pytestmark = on_monday

__all__ = ["product"]

NUMBER = "12729/VPCP-KGVX"
ROWS = (("Ngày", "Loại", "Số văn bản"), ("25/11/2026", "Nghỉ", NUMBER))


@pytest.fixture
async def admin(product: Product) -> Talking:
    talking = Talking(product, "administrator")
    assert "Nhập hoặc dán các ngày" in await talking.begin("days")
    return talking


async def give(admin: Talking) -> Heard:
    """Send a file with a table."""
    return await admin.product.app.do(GiveTable(admin.product.actor(admin.name), admin.id, (ROWS,)))


async def test_a_table_is_an_answer_and_lines_at_the_last_look_take_its_place(
    product: Product, admin: Talking
) -> None:
    await give(admin)
    assert f"25/11/2026: nghỉ · {NUMBER}" in await admin.window()
    assert (await admin.say(f"nghỉ 26/11/2026; {NUMBER}")).became == "on"
    shown = await admin.window()
    assert "26/11/2026: nghỉ" in shown
    assert "25/11/2026" not in shown
    assert (await admin.press("Xác nhận")).became == "over"
    assert "Đã ghi 1 ngày." in await admin.said()
    assert [each.day for each in await product.all(OfficeDay)] == ["2026-11-26"]


async def test_a_table_takes_the_place_of_a_notice_but_is_no_answer_to_another_question(
    admin: Talking,
) -> None:
    await admin.press("Thêm ngày nghỉ")
    before = await admin.kept()
    assert (await give(admin)).problem == "problem-answer-kind-date"
    assert await admin.kept() == before
    await admin.press("Quay lại")
    await admin.say(f"nghỉ 26/11/2026; {NUMBER}")
    await give(admin)
    assert "26/11/2026" not in await admin.window()


async def test_a_notice_with_problems_has_no_button_to_send_it_and_is_refused(
    product: Product, admin: Talking
) -> None:
    await admin.say(f"nghỉ 25/11/2026; nghỉ 31/11/2026; {NUMBER}")
    shown = await admin.window()
    assert "Có 1 lỗi nên chưa ghi được ngày nào." in shown
    assert "[Xác nhận]" not in shown
    with pytest.raises(Refusal, match="days-problems"):
        await product.app.do(SendConversation(product.actor("administrator"), admin.id))
    assert await product.all(OfficeDay) == []


async def test_days_are_added_one_by_one_and_their_number_is_typed_anew(admin: Talking) -> None:
    await admin.press("Thêm ngày nghỉ")
    assert (await admin.say("25/11")).became == "echo"
    await admin.press("Đúng")
    await admin.press("Thêm ngày làm bù")
    await admin.press("Quay lại")
    assert "Nhập số văn bản" in await admin.window()
    await admin.press("Thêm ngày làm bù")
    await admin.say("28/11/2026")
    await admin.press("Đúng")
    await admin.say("1/TB-BX")
    await admin.press("Quay lại")
    await admin.say(NUMBER)
    shown = await admin.window()
    assert f"25/11/2026: nghỉ · {NUMBER}" in shown
    assert f"28/11/2026: làm bù · {NUMBER}" in shown


async def test_only_administrators_go_on(product: Product) -> None:
    with pytest.raises(Refusal, match="not-administrator"):
        await Talking(product, "head").begin("days")

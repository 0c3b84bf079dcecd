"""A head delegates from the chat: what waits goes to the deputy, who signs for the head, and comes back."""

import pytest

from tests.kit.office import Office
from tests.stories.conftest import on_both_engines
from tests.stories.steps import cannot_decide, card, decide, pick, see, submit

pytestmark = [pytest.mark.asyncio(loop_scope="session"), on_both_engines]


async def test_a_head_delegates_and_the_record_says_so(office: Office) -> None:
    head, deputy = office.people["khang"], office.people["lan"]
    waiting = await submit(office, "hạnh")
    await card(office, "khang", waiting, label="Xác nhận")
    await head.say("/uyquyen")
    await see(head, "Thủ trưởng đơn vị, Khoa Kinh tế: ủy quyền cho ai?")
    await pick(head, "Đỗ Ngọc Lan (Khoa Kinh tế)", "Ủy quyền toàn bộ việc của vai trò")
    await pick(head, "Toàn bộ", "Ủy quyền trong những ngày nào?")
    await head.say(f"đến {office.typed(3)}")
    await see(head, "Đúng không?")
    await pick(head, "Đúng", "Người nhận ký với tư cách nào?")
    await pick(head, "TUQ. (thừa ủy quyền)", "Ủy quyền cho Cô Lan: Thủ trưởng đơn vị, Khoa Kinh tế")
    await pick(head, "Ủy quyền", "Đã ủy quyền cho Cô Lan")
    told = await deputy.wait_for("Nhận ủy quyền · Thủ trưởng đơn vị, Khoa Kinh tế", since=0)
    assert "Thầy Khang ủy quyền cho Cô Lan" in told.words
    await card(office, "lan", waiting, label="Xác nhận")
    await decide(office, "lan", waiting, "Xác nhận")
    signed = "TUQ. THỦ TRƯỞNG ĐƠN VỊ (Cô Lan, theo ủy quyền của Thầy Khang) đã xác nhận lúc"
    for who in ("khang", "yến", "hạnh"):
        await card(office, who, waiting, signed)

    own = await submit(office, "lan")
    await card(office, "khang", own, label="Xác nhận")
    mine = await card(office, "lan", own, "Chờ đơn vị xác nhận")
    assert mine.button("Xác nhận") is None
    await decide(office, "khang", own, "Xác nhận")

    reference = await submit(office, "hạnh")
    await card(office, "lan", reference, label="Xác nhận")
    await deputy.say("/uyquyen")
    await see(deputy, "Vũ Hoàng Khang ủy quyền cho Đỗ Ngọc Lan: Thủ trưởng đơn vị, Khoa Kinh tế, TUQ., đang")
    await pick(deputy, "Kết thúc: Vũ Hoàng Khang → Đỗ Ngọc Lan", "Việc đang chờ trở về người ủy quyền.")
    await pick(deputy, "Kết thúc ủy quyền", "Đã kết thúc ủy quyền.")
    await head.wait_for("Cô Lan đã kết thúc ủy quyền của Thầy Khang cho Cô Lan", since=0)
    await office.settle()
    await cannot_decide(office, "lan", reference, "Chờ đơn vị xác nhận")
    await decide(office, "khang", reference, "Xác nhận")

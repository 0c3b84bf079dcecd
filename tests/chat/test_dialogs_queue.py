"""The queue of a desk in the chat: opened, narrowed, one case after another."""

import dialogs
from tests.chat.desk import Desk
from tests.chat.steps import decide
from tests.kit.day import on_monday

pytestmark = on_monday
NEXT, BACK = "Tiếp ▸", "Hàng đợi"


async def test_a_desk_goes_from_one_case_to_the_next(desk: Desk) -> None:
    first, _ = await desk.request(), await desk.request()
    khang = desk.people["khang"]
    shown = (await khang.enter(dialogs.queue)).text
    assert shown.startswith("<b>Hàng đợi · Thủ trưởng Khoa Kinh tế: 2 việc</b>")
    assert "1. YC-2026-0001 · Chờ đơn vị xác nhận · Hội thảo logistics xanh 2026\nHạn 16:30" in shown
    assert "chưa ai nhận · gửi 10:00 Thứ Hai 23/11" in shown
    assert "Đang lọc: chưa ai nhận" not in shown
    one = await khang.press("1. YC-2026-0001 Hội thảo logistics xanh…")
    assert "YC-2026-0001" in one.text
    await decide(desk, "khang", first)
    assert "YC-2026-0002" in (await khang.press(NEXT)).text
    assert ": 1 việc</b>" in (await khang.press(NEXT)).text
    assert "Chỉ xem loại yêu cầu:" in (await khang.press("Lọc theo loại")).text
    assert "Đang lọc: Tin bài" in (await khang.press("Tin bài (1)")).text


async def test_back_from_a_case_the_queue_is_as_it_was(desk: Desk) -> None:
    await desk.request()
    khang = desk.people["khang"]
    await khang.enter(dialogs.queue)
    await khang.press("Chưa ai nhận (1)")
    await khang.press("1. YC-2026-0001 Hội thảo logistics xanh…")
    assert "Đang lọc: chưa ai nhận" in (await khang.press(BACK)).text

"""The question for an event: buttons of the unit's coming events, any other one by its title."""

import dialogs
from tests.chat.desk import Desk, Reader
from tests.kit.day import on_monday
from workflow import model
from workflow.actions import PlanEvent, StartDraft

pytestmark = on_monday

ASKED = "Chọn sự kiện của đơn vị. Sự kiện khác: nhập tên, tối đa 150 ký tự."


async def plan(desk: Desk, title: str, day: str, unit: str = "economics", who: str = "hạnh") -> None:
    await desk.act(who, PlanEvent, unit, title, day, day)


async def begin(desk: Desk) -> Reader:
    id = (await desk.act("hạnh", StartDraft, "coverage", "economics")).id
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.open_draft(m, id))
    return hanh


async def test_an_event_is_asked_first_and_brings_its_day(desk: Desk) -> None:
    await plan(desk, "Lễ trao bằng", "2026-12-18")
    await plan(desk, "Hội thảo logistics xanh", "2026-12-04")
    await plan(desk, "Của khoa khác", "2026-12-04", "navigation", "sơn")
    hanh = await begin(desk)
    assert ASKED in hanh.window.text
    assert hanh.labels[:2] == ["04/12 Hội thảo logistics xanh", "18/12 Lễ trao bằng"]
    shown = await hanh.press("04/12 Hội thảo logistics xanh")
    assert (
        "Sự kiện Thứ Sáu 04/12: còn kịp. Đưa tin sự kiện phải đề xuất chậm nhất 16:30 Thứ Tư 02/12"
        in shown.text
    )
    assert "Bước 3/5 · Giờ bắt đầu" in shown.text
    for _ in range(2):
        await hanh.press("Quay lại")
    assert hanh.labels[0] == "✓ 04/12 Hội thảo logistics xanh"


async def test_an_event_that_comes_too_soon_says_so_at_once(desk: Desk) -> None:
    await plan(desk, "Hội thảo", "2026-11-25")
    hanh = await begin(desk)
    assert "không nhận sau thời hạn" in (await hanh.press("25/11 Hội thảo")).text
    await hanh.press("Đổi ngày sự kiện")
    assert "Ngày diễn ra sự kiện" in hanh.window.text


async def test_another_event_is_typed_and_its_day_asked(desk: Desk) -> None:
    hanh = await begin(desk)
    assert ASKED in hanh.window.text
    assert "Bước 2/5 · Ngày diễn ra sự kiện" in (await hanh.say("Lễ khai giảng")).text
    draft = await desk.one(model.Draft)
    assert (draft.answers, draft.event) == ({"event": "Lễ khai giảng"}, None)


async def test_many_events_have_pages(desk: Desk) -> None:
    for n in range(21):
        await plan(desk, f"Sự kiện số {n}", f"2026-12-{n + 10}")
    hanh = await begin(desk)
    assert hanh.labels[:20] == [f"{n + 10}/12 Sự kiện số {n}" for n in range(20)]
    await hanh.press("Trang sau (2/2)")
    assert hanh.labels[0] == "30/12 Sự kiện số 20"
    await hanh.press("30/12 Sự kiện số 20")
    assert (await desk.one(model.Draft)).answers == {"event": "Sự kiện số 20", "event_date": "2026-12-30"}


async def test_an_event_cancelled_meanwhile_is_refused(desk: Desk) -> None:
    await plan(desk, "Hội thảo", "2026-12-04")
    hanh = await begin(desk)
    event = await desk.one(model.Event)
    await desk.database.write(lambda store: store.change(event, state="cancelled"))
    await hanh.press("04/12 Hội thảo")
    assert desk.line.alerts[-1].startswith("Sự kiện này không còn hoặc đã hủy.")
    assert (await desk.one(model.Draft)).answers == {}

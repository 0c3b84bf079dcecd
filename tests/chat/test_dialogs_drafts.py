"""Drafts: for which unit, how many, what is missing, sent too late or elsewhere."""

import dialogs
from tests.chat.desk import Desk
from tests.chat.steps import decide
from tests.kit.day import on_monday
from tests.kit.there import newest
from workflow import model
from workflow.actions import SendDraft, StartSupplement
from workflow.ports import Store

pytestmark = on_monday


async def test_sending_too_late_keeps_the_draft(desk: Desk) -> None:
    """The request moved on while the addition was written: said over the window, nothing is lost."""
    request = await desk.request()
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.supplement(m, request))
    await decide(desk, "khang", request, "refuse", "Trùng tin")
    shown = await hanh.press("Gửi bổ sung")
    assert desk.line.alerts == [desk.wording.text("vi", "refusal-moved-on")]
    assert "Gửi bổ sung" in hanh.labels
    assert shown.text.startswith("<b>YC-2026-0001 · Bổ sung")
    assert "Bổ sung: Hội thảo" in (await hanh.enter(dialogs.my_work)).text


async def test_a_draft_that_was_sent_elsewhere(desk: Desk) -> None:
    """Two phones: what one sent, the other cannot send again, and says so."""
    draft = await desk.draft()
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.open_draft(m, draft))
    await desk.act("hạnh", SendDraft, draft)
    shown = await hanh.press("Sửa một mục")
    assert shown.text == desk.wording.text("vi", "refusal-draft-gone")
    assert hanh.labels == []
    shown = await hanh.enter(lambda m: dialogs.open_draft(m, draft))
    assert shown.text == desk.wording.text("vi", "refusal-draft-gone")
    assert not hanh.has_dialog


async def test_a_draft_of_somebody_else_is_not_opened(desk: Desk) -> None:
    draft = await desk.draft()
    shown = await desk.people["khang"].enter(lambda m: dialogs.open_draft(m, draft))
    assert shown.text == desk.wording.text("vi", "refusal-draft-gone")


async def test_somebody_of_two_units_chooses(desk: Desk) -> None:
    son = desk.people["sơn"]
    assert "Chọn đơn vị" in (await son.enter(dialogs.start_new)).text
    assert son.labels == ["Khoa Hàng hải", "Phòng Đào tạo", "Đóng"]
    await son.press("Phòng Đào tạo")
    assert "Bước 1/4" in (await son.press("Tin bài")).text
    assert (await desk.one(model.Draft)).unit == "training"
    await son.press("Quay lại")
    assert "Chọn đơn vị" in (await son.press("Quay lại")).text
    await son.press("Khoa Hàng hải")
    assert "Bước 1/4" in (await son.press("Tin bài")).text
    open_drafts = await desk.app.ask(lambda work: work.store.all(model.Draft, sent_at=None))
    assert [d.unit for d in open_drafts] == ["navigation"]


async def test_beginning_again_and_again_leaves_one_draft(desk: Desk) -> None:
    for _ in range(7):
        await desk.people["hạnh"].enter(dialogs.start_new)
        assert "Bước 1/4" in (await desk.people["hạnh"].press("Tin bài")).text
    assert len(await desk.app.ask(lambda work: work.store.all(model.Draft, sent_at=None))) == 1


async def test_a_sixth_draft_is_refused_with_the_way_out(desk: Desk) -> None:
    for n in range(5):
        await desk.draft(title=f"Nháp {n}")
    hanh = desk.people["hạnh"]
    assert "Còn 5 bản nháp chưa gửi" in (await hanh.enter(dialogs.start_new)).text
    await hanh.press("Yêu cầu mới")
    await hanh.press("Tin bài")
    assert desk.line.alerts == [desk.wording.text("vi", "refusal-too-many-drafts", limit=5)]
    assert "Đóng" in hanh.labels


async def test_only_members_of_a_unit_send(desk: Desk) -> None:
    minh = desk.people["minh"]
    shown = await minh.enter(dialogs.start_new)
    assert shown.text == desk.wording.text("vi", "refusal-may-not-send")
    assert not minh.has_dialog


async def test_what_is_missing_is_named_and_filled_in(desk: Desk) -> None:
    request = await desk.request()
    await decide(desk, "khang", request, "more", "Thiếu ảnh")
    draft = (await desk.act("hạnh", StartSupplement, request)).id

    def lose(store: Store) -> None:
        kept = newest(store, model.Draft, id=draft)
        store.change(kept, answers={**kept.answers, "title": None, "body": None})

    await desk.database.write(lose)
    hanh = desk.people["hạnh"]
    shown = await hanh.enter(lambda m: dialogs.open_draft(m, draft))
    assert "Còn thiếu: Tiêu đề, Nội dung." in shown.text
    assert "Gửi bổ sung" not in hanh.labels
    assert "Sửa · Tiêu đề" in (await hanh.press("Nhập mục còn thiếu")).text
    assert "Còn thiếu: Nội dung." in (await hanh.say("Tên")).text

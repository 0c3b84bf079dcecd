"""Conversations in the chat: parked by another, resumed from the drafts, kept when the bot stops."""

import pytest
from aiogram_dialog.api.exceptions import UnknownIntent

import dialogs
from tests.chat.desk import Desk, Reader
from tests.kit.day import on_monday
from workflow import model
from workflow.actions import CancelEvent, PlanEvent

pytestmark = on_monday

DAYS = "7/12 đến 9/12"


async def begin_event(reader: Reader) -> None:
    """To the question for the place."""
    await reader.enter(dialogs.events)
    await reader.press("Thêm sự kiện")
    await reader.say("Lễ kỷ niệm")
    await reader.say("8h 5/12")
    assert "Nhập địa điểm" in (await reader.press("Đúng")).text


async def test_what_another_question_parked_is_found_among_the_drafts(desk: Desk) -> None:
    hanh = desk.people["hạnh"]
    await begin_event(hanh)
    await hanh.enter(lambda m: dialogs.absence(m, DAYS))
    await hanh.press("Đúng")
    shown = await hanh.enter(dialogs.my_work)
    assert "Sự kiện: Lễ kỷ niệm · sửa lần cuối" in shown.text
    assert "Nhập địa điểm" in (await hanh.press("1. Sự kiện: Lễ kỷ niệm")).text
    await hanh.say("Hội trường A")
    await hanh.press("Không")
    assert "Đã ghi sự kiện." in (await hanh.press("Lưu sự kiện")).text
    assert (await desk.one(model.Event)).place == "Hội trường A"
    assert "Lễ kỷ niệm · sửa" not in (await hanh.enter(dialogs.my_work)).text


async def test_an_absence_that_was_read_waits_for_its_word(desk: Desk) -> None:
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.absence(m, DAYS))
    await begin_event(hanh)
    assert "Báo vắng · sửa lần cuối" in (await hanh.enter(dialogs.my_work)).text
    assert "Đúng không?" in (await hanh.press("2. Báo vắng")).text
    assert "Sẽ ghi nhận vắng mặt" in (await hanh.say("đúng")).text


async def test_a_window_that_was_parked_does_nothing_any_more(desk: Desk) -> None:
    hanh = desk.people["hạnh"]
    await begin_event(hanh)
    old = hanh.window
    data = next(b.callback_data or "" for row in old.rows for b in row if b.text == "Bỏ qua")
    await hanh.enter(dialogs.absence)
    with pytest.raises(UnknownIntent):
        await hanh.press_again(old, data)
    kept = await desk.one(model.Conversation, form="event")
    assert (kept.state, kept.at) == ("parked", "place")


async def test_a_stop_in_between_loses_nothing(desk: Desk) -> None:
    hanh = desk.people["hạnh"]
    await begin_event(hanh)
    desk.dispatcher = desk.connect()
    hanh.dp = desk.dispatcher
    assert "quan trọng" in (await hanh.say("Hội trường A")).text
    desk.dispatcher = desk.connect()
    hanh.dp = desk.dispatcher
    assert "Hội trường A" in (await hanh.press("Không")).text


async def test_going_back_changes_one_answer_and_keeps_the_others(desk: Desk) -> None:
    hanh = desk.people["hạnh"]
    await begin_event(hanh)
    await hanh.say("Hội trường A")
    await hanh.press("Không")
    await hanh.press("Quay lại")
    await hanh.press("Quay lại")
    shown = await hanh.say("Hội trường B")
    assert "Địa điểm: Hội trường B" in shown.text
    assert "Lưu sự kiện" in hanh.labels


async def test_an_event_that_is_cancelled_while_it_is_moved(desk: Desk) -> None:
    hanh, khang = desk.people["hạnh"], desk.people["khang"]
    planned = await desk.act("hạnh", PlanEvent, "economics", "Lễ kỷ niệm", "2026-12-25", "2026-12-25")
    await khang.enter(dialogs.events)
    await khang.press("1. Lễ kỷ niệm")
    await khang.press("Dời ngày")
    await desk.act("hạnh", CancelEvent, planned.event)
    assert (await khang.say("30/11")).text == desk.wording.text("vi", "refusal-event-gone")
    assert not khang.has_dialog
    assert "Dời ngày" not in (await khang.enter(dialogs.my_work)).text
    assert hanh.desk is desk


async def test_typed_names_of_buttons_are_pressed(desk: Desk) -> None:
    hanh = desk.people["hạnh"]
    await begin_event(hanh)
    await hanh.say("bỏ qua")
    shown = await hanh.say("quan trọng")
    assert "Cần gửi" in shown.text
    assert "bằng cách chọn một mục bên dưới" in (await hanh.say("gì cơ")).text
    assert "Đã ghi sự kiện." in (await hanh.say("lưu sự kiện")).text

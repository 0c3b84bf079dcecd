"""Requests found in the chat (/tim): the list, one of them and back, other words, asking for the same."""

from functools import partial

import dialogs
from tests.chat.desk import Desk
from tests.kit.day import on_monday
from workflow.model import Draft

pytestmark = on_monday


async def test_what_is_found_is_opened_and_left(desk: Desk) -> None:
    await desk.request()
    hanh = desk.people["hạnh"]
    shown = await hanh.enter(partial(dialogs.find, typed="hoi thao logistcs"))
    assert shown.text.split("\n\n") == [
        "<b>Tìm “hoi thao logistcs”</b>",
        "1. YC-2026-0001 · Chờ đơn vị xác nhận · Hội thảo logistics xanh 2026\n"
        "Khoa Kinh tế · gửi Thứ Hai 23/11/2026",
        "Nhập từ khác để tìm lại.",
    ]
    assert hanh.labels == ["1. YC-2026-0001 Hội thảo logistics xanh…", "Việc của tôi", "Đóng"]
    opened = await hanh.press(hanh.labels[0])
    assert "Đoạn hai" in opened.text
    assert "Kết quả tìm" in hanh.labels
    assert (await hanh.press("Kết quả tìm")).text == shown.text
    none = await hanh.say("triển lãm")
    assert "Không tìm thấy yêu cầu nào có đủ các từ này" in none.text
    assert "1. YC-2026-0001" in (await hanh.say("yc-2026-0001")).text
    await hanh.press("Việc của tôi")
    assert "Đã gửi, đang chờ: 1" in hanh.window.text


async def test_without_words_it_says_how_to_seek(desk: Desk) -> None:
    for typed in ("", "x", "😀", "0912 345 678"):
        shown = await desk.people["hạnh"].enter(partial(dialogs.find, typed=typed))
        assert "Nhập từ cần tìm: số yêu cầu (như YC-2026-0042)" in shown.text


async def test_others_find_nothing_of_it(desk: Desk) -> None:
    await desk.request()
    shown = await desk.people["sơn"].enter(partial(dialogs.find, typed="hội thảo"))
    assert "Không tìm thấy yêu cầu nào" in shown.text


async def test_the_same_is_asked_for_again(desk: Desk) -> None:
    """Days, photos and files are asked again; what was written is there."""
    await desk.request()
    hanh = desk.people["hạnh"]
    await hanh.enter(partial(dialogs.find, typed="logistics"))
    await hanh.press(hanh.labels[0])
    await hanh.press("Lập yêu cầu tương tự")
    draft = await desk.one(Draft, sent_at=None)
    assert draft.request is None
    assert {key: draft.answers[key] for key in ("title", "body", "category", "english")} == {
        "title": "Hội thảo logistics xanh 2026",
        "body": "Đoạn một.\n\nĐoạn hai.",
        "category": "research",
        "english": True,
    }
    assert "event_date" not in draft.answers
    assert "Ngày diễn ra sự kiện: chưa có" in hanh.window.text

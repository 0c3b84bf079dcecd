"""A press on a window that comes without its message (as an owner of the bot can have it)."""

import json
from pathlib import Path

import pytest
from aiogram.types import Update

import dialogs
from bot.intake.telegram.dispatcher import placed
from tests.chat.desk import Reader, open_desk
from tests.kit.day import on_monday


async def press(person: Reader, label: str, *, message: bool) -> None:
    window = person.window
    button = next(b for row in window.rows for b in row if b.text.startswith(label))
    query = person._new_callback(window, button)
    raw = json.loads(person.update(callback_query=query).model_dump_json(by_alias=True))
    if not message:
        raw["callback_query"]["message"] = None
    update = Update.model_validate(placed(raw), context={"bot": person.desk.line})
    await person.desk.dispatcher.feed_update(person.desk.line, update)


@on_monday
@pytest.mark.parametrize("message", [True, False])
async def test_a_window_is_found_by_what_the_press_says(tmp_path: Path, message: bool) -> None:
    async with open_desk(tmp_path) as desk:
        request = await desk.request()
        author = desk.people["hạnh"]
        await author.enter(lambda manager: dialogs.see_request(manager, request))
        await press(author, "Bổ sung", message=message)
        assert "Bổ sung" in author.window.text
        assert "Sửa một mục" in author.labels
        await press(author, "Sửa một mục", message=message)
        assert "Chọn mục cần sửa" in author.window.text


def test_the_buttons_of_a_window_and_its_sender_are_not_read() -> None:
    """Each would be made an object for a press that says which one it was."""
    message = {"message_id": 5, "chat": {"id": 7, "type": "private"}, "text": "Tên?"}
    buttons = [[{"text": "Bỏ qua", "callback_data": "a\x1db"}]]
    keys = {"reply_markup": {"inline_keyboard": buttons}, "from": {"id": 1, "is_bot": True}}
    for data, left in {"a\x1db": message, "1:2:pass:1.1": {**message, **keys}}.items():
        pressed = {"callback_query": {"data": data, "message": {**message, **keys}}}
        assert placed(pressed)["callback_query"]["message"] == left


def test_only_presses_on_windows_and_ways_in_are_placed() -> None:
    user = {"id": 7, "is_bot": False, "first_name": "Hạnh"}
    chat = {"id": 7, "type": "private"}
    window = {"callback_query": {"from": user, "data": "abc\x1dweek"}}
    assert placed(window)["callback_query"]["message"] == {"chat": chat, "message_id": 0, "date": 0}
    there = {"callback_query": {"from": user, "data": "4:see-1", "message": {"chat": chat, "message_id": 5}}}
    for opening in (there, {"callback_query": {"from": user, "data": "4:see-1"}}):
        placed_there = {"chat": chat, "message_id": 0, "date": 0}
        assert placed(opening)["callback_query"]["message"] == placed_there  # the window replaces no card
    for other in (
        {"callback_query": {"from": user, "data": "1:2:pass:1.1"}},
        {"callback_query": {"from": user}},
        {"callback_query": {"from": user, "data": "a\x1db", "message": {"message_id": 5}}},
        {"message": {"text": "\x1d"}},
        {},
    ):
        assert placed(other) == other

"""Messages that bots send and change, as people and bots see them."""

from __future__ import annotations

from typing import Any

import pytest

from sandbox.client import Photo, Sandbox

from .helpers import Api, Refusal, jpeg, keyboard, png


async def test_a_message_with_entities_and_buttons(api: Api, hanh: Any) -> None:
    text = "📢 YC-2026-0042 · Chờ xác nhận"
    bold = {"type": "bold", "offset": 3, "length": 12}
    sent = await api(
        "sendMessage",
        chat_id=hanh.id,
        text=f"  {text}\n",
        entities=[{**bold, "offset": 5}],
        reply_markup=keyboard("Xem", "Rút"),
        disable_notification=True,
    )
    assert (sent["text"], sent["entities"]) == (text, [bold]), "trimmed, offsets moved along"
    shown = await hanh.last()
    assert (shown.text, shown.labels, shown.silent, shown.from_bot) == (text, [["Xem", "Rút"]], True, True)


async def test_html_becomes_entities_and_links_are_marked(api: Api, hanh: Any) -> None:
    sent = await api(
        "sendMessage",
        chat_id=hanh.id,
        text='<b>😀 Tin</b> &lt;1&gt; <a href="https://example.org">xem</a> /huy https://example.org/a.',
        parse_mode="HTML",
    )
    assert sent["text"] == "😀 Tin <1> xem /huy https://example.org/a."
    assert [(e["type"], e["offset"], e["length"]) for e in sent["entities"]] == [
        ("bold", 0, 6),
        ("text_link", 11, 3),
        ("bot_command", 15, 4),
        ("url", 20, 21),
    ]


async def test_edits_change_what_is_shown_in_place(api: Api, hanh: Any) -> None:
    chat = {"chat_id": hanh.id}
    sent = await api("sendMessage", **chat, text="Nháp", reply_markup=keyboard("Gửi"))
    number = sent["message_id"]
    edited = await api("editMessageText", **chat, message_id=number, text="Đã gửi")
    assert "reply_markup" not in edited, "an edit without a keyboard takes it away"
    await api("editMessageReplyMarkup", **chat, message_id=number, reply_markup=keyboard("Rút"))
    shown = await hanh.last()
    assert (shown.message_id, shown.text, shown.labels, shown.edited) == (number, "Đã gửi", [["Rút"]], True)
    await api.upload(
        "editMessageMedia",
        {"p": png()},
        **chat,
        message_id=number,
        media={"type": "photo", "media": "attach://p", "caption": "Ảnh"},
    )
    await api("editMessageCaption", **chat, message_id=number, caption="Ảnh 1/4")
    shown = await hanh.last()
    assert (shown.text, shown.caption, len(shown.photos)) == (None, "Ảnh 1/4", 1)
    await api("deleteMessage", **chat, message_id=number)
    assert number not in [shown.message_id for shown in await hanh.read()]


async def test_a_message_older_than_48_hours_is_not_deleted(fresh: Sandbox, own: Api) -> None:
    hanh = await fresh.person("Lương Thị Hạnh")
    await hanh.start()
    old = (await own("sendMessage", chat_id=hanh.id, text="cũ"))["message_id"]
    await fresh.advance(48 * 3600)
    with pytest.raises(Refusal, match="message can't be deleted for everyone"):
        await own("deleteMessage", chat_id=hanh.id, message_id=old)
    new = (await own("sendMessage", chat_id=hanh.id, text="mới"))["message_id"]
    assert await own("deleteMessages", chat_id=hanh.id, message_ids=[new, 999_999]) is True


async def test_replies_and_pins(api: Api, hanh: Any) -> None:
    asked = await hanh.say("hỏi")
    reply = await api("sendMessage", chat_id=hanh.id, text="đáp", reply_parameters={"message_id": asked})
    assert reply["reply_to_message"]["text"] == "hỏi"
    lost = {"message_id": 999_999, "allow_sending_without_reply": True}
    assert "reply_to_message" not in await api(
        "sendMessage", chat_id=hanh.id, text="x", reply_parameters=lost
    )
    await api("pinChatMessage", chat_id=hanh.id, message_id=reply["message_id"])
    assert (await api("getChat", chat_id=hanh.id))["pinned_message"]["text"] == "đáp"
    assert [s.message_id for s in await hanh.read() if s.pinned] == [reply["message_id"]]
    await api("unpinChatMessage", chat_id=hanh.id)
    assert "pinned_message" not in await api("getChat", chat_id=hanh.id)


async def test_an_album_from_a_person_is_separate_messages(api: Api, hanh: Any) -> None:
    await api.updates(offset=(await api.updates())[-1]["update_id"] + 1)
    await hanh.photos([Photo(jpeg(640, 480), "Lễ khai mạc"), jpeg(), png()])
    messages = [update["message"] for update in await api.updates()]
    assert len({message["media_group_id"] for message in messages}) == 1
    assert [message.get("caption") for message in messages] == ["Lễ khai mạc", None, None]
    assert [size["width"] for size in messages[0]["photo"]] == [90, 640]
    await hanh.photos([png()], album=True)
    await hanh.photos([png(), png()], album=False, as_files=True)
    later = [update["message"] for update in await api.updates()][3:]
    assert ["photo" in m for m in later] == [True, False, False]
    assert not any("media_group_id" in message for message in later)


async def test_an_album_from_a_bot_has_no_buttons_and_reuses_files(fresh: Sandbox, own: Api) -> None:
    hanh = await fresh.person("Lương Thị Hạnh")
    await hanh.start()
    await hanh.photos([png(shade=1), png(shade=2)])
    ids = [update["message"]["photo"][-1]["file_id"] for update in (await own.updates())[1:]]
    media = [{"type": "photo", "media": file_id, "caption": str(n)} for n, file_id in enumerate(ids)]
    sent = await own("sendMediaGroup", chat_id=hanh.id, media=media)
    assert [message["photo"][-1]["file_id"] for message in sent] == ids
    assert len({message["media_group_id"] for message in sent}) == 1
    await own("sendMediaGroup", chat_id=hanh.id, media=media, reply_markup=keyboard("Duyệt"))
    assert await fresh.violations() == [
        {"method": "sendMediaGroup", "problem": "unknown parameter reply_markup"}
    ]


async def test_files_come_back_byte_for_byte(api: Api, hanh: Any) -> None:
    data = png(shade=77)
    await hanh.photos([data, data], as_files=True, album=False)
    one, two = (update["message"]["document"] for update in (await api.updates())[-2:])
    assert one["file_unique_id"] == two["file_unique_id"]
    assert one["file_id"] != two["file_id"]
    path = (await api("getFile", file_id=one["file_id"]))["file_path"]
    async with api.session.get(f"{api.url}/file/bot{api.token}/{path}") as response:
        assert await response.read() == data
    async with api.session.get(f"{api.url}/file/bot{api.token}/documents/other") as response:
        assert response.status == 404
    sent = await api("sendDocument", chat_id=hanh.id, document=one["file_id"], caption="Bản gốc")
    assert sent["document"] == one
    with pytest.raises(Refusal, match="can't use file of type Document as Photo"):
        await api("sendPhoto", chat_id=hanh.id, photo=one["file_id"])


async def test_commands_by_scope_and_language(api: Api) -> None:
    commands = [{"command": "moi", "description": "Gửi yêu cầu mới"}]
    await api("setMyCommands", commands=commands, scope={"type": "all_private_chats"}, language_code="vi")
    assert await api("getMyCommands") == []
    scope = {"scope": {"type": "all_private_chats"}, "language_code": "vi"}
    assert await api("getMyCommands", **scope) == commands
    await api("deleteMyCommands", **scope)
    assert await api("getMyCommands", **scope) == []
    await api("setChatMenuButton", menu_button={"type": "commands"})
    assert await api("getChatMenuButton") == {"type": "commands"}

"""The client other tests are written with: pressing, waiting, links, forged presses."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from sandbox.client import NoSuchButton, NotShown, Sandbox, SandboxError

from .helpers import Api, Refusal, keyboard, png


async def _answer_next_press(api: Api, **answer: Any) -> dict[str, Any]:
    """Be the bot: take one press from the queue and answer it."""
    offset = 0
    while True:
        for update in await api.updates(offset=offset, timeout=10):
            offset = update["update_id"] + 1
            if "callback_query" in update:
                query = update["callback_query"]
                await api("answerCallbackQuery", callback_query_id=query["id"], **answer)
                await api.updates(offset=offset)
                return dict(query)


async def test_a_press_brings_the_answer(api: Api, hanh: Any) -> None:
    await api("sendMessage", chat_id=hanh.id, text="cũ", reply_markup=keyboard("Phê duyệt", data="old"))
    await api(
        "sendMessage", chat_id=hanh.id, text="mới", reply_markup=keyboard("Phê duyệt YC-42", data="new")
    )
    bot = asyncio.ensure_future(_answer_next_press(api, text="Đã ghi nhận", show_alert=True))
    pressed = await hanh.press("Phê duyệt")
    assert (pressed.answer_text, pressed.alert, pressed.answered) == ("Đã ghi nhận", True, True)
    query = await bot
    assert (query["data"], query["from"]["id"], query["message"]["text"]) == ("new", hanh.id, "mới")
    assert query["chat_instance"]


async def test_a_press_waits_for_its_button(api: Api, hanh: Any) -> None:
    press = asyncio.ensure_future(hanh.press("Tiếp tục", timeout=0))
    await api("getMe")
    await api("sendMessage", chat_id=hanh.id, text="Bước 2", reply_markup=keyboard("Tiếp tục"))
    assert (await press).answered is False


async def test_a_missing_button_names_those_that_are_there(api: Api, hanh: Any) -> None:
    await api("sendMessage", chat_id=hanh.id, text="Thẻ", reply_markup=keyboard("Xem", "Rút"))
    with pytest.raises(NoSuchButton, match=r"no button “Duyệt”; there are: Xem \| Rút"):
        await hanh.press("Duyệt", within=0)


async def test_a_link_to_the_bot_opens_it(api: Api, hanh: Any) -> None:
    link = {"text": "Ghi lý do", "url": f"https://t.me/loa_{api.id}_bot?start=ly-do_1"}
    await api("sendMessage", chat_id=hanh.id, text="Thẻ", reply_markup={"inline_keyboard": [[link]]})
    assert (await hanh.press("Ghi lý do")).url == link["url"]
    assert (await api.updates(offset=-1))[0]["message"]["text"] == "/start ly-do_1"


async def test_reply_keys_are_said(api: Api, hanh: Any) -> None:
    await api(
        "sendMessage", chat_id=hanh.id, text="?", reply_markup={"keyboard": [["Có", {"text": "Không"}]]}
    )
    assert await hanh.buttons() == ["Có", "Không"]
    await hanh.press("Không")
    assert (await api.updates(offset=-1))[0]["message"]["text"] == "Không"
    await api("sendMessage", chat_id=hanh.id, text="xong", reply_markup={"remove_keyboard": True})
    assert await hanh.buttons() == []


@pytest.mark.parametrize("shown", ["full", "inaccessible", "absent"])
async def test_presses_can_be_forged(api: Api, hanh: Any, shown: str) -> None:
    card = await api("sendMessage", chat_id=hanh.id, text="Thẻ", reply_markup=keyboard("Phê duyệt"))
    number = card["message_id"]
    pressed = await hanh.press_data("v1:approve:999", message_id=number, shown=shown, timeout=0)
    assert pressed.answered is False
    query = (await api.updates(offset=-1))[0]["callback_query"]
    assert query["data"] == "v1:approve:999"
    message = query.get("message")
    if shown == "full":
        assert message["text"] == "Thẻ"
    elif shown == "inaccessible":
        assert message == {"chat": card["chat"], "message_id": number, "date": 0}
    else:
        assert message is None


async def test_waiting_looks_at_what_came_after_the_last_act(api: Api, hanh: Any) -> None:
    await api("sendMessage", chat_id=hanh.id, text="Đã nhận YC-1")
    await hanh.say("yêu cầu nữa")
    with pytest.raises(NotShown, match="older than the last act"):
        await hanh.wait_for("Đã nhận", timeout=0)
    assert (await hanh.wait_for("Đã nhận", since=0)).text == "Đã nhận YC-1"
    waiting = asyncio.ensure_future(hanh.wait_for(lambda shown: "YC-2" in shown.words))
    await api("sendMessage", chat_id=hanh.id, text="Đã nhận YC-2")
    assert (await waiting).text == "Đã nhận YC-2"


async def test_edits_by_the_bot_are_waited_for_too(api: Api, hanh: Any) -> None:
    card = await api("sendMessage", chat_id=hanh.id, text="Chờ duyệt")
    await hanh.say("sao rồi")
    waiting = asyncio.ensure_future(hanh.wait_for("Đã duyệt"))
    await api("editMessageText", chat_id=hanh.id, message_id=card["message_id"], text="Đã duyệt")
    assert (await waiting).message_id == card["message_id"]


async def test_stickers_voices_forwards_and_deleted_messages(api: Api, hanh: Any) -> None:
    await hanh.sticker()
    await hanh.voice()
    card = (await api("sendMessage", chat_id=hanh.id, text="Thẻ", reply_markup=keyboard("Duyệt")))[
        "message_id"
    ]
    await hanh.forward(card)
    mine = await hanh.say("nhầm")
    await hanh.delete(mine)
    sticker, voice, forward, _ = (update["message"] for update in (await api.updates())[-4:])
    assert sticker["sticker"]["emoji"] == "👍"
    assert voice["voice"]["duration"] == 3
    assert forward["forward_origin"]["sender_user"]["id"] == api.id
    assert "reply_markup" not in forward
    assert mine not in [shown.message_id for shown in await hanh.read()]


async def test_quiet_needs_confirmed_updates_and_no_calls(fresh: Sandbox, own: Api) -> None:
    hanh = await fresh.person("Lương Thị Hạnh")
    await hanh.start()
    assert await fresh.quiet(0.05), "nobody listens, so nothing is expected"
    last = (await own.updates())[-1]["update_id"]
    assert await fresh.quiet(0.05, timeout=0.2) is False
    await own.updates(offset=last + 1)
    assert await fresh.quiet(0.05)


async def test_what_makes_no_sense_is_an_error_of_the_test(sandbox: Sandbox, api: Api, hanh: Any) -> None:
    await hanh.block()
    with pytest.raises(SandboxError, match="has blocked the bot"):
        await hanh.say("alo")
    with pytest.raises(SandboxError, match="no action dance"):
        await sandbox.admin("dance")


async def test_events_tell_everything_in_order(fresh: Sandbox, own: Api) -> None:
    hanh = await fresh.person("Lương Thị Hạnh")
    await hanh.start()
    await own("sendMessage", chat_id=hanh.id, text="Thẻ", reply_markup=keyboard("Phê duyệt"))
    await hanh.press("Phê duyệt", timeout=0)
    events = await fresh.events()
    assert [event["type"] for event in events] == ["bot", "person", "message", "message", "press"]
    assert [event["seq"] for event in events] == [1, 2, 3, 4, 5]
    waiting = asyncio.ensure_future(fresh.events(after=5, timeout=10))
    await own("sendChatAction", chat_id=hanh.id, action="typing")
    assert [event["type"] for event in await waiting] == ["action"]


HALVES = ("\ud83d", "Duyệt \ude00", "\ud83d xa \ude00")


@pytest.mark.parametrize("text", HALVES)
@pytest.mark.parametrize(
    ("action", "given"),
    [
        ("say", lambda text: {"text": text}),
        ("edit", lambda text: {"message_id": 1, "text": text}),
        ("file", lambda text: {"name": text, "data": ""}),
        ("photos", lambda text: {"items": [{"data": "", "name": "a.png", "caption": text}]}),
        ("start", lambda text: {"payload": text}),
        ("press", lambda text: {"message_id": 1, "data": text, "forged": True}),
        ("person", lambda text: {"name": text}),
        ("group", lambda text: {"title": text}),
    ],
)
async def test_half_a_symbol_is_refused_where_it_is_said(
    sandbox: Sandbox, api: Api, hanh: Any, action: str, given: Any, text: str
) -> None:
    with pytest.raises(SandboxError, match="half a symbol"):
        await sandbox.admin(action, **{"person": hanh.id, "bot": api.id, **given(text)})
    with pytest.raises(Refusal, match="strings must be encoded in UTF-8"):
        await api("sendMessage", chat_id=hanh.id, text=text)
    await hanh.say("Vẫn nhận được 😀")
    assert (await api.updates(offset=-1))[0]["message"]["text"] == "Vẫn nhận được 😀"


async def test_people_may_send_a_longer_caption_than_bots(api: Api, hanh: Any) -> None:
    for length in (1025, 4096):
        await hanh.file("anh.png", png(), "ư" * length)
        sent = (await api.updates(offset=-1))[0]["message"]
        assert len(sent["caption"]) == length
        with pytest.raises(Refusal, match="message caption is too long"):
            await api(
                "sendDocument",
                chat_id=hanh.id,
                document=sent["document"]["file_id"],
                caption=sent["caption"],
            )
    with pytest.raises(SandboxError, match="a caption has at most 4096 letters"):
        await hanh.file("anh.png", png(), "ư" * 4097)

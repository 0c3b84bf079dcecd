"""The sandbox's refusals, with their words. Each row names the source of the words.

Client.cpp is the source of the real server (tdlib/telegram-bot-api); TDLib is the library under it;
docs is core.telegram.org/bots/api; reports are errors that bots logged.
"""

from __future__ import annotations

from typing import Any

import pytest

from sandbox.client import Sandbox

from .helpers import Api, Refusal, jpeg, keyboard, png
from .refusals import SAME, SENDING, SMILE


@pytest.mark.parametrize(("method", "params", "words", "source"), SENDING)
async def test_refused_in_telegrams_words(
    api: Api, hanh: Any, method: str, params: dict[str, Any], words: str, source: str
) -> None:
    with pytest.raises(Refusal) as refusal:
        await api(method, chat_id=hanh.id, **params)
    assert (refusal.value.code, refusal.value.description) == (400, f"Bad Request: {words}"), source


BIG = png(pad=10 * 1024 * 1024)

# (picture, words, source)
PICTURES = [
    (b"khong phai anh", "IMAGE_PROCESS_FAILED", "reports"),
    (b"", "file must be non-empty", "TDLib"),
    (png(9000, 1100), "PHOTO_INVALID_DIMENSIONS", "docs: width and height at most 10000 in total"),
    (png(2100, 100), "PHOTO_INVALID_DIMENSIONS", "docs: ratio at most 20"),
    (
        BIG,
        f"file of size {len(BIG)} bytes is too big for a photo; the maximum size is 10485760 bytes",
        "docs: at most 10 MB; TDLib check_full_local_location",
    ),
]


@pytest.mark.parametrize(("data", "words", "source"), PICTURES)
async def test_pictures_that_are_refused(api: Api, hanh: Any, data: bytes, words: str, source: str) -> None:
    with pytest.raises(Refusal) as refusal:
        await api.upload("sendPhoto", {"photo": data}, chat_id=hanh.id)
    assert refusal.value.description == f"Bad Request: {words}", source


async def test_caption_limit_is_1024_utf16_units(api: Api, hanh: Any) -> None:
    """docs sendPhoto: 0-1024 characters after entities parsing; TDLib."""
    await api.upload("sendPhoto", {"photo": jpeg()}, chat_id=hanh.id, caption=SMILE * 512)
    with pytest.raises(Refusal, match="Bad Request: message caption is too long"):
        await api.upload("sendPhoto", {"photo": jpeg()}, chat_id=hanh.id, caption=SMILE * 512 + "a")


async def test_mixed_albums_and_an_album_of_one(fresh: Sandbox, own: Api) -> None:
    """docs sendMediaGroup: 2-10 items; documents can be grouped only with messages of the same type."""
    person = await fresh.person("Lương Thị Hạnh")
    await person.start()
    photo = {"type": "photo", "media": "attach://a"}
    document = {"type": "document", "media": "attach://b"}
    files = {"a": png(), "b": b"van ban"}
    with pytest.raises(Refusal, match="document can't be mixed with other media types"):
        await own.upload("sendMediaGroup", files, chat_id=person.id, media=[photo, document])
    await own.upload("sendMediaGroup", files, chat_id=person.id, media=[photo])
    assert await fresh.violations() == [{"method": "sendMediaGroup", "problem": "an album has 2 to 10 items"}]


async def test_edits_that_are_refused(api: Api, hanh: Any) -> None:
    """Client.cpp fail_query_with_error (MESSAGE_NOT_MODIFIED); TDLib for the others."""
    chat = {"chat_id": hanh.id}
    text = await api("sendMessage", **chat, text="Một", reply_markup=keyboard("Duyệt"))
    photo = await api.upload("sendPhoto", {"photo": png()}, **chat)
    theirs = await hanh.say("của tôi")
    for method, number, params, words in (
        ("editMessageText", text["message_id"], {"text": "Một", "reply_markup": keyboard("Duyệt")}, SAME),
        ("editMessageReplyMarkup", text["message_id"], {"reply_markup": keyboard("Duyệt")}, SAME),
        ("editMessageText", theirs, {"text": "Hai"}, "message can't be edited"),
        ("editMessageText", photo["message_id"], {"text": "Hai"}, "there is no text in the message to edit"),
        (
            "editMessageCaption",
            text["message_id"],
            {"caption": "Hai"},
            "there is no caption in the message to edit",
        ),
    ):
        with pytest.raises(Refusal) as refusal:
            await api(method, **chat, message_id=number, **params)
        assert refusal.value.description == f"Bad Request: {words}"


async def test_chats_that_cannot_be_written_to(sandbox: Sandbox, api: Api, hanh: Any) -> None:
    """Client.cpp check_chat_access and fail_query_with_error (USER_IS_BLOCKED); reports."""
    stranger = await sandbox.person("Đỗ Văn Khang")
    blocker = await sandbox.person("Trần Thị Bích")
    blocker.bot = api.id
    await blocker.start()
    await blocker.block()
    gone = await sandbox.person("Vũ Minh Tâm")
    gone.bot = api.id
    await gone.start()
    await gone.deactivate()
    group = await sandbox.group("Phòng Truyền thông", [hanh], bots=[api.id])
    await group.bot("kicked", bot=api.id)
    left = await sandbox.group("Tổ biên tập", [hanh], bots=[api.id], type="supergroup")
    await left.bot("left", bot=api.id)
    for chat, code, words in (
        (5, 400, "Bad Request: chat not found"),
        (-5, 400, "Bad Request: chat not found"),
        ("@ai_do", 400, "Bad Request: chat not found"),
        ("", 400, "Bad Request: chat_id is empty"),
        (stranger.id, 403, "Forbidden: bot can't initiate conversation with a user"),
        (blocker.id, 403, "Forbidden: bot was blocked by the user"),
        (gone.id, 403, "Forbidden: user is deactivated"),
        (group.id, 403, "Forbidden: bot was kicked from the group chat"),
        (left.id, 403, "Forbidden: bot is not a member of the supergroup chat"),
    ):
        with pytest.raises(Refusal) as refusal:
            await api("sendMessage", chat_id=chat, text="Xin chào")
        assert (refusal.value.code, refusal.value.description) == (code, words)


async def test_tokens(sandbox: Sandbox, api: Api, session: Any) -> None:
    """Client.cpp get_closing_error: a revoked token answers 401."""
    assert (await api("getMe"))["id"] == api.id
    with pytest.raises(Refusal, match="Unauthorized"):
        await Api(session, sandbox.url, f"{api.id}:other")("getMe")
    await sandbox.revoke(api.id)
    with pytest.raises(Refusal) as refusal:
        await api("getMe")
    assert refusal.value.code == 401


async def test_unknown_methods_and_parameters_are_violations(fresh: Sandbox, own: Api) -> None:
    """Client.cpp: "Not Found: method not found". Parameters: docs of each method."""
    with pytest.raises(Refusal) as refusal:
        await own("sendHologram")
    assert (refusal.value.code, refusal.value.description) == (404, "Not Found: method not found")
    person = await fresh.person("Lương Thị Hạnh")
    await person.start()
    await own("sendMessage", chat_id=person.id, text="x", colour="red")
    with pytest.raises(Refusal):
        await own("sendPhoto", chat_id=person.id)
    assert await fresh.violations() == [
        {"method": "sendHologram", "problem": "unknown method"},
        {"method": "sendMessage", "problem": "unknown parameter colour"},
        {"method": "sendPhoto", "problem": "missing parameter photo"},
    ]


async def test_files_over_20_mb_cannot_be_downloaded(api: Api, hanh: Any) -> None:
    """Client.cpp do_get_file: "file is too big"; docs getFile: 20 MB."""
    for size, refused in ((20 * 1024 * 1024, False), (20 * 1024 * 1024 + 1, True)):
        await hanh.file("bien-ban.pdf", b"%PDF", size=size)
        document = (await api.updates(offset=-1))[0]["message"]["document"]
        if refused:
            with pytest.raises(Refusal, match="Bad Request: file is too big"):
                await api("getFile", file_id=document["file_id"])
        else:
            assert (await api("getFile", file_id=document["file_id"]))["file_size"] == size


async def test_uploads_over_50_mb_are_refused(api: Api, hanh: Any) -> None:
    """docs: files of up to 50 MB; the server answers 413 before reading."""
    with pytest.raises(Refusal) as refusal:
        await api.upload("sendDocument", {"document": bytes(51 * 1024 * 1024)}, chat_id=hanh.id)
    assert (refusal.value.code, refusal.value.description) == (413, "Request Entity Too Large")

"""Both chat libraries, unchanged but for the address, understand every answer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiogram import Bot, Dispatcher, F
from aiogram import types as t
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramRetryAfter,
)
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter
from telegram.ext import ExtBot

from sandbox.client import Person, Sandbox

from .helpers import jpeg, png

TOKEN = "42:token"
ROW = [[t.InlineKeyboardButton(text="Phê duyệt", callback_data="a:1", style="success")]]
MARKUP = t.InlineKeyboardMarkup(inline_keyboard=ROW)


@pytest.fixture
async def khang(fresh: Sandbox) -> Person:
    await fresh.bot(TOKEN)
    person = await fresh.person("Đỗ Văn Khang", username="khang_do")
    await person.start("abc")
    return person


@pytest.fixture
async def aio(fresh: Sandbox) -> AsyncIterator[Bot]:
    bot = Bot(TOKEN, AiohttpSession(api=TelegramAPIServer.from_base(fresh.url)))
    yield bot
    await bot.session.close()


@pytest.fixture
async def ptb(fresh: Sandbox) -> AsyncIterator[ExtBot[None]]:
    bot: ExtBot[None] = ExtBot(TOKEN, base_url=f"{fresh.url}/bot", base_file_url=f"{fresh.url}/file/bot")
    async with bot:
        yield bot


async def test_aiogram_polls_and_answers(fresh: Sandbox, aio: Bot, khang: Person) -> None:
    dispatcher = Dispatcher()
    album: list[str | None] = []

    @dispatcher.message(F.photo)
    async def photo(message: t.Message) -> None:
        album.append(message.media_group_id)
        if len(album) == 2:
            await message.answer("đủ ảnh")

    @dispatcher.message(F.text)
    async def text(message: t.Message) -> None:
        await message.reply(f"nghe {message.text}", reply_markup=MARKUP)

    @dispatcher.callback_query()
    async def press(query: t.CallbackQuery) -> None:
        await query.answer("xong")
        if isinstance(query.message, t.Message):
            await query.message.edit_text("đã duyệt")

    polling = asyncio.ensure_future(dispatcher.start_polling(aio, handle_signals=False, polling_timeout=5))
    await khang.wait_for("nghe /start abc")
    assert (await khang.press("Phê duyệt")).answer_text == "xong"
    await khang.wait_for("đã duyệt")
    await khang.photos([png(), jpeg()])
    await khang.wait_for("đủ ảnh")
    assert len(set(album)) == 1
    assert await fresh.quiet()
    await dispatcher.stop_polling()
    await polling
    assert await fresh.violations() == []


async def test_aiogram_reads_every_answer(fresh: Sandbox, aio: Bot, khang: Person) -> None:
    group = await fresh.group("Phòng Truyền thông", [khang], admin_bots=[42])
    chat = khang.id
    bold = t.MessageEntity(type="bold", offset=0, length=3)
    sent = await aio.send_message(chat, "Thẻ 1", entities=[bold], reply_markup=MARKUP)
    await aio.edit_message_text("Thẻ 2", chat_id=chat, message_id=sent.message_id, reply_markup=MARKUP)
    await aio.edit_message_reply_markup(chat_id=chat, message_id=sent.message_id)
    photo = await aio.send_photo(chat, t.BufferedInputFile(png(), "a.png"), caption="Ảnh")
    assert photo.photo is not None
    await aio.edit_message_caption(chat_id=chat, message_id=photo.message_id, caption="Ảnh 1/2")
    other = t.InputMediaPhoto(media=t.BufferedInputFile(jpeg(), "b.jpg"), caption="Ảnh 2/2")
    await aio.edit_message_media(other, chat_id=chat, message_id=photo.message_id, reply_markup=MARKUP)
    items: list[Any] = [
        t.InputMediaPhoto(media=photo.photo[-1].file_id, caption="một"),
        t.InputMediaPhoto(media=t.BufferedInputFile(jpeg(), "b.jpg")),
    ]
    assert len({message.media_group_id for message in await aio.send_media_group(chat, items)}) == 1
    document = await aio.send_document(chat, t.BufferedInputFile(b"%PDF", "van-ban.pdf"))
    assert document.document is not None
    stream = await aio.download(document.document.file_id)
    assert stream is not None
    assert stream.read() == b"%PDF"
    await aio.pin_chat_message(group.id, (await aio.send_message(group.id, "Tổng hợp")).message_id)
    assert (await aio.get_chat(group.id)).pinned_message is not None
    await aio.unpin_chat_message(group.id)
    assert (await aio.get_chat_member(group.id, 42)).status == "administrator"
    assert len(await aio.get_chat_administrators(group.id)) == 2
    await aio.set_my_commands(
        [t.BotCommand(command="moi", description="Mới")], t.BotCommandScopeAllPrivateChats()
    )
    assert len(await aio.get_my_commands(t.BotCommandScopeAllPrivateChats())) == 1
    await aio.delete_my_commands(t.BotCommandScopeAllPrivateChats())
    await aio.set_chat_menu_button(menu_button=t.MenuButtonCommands())
    await aio.send_chat_action(chat, "typing")
    await aio.delete_message(chat, sent.message_id)
    await aio.set_webhook("https://example.org/x", secret_token="s" * 32, allowed_updates=["message"])
    assert (await aio.get_webhook_info()).url == "https://example.org/x"
    await aio.delete_webhook(drop_pending_updates=True)
    await aio.leave_chat(group.id)
    assert await fresh.violations() == []


async def test_aiogram_reads_every_update(fresh: Sandbox, aio: Bot, khang: Person) -> None:
    group = await fresh.group("Phòng Truyền thông", [khang], admin_bots=[42])
    tam = await fresh.person("Vũ Minh Tâm")
    number = await khang.say("sửa")
    await khang.edit(number, "sửa rồi")
    await khang.sticker()
    await khang.voice()
    await khang.file("a.pdf", b"%PDF", caption="tệp")
    await khang.forward(number)
    await khang.say("/duyet", group, anonymous=True)
    await group.join(tam)
    await group.leave(tam)
    for shown in ("full", "inaccessible", "absent"):
        await khang.press_data("x", message_id=number, shown=shown, timeout=0)
    await group.migrate()
    await khang.block()
    updates = await aio.get_updates()
    kinds = [update.event_type for update in updates]
    assert kinds.count("callback_query") == 3
    assert {"message", "edited_message", "my_chat_member"} <= set(kinds)


async def test_aiogram_knows_the_refusals(fresh: Sandbox, aio: Bot, khang: Person) -> None:
    stranger = await fresh.person("Vũ Minh Tâm")
    group = await fresh.group("Tổ biên tập", [khang], bots=[42])
    old = await group.migrate()
    with pytest.raises(TelegramForbiddenError):
        await aio.send_message(stranger.id, "chào")
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await aio.send_message(1, "chào")
    with pytest.raises(TelegramMigrateToChat) as moved:
        await aio.send_message(old, "chào")
    assert moved.value.migrate_to_chat_id == group.id
    await fresh.fault("429", "sendMessage", retry_after=7)
    with pytest.raises(TelegramRetryAfter) as wait:
        await aio.send_message(khang.id, "chào")
    assert wait.value.retry_after == 7


async def test_ptb_reads_every_answer(fresh: Sandbox, ptb: ExtBot[None], khang: Person) -> None:
    group = await fresh.group("Phòng Truyền thông", [khang], admin_bots=[42])
    chat = khang.id
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("Phê duyệt", callback_data="a:1")]])
    sent = await ptb.send_message(chat, "Thẻ", reply_markup=markup, disable_notification=True)
    assert sent.reply_markup == markup
    await ptb.edit_message_text("Thẻ 2", chat, sent.message_id)
    await ptb.edit_message_reply_markup(chat, sent.message_id, reply_markup=markup)
    photo = await ptb.send_photo(chat, png(), caption="Ảnh", reply_to_message_id=sent.message_id)
    assert photo.reply_to_message is not None
    await ptb.edit_message_caption(chat, photo.message_id, caption="Ảnh 1")
    await ptb.edit_message_media(InputMediaPhoto(jpeg(), caption="Ảnh 2"), chat, photo.message_id)
    album = await ptb.send_media_group(
        chat, [InputMediaPhoto(photo.photo[-1].file_id), InputMediaPhoto(jpeg())]
    )
    assert len({message.media_group_id for message in album}) == 1
    document = await ptb.send_document(chat, b"%PDF", filename="van-ban.pdf")
    assert document.document is not None
    file = await ptb.get_file(document.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"%PDF"
    pinned = await ptb.send_message(group.id, "Tổng hợp")
    await ptb.pin_chat_message(group.id, pinned.message_id)
    full = await ptb.get_chat(group.id)
    assert full.pinned_message is not None
    await ptb.unpin_chat_message(group.id)
    assert (await ptb.get_chat_member(group.id, khang.id)).status == "administrator"
    assert len(await ptb.get_chat_administrators(group.id)) == 2
    await ptb.set_my_commands([("moi", "Gửi yêu cầu mới")])
    assert len(await ptb.get_my_commands()) == 1
    await ptb.send_chat_action(chat, "typing")
    assert await ptb.delete_messages(chat, [sent.message_id, photo.message_id])
    assert (await ptb.get_webhook_info()).pending_update_count >= 1
    await khang.say("cho thư viện thứ hai")
    await khang.photos([png()])
    updates = await ptb.get_updates()
    assert updates[-1].message is not None
    assert updates[-1].message.photo
    assert await fresh.violations() == []


async def test_ptb_knows_the_refusals(fresh: Sandbox, ptb: ExtBot[None], khang: Person) -> None:
    stranger = await fresh.person("Vũ Minh Tâm")
    group = await fresh.group("Tổ biên tập", [khang], bots=[42])
    old = await group.migrate()
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await ptb.send_message(stranger.id, "chào")
    with pytest.raises(BadRequest, match="Chat not found"):
        await ptb.send_message(1, "chào")
    with pytest.raises(ChatMigrated) as moved:
        await ptb.send_message(old, "chào")
    assert moved.value.new_chat_id == group.id
    await fresh.fault("429", "sendMessage", retry_after=7, count=1)
    with pytest.raises(RetryAfter):
        await ptb.send_message(khang.id, "chào")
    await fresh.limits(False)
    for kind in ("lost_answer", "html502", "partition"):
        await fresh.fault(kind, "sendMessage", count=1)
        with pytest.raises(NetworkError):
            await ptb.send_message(khang.id, kind)
    assert [shown.text for shown in await khang.read()][1:] == ["lost_answer"]

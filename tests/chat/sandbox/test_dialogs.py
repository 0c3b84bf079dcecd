"""aiogram-dialog against the sandbox with flood limits on: text, picture and text windows in turn."""

from __future__ import annotations

import asyncio
from pathlib import Path

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.input import TextInput
from aiogram_dialog.widgets.kbd import Back, Cancel, Next
from aiogram_dialog.widgets.media import StaticMedia
from aiogram_dialog.widgets.text import Const

from sandbox.client import Sandbox

from .helpers import png


class Steps(StatesGroup):
    kind = State()
    picture = State()
    title = State()


def _dialog(picture: Path) -> Dialog:
    return Dialog(
        Window(Const("Loại tin"), Next(Const("Tiếp tục")), state=Steps.kind),
        Window(
            Const("Ảnh bìa"),
            StaticMedia(path=picture),
            Back(Const("Quay lại")),
            Next(Const("Tiếp tục")),
            state=Steps.picture,
        ),
        Window(Const("Tiêu đề"), TextInput("title"), Cancel(Const("Hủy")), state=Steps.title),
    )


async def test_a_dialog_runs_through(tmp_path: Path) -> None:
    picture = tmp_path / "bia.png"
    picture.write_bytes(png())
    async with Sandbox.start() as sandbox:
        await sandbox.bot("42:token")
        bot = Bot("42:token", AiohttpSession(api=TelegramAPIServer.from_base(sandbox.url)))
        dispatcher = Dispatcher()

        @dispatcher.message(CommandStart())
        async def start(message: Message, dialog_manager: DialogManager) -> None:
            await dialog_manager.start(Steps.kind, mode=StartMode.RESET_STACK)

        dispatcher.include_router(_dialog(picture))
        setup_dialogs(dispatcher)
        polling = asyncio.ensure_future(dispatcher.start_polling(bot, handle_signals=False))
        hanh = await sandbox.person("Lương Thị Hạnh")
        await hanh.start()
        await hanh.press("Tiếp tục")
        assert (await hanh.wait_for("Ảnh bìa")).photos
        await hanh.press("Quay lại")
        await hanh.wait_for("Loại tin")
        await hanh.press("Tiếp tục")
        await hanh.wait_for("Ảnh bìa")
        await hanh.press("Tiếp tục")
        shown = await hanh.wait_for("Tiêu đề")
        assert shown.labels == [["Hủy"]]
        await hanh.press("Hủy")
        assert await sandbox.quiet()
        assert [call for call in await sandbox.calls() if not call["ok"]] == []
        assert await sandbox.violations() == []
        await dispatcher.stop_polling()
        await polling
        await bot.session.close()

"""Three bare bots to compare with: python -m tests.bench.bots echo|commit|dialog <address> <token>

They are what one writes with the libraries alone, and nothing else of the project is in them.
"""

import asyncio
import os
import sys
from pathlib import Path
from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.kbd import Counter, Group, Select
from aiogram_dialog.widgets.text import Format
from sqlalchemy import Column, Integer, MetaData, Table, Text, event, insert
from sqlalchemy.ext.asyncio import create_async_engine

metadata = MetaData()
heard = Table(
    "heard", metadata, Column("id", Integer, primary_key=True), Column("text", Text, nullable=False)
)


def echo(dispatcher: Dispatcher) -> None:
    """Says what it is told."""

    @dispatcher.message()
    async def on_text(message: Message) -> None:
        await message.answer(message.text or "")


def commit(dispatcher: Dispatcher) -> None:
    """The same, after one commit that is on the disk: SQLAlchemy, aiosqlite, synchronous=FULL.

    One connection is the fastest that this combination can do; more of them wait for each other's locks.
    """
    path = Path(os.environ["BENCH_HOME"]) / "commit.sqlite"
    engine = create_async_engine(f"sqlite+aiosqlite:///{path}", pool_size=1, max_overflow=0)

    @event.listens_for(engine.sync_engine, "connect")
    def on_connect(connection: Any, _: object) -> None:
        for pragma in ("journal_mode=WAL", "synchronous=FULL"):
            connection.execute(f"PRAGMA {pragma}")

    @dispatcher.startup()
    async def on_startup() -> None:
        async with engine.begin() as connection:
            await connection.run_sync(metadata.create_all)

    @dispatcher.message()
    async def on_text(message: Message) -> None:
        async with engine.begin() as connection:
            await connection.execute(insert(heard), {"text": message.text})
        await message.answer(message.text or "")


class Bare(StatesGroup):
    window = State()


def dialog(dispatcher: Dispatcher) -> None:
    """A window of aiogram-dialog with six options and a counter, its state in memory."""

    async def get(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        presses = dialog_manager.dialog_data.get("presses", 0)
        return {"presses": presses, "options": [(f"Lựa chọn {n}", n) for n in range(6)]}

    async def on_option(_: CallbackQuery, __: object, manager: DialogManager, number: str) -> None:
        manager.dialog_data["presses"] = manager.dialog_data.get("presses", 0) + 1

    options = Select(Format("{item[0]}"), "o", lambda item: item[1], "options", on_click=on_option)
    window = Window(
        Format("Đã bấm {presses} lần. Xin chọn một mục:"),
        Group(options, width=2),
        Counter("c"),
        state=Bare.window,
        getter=get,
    )

    @dispatcher.message(CommandStart())
    async def on_start(_: Message, dialog_manager: DialogManager) -> None:
        await dialog_manager.start(Bare.window, mode=StartMode.RESET_STACK)

    dispatcher.include_router(Dialog(window))
    setup_dialogs(dispatcher)


async def main(kind: str, address: str, token: str) -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(address))
    dispatcher = Dispatcher()
    {"echo": echo, "commit": commit, "dialog": dialog}[kind](dispatcher)
    await dispatcher.start_polling(Bot(token, session=session), handle_signals=False)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))

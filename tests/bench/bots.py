"""Four bare bots to compare with: python -m tests.bench.bots echo|commit|dialog|kept <address> <token>

They are what one writes with the libraries alone, and nothing else of the project is in them.
"""

import asyncio
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage, DefaultKeyBuilder, StateType, StorageKey
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.kbd import Counter, Group, Select
from aiogram_dialog.widgets.text import Format
from sqlalchemy import Column, Integer, MetaData, Table, Text, event, insert, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

metadata = MetaData()
states = Table(
    "states", metadata,
    Column("key", Text, primary_key=True), Column("state", Text), Column("data", Text, nullable=False),
)  # fmt: skip
heard = Table(
    "heard", metadata, Column("id", Integer, primary_key=True), Column("text", Text, nullable=False)
)


def database(name: str, dispatcher: Dispatcher) -> AsyncEngine:
    """A file whose commits are on the disk, with its tables once the bot runs."""
    path = Path(os.environ["BENCH_HOME"]) / f"{name}.sqlite"
    engine = create_async_engine(f"sqlite+aiosqlite:///{path}", pool_size=1, max_overflow=0)

    @event.listens_for(engine.sync_engine, "connect")
    def on_connect(connection: Any, _: object) -> None:
        for pragma in ("journal_mode=WAL", "synchronous=FULL"):
            connection.execute(f"PRAGMA {pragma}")

    @dispatcher.startup()
    async def on_startup() -> None:
        async with engine.begin() as connection:
            await connection.run_sync(metadata.create_all)

    return engine


class Kept(BaseStorage):
    """State in a table: a row for each key, a transaction for each question and for each change."""

    def __init__(self) -> None:
        self.engine: AsyncEngine | None = None
        self._keys = DefaultKeyBuilder(with_destiny=True)

    async def _get(self, key: StorageKey) -> tuple[str | None, str]:
        assert self.engine
        async with self.engine.connect() as connection:
            found = await connection.execute(
                select(states.c.state, states.c.data).where(states.c.key == self._keys.build(key))
            )
            row = found.one_or_none()
        return (row[0], row[1]) if row else (None, "{}")

    async def _set(self, key: StorageKey, **values: str | None) -> None:
        assert self.engine
        new = sqlite.insert(states).values({"key": self._keys.build(key), "data": "{}", **values})
        async with self.engine.begin() as connection:
            await connection.execute(new.on_conflict_do_update(index_elements=["key"], set_=values))

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        await self._set(key, state=state.state if isinstance(state, State) else state)

    async def get_state(self, key: StorageKey) -> str | None:
        return (await self._get(key))[0]

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        await self._set(key, data=json.dumps(data))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        return dict(json.loads((await self._get(key))[1]))

    async def close(self) -> None:
        if self.engine:
            await self.engine.dispose()


def echo(dispatcher: Dispatcher) -> None:
    """Says what it is told."""

    @dispatcher.message()
    async def on_text(message: Message) -> None:
        await message.answer(message.text or "")


def commit(dispatcher: Dispatcher) -> None:
    """The same, after one commit that is on the disk: SQLAlchemy, aiosqlite, synchronous=FULL.

    One connection is the fastest that this combination can do; more of them wait for each other's locks.
    """
    engine = database("commit", dispatcher)

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


def kept(dispatcher: Dispatcher) -> None:
    """The same window, its state in SQLite at each click."""
    storage = dispatcher.storage
    assert isinstance(storage, Kept)
    storage.engine = database("kept", dispatcher)
    dialog(dispatcher)


async def main(kind: str, address: str, token: str) -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(address))
    dispatcher = Dispatcher(storage=Kept() if kind == "kept" else MemoryStorage())
    {"echo": echo, "commit": commit, "dialog": dialog, "kept": kept}[kind](dispatcher)
    await dispatcher.start_polling(Bot(token, session=session), handle_signals=False)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))

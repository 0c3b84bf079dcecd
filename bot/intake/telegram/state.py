"""aiogram's state storage: read through a cache, written only together with the end of the update."""

import json
import logging
from collections.abc import Collection, Mapping
from typing import Any  # Any: aiogram's own signatures

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, DefaultKeyBuilder, StateType, StorageKey

from bot.intake import update_context
from storage import Database
from storage.inbox import forget_windows

log = logging.getLogger("loa.windows")

CACHED = 20_000


class StorageOfUpdates(BaseStorage):
    """Dialog state while an update is handled. It is written only then: each state belongs to an update."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._keys = DefaultKeyBuilder(with_bot_id=True, with_destiny=True)
        self._committed: dict[str, tuple[str | None, str]] = {}

    def committed(self, states: dict[str, tuple[str | None, str]]) -> None:
        """The states that an update leaves are those that the next one reads."""
        if len(self._committed) > CACHED:
            self._committed.clear()
        self._committed.update(states)

    async def _get(self, key: StorageKey) -> tuple[str | None, str]:
        name = self._keys.build(key)
        states = update_context.current.get().states
        if name in states:
            return states[name]
        if name not in self._committed:
            found = await self._database.dialog_state(name)
            self._committed[name] = found or (None, "{}")
        return self._committed[name]

    def _set(self, key: StorageKey, state: tuple[str | None, str]) -> None:
        """Have the update leave a state; one that is as it was need not be written."""
        name, states = self._keys.build(key), update_context.current.get().states
        if name in states or self._committed.get(name) != state:
            states[name] = state

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        _, data = await self._get(key)
        name = state.state if isinstance(state, State) else state
        self._set(key, (name, data))

    async def get_state(self, key: StorageKey) -> str | None:
        return (await self._get(key))[0]

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        state, _ = await self._get(key)
        self._set(key, (state, json.dumps(data, ensure_ascii=False)))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        data: dict[str, Any] = json.loads((await self._get(key))[1])
        return data

    async def forget_windows(self, known: Collection[str]) -> None:
        """Forget at a start the windows that an earlier version left and this one does not know."""
        if gone := await self._database.writer.write_first(lambda records: forget_windows(records, known)):
            log.info("%d windows of an earlier version are closed", gone)

    async def close(self) -> None:
        self._committed.clear()

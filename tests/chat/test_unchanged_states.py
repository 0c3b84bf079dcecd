"""The states of dialogs that an update leaves: those that are other than before."""

from pathlib import Path

from aiogram.fsm.storage.base import StorageKey

from bot.intake import update_context
from bot.intake.telegram.state import StorageOfUpdates
from bot.intake.update_context import UpdateContext
from storage.inbox import InboxRow
from tests.kit.builders import open_product
from workflow.app import Cause

KEY = StorageKey(bot_id=1, chat_id=7, user_id=7)


async def test_a_state_that_is_as_it_was_is_not_written(tmp_path: Path) -> None:
    """Most presses leave the stack of windows as they found it."""
    async with open_product(tmp_path) as product:
        states = StorageOfUpdates(product.database)
        row = InboxRow(1, "telegram", "1", "7", "{}", product.clock.now())

        async def left(*pages: int) -> list[tuple[str | None, str]]:
            this = UpdateContext(row, Cause("1"))
            update_context.current.set(this)
            for page in pages:
                await states.set_data(KEY, {"page": page})
            states.committed(this.states)
            return list(this.states.values())

        assert await left(1) == [(None, '{"page": 1}')]
        assert await left(1) == []
        assert await left(2, 1) == [(None, '{"page": 1}')]  # what is left is what the last said

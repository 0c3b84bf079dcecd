"""Filters that are decided in the event loop: aiogram takes a bare `F` and a plain function to a thread."""

from typing import Any  # Any: aiogram's own signatures

from aiogram.filters import Filter
from aiogram.types import TelegramObject
from aiogram.utils.magic_filter import MagicFilter


class Where(Filter):
    """A condition on an update, written with aiogram's `F`."""

    def __init__(self, condition: MagicFilter) -> None:
        self._condition = condition

    async def __call__(self, event: TelegramObject) -> Any:
        return self._condition.resolve(event)

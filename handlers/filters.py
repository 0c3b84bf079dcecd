"""Filters that are decided in the event loop, and routers that are passed by where nothing of theirs comes.

aiogram takes a bare `F` and a plain function to a thread, and asks each router and filter about each update.
"""

from collections.abc import Callable
from typing import Any  # Any: aiogram's own signatures

from aiogram import Router
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, TelegramObject
from aiogram.utils.magic_filter import MagicFilter

from workflow.cards.choices import Payload


class Where(Filter):
    """A condition on an update, written with aiogram's `F`."""

    def __init__(self, condition: MagicFilter) -> None:
        self._condition = condition

    async def __call__(self, event: TelegramObject) -> Any:
        return self._condition.resolve(event)


def begins(*kinds: type[Payload]) -> Callable[[str], bool]:
    """Return whether data is a payload of one of these kinds, by how it begins."""
    prefixes = tuple(kind.prefix() for kind in kinds)
    return lambda data: data.startswith(prefixes)


class Narrow(Router):
    """A router without others in it, whose filters are asked about what may be for its handlers alone.

    `presses` says by its data whether a press may be.
    """

    def __init__(self, name: str, presses: Callable[[str], bool] | None = None) -> None:
        super().__init__(name=name)
        self._presses = presses or begins()

    async def propagate_event(self, update_type: str, event: TelegramObject, **kwargs: Any) -> Any:
        """Go on with what may be for a handler here."""
        if isinstance(event, CallbackQuery):
            is_for_here = self._presses(event.data or "")
        else:
            observer = self.observers.get(update_type)
            is_for_here = bool(observer and observer.handlers)
        return await super().propagate_event(update_type, event, **kwargs) if is_for_here else UNHANDLED

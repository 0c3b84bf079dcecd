"""Dialogs named by the update that starts them: a replay draws the same buttons.

The library names a dialog by the time and chance (docs/decisions/0008-dialog-intents-from-updates.md).
"""

from dataclasses import replace
from typing import Any  # Any: the library's own signatures

from aiogram import Router
from aiogram.fsm.state import State
from aiogram_dialog import ChatEvent, Data, DialogManager
from aiogram_dialog.api.entities import Context, Stack
from aiogram_dialog.api.internal import STACK_KEY
from aiogram_dialog.api.protocols import DialogRegistryProtocol
from aiogram_dialog.context.media_storage import MediaIdStorage
from aiogram_dialog.manager.manager_factory import DefaultManagerFactory
from aiogram_dialog.manager.message_manager import MessageManager

from bot.intake import update_context


class NamedStack(Stack):
    """A stack whose dialogs are named by the update."""

    def push(self, state: State, data: Data) -> Context:
        context = replace(super().push(state, data), _intent_id=update_context.current.get().next_intent())
        self.intents[-1] = context.id
        return context


class Managers(DefaultManagerFactory):
    """Make the manager of each update, over a stack that names by the update."""

    def __init__(self, windows: MessageManager) -> None:
        super().__init__(windows, MediaIdStorage(), getter=None)  # type: ignore[no-untyped-call]  # the library says no type

    def __call__(
        self, event: ChatEvent, data: dict[str, Any], registry: DialogRegistryProtocol, router: Router
    ) -> DialogManager:
        data[STACK_KEY] = NamedStack(**vars(data[STACK_KEY]))
        return super().__call__(event, data, registry, router)

"""The window of a conversation: a list to choose from, and rows of buttons below it."""

from typing import Any  # aiogram-dialog hands widgets untyped data

from aiogram.types import CallbackQuery, InlineKeyboardButton
from aiogram_dialog import Dialog, DialogManager, DialogProtocol
from aiogram_dialog.api.internal import RawKeyboard
from aiogram_dialog.widgets.kbd import Keyboard

from dialogs.form import clicks
from dialogs.form.getters import get_asked
from dialogs.states import Conversing
from dialogs.widgets import BAD, GOOD, column, pager, place, window

STYLES = {"good": GOOD, "bad": BAD}


class Steps(Keyboard):
    """A button for each (label, name, style) of the getter's `rows`, with the same care as `PressButton`."""

    async def _render_keyboard(self, data: dict[str, Any], manager: DialogManager) -> RawKeyboard:
        at = place(manager)
        return [
            [
                InlineKeyboardButton(
                    text=label,
                    callback_data=self._item_callback_data(f"{at}.{sends}"),
                    style=await STYLES[style].render_style(data, manager) if style in STYLES else None,
                )
                for label, sends, style in row
            ]
            for row in data["rows"]
        ]

    async def _process_item_callback(
        self, callback: CallbackQuery, data: str, dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        at, _, sends = data.partition(".")
        if at == place(manager):
            await clicks.press(manager, sends)
        return True


def dialog() -> Dialog:
    return Dialog(
        window(
            Conversing.asked,
            get_asked,
            column(clicks.on_option),
            pager(),
            Steps("s"),
            on_message=clicks.on_message,
        ),
        on_start=clicks.on_start,
    )

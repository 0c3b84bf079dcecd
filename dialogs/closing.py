"""The line a finished dialog leaves behind."""

from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram_dialog import Dialog, DialogManager

from dialogs.states import Closing
from dialogs.widgets import shown, window


async def get_line(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    given = dialog_manager.start_data
    return {"text": shown(str(given["line"]) if isinstance(given, dict) else ""), "alive": False}


def dialog() -> Dialog:
    return Dialog(window(Closing.line, get_line))

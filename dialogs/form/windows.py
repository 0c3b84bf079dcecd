"""The window of a conversation: a list to choose from, and rows of buttons below it."""

from aiogram_dialog import Dialog

from dialogs.form import clicks
from dialogs.form.getters import get_asked
from dialogs.states import Conversing
from dialogs.widgets import Steps, column, pager, window


def dialog() -> Dialog:
    return Dialog(
        window(
            Conversing.asked,
            get_asked,
            column(clicks.on_option),
            pager(),
            Steps("s", clicks.press),
            on_message=clicks.on_message,
        ),
        on_start=clicks.on_start,
    )

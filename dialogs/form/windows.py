"""The window of a conversation: a sheet of photos or a list to choose from, and rows of buttons below it."""

from aiogram_dialog import Dialog

from dialogs.form import clicks, photos_asked
from dialogs.form.getters import get_asked
from dialogs.states import Conversing
from dialogs.widgets import Steps, column, pager, window


def dialog() -> Dialog:
    return Dialog(
        window(
            Conversing.asked,
            get_asked,
            photos_asked.ALBUM.row(photos_asked.on_done),
            column(clicks.on_option),
            pager(),
            Steps("s", clicks.press),
            on_message=clicks.on_message,
        ),
        *photos_asked.ALBUM.windows(),
        on_start=clicks.on_start,
    )

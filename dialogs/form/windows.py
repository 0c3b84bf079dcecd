"""The window of a conversation: a sheet of photos or a list to choose from, and rows of buttons below it."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Group, Row

from dialogs.form import clicks, month, photos_asked
from dialogs.form.getters import get_asked
from dialogs.states import Conversing
from dialogs.widgets import Options, Steps, back, column, pager, window

WEEK = 7


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
        window(
            Conversing.month,
            month.get_month,
            Group(Options("d", "days", month.on_day), width=WEEK),
            Row(Options("m", "months", month.on_month)),
            back(month.on_back),
            on_message=clicks.on_message,
        ),
        *photos_asked.ALBUM.windows(),
        on_start=clicks.on_start,
    )

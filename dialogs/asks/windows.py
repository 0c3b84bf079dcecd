"""One question each: a reason, the result of a task, what is wrong."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Row

from dialogs.asks import clicks, getters, result_photos, task_result
from dialogs.states import Asks
from dialogs.widgets import GOOD, Keyed, PressButton, window


def dialog() -> Dialog:
    cancel = PressButton(Keyed("dialog-do-cancel"), "cancel", clicks.on_cancel)
    return Dialog(
        window(Asks.link, getters.get_result, cancel, on_message=task_result.on_link),
        window(Asks.note, getters.get_result, cancel, on_message=task_result.on_note),
        *result_photos.windows(),
        window(
            Asks.link_sure,
            getters.get_link,
            Row(
                PressButton(Keyed("dialog-do-right"), "right", task_result.on_link_right, style=GOOD),
                PressButton(Keyed("dialog-do-again"), "again", task_result.on_link_again),
            ),
            cancel,
            on_message=task_result.on_link_checked,
        ),
        window(Asks.update, getters.get_update, cancel, on_message=task_result.on_update),
        on_start=clicks.on_start,
    )

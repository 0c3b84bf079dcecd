"""One question each: a reason, the result of a task, what is wrong."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Row
from aiogram_dialog.widgets.text import Format

from dialogs.asks import clicks, getters, result_photos, task_result
from dialogs.states import Asks
from dialogs.widgets import BAD, GOOD, Keyed, PressButton, back, column, window


def dialog() -> Dialog:
    cancel = PressButton(Keyed("dialog-do-cancel"), "cancel", clicks.on_cancel)
    return Dialog(
        window(Asks.reason, getters.get_reason, cancel, on_message=clicks.on_reason),
        window(
            Asks.sure,
            getters.get_sure,
            Row(
                back(clicks.on_other_reason, "verdict"),
                PressButton(Keyed("do-more"), "more", clicks.on_more_instead, "more"),
                PressButton(Keyed("dialog-do-keep"), "leave", clicks.on_cancel, "step"),
            ),
            PressButton(Format("{sure}"), "sure", clicks.on_sure, style=BAD),
        ),
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
        window(
            Asks.step,
            getters.get_step,
            column(clicks.on_step_reason),
            cancel,
            on_message=clicks.on_step,
        ),
        window(Asks.wrong, getters.get_wrong, cancel, on_message=clicks.on_wrong),
        on_start=clicks.on_start,
    )

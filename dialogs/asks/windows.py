"""Four windows, one question each."""

from aiogram_dialog import Dialog

from dialogs.asks import clicks, getters
from dialogs.states import Asks
from dialogs.widgets import Press, Said, window


def dialog() -> Dialog:
    cancel = Press(Said("dialog-do-cancel"), "cancel", clicks.on_cancel)
    return Dialog(
        window(Asks.reason, getters.get_reason, cancel, on_message=clicks.on_reason),
        window(Asks.link, getters.get_link, cancel, on_message=clicks.on_link),
        window(Asks.update, getters.get_update, cancel, on_message=clicks.on_update),
        window(Asks.wrong, getters.get_wrong, cancel, on_message=clicks.on_wrong),
        on_start=clicks.on_start,
    )

"""The windows of events."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Row

from dialogs.drawn_list import choices
from dialogs.events import clicks, getters, importing
from dialogs.events.states import Events
from dialogs.widgets import BAD, GOOD, Keyed, PressButton, back, column, pager, window
from workflow.events.choices import SeeEvent


def dialog() -> Dialog:
    return Dialog(
        *_looking(),
        *importing.EVENTS.windows("events-do-template", "events-do-carry-out"),
        on_start=clicks.on_start,
    )


def _looking() -> list[Window]:
    return [
        window(
            Events.list,
            getters.get_list,
            choices((SeeEvent, clicks.on_event)),
            pager(),
            Row(
                PressButton(Keyed("events-do-add"), "add", clicks.on_add, style=GOOD),
                PressButton(Keyed("events-do-import"), "import", importing.EVENTS.on_import),
            ),
            PressButton(Keyed("dialog-do-close"), "close", clicks.on_close),
        ),
        window(
            Events.event,
            getters.get_event,
            column(clicks.on_need),
            Row(
                PressButton(Keyed("events-do-list"), "list", clicks.on_list),
                PressButton(Keyed("events-do-move"), "move", clicks.on_move),
            ),
            PressButton(Keyed("events-do-cancel"), "cancel", clicks.on_cancel, style=BAD),
        ),
        window(
            Events.cancel,
            getters.get_cancel,
            Row(
                back(clicks.on_back_to_event),
                PressButton(Keyed("events-do-cancel-sure"), "sure", clicks.on_cancel_sure, style=BAD),
            ),
        ),
    ]

"""The windows of a queue."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Row

from dialogs.drawn_list import choices
from dialogs.queue import clicks, getters
from dialogs.queue.states import Queue
from dialogs.widgets import Keyed, Options, PressButton, back, pager, window
from workflow.requests.cards.choices import ToSee
from workflow.requests.queue.queue_choices import PickType, PickUnit


def dialog() -> Dialog:
    return Dialog(
        window(
            Queue.list,
            getters.get_list,
            choices((ToSee, clicks.on_request)),
            pager(),
            Row(Options("s", "states", clicks.on_state)),
            Row(Options("w", "whose", clicks.on_whose)),
            Row(
                PressButton(Keyed("queue-do-type"), "type", clicks.on_types),
                PressButton(Keyed("queue-do-unit"), "unit", clicks.on_units),
            ),
            PressButton(Keyed("dialog-do-close"), "close", clicks.on_close),
        ),
        window(
            Queue.types,
            getters.get_types,
            choices((PickType, clicks.on_type)),
            pager(),
            back(clicks.on_list),
        ),
        window(
            Queue.units,
            getters.get_units,
            choices((PickUnit, clicks.on_unit)),
            pager(),
            back(clicks.on_list),
        ),
        on_start=clicks.on_start,
    )

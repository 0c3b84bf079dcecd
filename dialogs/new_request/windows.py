"""The form's windows after its questions."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Row
from aiogram_dialog.widgets.text import Format

from dialogs import fields
from dialogs.fields.held import or_held
from dialogs.new_request import clicks, getters
from dialogs.states import Form
from dialogs.widgets import BAD, GOOD, Keyed, PressButton, back, column, on_other, pager, window


def _preview() -> Window:
    """The whole of a draft, and what becomes of it."""
    return window(
        Form.preview,
        getters.get_preview,
        pager(),
        PressButton(Format("{send}"), "send", clicks.on_send, when="is_complete", style=GOOD),
        PressButton(Keyed("dialog-do-fill"), "fill", clicks.on_missing, when="lacks", style=GOOD),
        Row(
            PressButton(Keyed("dialog-do-change"), "edit", clicks.on_fields),
            PressButton(Keyed("dialog-do-later"), "later", clicks.on_later),
        ),
        PressButton(Keyed("dialog-do-drop"), "drop", clicks.on_drop, style=BAD),
        on_message=or_held(on_other),
    )


def _drop() -> Window:
    return window(
        Form.drop,
        getters.get_drop,
        Row(
            back(clicks.on_preview),
            PressButton(Keyed("dialog-do-drop-sure"), "sure", clicks.on_drop_sure, style=BAD),
        ),
        on_message=or_held(on_other),
    )


def dialog() -> Dialog:
    """The questions and the preview."""
    return Dialog(
        *fields.windows(),
        _preview(),
        window(
            Form.fields,
            getters.get_fields,
            column(clicks.on_field),
            back(clicks.on_preview),
            on_message=or_held(on_other),
        ),
        _drop(),
        on_start=clicks.on_start,
    )

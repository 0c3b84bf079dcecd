"""The form's windows before and after its questions."""

import operator
from collections.abc import Callable
from typing import Any  # aiogram-dialog hands clicks untyped items

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Column, Row, Select
from aiogram_dialog.widgets.text import Format

from dialogs import fields
from dialogs.new_request import clicks, getters
from dialogs.states import Form
from dialogs.widgets import BAD, GOOD, Said, pager, window


def _choose(on_click: Callable[..., Any]) -> Column:
    return Column(
        Select(
            Format("{item[0]}"),
            id="o",
            item_id_getter=operator.itemgetter(1),
            items="options",
            type_factory=int,
            on_click=on_click,
        )
    )


def dialog() -> Dialog:
    """Choosing, the questions, the preview."""
    leave = Button(Said("dialog-do-cancel"), "cancel", clicks.on_cancel)
    return Dialog(
        window(
            Form.drafts,
            getters.get_drafts,
            _choose(clicks.on_draft),
            Row(leave, Button(Said("dialog-do-new"), "new", clicks.on_new, style=GOOD)),
        ),
        window(Form.unit, getters.get_units, _choose(clicks.on_unit), leave),
        window(
            Form.type,
            getters.get_types,
            _choose(clicks.on_type),
            Row(Button(Said("dialog-do-back"), "back", clicks.on_to_units, when="can_back"), leave),
        ),
        *fields.windows(),
        window(
            Form.preview,
            getters.get_preview,
            pager(),
            Button(Format("{send}"), "send", clicks.on_send, when="is_complete", style=GOOD),
            Button(Said("dialog-do-fill"), "fill", clicks.on_missing, when="lacks", style=GOOD),
            Row(
                Button(Said("dialog-do-change"), "edit", clicks.on_fields),
                Button(Said("dialog-do-later"), "later", clicks.on_later),
            ),
            Button(Said("dialog-do-drop"), "drop", clicks.on_drop, style=BAD),
        ),
        window(
            Form.fields,
            getters.get_fields,
            _choose(clicks.on_field),
            Button(Said("dialog-do-back"), "back", clicks.on_preview),
        ),
        window(
            Form.drop,
            getters.get_drop,
            Row(
                Button(Said("dialog-do-back"), "back", clicks.on_preview),
                Button(Said("dialog-do-drop-sure"), "sure", clicks.on_drop_sure, style=BAD),
            ),
        ),
        on_start=clicks.on_start,
    )

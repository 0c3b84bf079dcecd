"""The lists and one request."""

import operator

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Column, Row, Select
from aiogram_dialog.widgets.text import Format

from dialogs.my_work import clicks, getters
from dialogs.states import MyWork
from dialogs.widgets import BAD, GOOD, Said, pager, window


def dialog() -> Dialog:
    number = operator.itemgetter(1)
    return Dialog(
        window(
            MyWork.lists,
            getters.get_lists,
            Column(
                Select(
                    Format("{item[0]}"),
                    id="i",
                    item_id_getter=number,
                    items="items",
                    type_factory=int,
                    on_click=clicks.on_item,
                )
            ),
            pager(),
            Row(
                Select(
                    Format("{item[0]}"),
                    id="t",
                    item_id_getter=number,
                    items="tabs",
                    type_factory=int,
                    on_click=clicks.on_tab,
                )
            ),
            Button(Said("dialog-do-close"), "close", clicks.on_close),
        ),
        window(
            MyWork.request,
            getters.get_request,
            pager(),
            Row(
                Button(Said("do-supplement"), "add", clicks.on_supplement, "can_supplement", GOOD),
                Button(Said("do-again"), "again", clicks.on_supplement, "can_send_again", GOOD),
                Button(Said("dialog-do-repost"), "card", clicks.on_repost),
            ),
            Row(
                Button(Said("dialog-do-work"), "back", clicks.on_lists),
                Button(Said("dialog-do-close"), "close", clicks.on_close),
            ),
            Button(Said("do-withdraw"), "drop", clicks.on_withdraw, "can_withdraw", BAD),
        ),
        window(
            MyWork.withdraw,
            getters.get_withdraw,
            Row(
                Button(Said("dialog-do-back"), "back", clicks.on_request),
                Button(Said("do-withdraw-sure"), "sure", clicks.on_withdraw_sure, style=BAD),
            ),
        ),
        on_start=clicks.on_start,
    )

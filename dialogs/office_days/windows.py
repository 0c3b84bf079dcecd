"""The windows of the office's calendar."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Row

from dialogs.checking import checked
from dialogs.drawn_list import choices
from dialogs.office_days import clicks, getters
from dialogs.office_days.states import Days
from dialogs.widgets import BAD, GOOD, Keyed, PressButton, back, column, pager, window
from workflow.announcements.choices import RevokeAnnounced


def dialog() -> Dialog:
    return Dialog(*_listing(), *_entering(), *_previewing(), *_revoking())


def _add() -> Row:
    return Row(
        PressButton(Keyed("days-do-off"), "off", clicks.on_add_off),
        PressButton(Keyed("days-do-worked"), "worked", clicks.on_add_worked),
    )


def _listing() -> list[Window]:
    return [
        window(
            Days.list,
            getters.get_list,
            pager(),
            Row(
                PressButton(Keyed("days-do-enter"), "enter", clicks.on_enter, style=GOOD),
                PressButton(Keyed("days-do-revoke"), "which", clicks.on_which, "can_revoke"),
            ),
            PressButton(Keyed("dialog-do-close"), "close", clicks.on_close),
        )
    ]


def _entering() -> list[Window]:
    return [
        window(
            Days.enter,
            getters.get_enter,
            _add(),
            back(clicks.on_list),
            on_message=clicks.on_notice,
        ),
        window(
            Days.date,
            getters.get_date,
            back(clicks.on_back_from_date),
            on_message=clicks.on_date,
        ),
        window(
            Days.date_sure,
            getters.get_date_sure,
            column(clicks.on_date_sure),
            PressButton(Keyed("days-do-again"), "again", clicks.on_again),
            on_message=checked(clicks.dates_of, clicks.choose, Days.date, clicks.on_date),
        ),
        window(
            Days.document,
            getters.get_document,
            _add(),
            PressButton(Keyed("days-do-cancel"), "cancel", clicks.on_cancel),
            on_message=clicks.on_document,
        ),
    ]


def _previewing() -> list[Window]:
    return [
        window(
            Days.preview,
            getters.get_preview,
            pager(),
            Row(
                PressButton(Keyed("days-do-confirm"), "sure", clicks.on_confirm, "can_confirm", GOOD),
                PressButton(Keyed("days-do-cancel"), "cancel", clicks.on_cancel),
            ),
            on_message=clicks.on_notice,
        )
    ]


def _revoking() -> list[Window]:
    return [
        window(
            Days.which,
            getters.get_which,
            choices((RevokeAnnounced, clicks.on_day)),
            pager(),
            back(clicks.on_list),
        ),
        window(
            Days.revoke,
            getters.get_revoke,
            Row(
                back(clicks.on_which),
                PressButton(Keyed("days-do-revoke-sure"), "sure", clicks.on_revoke, "can_revoke", BAD),
            ),
        ),
    ]

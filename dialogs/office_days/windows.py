"""The windows of the office's calendar."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Row

from dialogs.drawn_list import choices
from dialogs.office_days import clicks, getters
from dialogs.office_days.states import Days
from dialogs.widgets import BAD, GOOD, Keyed, PressButton, back, pager, window
from workflow.announcements.choices import RevokeAnnounced


def dialog() -> Dialog:
    return Dialog(*_listing(), *_revoking())


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

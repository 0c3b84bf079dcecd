"""Offers, sent before any command: one window for all of it, drawn when no more comes."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Row
from aiogram_dialog.widgets.text import Format

from dialogs.offered.clicks import (
    on_answer,
    on_drop,
    on_join,
    on_message,
    on_other,
    on_start,
    on_take,
    on_which,
    on_window,
)
from dialogs.offered.getters import get_offer, get_which
from dialogs.states import Offer
from dialogs.widgets import BAD, GOOD, Keyed, PressButton, back, column, window


def dialog() -> Dialog:
    return Dialog(
        window(
            Offer.window,
            get_offer,
            PressButton(Keyed("offer-do-join"), "join", on_join, when="can_join", style=GOOD),
            Row(
                PressButton(Format("{take}"), "take", on_take, style=GOOD),
                PressButton(Keyed("offer-do-other"), "other", on_other, when="alone"),
                PressButton(Keyed("offer-do-drop"), "drop", on_drop, style=BAD),
            ),
            on_message=on_answer,
        ),
        window(Offer.which, get_which, column(on_which), back(on_window), on_message=on_message),
        on_start=on_start,
    )

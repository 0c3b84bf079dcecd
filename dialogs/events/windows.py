"""The windows of events."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Row
from aiogram_dialog.widgets.text import Format

from dialogs.checking import checked
from dialogs.events import clicks, getters, importing
from dialogs.events.look import options_of
from dialogs.events.states import Events
from dialogs.finding import on_search
from dialogs.letters import letters_window
from dialogs.widgets import BAD, GOOD, Keyed, PressButton, back, column, pager, window


def dialog() -> Dialog:
    return Dialog(
        *_looking(), *_entering(), *importing.EVENTS.windows("events-do-template", "events-do-carry-out")
    )


def _looking() -> list[Window]:
    return [
        window(
            Events.list,
            getters.get_list,
            column(clicks.on_event),
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


def _entering() -> list[Window]:
    return [
        window(
            Events.unit,
            getters.get_unit,
            column(clicks.on_unit),
            pager(),
            back(clicks.on_list),
            on_message=on_search,
        ),
        window(Events.title, getters.get_title, back(clicks.on_list), on_message=clicks.on_title),
        letters_window(Events.letters, Events.title, clicks.keep_title, clicks.on_title),
        window(Events.when, getters.get_when, back(clicks.on_back_to_title), on_message=clicks.on_when),
        _when_sure(),
        window(
            Events.place,
            getters.get_place,
            Row(
                back(clicks.on_back_to_when),
                PressButton(Keyed("dialog-do-skip"), "skip", clicks.on_no_place),
            ),
            on_message=clicks.on_place,
        ),
        window(
            Events.important,
            getters.get_important,
            Row(
                PressButton(Keyed("events-do-important"), "yes", clicks.on_important),
                PressButton(Keyed("events-do-ordinary"), "no", clicks.on_ordinary),
            ),
            back(clicks.on_back_to_place),
            on_message=clicks.on_typed_important,
        ),
        _sure(),
    ]


def _when_sure() -> Window:
    """The days as they were understood, or those that may have been meant."""
    return window(
        Events.when_sure,
        getters.get_when_sure,
        column(clicks.on_days),
        Row(
            PressButton(Keyed("dialog-do-right"), "right", clicks.on_right, "is_one", GOOD),
            PressButton(Keyed("dialog-do-again"), "again", clicks.on_when_again),
        ),
        on_message=checked(options_of, clicks.choose, Events.when, clicks.on_when),
    )


def _sure() -> Window:
    return window(
        Events.sure,
        getters.get_sure,
        Row(
            back(clicks.on_back_from_sure),
            PressButton(Format("{do}"), "sure", clicks.on_sure, style=GOOD),
        ),
        PressButton(Keyed("events-do-list"), "list", clicks.on_list),
    )

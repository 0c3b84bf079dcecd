"""One window for each kind of field. Their questions come from the rules.

A question can be left for later; a window that only asks about what was just pressed or sent leads back.
"""

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Group, Row
from aiogram_dialog.widgets.text import Format

from dialogs.fields import (
    clicks,
    echo,
    extras,
    getters,
    held,
    long_text,
    spots,
)
from dialogs.fields.cursor import field_key, find_open, go_on, to_field
from dialogs.states import Form
from dialogs.widgets import BAD, GOOD, Keyed, Options, PressButton, back, on_other, window


def _ways() -> Group:
    """Out of every question: back, on without an answer, or away with everything kept."""
    return Group(
        back(clicks.on_back, when="can_back"),
        PressButton(Keyed("dialog-do-skip"), "skip", clicks.on_skip, when="can_skip"),
        PressButton(Keyed("dialog-do-blank"), "blank", clicks.on_blank, when="can_blank"),
        _later(),
        width=2,
    )


def _later() -> PressButton:
    """Away, with everything kept."""
    return PressButton(Keyed("dialog-do-later"), "later", clicks.on_leave)


def _extras() -> Window:
    """The optional questions together; a day that was typed there is echoed there."""
    return window(
        Form.extras,
        extras.get_extras,
        Row(
            PressButton(Keyed("dialog-do-right"), "right", echo.on_right, when="is_proposed", style=GOOD),
            PressButton(Keyed("dialog-do-again"), "again", echo.on_again, when="is_proposed"),
        ),
        Group(Options("o", "options", extras.on_extra), width=2),
        PressButton(Keyed("dialog-do-review"), "review", extras.on_review, when="is_done", style=GOOD),
        Row(back(clicks.on_back, when="can_back"), _later()),
        on_message=extras.on_message,
    )


def _held() -> list[Window]:
    """The windows of a part that has no place yet: where it goes, and whether a text may become shorter."""
    return [
        window(
            Form.held,
            held.get_held,
            Row(
                PressButton(Keyed("dialog-do-add-end"), "end", held.on_end, when="can_add"),
                PressButton(Keyed("dialog-do-add-start"), "start", held.on_start, when="can_start"),
            ),
            PressButton(Format("{drop}"), "drop", held.on_drop),
            PressButton(Format("{instead}"), "instead", held.on_instead, when="can_replace", style=BAD),
            on_message=held.on_more,
        ),
        window(
            Form.replace_sure,
            held.get_replace,
            Row(
                PressButton(Keyed("dialog-do-keep-old"), "keep", held.on_keep),
                PressButton(Keyed("dialog-do-replace"), "sure", held.on_sure, style=BAD),
            ),
            on_message=held.on_more,
        ),
    ]


def _spots() -> list[Window]:
    """One place of a text: the words, and where they stand."""
    return [
        window(Form.spot, spots.get_spot, back(spots.on_back), on_message=spots.on_words),
        window(
            Form.spot_sure,
            spots.get_spot_sure,
            PressButton(Keyed("dialog-do-spot-sure"), "sure", spots.on_all, when="one", style=GOOD),
            Group(Options("o", "options", spots.on_one), width=4),
            PressButton(Keyed("dialog-do-spot-all", "count"), "all", spots.on_all, when="several"),
            Row(
                back(spots.on_back),
                PressButton(Keyed("dialog-do-again"), "again", spots.on_spot_again),
            ),
            on_message=spots.on_words,
        ),
    ]


async def on_start(given: object, manager: DialogManager) -> None:
    """A draft, where it was left, or at the one answer that is changed."""
    manager.dialog_data.update(given if isinstance(given, dict) else {})
    state = manager.current_context().state
    if state == Form.held:
        await held.hold_from_look(manager)
    elif manager.dialog_data.get("field") == "":
        return
    elif "field" not in manager.dialog_data:
        await go_on(manager)
    elif found := await find_open(manager):
        await to_field(manager, found[1], field_key(manager))


def dialog() -> Dialog:
    """The questions of a draft."""
    return Dialog(*_windows(), on_start=on_start)


def _windows() -> list[Window]:
    """All of them, in the order of the kinds."""
    get = getters.get_question
    done = PressButton(Keyed("dialog-do-done"), "done", clicks.on_next, when="has_answer", style=GOOD)
    return [
        window(
            Form.long_text,
            get,
            Row(done, PressButton(Keyed("dialog-do-again"), "again", long_text.on_again, when="can_again")),
            Row(
                PressButton(Keyed("dialog-do-spot"), "spot", spots.on_spot, when="can_mend"),
                PressButton(Keyed("dialog-do-whole"), "whole", long_text.on_whole, when="is_cut"),
            ),
            _ways(),
            on_message=clicks.or_way(long_text.on_long_text),
        ),
        *_held(),
        *_spots(),
        _extras(),
        _blank(),
    ]


def _blank() -> Window:
    """An answer that would be left out."""
    return window(
        Form.blank_sure,
        getters.get_blank,
        Row(
            back(clicks.on_blank_back),
            PressButton(Keyed("dialog-do-blank-sure"), "sure", clicks.on_blank_sure, style=BAD),
        ),
        on_message=held.or_held(on_other),
    )

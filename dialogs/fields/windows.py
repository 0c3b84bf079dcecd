"""One window for each kind of field. Their questions come from the rules.

A question can be left for later; a window that only asks about what was just pressed or sent leads back.
"""

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Column, Group, Keyboard, Row
from aiogram_dialog.widgets.text import Format

from dialogs.fields import (
    clicks,
    echo,
    events,
    extras,
    getters,
    held,
    lead,
    long_text,
    moments,
    spots,
)
from dialogs.fields.cursor import field_key, find_open, go_on, to_extras, to_field
from dialogs.letters import letters_window
from dialogs.states import Form
from dialogs.widgets import BAD, GOOD, Keyed, Options, PressButton, back, column, on_other, pager, window

WEEK = 7


def _ways(*, keep: bool = True) -> Group:
    """Out of every question: back, on without an answer, or away with everything kept."""
    going = (PressButton(Keyed("dialog-do-keep"), "keep", clicks.on_next, when="can_keep"),) if keep else ()
    return Group(
        back(clicks.on_back, when="can_back"),
        PressButton(Keyed("dialog-do-skip"), "skip", clicks.on_skip, when="can_skip"),
        PressButton(Keyed("dialog-do-blank"), "blank", clicks.on_blank, when="can_blank"),
        *going,
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


def _options(*, wide: bool) -> Keyboard:
    return column(clicks.on_option) if wide else Row(Options("o", "options", clicks.on_option))


def _offers() -> Keyboard:
    """The meanings that unclear words may have."""
    return Column(Options("f", "offers", echo.on_offer))


def _dated() -> list[Window]:
    """Days and times: the question, the echo, the month, and what follows from coming too late."""
    get, typed, offers = getters.get_question, echo.on_typed, _offers()
    month = PressButton(Keyed("dialog-do-calendar"), "month", moments.on_calendar)
    return [
        window(Form.date, get, offers, month, _ways(), on_message=typed),
        window(Form.time, get, offers, _ways(), on_message=typed),
        window(Form.date_range, get, offers, month, _ways(), on_message=typed),
        window(
            Form.sure,
            getters.get_sure,
            Row(
                PressButton(Keyed("dialog-do-right"), "right", echo.on_right, style=GOOD),
                PressButton(Keyed("dialog-do-again"), "again", echo.on_again),
            ),
            on_message=echo.on_checked,
        ),
        window(
            Form.calendar,
            moments.get_calendar,
            Group(Options("d", "days", moments.on_day), width=WEEK),
            Row(Options("m", "months", moments.on_month)),
            Row(back(echo.on_again), _later()),
            on_message=typed,
        ),
        *_late(),
    ]


def _late() -> list[Window]:
    """A day that comes too late, and the reason for it."""
    return [
        window(
            Form.late,
            lead.get_late,
            Row(
                PressButton(Keyed("dialog-do-other-day"), "day", lead.on_other_day),
                PressButton(Format("{leave}"), "leave", lead.on_give_up),
            ),
            PressButton(Keyed("dialog-do-send-late"), "late", lead.on_explain, when="can_explain"),
            on_message=held.or_held(on_other),
        ),
        window(
            Form.late_reason,
            lead.get_reason,
            Row(
                back(lead.on_back),
                PressButton(Keyed("dialog-do-keep"), "keep", clicks.on_next, when="can_keep"),
                _later(),
            ),
            on_message=lead.on_reason,
        ),
    ]


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


def _choice() -> Window:
    """One option or several, and those who can be named."""
    done = PressButton(Keyed("dialog-do-done"), "done", clicks.on_next, when="is_marked", style=GOOD)
    wide, named = _options(wide=True), clicks.or_done(clicks.on_name)
    return window(Form.choice, getters.get_question, wide, _offers(), done, _ways(), on_message=named)


async def on_start(given: object, manager: DialogManager) -> None:
    """A draft, where it was left, or at the one answer that is changed."""
    manager.dialog_data.update(given if isinstance(given, dict) else {})
    state = manager.current_context().state
    if state == Form.held:
        await held.hold_from_look(manager)
    elif state == Form.late_reason:
        return
    elif "field" not in manager.dialog_data:
        await go_on(manager)
    elif not field_key(manager):
        await to_extras(manager)
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
        window(Form.text, get, _offers(), _ways(), on_message=clicks.or_way(clicks.on_text)),
        letters_window(Form.letters, Form.text, clicks.keep_name, clicks.on_text),
        window(
            Form.long_text,
            get,
            Row(done, PressButton(Keyed("dialog-do-again"), "again", long_text.on_again, when="can_again")),
            Row(
                PressButton(Keyed("dialog-do-spot"), "spot", spots.on_spot, when="can_mend"),
                PressButton(Keyed("dialog-do-whole"), "whole", long_text.on_whole, when="is_cut"),
            ),
            _ways(keep=False),
            on_message=clicks.or_way(long_text.on_long_text),
        ),
        *_held(),
        *_spots(),
        _choice(),
        window(Form.yes_no, get, _options(wide=False), _ways(), on_message=clicks.on_name),
        window(
            Form.event,
            events.get_event,
            Column(Options("v", "options", events.on_event)),
            pager(),
            _ways(),
            on_message=events.on_title,
        ),
        *_dated(),
        window(Form.link, get, _ways(), on_message=echo.on_typed),
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

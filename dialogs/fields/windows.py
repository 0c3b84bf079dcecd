"""One window for each kind of field. What they ask comes from the rules."""

from aiogram_dialog import Window
from aiogram_dialog.widgets.kbd import Column, Group, Keyboard, Row

from dialogs.fields import clicks, dates, echo, events, getters, lead
from dialogs.letters import letters_window
from dialogs.states import Form
from dialogs.widgets import BAD, GOOD, Options, Press, Said, back, column, pager, window

WEEK = 7


def _ways(*, keep: bool = True) -> Row:
    """Out of every question: back, on without an answer, or away with everything kept."""
    going = (Press(Said("dialog-do-keep"), "keep", clicks.on_next, when="can_keep"),) if keep else ()
    return Row(
        back(clicks.on_back, when="can_back"),
        Press(Said("dialog-do-later"), "later", clicks.on_leave, when="can_leave"),
        Press(Said("dialog-do-skip"), "skip", clicks.on_skip, when="can_skip"),
        Press(Said("dialog-do-blank"), "blank", clicks.on_blank, when="can_blank"),
        *going,
    )


def _options(*, wide: bool) -> Keyboard:
    return column(clicks.on_option) if wide else Row(Options("o", "options", clicks.on_option))


def _dated() -> list[Window]:
    """Days and times: the question, the echo, the month, and what follows from coming too late."""
    get, typed = getters.get_question, echo.on_typed
    offers = Column(Options("f", "offers", echo.on_offer))
    month = Press(Said("dialog-do-calendar"), "month", dates.on_calendar)
    return [
        window(Form.date, get, offers, month, _ways(), on_message=typed),
        window(Form.time, get, offers, _ways(), on_message=typed),
        window(Form.date_range, get, offers, month, _ways(), on_message=typed),
        window(
            Form.sure,
            getters.get_sure,
            Row(
                Press(Said("dialog-do-right"), "right", echo.on_right, style=GOOD),
                Press(Said("dialog-do-again"), "again", echo.on_again),
            ),
            on_message=echo.on_checked,
        ),
        window(
            Form.calendar,
            dates.get_calendar,
            Group(Options("d", "days", dates.on_day), width=WEEK),
            Row(Options("m", "months", dates.on_month)),
            back(echo.on_again),
            on_message=typed,
        ),
        window(
            Form.late,
            lead.get_late,
            Row(
                Press(Said("dialog-do-other-day"), "day", lead.on_other_day),
                Press(Said("dialog-do-cancel"), "cancel", lead.on_give_up),
            ),
            Press(Said("dialog-do-send-late"), "late", lead.on_explain, when="can_explain"),
        ),
        window(
            Form.late_reason,
            lead.get_reason,
            Row(
                back(lead.on_back),
                Press(Said("dialog-do-keep"), "keep", clicks.on_next, when="can_keep"),
            ),
            on_message=lead.on_reason,
        ),
    ]


def windows() -> list[Window]:
    """All of them, in the order of the kinds."""
    get = getters.get_question
    done = Press(Said("dialog-do-done"), "done", clicks.on_next, when="has_answer", style=GOOD)
    return [
        window(Form.text, get, _ways(), on_message=clicks.on_text),
        letters_window(Form.letters, clicks.keep_name, clicks.on_text),
        window(
            Form.long_text,
            get,
            Row(done, Press(Said("dialog-do-again"), "again", clicks.on_again, when="has_answer")),
            _ways(keep=False),
            on_message=clicks.on_long_text,
        ),
        window(Form.choice, get, _options(wide=True), _ways(), on_message=clicks.on_name),
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
        window(
            Form.photos,
            get,
            Row(done, Press(Said("dialog-do-remove"), "less", clicks.on_remove, when="has_answer")),
            _ways(keep=False),
            on_message=clicks.on_photo,
        ),
        window(Form.file, get, _ways(), on_message=clicks.on_file),
        window(
            Form.blank_sure,
            getters.get_blank,
            Row(
                back(clicks.on_blank_back),
                Press(Said("dialog-do-blank-sure"), "sure", clicks.on_blank_sure, style=BAD),
            ),
        ),
    ]

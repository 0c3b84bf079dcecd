"""The lists and one request."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Column, Row

from dialogs.drawn_list import choices
from dialogs.my_work import clicks, getters
from dialogs.states import MyWork
from dialogs.widgets import BAD, GOOD, Keyed, Options, PressButton, back, pager, window
from workflow.requests.cards.choices import ToSee


def _request() -> Window:
    """A request, with all that its reader may do."""
    return window(
        MyWork.request,
        getters.get_request,
        pager(),
        Row(
            PressButton(Keyed("do-supplement"), "add", clicks.on_supplement, "can_supplement", GOOD),
            PressButton(Keyed("do-again"), "again", clicks.on_supplement, "can_send_again", GOOD),
            PressButton(Keyed("do-take-over"), "take", clicks.on_take_over, "can_take_over", GOOD),
            PressButton(Keyed("dialog-do-repost"), "card", clicks.on_repost),
        ),
        PressButton(Keyed("do-copy"), "copy", clicks.on_copy, "can_copy"),
        PressButton(Keyed("do-hand-over-visit"), "over", clicks.on_hand_over, "can_hand_over"),
        PressButton(Keyed("do-ask-progress"), "ask", clicks.on_query_progress, "can_ask"),
        Column(
            Options("hb", "can_hand_back", clicks.on_hand_back),
            Options("tf", "can_take_from", clicks.on_take_from),
        ),
        Row(
            PressButton(Keyed("do-recall"), "recall", clicks.on_step("recall"), "can_recall", BAD),
            PressButton(Keyed("do-correct"), "correct", clicks.on_step("correct"), "can_correct"),
            PressButton(Keyed("do-reopen"), "reopen", clicks.on_reopen, "can_reopen"),
            PressButton(Keyed("do-end"), "end", clicks.on_step("end"), "can_end", BAD),
        ),
        Row(
            PressButton(Keyed("find-do-found"), "found", clicks.on_found, "is_found"),
            PressButton(Keyed("dialog-do-work"), "back", clicks.on_lists, "is_of_work"),
            PressButton(Keyed("queue-do-back"), "queue", clicks.on_lists, "is_of_queue"),
            PressButton(Keyed("queue-do-next"), "following", clicks.on_next, "is_of_queue"),
            PressButton(Keyed("dialog-do-close"), "close", clicks.on_close),
        ),
        PressButton(Keyed("do-withdraw"), "drop", clicks.on_withdraw, "can_withdraw", BAD),
    )


def dialog() -> Dialog:
    return Dialog(
        window(
            MyWork.lists,
            getters.get_lists,
            choices(*clicks.OPENED),
            pager(),
            Row(Options("t", "tabs", clicks.on_tab)),
            PressButton(Keyed("dialog-do-close"), "close", clicks.on_close),
        ),
        window(
            MyWork.found,
            getters.get_found,
            choices((ToSee, clicks.on_request_of_list)),
            pager(),
            Row(
                PressButton(Keyed("dialog-do-work"), "work", clicks.on_leave_found),
                PressButton(Keyed("dialog-do-close"), "close", clicks.on_close),
            ),
            on_message=clicks.on_seek,
        ),
        _request(),
        window(
            MyWork.withdraw,
            getters.get_withdraw,
            Row(
                back(clicks.on_request),
                PressButton(Keyed("do-withdraw-sure"), "sure", clicks.on_withdraw_sure, style=BAD),
            ),
        ),
        on_start=clicks.on_start,
    )

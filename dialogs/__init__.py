"""Windows of the private chat: they draw and collect, and never decide."""

from aiogram import Router
from aiogram_dialog import Dialog

from dialogs import closing, form, offered
from dialogs import events as _events
from dialogs import figures as _figures
from dialogs import my_work as _my_work
from dialogs import office_days as _office_days
from dialogs import people as _people
from dialogs import queue as _queue
from dialogs import units as _units
from dialogs.early_content import cannot_take
from dialogs.edited import awaits, correct
from dialogs.entrances import (
    ask_advice,
    ask_colleague,
    ask_heir,
    ask_opinion,
    ask_pass,
    ask_reason,
    ask_redo,
    ask_reopen,
    ask_result,
    ask_step,
    ask_trouble,
    ask_update,
    ask_waiver,
    ask_wrong,
    asks_in_words,
    begin_need,
    edit,
    find,
    my_work,
    open_draft,
    repost,
    see_request,
    start_new,
    supplement,
)
from dialogs.events import open_list as events
from dialogs.figures import open_report as figures
from dialogs.form import absence, delegation, trial
from dialogs.numbering import note_drawn
from dialogs.offered import offer
from dialogs.office_days import open_list as office_days
from dialogs.outcome import no_such_command, redraw
from dialogs.people import open_menu as people
from dialogs.people import open_waiting
from dialogs.queue import open_list as queue
from dialogs.units import open_list as units


def windows(root: Router) -> set[str]:
    """The names of all windows under a router, as the state of a dialog keeps them."""
    made = (each for each in root.chain_tail if isinstance(each, Dialog))
    return {str(state.state) for dialog in made for state in dialog.states()}


def router() -> Router:
    """A router with every dialog; `aiogram_dialog.setup_dialogs` belongs on its parent."""
    made = Router(name="dialogs")
    made.include_routers(form.dialog(), _my_work.dialog(), closing.dialog())  # those most used first
    made.include_routers(_queue.dialog(), offered.dialog())
    made.include_routers(_people.dialog(), _units.dialog(), _office_days.dialog(), _events.dialog())
    made.include_router(_figures.dialog())
    return made


__all__ = [
    "absence",
    "ask_advice",
    "ask_colleague",
    "ask_heir",
    "ask_opinion",
    "ask_pass",
    "ask_reason",
    "ask_redo",
    "ask_reopen",
    "ask_result",
    "ask_step",
    "ask_trouble",
    "ask_update",
    "ask_waiver",
    "ask_wrong",
    "asks_in_words",
    "awaits",
    "begin_need",
    "cannot_take",
    "correct",
    "delegation",
    "edit",
    "events",
    "figures",
    "find",
    "my_work",
    "no_such_command",
    "note_drawn",
    "offer",
    "office_days",
    "open_draft",
    "open_waiting",
    "people",
    "queue",
    "redraw",
    "repost",
    "router",
    "see_request",
    "start_new",
    "supplement",
    "trial",
    "units",
    "windows",
]

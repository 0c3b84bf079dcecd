"""The content of the windows of a queue."""

from collections.abc import Callable

from aiogram_dialog import DialogManager

from dialogs import drawn_list
from dialogs.here import here
from dialogs.pages import Data
from dialogs.people.look import refused
from dialogs.queue.clicks import narrowed
from workflow.actions import admit
from workflow.cards.list_view import ListView
from workflow.errors import Refusal
from workflow.model import Person
from workflow.requests.queue import queue_view
from workflow.requests.queue.queue_view import STATES, WHOSE, Counts, Narrowed
from workflow.work import Work

Picked = Callable[[Work, Person, Narrowed, int], ListView]


async def get_list(dialog_manager: DialogManager, **_: object) -> Data:
    at, only, page = here(dialog_manager), narrowed(dialog_manager), drawn_list.page(dialog_manager)
    try:
        await admit(at.app, at.actor, "queue")
    except Refusal as refusal:
        return refused(dialog_manager, refusal.code)
    found = await at.app.ask(lambda work: queue_view.queue(work, work.require_person(at.actor), only, page))
    return {
        **drawn_list.draw(dialog_manager, found.view),
        "states": _labels(dialog_manager, "state", STATES, found.states),
        "whose": _labels(dialog_manager, "whose", WHOSE, found.whose),
    }


def _labels(manager: DialogManager, by: str, names: tuple[str, ...], counts: Counts) -> list[tuple[str, int]]:
    """A button for each other state or holder."""
    at = here(manager)
    return [(at.say(f"queue-{by}-{name or 'all'}", count=count), names.index(name)) for name, count in counts]


async def get_types(dialog_manager: DialogManager, **_: object) -> Data:
    return await _to_pick(dialog_manager, queue_view.types)


async def get_units(dialog_manager: DialogManager, **_: object) -> Data:
    return await _to_pick(dialog_manager, queue_view.units)


async def _to_pick(manager: DialogManager, picked: Picked) -> Data:
    at, only, page = here(manager), narrowed(manager), drawn_list.page(manager)
    view = await at.app.ask(lambda work: picked(work, work.require_person(at.actor), only, page))
    return drawn_list.draw(manager, view)

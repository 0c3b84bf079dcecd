"""Presses in the windows of a queue."""

from dataclasses import asdict, replace

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, StartMode
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.entrances import see_listed
from dialogs.here import here
from dialogs.outcome import close, passes
from dialogs.queue.states import Queue
from workflow.requests.cards.choices import ToSee
from workflow.requests.queue import queue_view
from workflow.requests.queue.queue_choices import PickType, PickUnit
from workflow.requests.queue.queue_view import STATES, WHOSE, Narrowed


def narrowed(manager: DialogManager) -> Narrowed:
    """The part of the queue that the window shows."""
    return Narrowed(**manager.dialog_data.get("only", {}))


async def open_list(manager: DialogManager) -> None:
    """All that the posts of a person have in hand."""
    if await passes(manager, "queue"):
        await manager.start(Queue.list, mode=StartMode.RESET_STACK)


async def on_start(given: object, manager: DialogManager) -> None:
    """Back from a request: the page, and what was shown of the queue."""
    manager.dialog_data.update(given if isinstance(given, dict) else {})


async def on_request(manager: DialogManager, choice: ToSee) -> None:
    at, only, page = here(manager), narrowed(manager), int(manager.dialog_data.get("page", 0))
    place = await at.app.ask(
        lambda work: queue_view.place_of(work, work.require_person(at.actor), only, page, choice.request)
    )
    await see_listed(manager, choice.request, {"only": asdict(only), "page": page, "place": place})


async def on_state(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    _show(manager, state=STATES[number % len(STATES)])


async def on_whose(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    _show(manager, whose=WHOSE[number % len(WHOSE)])


async def on_types(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["page"] = 0
    await manager.switch_to(Queue.types)


async def on_units(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["page"] = 0
    await manager.switch_to(Queue.units)


async def on_type(manager: DialogManager, choice: PickType) -> None:
    _show(manager, type=choice.type)
    await manager.switch_to(Queue.list)


async def on_unit(manager: DialogManager, choice: PickUnit) -> None:
    _show(manager, unit=choice.unit)
    await manager.switch_to(Queue.list)


async def on_list(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["page"] = 0
    await manager.switch_to(Queue.list)


async def on_close(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await close(manager, "queue-closed")


def _show(manager: DialogManager, **only: str) -> None:
    manager.dialog_data.update(only=asdict(replace(narrowed(manager), **only)), page=0)

"""Presses and messages in the windows of events, importing apart."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode, StartMode
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs import entrances
from dialogs.events.states import Events
from dialogs.form.ways_in import begin
from dialogs.here import here
from dialogs.outcome import carry_out, close, hint, passes
from workflow.actions import CancelEvent
from workflow.events.choices import SeeEvent


async def open_list(manager: DialogManager) -> None:
    """The coming events of the person's units."""
    if await passes(manager, "events"):
        await manager.start(Events.list, mode=StartMode.RESET_STACK)


async def on_start(given: object, manager: DialogManager) -> None:
    """After a conversation: its event, and what is to be said of it."""
    manager.dialog_data.update(given if isinstance(given, dict) else {})


async def on_list(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await to_list(manager)


async def to_list(manager: DialogManager) -> None:
    """Go to the list: entered values are forgotten, hints still to be said and the page are kept."""
    kept = {key: manager.dialog_data[key] for key in ("hints", "left_at") if key in manager.dialog_data}
    manager.dialog_data.clear()
    manager.dialog_data.update(kept, page=kept.get("left_at", 0))
    await manager.switch_to(Events.list)


async def on_close(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await close(manager, "events-closed")


async def on_event(manager: DialogManager, choice: SeeEvent) -> None:
    if not await passes(manager, "event", choice.event):
        return
    manager.dialog_data.update(event=choice.event, left_at=manager.dialog_data.get("page", 0))
    await manager.switch_to(Events.event)


async def on_back_to_event(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data.pop("moving", None)
    await manager.switch_to(Events.event)


async def on_need(_: CallbackQuery, __: Select[int], manager: DialogManager, id: int) -> None:
    await entrances.begin_need(manager, id)


async def on_cancel(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Events.cancel)


async def on_cancel_sure(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    at = here(manager)
    cancelled = await carry_out(manager, CancelEvent(at.actor, int(manager.dialog_data["event"])))
    if cancelled is None:
        return
    await hint(manager, at.say("events-cancelled"))
    if cancelled.sent:
        await hint(manager, at.say("events-sent-stay", references=", ".join(cancelled.sent)))
    manager.show_mode = ShowMode.AUTO
    await to_list(manager)


# entering and moving


async def on_add(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await begin(manager, "event", left_at=manager.dialog_data.get("page", 0))


async def on_move(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    data = manager.dialog_data
    await begin(manager, "moving", {"event": data["event"]}, left_at=data.get("left_at", 0))

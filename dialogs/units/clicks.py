"""Presses and messages in the windows of units."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, StartMode
from aiogram_dialog.widgets.kbd import Button

from dialogs.finding import forget_search
from dialogs.form.ways_in import begin
from dialogs.here import here
from dialogs.outcome import close, is_carried_out, passes, toast
from dialogs.units.states import Units
from workflow.actions import EndUnit, ReopenUnit
from workflow.units.unit_choices import SeeUnit


async def open_list(manager: DialogManager) -> None:
    """The units, or one's own."""
    if await passes(manager, "units"):
        await manager.start(Units.list, mode=StartMode.RESET_STACK)


async def on_start(given: object, manager: DialogManager) -> None:
    """After a conversation: the unit, and what is to be said."""
    manager.dialog_data.update(given if isinstance(given, dict) else {})


async def on_list(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["page"] = 0
    await manager.switch_to(Units.list)


async def on_all(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    forget_search(manager)


async def on_close(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await close(manager, "units-closed")


async def on_add(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await begin(manager, "unit")


async def on_unit(manager: DialogManager, choice: SeeUnit) -> None:
    manager.dialog_data["unit"] = choice.unit
    await manager.switch_to(Units.one)


async def on_rules(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["page"] = 0
    await manager.switch_to(Units.rules)


async def on_change(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await begin(manager, "unit-change", {"unit": _unit(manager)})


async def on_end(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Units.ending)


async def on_back_to_one(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Units.one)


async def on_sure(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    seen = int(manager.dialog_data.get("seen", 0))
    if await is_carried_out(manager, EndUnit(here(manager).actor, _unit(manager), seen)):
        await toast(manager, "unit-ended")
        await manager.switch_to(Units.one)


async def on_reopen(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    if await is_carried_out(manager, ReopenUnit(here(manager).actor, _unit(manager))):
        await toast(manager, "unit-reopened")


def _unit(manager: DialogManager) -> int:
    return int(manager.dialog_data["unit"])

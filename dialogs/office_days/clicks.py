"""Presses in the windows of the office's calendar."""

from datetime import date

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, StartMode
from aiogram_dialog.widgets.kbd import Button

from dialogs.form.ways_in import begin
from dialogs.here import here
from dialogs.office_days.states import Days
from dialogs.outcome import carry_out, close, passes
from workflow.actions import RevokeDay
from workflow.announcements.choices import RevokeAnnounced


async def open_list(manager: DialogManager) -> None:
    """The calendar as it is."""
    if await passes(manager, "administration"):
        await manager.start(Days.list, mode=StartMode.RESET_STACK)


async def on_list(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data.clear()
    await manager.switch_to(Days.list)


async def on_close(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await close(manager, "days-closed")


async def on_enter(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await begin(manager, "days")


async def on_which(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["page"] = 0
    await manager.switch_to(Days.which)


async def on_day(manager: DialogManager, choice: RevokeAnnounced) -> None:
    manager.dialog_data["revoke"] = choice.ordinal
    await manager.switch_to(Days.revoke)


async def on_revoke(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    day = date.fromordinal(int(manager.dialog_data["revoke"]))
    moved = await carry_out(manager, RevokeDay(here(manager).actor, day))
    if moved is not None:
        await close(manager, "days-revoked", day=day, moved=moved.count)

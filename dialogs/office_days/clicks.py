"""Presses and messages in the windows of the office's calendar."""

from dataclasses import replace
from datetime import date
from typing import Any  # aiogram-dialog hands over untyped data

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, StartMode
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs import upload
from dialogs.here import here
from dialogs.office_days.states import Days
from dialogs.outcome import ask_anew, carry_out, close, hint, move_on, passes
from dialogs.table_problems import keep_problems
from workflow.actions import AnnounceDays, RevokeDay
from workflow.announcements.choices import RevokeAnnounced
from workflow.announcements.office_days import (
    COLUMNS,
    Given,
    SaidDay,
    pick_table,
    read_lines,
    read_table,
    with_document,
)
from workflow.dates import Reading, read_date

Kept = list[list[Any]]


async def open_list(manager: DialogManager) -> None:
    """The calendar as it is; whatever was being entered is left."""
    if await passes(manager, "administration"):
        await manager.start(Days.list, mode=StartMode.RESET_STACK)


async def on_list(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data.clear()
    await manager.switch_to(Days.list)


async def on_close(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await close(manager, "days-closed")


async def on_cancel(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await close(manager, "days-cancelled")


async def on_enter(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data.clear()
    await manager.switch_to(Days.enter)


# lines and tables


async def on_notice(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """Typed or pasted lines, or a file with a table."""
    at = here(manager)
    if message.document is None:
        if not message.text:
            await hint(manager, at.say("days-how"))
            return
        await _take(manager, read_lines(message.text, at.now))
        return
    read = await upload.receive(message, manager, "days-how", COLUMNS)
    if read:
        await _take(manager, read_table(pick_table(read[1]), at.now))


async def _take(manager: DialogManager, given: Given) -> None:
    """On to the preview, or first to the document number where a day has none."""
    keep(manager, given.days)
    keep_problems(manager.dialog_data, given.problems)
    manager.dialog_data["page"] = 0
    lacks = not given.problems and any(not said.document for said in given.days)
    await move_on(manager, Days.document if lacks else Days.preview)


# one day after another


async def on_add_off(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["worked"] = False
    await manager.switch_to(Days.date)


async def on_add_worked(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["worked"] = True
    await manager.switch_to(Days.date)


async def on_date(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """Say back the day that was understood; where several fit, offer them."""
    at = here(manager)
    found = read_date(message.text or "", at.now)
    options = [found] if isinstance(found, Reading) else list(found.options)
    coming = [each.date for each in options if each.date and each.date >= at.now.date()]
    if not coming:
        past = any(each.date for each in options)
        await hint(manager, at.say("days-date-past" if past else "days-date-unread"))
        return
    manager.dialog_data["dates"] = [day.isoformat() for day in coming]
    await move_on(manager, Days.date_sure)


async def on_again(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await ask_anew(manager, Days.date)


def dates_of(manager: DialogManager) -> list[str]:
    """The days that what was typed may mean."""
    dates: list[str] = manager.dialog_data["dates"]
    return dates


async def on_date_sure(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    await choose(manager, number)


async def choose(manager: DialogManager, number: int) -> None:
    """The day joins those of the notice; a document number or one more day may follow."""
    data = manager.dialog_data
    if number < len(dates_of(manager)):
        said = days_of(data)
        row = max((each.row for each in said), default=0) + 1
        day = date.fromisoformat(data["dates"][number])
        keep(manager, (*said, SaidDay(row, day, bool(data["worked"]))))
        data["problems"] = []
        await move_on(manager, Days.document)


async def on_back_from_date(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Days.document if manager.dialog_data.get("days") else Days.enter)


async def on_document(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """The document number of all days that have none; or more days, which join those of the notice."""
    before = days_of(manager.dialog_data)
    more = read_lines(message.text or "", here(manager).now)
    if more.days:
        last = max(each.row for each in before)
        await _take(
            manager, Given((*before, *(replace(d, row=last + d.row) for d in more.days)), more.problems)
        )
        return
    said = with_document(before, message.text or "")
    if any(not each.document for each in said):
        await hint(manager, here(manager).say("days-type-document"))
        return
    keep(manager, said)
    manager.dialog_data["page"] = 0
    await move_on(manager, Days.preview)


# carrying out


async def on_confirm(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    done = await carry_out(manager, AnnounceDays(here(manager).actor, days_of(manager.dialog_data)))
    if done is None:
        return
    key = "days-announced" if done.added else "days-all-known"
    await close(manager, key, added=done.added, known=done.known, moved=done.moved)


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


# what is kept between windows


def keep(manager: DialogManager, days: tuple[SaidDay, ...]) -> None:
    manager.dialog_data["days"] = [[d.row, d.day.isoformat(), d.worked, d.document] for d in days]


def days_of(data: dict[str, Any]) -> tuple[SaidDay, ...]:
    """The days of the notice in hand."""
    kept: Kept = data.get("days", [])
    return tuple(SaidDay(row, date.fromisoformat(day), worked, why) for row, day, worked, why in kept)

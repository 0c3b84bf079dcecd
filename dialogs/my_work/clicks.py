"""Presses in the lists and in the window of one request."""

from collections.abc import Awaitable, Callable

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs import entrances
from dialogs.form import resume
from dialogs.here import here
from dialogs.my_work.getters import CONVERSATIONS, TABS, first_tab, tab_of
from dialogs.outcome import carry_out, close, give_way, passes, toast
from dialogs.states import MyWork
from workflow.actions import (
    HandBackTask,
    RepostRounds,
    TakeOverRequest,
    TakeOverTask,
    Withdraw,
)


async def on_start(given: object, manager: DialogManager) -> None:
    at = here(manager)
    tab = await at.app.ask(lambda work: first_tab(work, at.actor))
    manager.dialog_data.update({"tab": tab} | (given if isinstance(given, dict) else {}))


async def on_tab(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    manager.dialog_data.update(tab=TABS[number % len(TABS)], page=0)


async def on_item(_: CallbackQuery, __: Select[int], manager: DialogManager, id: int) -> None:
    """A draft goes on where it was left; a request is shown; what a unit owes is begun, or its card comes."""
    if tab_of(manager) == "drafts":
        await (
            resume(manager, id - CONVERSATIONS) if id > CONVERSATIONS else entrances.open_draft(manager, id)
        )
        return
    if tab_of(manager) == "units":
        await _do_for_unit(manager, *divmod(id, 2))
        return
    if not id:  # something stuck that is part of no request: there is nothing to open
        await toast(manager, "dialog-stuck-how")
        return
    if not await passes(manager, "request", id):
        return
    manager.dialog_data.update(request=id, left_at=manager.dialog_data.get("page", 0), page=0)
    await manager.switch_to(MyWork.request)


async def _do_for_unit(manager: DialogManager, id: int, is_need: int) -> None:
    if is_need:
        await entrances.begin_need(manager, id)
    elif (shown := await carry_out(manager, RepostRounds(here(manager).actor))) and shown.count:
        await give_way(manager, "dialog-reposted")


async def on_lists(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["page"] = manager.dialog_data.pop("left_at", 0)
    await manager.switch_to(MyWork.lists)


async def on_request(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(MyWork.request)


async def on_close(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await close(manager, "dialog-work-closed")


async def on_supplement(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Also for sending a refused one again."""
    await entrances.supplement(manager, _request(manager))


async def on_withdraw(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(MyWork.withdraw)


async def on_withdraw_sure(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    done = await carry_out(manager, Withdraw(here(manager).actor, _request(manager)))
    if done is not None:
        await toast(manager, "dialog-withdrawn", reference=done.reference)
    await manager.switch_to(MyWork.request)


async def on_take_over(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The card of a requester comes, with what is to be answered."""
    done = await carry_out(manager, TakeOverRequest(here(manager).actor, _request(manager)))
    if done is not None:
        await give_way(manager, "dialog-taken-over", reference=done.reference)


async def on_hand_back(_: CallbackQuery, __: Select[int], manager: DialogManager, task: int) -> None:
    """The task is the role's again, which is told."""
    done = await carry_out(manager, HandBackTask(here(manager).actor, task))
    if done is not None:
        await toast(manager, "dialog-handed-back", reference=done.reference)


async def on_take_from(_: CallbackQuery, __: Select[int], manager: DialogManager, task: int) -> None:
    """The task is the person's; the colleague who had taken it is told."""
    done = await carry_out(manager, TakeOverTask(here(manager).actor, task))
    if done is not None:
        await toast(manager, "said-taken", reference=done.reference)


def on_step(step: str) -> Callable[[CallbackQuery, Button, DialogManager], Awaitable[None]]:
    """A step outside the ordinary path: its reason is asked for."""

    async def on_press(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
        await entrances.ask_step(manager, step, _request(manager))

    return on_press


async def on_reopen(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await entrances.ask_reopen(manager, _request(manager))


async def on_repost(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The card with its buttons comes again, below everything."""
    await entrances.repost(manager, _request(manager))


def _request(manager: DialogManager) -> int:
    return int(manager.dialog_data["request"])

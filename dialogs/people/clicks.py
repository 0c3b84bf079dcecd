"""Presses and messages in people administration, importing apart."""

from typing import Literal

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, StartMode
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from dialogs.finding import forget_search
from dialogs.form.ways_in import begin
from dialogs.here import here
from dialogs.outcome import carry_out, close, hint, is_carried_out, move_on, passes, redraw_in_place, toast
from dialogs.people.look import look
from dialogs.people.states import People
from workflow.actions import EndRole, Leave, MoveRole, PlanAbsence, SetAway
from workflow.dates import Unclear
from workflow.people import absences, staff
from workflow.people.choices import OfRole, SeePerson


async def open_menu(manager: DialogManager) -> None:
    """People administration begins anew."""
    if await passes(manager, "administration"):
        await manager.start(People.menu, mode=StartMode.RESET_STACK)


async def open_waiting(manager: DialogManager) -> None:
    """Open the list of people who have not come in, from the digest."""
    if await passes(manager, "administration"):
        await manager.start(People.waiting, mode=StartMode.RESET_STACK)


async def on_menu(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await to_menu(manager)


async def to_menu(manager: DialogManager) -> None:
    """Go to the menu: the work in hand is forgotten, hints still to be said are kept."""
    hints = manager.dialog_data.get("hints", [])
    manager.dialog_data.clear()
    manager.dialog_data["hints"] = hints
    await manager.switch_to(People.menu)


async def on_close(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await close(manager, "people-closed")


# inviting, and giving a role


async def on_start(given: object, manager: DialogManager) -> None:
    """After a conversation: the person, and what is to be said."""
    manager.dialog_data.update(given if isinstance(given, dict) else {})


async def on_invite(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await begin(manager, "invitation")


async def on_give(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await begin(manager, "role", {"person": int(manager.dialog_data["person"])})


async def on_tenure(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await begin(manager, "tenure", {"person": int(manager.dialog_data["person"])})


# the register


async def on_list(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    for key in ("act", "typed", "person", "membership", "to"):
        manager.dialog_data.pop(key, None)
    manager.dialog_data["page"] = 0
    await manager.switch_to(People.list)


async def on_search(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """Typed words look for a name."""
    manager.dialog_data.update(typed=staff.plain_name(message.text or "")[: staff.NAME_LENGTH], page=0)
    redraw_in_place(manager)


async def on_everybody(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data.update(typed="", page=0)


async def on_person(manager: DialogManager, choice: SeePerson) -> None:
    """Opens the person, or chooses who a role goes to."""
    if manager.dialog_data.get("act") == "move":
        manager.dialog_data["to"] = choice.person
        await manager.switch_to(People.sure)
        return
    manager.dialog_data["person"] = choice.person
    await manager.switch_to(People.person)


async def on_back_from_list(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    moving = manager.dialog_data.pop("act", None) == "move"
    manager.dialog_data.update(typed="", page=0)
    await (manager.switch_to(People.person) if moving else to_menu(manager))


async def on_back_to_person(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data.pop("act", None)
    await manager.switch_to(People.person)


# one person


async def on_end(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _ask_which(manager, "end")


async def on_move(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _ask_which(manager, "move")


async def _ask_which(manager: DialogManager, act: Literal["end", "move"]) -> None:
    """The only role of a person is not asked about."""
    manager.dialog_data["act"] = act
    forget_search(manager)
    id = int(manager.dialog_data["person"])
    found = await look(manager, lambda work: staff.profile(work, id))
    if found and len(found.held) == 1:
        await _chosen(manager, found.held[0].id)
    else:
        await manager.switch_to(People.which)


async def on_leave(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["act"] = "leave"
    await manager.switch_to(People.sure)


async def on_which(manager: DialogManager, choice: OfRole) -> None:
    await _chosen(manager, choice.membership)


async def _chosen(manager: DialogManager, id: int) -> None:
    """The role to end is asked about once more; the one to move needs somebody to go to."""
    moving = manager.dialog_data.get("act") == "move"
    manager.dialog_data.update(membership=id, typed="", page=0)
    await manager.switch_to(People.list if moving else People.sure)


async def on_sure(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    actor, data = here(manager).actor, manager.dialog_data
    act = data.get("act")
    if act == "leave":
        left = await carry_out(manager, Leave(actor, int(data["person"])))
        if left is not None:
            await toast(manager, "people-left-behind" if left.is_something else "people-left")
            await on_list(_, __, manager)
        return
    held = int(data["membership"])
    action = MoveRole(actor, held, int(data["to"])) if act == "move" else EndRole(actor, held)
    if await carry_out(manager, action) is not None:
        await toast(manager, "people-moved" if act == "move" else "people-ended")
    data.pop("act", None)
    await manager.switch_to(People.person)


async def on_away(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(People.away)


async def on_here(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    back = SetAway(here(manager).actor, None, int(manager.dialog_data["person"]))
    if await is_carried_out(manager, back):
        await toast(manager, "people-back")


async def on_day(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """The last day of being away, or the first and the last."""
    at = here(manager)
    found = absences.read(message.text or "", at.now)
    if isinstance(found, Unclear):
        past = found.code in ("date-past", "range-past")
        await hint(manager, at.say("away-over" if past else "away-unread", **found.values))
        return
    meant = found[0]  # of a day alone, everything up to it: that is what was asked for
    plan = PlanAbsence(at.actor, meant.first, meant.last, int(manager.dialog_data["person"]))
    if await carry_out(manager, plan) is not None:
        await move_on(manager, People.person)

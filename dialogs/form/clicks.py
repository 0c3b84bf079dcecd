"""Presses and messages in a conversation: each is one action of the product."""

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Select

from dialogs import upload
from dialogs.form import ends
from dialogs.form.getters import asked_now, conversation_of
from dialogs.here import here
from dialogs.outcome import (
    ask_anew,
    carry_out,
    close,
    close_with,
    move_to_echo,
    object_to,
    redraw_in_place,
    refuse,
)
from dialogs.states import Conversing
from dialogs.typed import words
from workflow.actions import GiveTable, LeaveConversation, SayInConversation
from workflow.app import Action
from workflow.errors import Refusal
from workflow.form.conversing import Heard
from workflow.form.form import Table
from workflow.form.pressed import pressed
from workflow.form.short_answers import chosen
from workflow.form.view import Asked
from workflow.spec import Words


async def on_start(given: object, manager: DialogManager) -> None:
    """Words typed with a command are the first answer."""
    if isinstance(given, dict):
        kept = ("conversation", "form", "left_at")
        manager.dialog_data.update({key: given[key] for key in kept if key in given})
        if given.get("typed"):
            await _say(manager, str(given["typed"]))


async def on_option(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    await press(manager, f"{number}")


async def on_message(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """An answer in words, the name of a button where there are buttons only, or a table."""
    found = await asked_now(manager)
    if message.document and isinstance(found, Asked) and found.table:
        await _give(message, manager, found.table)
        return
    named = _named(manager, found, message.text or "") if isinstance(found, Asked) and found.names else None
    if named is not None:
        await press(manager, named)
    else:
        await _say(manager, None if message.text is None else words(message))


def _named(manager: DialogManager, found: Asked, text: str) -> str | None:
    """Return the payload of the button whose name was typed."""
    at = here(manager)
    buttons = [(f"{number}", label) for number, label in found.listed]
    buttons += [(each.sends, each.label) for row in found.rows for each in row]
    return chosen(text, {sends: Words(vi=at.value(label)) for sends, label in buttons})


async def press(manager: DialogManager, sends: str) -> None:
    await _do(manager, pressed(here(manager).actor, conversation_of(manager), sends))


async def _say(manager: DialogManager, text: str | None) -> None:
    await _do(manager, SayInConversation(here(manager).actor, conversation_of(manager), text))


async def _give(message: Message, manager: DialogManager, table: Table) -> None:
    """The tables of a file; why it will not do is said."""
    read = await upload.receive(message, manager, table.how, table.columns)
    if read:
        await _do(manager, GiveTable(here(manager).actor, conversation_of(manager), read[1]))


async def _do(manager: DialogManager, action: Action[Heard]) -> None:
    """Carry out an action. Refused, the window stays, unless nothing is left to be asked."""
    try:
        heard = await here(manager).app.do(action)
    except Refusal as refusal:
        await _refused(manager, refusal)
    else:
        await _shown(manager, heard)


async def _refused(manager: DialogManager, refusal: Refusal) -> None:
    at, left = here(manager), await asked_now(manager)
    if isinstance(left, Asked):
        await refuse(manager, refusal)
        return
    text = at.say(f"refusal-{refusal.code}", **refusal.values)
    if isinstance(manager.event, CallbackQuery):
        await object_to(manager, text)
    if await carry_out(manager, LeaveConversation(at.actor, conversation_of(manager))) is not None:
        await close_with(manager, text)


async def _shown(manager: DialogManager, heard: Heard) -> None:
    """The window that follows, or what stands in its place at the end."""
    match heard.became:
        case "on":
            manager.dialog_data["page"] = 0
            await ends.on(manager, conversation_of(manager))
        case "echo":
            await move_to_echo(manager, Conversing.asked)
        case "anew":
            if isinstance(manager.event, Message):
                redraw_in_place(manager)
            await ask_anew(manager, Conversing.asked)
        case "found":
            manager.dialog_data["page"] = 0
            redraw_in_place(manager)
        case "problem":
            await object_to(manager, here(manager).say(heard.problem, **heard.why))
        case "over":
            await ends.over(manager, conversation_of(manager), heard.token)
        case "left":
            await ends.left(manager, conversation_of(manager))
        case "parked":
            await close(manager, "dialog-kept")

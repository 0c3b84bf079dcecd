"""An act in a conversation: one action of the product, and the window that follows from what became of it."""

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from dialogs.form import ends
from dialogs.form.getters import asked_now, conversation_of
from dialogs.here import here
from dialogs.outcome import (
    await_words,
    carry_out,
    close,
    close_with,
    move_on,
    move_to_echo,
    object_to,
    redraw_in_place,
    refuse,
)
from dialogs.states import Conversing
from workflow.actions import LeaveConversation
from workflow.app import Action
from workflow.errors import Refusal
from workflow.form.conversing import Heard
from workflow.form.view import Asked


async def do(manager: DialogManager, action: Action[Heard]) -> None:
    """Carry out an action, and show what became of it."""
    heard = await outcome_of(manager, action)
    if heard is not None:
        await show(manager, heard)


async def outcome_of(manager: DialogManager, action: Action[Heard]) -> Heard | None:
    """Carry out an action. Refused, the window stays, unless nothing is left to be asked."""
    try:
        return await here(manager).app.do(action)
    except Refusal as refusal:
        if isinstance(await asked_now(manager), Asked):
            await refuse(manager, refusal)
        else:
            await leave(manager, refusal)
    return None


def forget(manager: DialogManager) -> None:
    """Drop what only the question before needed."""
    manager.dialog_data["page"] = 0
    for left in ("refused_at", "month", "first"):
        manager.dialog_data.pop(left, None)


async def leave(manager: DialogManager, refusal: Refusal) -> None:
    """End a conversation that cannot go on, and say why."""
    at = here(manager)
    text = at.say(f"refusal-{refusal.code}", **refusal.values)
    if isinstance(manager.event, CallbackQuery):
        await object_to(manager, text)
    if await carry_out(manager, LeaveConversation(at.actor, conversation_of(manager))) is not None:
        await close_with(manager, text)


async def show(manager: DialogManager, heard: Heard) -> None:
    """The window that follows, or what stands in its place at the end."""
    match heard.became:
        case "on":
            forget(manager)
            await move_on(manager, Conversing.asked)
        case "echo":
            await move_to_echo(manager, Conversing.asked)
        case "held":
            await manager.switch_to(Conversing.asked)
            _redraw(manager)
        case "unclear":
            await manager.switch_to(Conversing.asked)
            _redraw(manager)
            await_words(manager)
        case "anew":
            _redraw(manager)
        case "found":
            manager.dialog_data["page"] = 0
            _redraw(manager)
        case "problem":
            await object_to(manager, here(manager).say(heard.problem, **heard.why))
        case "over":
            await ends.over(manager, conversation_of(manager), heard.token)
        case "left":
            await ends.left(manager, conversation_of(manager))
        case "parked":
            await close(manager, "dialog-kept")


def _redraw(manager: DialogManager) -> None:
    """The same question: below what was sent, and after a press where it stands."""
    if isinstance(manager.event, Message):
        redraw_in_place(manager)

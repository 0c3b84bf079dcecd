"""The outcome of a press or an answer: carried out, refused, or the end of the dialog.

A refusal never leaves a dialog as an exception: that would lose the dialog's data. It is said where the
person looks: over the window for a press, in the window for a message.
"""

from contextlib import suppress
from typing import Any, TypeVar  # aiogram-dialog hands dialogs untyped data

from aiogram.exceptions import TelegramBadRequest
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode, StartMode

from dialogs.here import bot_of, chat_of, here
from dialogs.press_answers import answer
from dialogs.states import Closing
from workflow.actions import admit
from workflow.app import Action
from workflow.errors import Code, Refusal
from workflow.form.problem import Problem
from workflow.lines import Value
from workflow.results import Checked, Done, Result

R = TypeVar("R", bound=Result)

HINTS = 3
ENDS: tuple[Code, ...] = ("draft-gone", "task-closed", "not-publisher")  # nothing is left to be asked


async def carry_out(manager: DialogManager, action: Action[R]) -> R | None:
    """Do an action. A refusal is said, and answered with None; it ends the dialog where nothing is left."""
    at = here(manager)
    try:
        return await at.app.do(action)
    except Refusal as refusal:
        await refuse(manager, refusal)
    return None


async def is_carried_out(manager: DialogManager, action: Action[Done]) -> bool:
    """Like `carry_out`, for an action that hands back nothing else."""
    at = here(manager)
    try:
        await at.app.do(action)
    except Refusal as refusal:
        await refuse(manager, refusal)
        return False
    return True


def problem_text(manager: DialogManager, checked: Checked) -> str:
    """Why what was typed or sent will not do, in the reader's words."""
    return here(manager).say(f"problem-{checked.problem}", **(checked.values or {}))


async def say_problem(manager: DialogManager, problem: Problem) -> None:
    """Say why what was typed or sent will not do."""
    await object_to(manager, here(manager).say(f"problem-{problem.code}", **problem.values))


async def is_kept(manager: DialogManager, checked: Checked | None) -> bool:
    """Whether what was typed or sent was taken; if not, why is said."""
    if checked is None:
        return False
    if checked.problem:
        await object_to(manager, problem_text(manager, checked))
    return checked.problem is None


async def open_with(manager: DialogManager, action: Action[R]) -> R | None:
    """Do what a dialog stands or falls with: refused, a press leaves all as it is, a message ends it."""
    at = here(manager)
    try:
        return await at.app.do(action)
    except Refusal as refusal:
        await _refuse(manager, refusal, ends=not isinstance(manager.event, CallbackQuery))
    return None


async def passes(manager: DialogManager, door: str, id: int = 0) -> bool:
    """Whether the person comes through a door of `workflow.office.enter`. A refusal is said and audited."""
    at = here(manager)
    try:
        await admit(at.app, at.actor, door, id)
    except Refusal as refusal:
        await _refuse(manager, refusal, ends=not isinstance(manager.event, CallbackQuery))
        return False
    return True


async def refuse(manager: DialogManager, refusal: Refusal) -> None:
    """Say a refusal; where nothing is left to be asked the dialog ends."""
    await _refuse(manager, refusal, ends=False)


async def _refuse(manager: DialogManager, refusal: Refusal, *, ends: bool) -> None:
    at = here(manager)
    text = at.say(f"refusal-{refusal.code}", **refusal.values)
    await (close_with(manager, text) if ends or refusal.code in ENDS else object_to(manager, text))


async def object_to(manager: DialogManager, text: str) -> None:
    """Say what will not do: as an alert to a press, in the window to a message."""
    if isinstance(manager.event, CallbackQuery):
        await answer(manager.event, text, alert=True)
    else:
        await hint(manager, text)


async def toast(manager: DialogManager, key: str, **values: Value) -> None:
    """A word over the window, gone by itself."""
    if isinstance(manager.event, CallbackQuery):
        await answer(manager.event, here(manager).say(key, **values))


async def hint(manager: DialogManager, text: str) -> None:
    """Show a line in the window when it is drawn next. The parts of an album share one drawing."""
    manager.dialog_data["objects"] = _message_id(manager)
    leave_line(manager, text)
    redraw_in_place(manager)


def leave_line(manager: DialogManager, text: str) -> None:
    """A line for whichever window is drawn next."""
    hints = manager.dialog_data.setdefault("hints", [])
    if text not in hints:
        hints.append(text)
        del hints[:-HINTS]


def redraw_in_place(manager: DialogManager) -> None:
    """After a message the same window is drawn again below it; after a part of an album a moment later."""
    if getattr(manager.event, "media_group_id", None):
        redraw_later(manager)
    else:
        manager.show_mode = ShowMode.DELETE_AND_SEND


def below(manager: DialogManager) -> ShowMode:
    """The next window comes below what was typed; one that objects to what was typed before goes."""
    return ShowMode.DELETE_AND_SEND if manager.dialog_data.pop("objects", None) else ShowMode.SEND


async def move_on(manager: DialogManager, state: State) -> None:
    """After something typed or sent the next window comes below it; after a press the window changes."""
    manager.show_mode = ShowMode.EDIT if isinstance(manager.event, CallbackQuery) else below(manager)
    manager.dialog_data.pop("proposed_by", None)
    await manager.switch_to(state)


async def move_to_echo(manager: DialogManager, state: State) -> None:
    """Ask whether what was typed is meant so; its message can be edited until then."""
    await move_on(manager, state)
    await_words(manager)


def await_words(manager: DialogManager) -> None:
    """Read the message once more if it is edited: what it says is not confirmed yet."""
    manager.dialog_data["proposed_by"] = _message_id(manager)


def _message_id(manager: DialogManager) -> int | None:
    """The message that is being answered, where it is one."""
    return manager.event.message_id if isinstance(manager.event, Message) else None


def redraw_later(manager: DialogManager) -> None:
    """Leave the window as it is now, and have it drawn once when the messages stop coming."""
    manager.dialog_data["undrawn"] = True
    manager.show_mode = ShowMode.NO_UPDATE
    here(manager).redraw_later()


async def redraw(manager: DialogManager, *, is_owed: bool = False) -> None:
    """Draw the window that `redraw_later` left, unless it was drawn meanwhile; or one that is owed."""
    if manager.has_context() and (is_owed or manager.dialog_data.get("undrawn")):
        await manager.show(ShowMode.DELETE_AND_SEND)


async def no_such_command(manager: DialogManager) -> None:
    """Leave the open window as it is, with a line on it."""
    leave_line(manager, here(manager).say("dialog-hint-command"))
    await manager.show(ShowMode.DELETE_AND_SEND)


def take_hints(manager: DialogManager) -> list[str]:
    """The lines to show above the window; a drawn window has no more hints and owes no drawing."""
    manager.dialog_data.pop("undrawn", None)
    hints: list[str] = manager.dialog_data.pop("hints", [])
    if not hints:
        manager.dialog_data.pop("objects", None)
    return hints


async def close(manager: DialogManager, key: str, **values: Value) -> None:
    """The window becomes one line and the dialog ends."""
    await close_with(manager, here(manager).say(key, **values))


async def close_with(manager: DialogManager, text: str) -> None:
    """Like `close`, with words already chosen."""
    mode = below(manager) if manager.has_context() and isinstance(manager.event, Message) else None
    await manager.start(Closing.line, data={"line": text}, mode=StartMode.RESET_STACK, show_mode=mode)
    await manager.done(show_mode=ShowMode.NO_UPDATE)


async def lead_to(manager: DialogManager, state: State, data: dict[str, Any]) -> None:
    """Another window in place of this one, or below what was typed."""
    mode = below(manager) if isinstance(manager.event, Message) else None
    await manager.start(state, data=data, mode=StartMode.RESET_STACK, show_mode=mode)


async def give_way(manager: DialogManager, key: str, **values: Value) -> None:
    """End the dialog with a word over its window, which goes: the card that follows says the rest."""
    await toast(manager, key, **values)
    if isinstance(manager.event, CallbackQuery) and manager.show_mode is ShowMode.AUTO:
        await _take_away(manager, manager.event, here(manager).say(key, **values))
        manager.show_mode = ShowMode.NO_UPDATE
    await manager.reset_stack()


async def _take_away(manager: DialogManager, press: CallbackQuery, text: str) -> None:
    """Delete the window that was pressed. One too old for that says the word instead, without its buttons."""
    bot, chat, stack = bot_of(manager), chat_of(manager), manager.current_stack()
    message = (press.message and press.message.message_id) or stack.last_message_id or 0
    try:
        await bot.delete_message(chat, message)
    except TelegramBadRequest:
        with suppress(TelegramBadRequest):  # it is gone
            if stack.last_media_id:
                await bot.edit_message_caption(chat_id=chat, message_id=message, caption=text)
            else:
                await bot.edit_message_text(text, chat_id=chat, message_id=message)

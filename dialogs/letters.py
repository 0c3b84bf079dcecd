"""A gentle question about a title in capitals or a name in small letters: as it is, or written otherwise."""

from collections.abc import Awaitable, Callable
from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row
from aiogram_dialog.widgets.text import Format

from dialogs.here import here
from dialogs.outcome import ask_anew, move_to_echo, redraw_in_place
from dialogs.widgets import Keyed, PressButton, shown, window, with_hints
from workflow.form.problem import Problem
from workflow.form.short_answers import chosen, is_right
from workflow.spec import Words

Keep = Callable[[DialogManager, str], Awaitable[None]]
OnMessage = Callable[[Message, MessageInput, DialogManager], Awaitable[None]]


async def ask(manager: DialogManager, state: State, problem: Problem) -> None:
    """Ask with both ways to write it."""
    better, typed = problem.options
    manager.dialog_data["letters"] = {"code": problem.code, "better": better, "typed": typed}
    await move_to_echo(manager, state)


async def get_letters(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    at, asked = here(dialog_manager), dialog_manager.dialog_data["letters"]
    text = at.say(f"problem-{asked['code']}", typed=asked["typed"], better=asked["better"])
    do = at.say(f"dialog-do-{asked['code']}")
    return {"text": with_hints(dialog_manager, shown(text)), "alive": True, "do": do}


def letters_window(state: State, question: State, keep: Keep, on_message: OnMessage) -> Window:
    """Both ways as buttons, and back to the question, which may be typed as well; typed anew it is read
    again."""

    async def on_better(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
        await keep(manager, str(manager.dialog_data["letters"]["better"]))

    async def on_as_typed(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
        await keep(manager, str(manager.dialog_data["letters"]["typed"]))

    async def on_again(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
        await ask_anew(manager, question)

    async def on_words(message: Message, widget: MessageInput, manager: DialogManager) -> None:
        """The name of a button, right or wrong, or the title itself in other letters."""
        at, asked, text = here(manager), manager.dialog_data["letters"], message.text or ""
        labels = {"better": f"dialog-do-{asked['code']}", "typed": "dialog-do-keep", "": "dialog-do-again"}
        named = chosen(text, {way: Words(vi=at.say(label)) for way, label in labels.items()})
        if named is None and (right := is_right(text)) is not None:
            named = "better" if right else "typed"
        if named:
            await keep(manager, str(asked[named]))
        elif named == "":
            redraw_in_place(manager)
            await ask_anew(manager, question)
        else:
            await on_message(message, widget, manager)

    return window(
        state,
        get_letters,
        Row(
            PressButton(Format("{do}"), "better", on_better),
            PressButton(Keyed("dialog-do-keep"), "typed", on_as_typed),
        ),
        PressButton(Keyed("dialog-do-again"), "again", on_again),
        on_message=on_words,
    )

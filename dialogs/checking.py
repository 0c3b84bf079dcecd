"""Words typed under the echo of an answer: that it is right or not, or the answer in other words."""

from collections.abc import Awaitable, Callable, Sized

from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput

from dialogs.outcome import ask_anew, redraw_in_place
from workflow.form.short_answers import is_right

OnMessage = Callable[[Message, MessageInput, DialogManager], Awaitable[None]]


def checked(
    options: Callable[[DialogManager], Sized],
    keep: Callable[[DialogManager, int], Awaitable[None]],
    question: State,
    read: OnMessage,
) -> OnMessage:
    """Keep the only option, ask the question again, or read other words."""

    async def on_message(message: Message, widget: MessageInput, manager: DialogManager) -> None:
        right = is_right(message.text or "")
        if right and len(options(manager)) == 1:
            await keep(manager, 0)
        elif right is False:
            redraw_in_place(manager)
            await ask_anew(manager, question)
        else:
            await read(message, widget, manager)

    return on_message

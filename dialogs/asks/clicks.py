"""A typed answer is an action at once; then one line closes the window."""

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from dialogs.asks.getters import LONGEST
from dialogs.here import here
from dialogs.outcome import (
    close,
    hint,
)
from dialogs.typed import words
from workflow.text import clean


async def on_start(given: object, manager: DialogManager) -> None:
    manager.dialog_data.update(given if isinstance(given, dict) else {})


async def on_cancel(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await close(manager, "dialog-left")


async def typed_words(message: Message, manager: DialogManager) -> str:
    """Return the typed words, if they are usable; else say why not."""
    at, text = here(manager), clean(words(message))
    if message.text is None:
        await hint(manager, at.say("problem-answer-kind-text"))
        return ""
    if not text:
        await hint(manager, at.say("problem-answer-empty"))
    elif len(text) > LONGEST:
        await hint(manager, at.say("problem-answer-too-long", limit=LONGEST, length=len(text)))
        return ""
    return text

"""What nothing else understood, in private: a short hint; and the redraw that a lane asked for."""

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

import dialogs
from handlers.cards import answer
from wording import Wording

redraws = Router(name="redraws")
leftovers = Router(name="leftovers")


@redraws.message(lambda message, job=None: job == "redraw")
@redraws.callback_query(lambda query, job=None: job == "redraw")
async def on_redraw(event: Message | CallbackQuery, dialog_manager: DialogManager) -> None:
    await dialogs.redraw(dialog_manager)


@leftovers.message(F.chat.type == "private")
async def on_message(message: Message, wording: Wording, language: str) -> None:
    await message.answer(wording.text(language, "hint"))


@leftovers.edited_message(F.chat.type == "private")
async def on_edited(message: Message, wording: Wording, language: str) -> None:
    await message.answer(wording.text(language, "hint-edited"))


@leftovers.callback_query()
async def on_press(query: CallbackQuery, wording: Wording, language: str) -> None:
    """A button of an earlier version."""
    await answer(query, wording.text(language, "refusal-old-window"), alert=True)

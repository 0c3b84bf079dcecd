"""Updates that nothing else understood, in private; redraws that a lane asked for; edited messages."""

import re

from aiogram import F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.utils import CB_SEP

import dialogs
from dialogs.presses import answer
from handlers.postings import answer_posting
from handlers.replies import answer_words
from wording import Wording
from workflow.app import App
from workflow.work import Actor

redraws = Router(name="redraws")
edits = Router(name="edits")
strays = Router(name="strays")
leftovers = Router(name="leftovers")
COMMAND = re.compile(r"/\w{1,32}(@\w+)?\s*$")


@redraws.message(lambda message, job=None: job is not None)
@redraws.callback_query(lambda query, job=None: job is not None)
async def on_redraw(event: Message | CallbackQuery, dialog_manager: DialogManager, job: str) -> None:
    """A window drawn when the messages stop coming, or when the platform lets it be drawn."""
    await dialogs.redraw(dialog_manager, is_owed=job != "redraw")


@edits.message(F.edit_date)
async def on_edited(message: Message, wording: Wording, language: str, dialog_manager: DialogManager) -> None:
    """An earlier message was edited. One that was not taken is read again, as if it came now."""
    if dialogs.awaits(dialog_manager, message):
        raise SkipHandler
    if not await dialogs.correct(dialog_manager, message):
        await message.answer(wording.text(language, "hint-edited"))


@strays.message(F.chat.type == "private", F.text.regexp(COMMAND))
async def on_stray(message: Message, wording: Wording, language: str, dialog_manager: DialogManager) -> None:
    """A command there is not. A window would take it for an answer, or for the reason of a refusal."""
    if dialog_manager.has_context():
        await dialogs.no_such_command(dialog_manager)
    else:
        await message.answer(wording.text(language, "hint"))


@leftovers.message(F.chat.type == "private")
async def on_message(
    message: Message,
    app: App,
    actor: Actor,
    wording: Wording,
    language: str,
    dialog_manager: DialogManager,
) -> None:
    """When a result was put up; words on a decision; what a request is made of. Else the ways there are."""
    if await answer_posting(message, app, actor, wording, language):
        return
    if await answer_words(message, app, actor, wording, language, only_under=False):
        return
    if await dialogs.offer(dialog_manager, message):
        return
    kind = dialogs.cannot_take(message)
    await message.answer(wording.text(language, "offer-cannot" if kind else "hint", kind=kind))


@strays.callback_query(lambda query: CB_SEP not in (query.data or ""))  # no window's, and one may be open
@leftovers.callback_query()
async def on_press(query: CallbackQuery, wording: Wording, language: str) -> None:
    """A button of an earlier version, or one of a window that comes without its message."""
    key = "refusal-old-window" if query.message else "refusal-open-again"
    await answer(query, wording.text(language, key), alert=True)

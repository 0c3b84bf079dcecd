"""Updates that nothing else understood, in private; redraws that a lane asked for; edited messages."""

import re

from aiogram import F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.utils import CB_SEP

import dialogs
from dialogs.press_answers import answer
from handlers.filters import Narrow, Where
from handlers.postings import answer_posting
from handlers.words_under_cards import answer_state, answer_words
from wording import Wording
from workflow.app import App
from workflow.requests.tasks import task_numbers
from workflow.work import Actor

COMMAND = re.compile(r"/\w{1,32}(@\w+)?\s*$")


async def on_redraw(event: Message | CallbackQuery, dialog_manager: DialogManager, job: str) -> None:
    """A window drawn when the messages stop coming, or when the platform lets it be drawn."""
    await dialogs.redraw(dialog_manager, is_owed=job != "redraw")


async def on_edited(message: Message, wording: Wording, language: str, dialog_manager: DialogManager) -> None:
    """An earlier message was edited. A message that was not taken is read again, as if it came now."""
    if dialogs.awaits(dialog_manager, message):
        raise SkipHandler
    if not await dialogs.correct(dialog_manager, message):
        await message.answer(wording.text(language, "hint-edited"))


async def on_stray(message: Message, wording: Wording, language: str, dialog_manager: DialogManager) -> None:
    """A command there is not. A window would take it for an answer, or for the reason of a refusal."""
    if dialog_manager.has_context():
        await dialogs.no_such_command(dialog_manager)
    else:
        await message.answer(wording.text(language, "hint"))


async def on_message(
    message: Message,
    app: App,
    actor: Actor,
    wording: Wording,
    language: str,
    dialog_manager: DialogManager,
) -> None:
    """The number of a request or a task; when a result was put up; words on a decision; how far a
    request is; what one is made of. Else the ways there are.
    """
    said = message.text or ""
    if called := await app.ask(lambda work: task_numbers.request_called(work.store, said)):
        await dialogs.see_request(dialog_manager, called.id)
        return
    if await answer_posting(message, app, actor, wording, language):
        return
    if await answer_words(message, app, actor, wording, language, only_under=False):
        return
    if await answer_state(message, app, actor, wording, language, only_under=False):
        return
    if await dialogs.offer(dialog_manager, message):
        return
    kind = dialogs.cannot_take(message)
    await message.answer(wording.text(language, "offer-cannot" if kind else "hint", kind=kind))


async def on_press(query: CallbackQuery, wording: Wording, language: str) -> None:
    """A button of an earlier version, or one of a window that comes without its message."""
    key = "refusal-old-window" if query.message else "refusal-open-again"
    await answer(query, wording.text(language, key), alert=True)


async def is_redraw(_: Message | CallbackQuery, job: str | None = None) -> bool:
    """Whether a lane asked for the window, not a person."""
    return job is not None


def redraws() -> Router:
    """Return the router of redraws."""
    made = Narrow("redraws", lambda data: not data)
    made.message.register(on_redraw, is_redraw)
    made.callback_query.register(on_redraw, is_redraw)
    return made


def edits() -> Router:
    """Return the router of edited messages."""
    made = Narrow("edits")
    made.message.register(on_edited, Where(F.edit_date))
    return made


def strays() -> Router:
    """Return the router of commands and buttons that there are not; it is asked before a window is.

    A button outside the dialogs is one although a window may be open.
    """
    made = Narrow("strays", lambda data: CB_SEP not in data)
    made.message.register(on_stray, Where(F.chat.type == "private"), Where(F.text.regexp(COMMAND)))
    made.callback_query.register(on_press)
    return made


def router() -> Router:
    """Return the router of the rest."""
    made = Router(name="leftovers")
    made.message.register(on_message, Where(F.chat.type == "private"))
    made.callback_query.register(on_press)
    return made

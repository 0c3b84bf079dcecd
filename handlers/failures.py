"""Failures in words. Refusals are answers; other errors go back to the lane, which tries again."""

import logging
from collections.abc import Callable
from contextlib import suppress

from aiogram import Router
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramForbiddenError
from aiogram.types import CallbackQuery, ErrorEvent, Message
from aiogram_dialog.api.exceptions import OutdatedIntent, UnknownIntent, UnknownState
from aiogram_dialog.utils import CB_SEP

from dialogs.press_answers import answer
from handlers.filters import Narrow
from wording import Wording
from workflow.errors import DoneBefore, Refusal

log = logging.getLogger("loa.handlers")


async def on_error(
    event: ErrorEvent,
    wording: Wording | None = None,
    language: str | None = None,
    owe_window: Callable[[], None] | None = None,
) -> object:
    """Handled errors end the update; an unknown one goes back to the lane, which tries again."""
    if wording is None or language is None or owe_window is None:
        return UNHANDLED  # it failed before it was known who speaks, as when the database is away
    return await _handled(event, wording, language, owe_window)


async def _handled(
    event: ErrorEvent, wording: Wording, language: str, owe_window: Callable[[], None]
) -> object:
    error = event.exception
    if isinstance(error, Refusal):
        reader = error.language or language
        said = wording.text(reader, f"refusal-{error.code}", **error.values)
        await say(event, said)
        return True
    if isinstance(error, DoneBefore):
        log.info("an update was carried out before the upgrade: %s", error)
        await say_alone(event, wording.text(language, "said-done-before"))
        if is_of_window(event):
            owe_window()
        return True
    if isinstance(error, UnknownIntent | OutdatedIntent | UnknownState):
        await say(event, wording.text(language, "refusal-old-window"))
        return True
    if hears_nothing(error):
        log.info("a person does not get an answer: %s", error)
        return True
    if isinstance(error, TelegramBadRequest) and (group := group_of(event)):
        log.warning("a group takes no answer: %s", error.message)
        await say_alone(event, wording.text(language, "group-refuses", group=group, said=error.message))
        return True
    return UNHANDLED


def hears_nothing(error: Exception) -> bool:
    """Whether the person cannot be written to, or pressed too long ago to be answered."""
    if isinstance(error, TelegramBadRequest):
        return "query is too old" in error.message
    return isinstance(error, TelegramForbiddenError)


def group_of(event: ErrorEvent) -> str:
    """The title of the group in which something was said to the bot; empty anywhere else."""
    body = event.update.event
    return body.chat.title or "" if isinstance(body, Message) and body.chat.type != "private" else ""


def is_of_window(event: ErrorEvent) -> bool:
    """Whether an update may have been about an open window: its button, or a message in private."""
    body = event.update.event
    if isinstance(body, CallbackQuery):
        return CB_SEP in (body.data or "")
    return isinstance(body, Message) and body.chat.type == "private"


async def say_alone(event: ErrorEvent, text: str) -> None:
    """Tell the person who acted, in private; where that cannot be, the log has it."""
    body = event.update.event
    if isinstance(body, CallbackQuery | Message) and body.from_user and body.bot:
        with suppress(TelegramAPIError):
            await body.bot.send_message(body.from_user.id, text)


async def say(event: ErrorEvent, text: str) -> None:
    """Tell the person who acted, and nobody else: a toast for a press, an answer in private for a message."""
    body = event.update.event
    if isinstance(body, CallbackQuery):
        await answer(body, text, alert=True)
    elif isinstance(body, Message) and body.chat.type == "private":
        await body.answer(text)


def router() -> Router:
    """Return the router of whatever went wrong."""
    made = Narrow("errors")
    made.errors.register(on_error)
    return made

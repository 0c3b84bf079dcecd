"""The question that every window of people administration begins with, asked as an administrator."""

from collections.abc import Callable
from typing import TypeVar

from aiogram_dialog import DialogManager

from dialogs.here import here
from dialogs.pages import Data
from dialogs.widgets import shown
from workflow.actions import admit
from workflow.errors import Refusal
from workflow.work import Work

T = TypeVar("T")


async def look(manager: DialogManager, question: Callable[[Work], T]) -> T | None:
    """Ask as an administrator; returns None to anybody else, who is in the audit log by then."""
    at = here(manager)

    try:
        await admit(at.app, at.actor, "administration")
    except Refusal:
        return None
    return await at.app.ask(question)


def refused(manager: DialogManager, key: str = "not-administrator") -> Data:
    return {"text": shown(here(manager).say(f"refusal-{key}")), "alive": False}

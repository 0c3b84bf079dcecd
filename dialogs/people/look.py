"""What every window of people administration begins with: asking as an administrator."""

from collections.abc import Callable
from typing import TypeVar

from aiogram_dialog import DialogManager

from dialogs.here import here
from dialogs.pages import Data
from dialogs.widgets import shown
from workflow import permissions
from workflow.work import Work

T = TypeVar("T")


async def look(manager: DialogManager, question: Callable[[Work], T]) -> T | None:
    """Ask as an administrator; somebody who is none any more gets no answer."""
    at = here(manager)

    def ask(work: Work) -> T | None:
        person = work.find_person(at.actor)
        return question(work) if person and permissions.is_administrator(work, person) else None

    return await at.app.ask(ask)


def refused(manager: DialogManager, key: str = "not-administrator") -> Data:
    return {"text": shown(here(manager).say(f"refusal-{key}")), "alive": False}

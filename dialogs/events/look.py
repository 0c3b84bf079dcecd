"""Questions of every window of events, asked as the person before it, and the event in hand."""

from collections.abc import Callable
from typing import TypeVar

from aiogram_dialog import DialogManager

from dialogs.here import here
from dialogs.pages import Data
from dialogs.widgets import shown
from workflow.model import Person
from workflow.people import permissions, staff
from workflow.spec import Words
from workflow.work import Work

T = TypeVar("T")


async def look(manager: DialogManager, question: Callable[[Work, Person], T]) -> T:
    """Ask as the person who reads or presses."""
    at = here(manager)
    return await at.app.ask(lambda work: question(work, work.require_person(at.actor)))


def gone(manager: DialogManager) -> Data:
    return {"text": shown(here(manager).say("refusal-event-gone")), "alive": False}


def units_of(work: Work, person: Person) -> list[tuple[str, Words]]:
    """The units whose events a person keeps."""
    return staff.titled(work, permissions.units_to_submit(work, person))

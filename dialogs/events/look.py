"""What every window of events asks as the person before it, and the event being entered or moved."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from aiogram_dialog import DialogManager

from dialogs.here import here
from dialogs.pages import Data
from dialogs.widgets import shown
from workflow.events import listing
from workflow.events.typed_days import EventDays
from workflow.model import Event, Person
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


def is_moving(manager: DialogManager) -> bool:
    return "moving" in manager.dialog_data


def options_of(manager: DialogManager) -> list[EventDays]:
    """The days that what was typed may mean."""
    return [EventDays(*each) for each in manager.dialog_data["days"]]


def chosen(manager: DialogManager) -> EventDays:
    return EventDays(*manager.dialog_data["chosen"])


def entered(work: Work, person: Person, manager: DialogManager) -> Event | None:
    """The event as it would be kept: a new one, or the one being moved on its new days."""
    data, when = manager.dialog_data, chosen(manager)
    if is_moving(manager):
        found = listing.see(work, person, int(data["moving"]))
        if found is None:
            return None
        hour = when.hour or found.event.starts_at
        return replace(found.event, starts_on=when.first, ends_on=when.last, starts_at=hour)
    return Event(
        unit=data["unit"], title=data["title"], starts_on=when.first, ends_on=when.last,
        starts_at=when.hour, place=data["place"], important=data["important"], by=person.id, at=work.now,
    )  # fmt: skip

"""The result of a task while its photos are asked for: when it was put up, and the return of all of it."""

from datetime import datetime

from aiogram.types import Message
from aiogram_dialog import DialogManager

from dialogs.asks.getters import posted_in
from dialogs.here import here
from dialogs.outcome import close, is_kept, open_with
from dialogs.typed import words
from workflow.actions import PublishTask
from workflow.form.problem import Problem
from workflow.requests.publishing import posted
from workflow.requests.publishing.publish_task import Captions


async def hear(message: Message, manager: DialogManager) -> datetime | Problem | None:
    """The moment that a message says; one that is read stays with the result until it is returned."""
    text, task = words(message), int(manager.dialog_data["task"])
    heard = await here(manager).app.ask(lambda work: posted.read_of(work, task, text))
    if isinstance(heard, datetime):
        manager.dialog_data["posted"] = heard.isoformat()
    return heard


async def publish(manager: DialogManager, seen: Captions) -> None:
    """Return the photos as they were seen."""
    at, task, posted_at = here(manager), int(manager.dialog_data["task"]), posted_in(manager)
    published = await open_with(manager, PublishTask(at.actor, task, "", posted_at, seen))
    if published and await is_kept(manager, published):
        await close(manager, "dialog-result-kept", reference=published.reference, posted=posted_at)

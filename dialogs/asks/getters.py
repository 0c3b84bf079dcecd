"""The task whose photos are asked for, and the request it is about."""

from dataclasses import dataclass
from datetime import datetime

from aiogram_dialog import DialogManager

from dialogs.here import here
from workflow.lines import Line
from workflow.model import Media, Request, Task
from workflow.requests import queries
from workflow.spec import Channel
from workflow.work import Actor, Work


def about(work: Work, actor: Actor, request: int) -> Line | None:
    """The first line of the request asked about."""
    found = queries.see(work, work.require_person(actor), request)
    return found.named if found else None


@dataclass(frozen=True)
class OpenTask:
    """An open task: the first line of its request, its channel, and its photos in order."""

    head: Line
    channel: Channel
    photos: list[Media]


def of_task(work: Work, actor: Actor, task: int) -> OpenTask | None:
    """An open task whose result is asked for."""
    found = work.store.get(Task, task)
    request = work.store.get(Request, found.request) if found else None
    head = about(work, actor, request.id) if request else None
    if found is None or request is None or head is None or found.state != "open":
        return None
    media = {each.id: each for each in work.store.all(Media, id=tuple(found.photos))}
    photos = [media[id] for id in found.photos]
    return OpenTask(head, work.spec(request.rules).channels[found.channel], photos)


def posted_in(manager: DialogManager) -> datetime | None:
    """When the thing was put up, as far as it was said."""
    said = manager.dialog_data.get("posted")
    return datetime.fromisoformat(said) if said else None


def when(manager: DialogManager, asked: OpenTask) -> str:
    """When the thing was put up, in words; nothing where that was not said."""
    at = posted_in(manager)
    return here(manager).say("dialog-posted", result=asked.channel.result, at=at) if at else ""

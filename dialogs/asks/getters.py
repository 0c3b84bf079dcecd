"""The question of each window, and the request it is about."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram_dialog import DialogManager

from dialogs.here import here
from dialogs.widgets import bold, shown, with_hints
from workflow.lines import Line
from workflow.model import DutyRound, Media, Request, Task
from workflow.requests import queries
from workflow.requests.publishing.tasks import LONGEST_NOTE
from workflow.rounds import turns
from workflow.rounds.card import head
from workflow.spec import Channel, Words
from workflow.text import cut
from workflow.work import Actor, Work

LONGEST = 1000
HEAD = 300
Data = dict[str, Any]


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


def of_item(work: Work, actor: Actor, turn: int, number: int) -> tuple[Line, Words] | None:
    """An item that this person may answer now: the round it is of, and its name."""
    found = work.store.get(DutyRound, turn)
    if found is None or not turns.may_answer(work, found, work.require_person(actor)):
        return None
    items = list(turns.duty_of(work, found).items.items())
    if number >= len(items) or not turns.may_change(found, items[number][0]):
        return None
    return head(work, found), items[number][1]


def posted_in(manager: DialogManager) -> datetime | None:
    """When the thing was put up, as far as it was said."""
    said = manager.dialog_data.get("posted")
    return datetime.fromisoformat(said) if said else None


def when(manager: DialogManager, asked: OpenTask) -> str:
    """When the thing was put up, in words; nothing where that was not said."""
    at = posted_in(manager)
    return here(manager).say("dialog-posted", result=asked.channel.result, at=at) if at else ""


async def get_result(dialog_manager: DialogManager, **_: object) -> Data:
    """The result that the channel wants: a link or a note."""
    at, task = here(dialog_manager), dialog_manager.dialog_data["task"]
    found = await at.app.ask(lambda work: of_task(work, at.actor, task))
    if found is None:
        return {"text": shown(at.say("refusal-gone")), "alive": False}
    key = "dialog-link" if found.channel.result == "link" else "dialog-result-note"
    ask = at.say(key, channel=found.channel.title, limit=LONGEST_NOTE)
    text = shown(bold(cut(at.line(found.head), HEAD)), ask, when(dialog_manager, found))
    return {"text": with_hints(dialog_manager, text), "alive": True}


async def get_update(dialog_manager: DialogManager, **_: object) -> Data:
    at, given = here(dialog_manager), dialog_manager.dialog_data
    found = await at.app.ask(lambda work: of_item(work, at.actor, given["round"], given["item"]))
    if found is None:
        return {"text": shown(at.say("refusal-gone")), "alive": False}
    text = shown(bold(cut(at.line(found[0]), HEAD)), at.say("dialog-update", item=found[1]))
    return {"text": with_hints(dialog_manager, text), "alive": True}


async def get_link(dialog_manager: DialogManager, **_: object) -> Data:
    """The link that was completed or taken out of a sentence, to be confirmed."""
    at, given = here(dialog_manager), dialog_manager.dialog_data

    def about_link(work: Work) -> Line | None:
        if "round" in given:
            found = of_item(work, at.actor, given["round"], given["item"])
            return found[0] if found else None
        asked = of_task(work, at.actor, given["task"])
        return asked.head if asked else None

    head = await at.app.ask(about_link)
    if head is None:
        return {"text": shown(at.say("refusal-gone")), "alive": False}
    posted = None if "round" in given else posted_in(dialog_manager)
    key = "dialog-sure" if "round" in given else "dialog-link-sure"
    text = shown(bold(cut(at.line(head), HEAD)), at.say(key, answer=given["link"], posted=posted))
    return {"text": with_hints(dialog_manager, text), "alive": True}

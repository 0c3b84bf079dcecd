"""Owners of channels are live: when other rules name another owner, open tasks go there and both are told."""

from collections.abc import Iterable

from workflow.cards import projection
from workflow.model import Chat, Person, Request, Task
from workflow.people import groups, parties, permissions
from workflow.requests.tasks import publishers
from workflow.requests.tasks.task_rules import owner_of, spec_of
from workflow.text import cut
from workflow.work import Work

ROOM = 300  # letters of a list
Place = tuple[Person | None, Chat | None]
Told = dict[tuple[str, str], dict[Place, list[str]]]


def follow(work: Work, after: int, most: int) -> int | None:
    """Give open tasks to the roles that own their channels by today's rules: so many, behind one of them.

    The last is returned where others are left.
    """
    gave, got = Told(), Told()
    found = work.store.all(Task, state="open", after=after, limit=most + 1)
    work.store.prefetch(Request, "id", [task.request for task in found[:most]])
    for task in found[:most]:
        request = work.require(Request, task.request)
        owner = owner_of(work, request, spec_of(work, request, task), task.role, task.value)
        if owner == task.role:
            continue
        before = _places(work, request, task)
        now = _move(work, request, task, owner)
        places = _places(work, request, now)
        _note(gave, now, [place for place in before if place not in places], request)
        _note(got, now, places, request)
        projection.sync(work, request)
    _tell(work, gave, arrived=False)
    _tell(work, got, arrived=True)
    return found[most - 1].id if len(found) > most else None


def _move(work: Work, request: Request, task: Task, owner: str) -> Task:
    """The task with its new role. Its taker keeps it where that role may publish as well."""
    work.audit("task.moved", request.reference, channel=task.channel, before=task.role, now=owner)
    now = work.store.change(task, role=owner)
    stays = now.assignee is None or publishers.taker(work, request, now)
    return now if stays else work.store.change(now, assignee=None)


def _places(work: Work, request: Request, task: Task) -> list[Place]:
    """The chats in which the publishers of a task are told of it, each once."""
    spec, found = work.spec(request.rules), dict[Place, None]()
    for person, post in publishers.publishers(work, request, task):
        if permissions.is_available(work, person):
            group = permissions.group_of(work, spec, post)
            found.update(dict.fromkeys(groups.ways(group, person)))
    return list(found)


def _note(told: Told, task: Task, places: Iterable[Place], request: Request) -> None:
    for place in places:
        told.setdefault((task.channel, task.role), {}).setdefault(place, []).append(request.reference)


def _tell(work: Work, told: Told, *, arrived: bool) -> None:
    """One message to each chat about each channel, of a part of the tasks."""
    key = "notice-channel-yours" if arrived else "notice-channel-gone"
    spec = work.rulebook.spec
    for (channel, owner), places in told.items():
        title, role = spec.channels[channel].title, parties.title(work, spec, owner, None)
        for (person, chat), references in places.items():
            listed = cut(", ".join(dict.fromkeys(references)), ROOM)
            work.tell(key, person=person, chat=chat, channel=title, role=role, references=listed)

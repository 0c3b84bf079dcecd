"""Numbers of tasks that are given to a party: the request's and their own, such as YC-2026-0042/2.

They are counted in the order in which they opened, and keep their number for good. Publishing goes by the
number of its request.
"""

from collections.abc import Sequence

from workflow.model import Request, Task
from workflow.ports import Store
from workflow.requests.tasks import task_kinds

APART = "/"


def number(store: Store, request: Request, task: Task) -> str:
    """The number by which a task is called."""
    place = _place(store, task)
    return f"{request.reference}{APART}{place}" if place else request.reference


def together(store: Store, request: Request, tasks: Sequence[Task]) -> str:
    """Several tasks of one request: YC-2026-0042/1, /2."""
    places = [f"{APART}{place}" for task in tasks if (place := _place(store, task))]
    return f"{request.reference}{', '.join(places)}"


def found(store: Store, said: str) -> tuple[Request, Task] | None:
    """The task that is called so, however its letters are written."""
    reference, _, place = said.strip().upper().partition(APART)
    request = store.one(Request, reference=reference) if place.isdecimal() else None
    own = _own(store, request.id) if request else []
    if request is None or not 1 <= int(place) <= len(own):
        return None
    return request, own[int(place) - 1]


def request_called(store: Store, said: str) -> Request | None:
    """The request that is called so, or of which a task is: YC-2026-0042 and YC-2026-0042/2."""
    task = found(store, said)
    return task[0] if task else store.one(Request, reference=said.strip().upper())


def _own(store: Store, request: int) -> list[Task]:
    found = [task for task in store.all(Task, request=request) if task_kinds.of(task).is_numbered]
    return sorted(found, key=lambda task: task.id)


def _place(store: Store, task: Task) -> int:
    """Its place among those of its request; 0 of publishing, and of an answer that is owed."""
    ids = [each.id for each in _own(store, task.request)]
    return ids.index(task.id) + 1 if task.id in ids else 0

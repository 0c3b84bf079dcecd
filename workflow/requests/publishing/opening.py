"""Tasks that open before a release, or once all of it is published, each at the moment of its rules."""

from workflow.model import Request, Task, Visit
from workflow.office import stuck
from workflow.requests import conditions, lifecycle
from workflow.requests.publishing import owed, publishers, terms
from workflow.requests.publishing.task_rules import key_of
from workflow.spec.term import PUBLISHED, RELEASED, SENT
from workflow.work import Work


def follow(work: Work, request: Request) -> None:
    """Open the tasks whose moment has come before the release, and end those whose condition holds no more.

    A task that is done stays so, wherever the request goes.
    """
    tasks = work.type_of(request).tasks
    owed.follow(work, request)
    early = {name: each for name, each in tasks.items() if each.opening not in (RELEASED, PUBLISHED)}
    if not early:
        return
    stays = work.store.all(Visit, request=request.id, path="main")
    reached = {SENT, *(stay.stage for stay in stays)}
    applying = lifecycle.tasks(work.type_of(request), conditions.of(work, request))
    there = {task.name: task for task in work.store.all(Task, request=request.id, n=0)}
    for name, each in early.items():
        task = there.get(name)
        if each.opening in reached and name in applying:
            if task is None:
                terms.open_task(work, request, name, n=0, released="")
            elif task.state == "cancelled":
                terms.reopen(work, request, task)
        elif task and task.state == "open":
            work.store.change(task, state="cancelled")
    stuck.check(work, publishers.open_tasks(work, request))


def at_release(work: Work, request: Request) -> list[str]:
    """Return the names of the tasks that a release opens: those that were waived stay waived."""
    tasks = lifecycle.tasks(work.type_of(request), conditions.of(work, request))
    newest = {key_of(work, request, task): task for task in work.store.all(Task, request=request.id)}
    waived = {name for name, task in newest.items() if task.state == "waived"}
    return [name for name, each in tasks.items() if each.opening == RELEASED and name not in waived]


def open_published(work: Work, request: Request, n: int, released: str) -> None:
    """Open the tasks that come when every channel has the release `n`."""
    tasks = publishers.open_tasks(work, request)
    if any(task.channel and not task.afterwards for task in tasks):
        return
    applying = lifecycle.tasks(work.type_of(request), conditions.of(work, request))
    for name, each in applying.items():
        if each.opening == PUBLISHED and not work.store.one(Task, request=request.id, name=name, n=n):
            stuck.check(work, [terms.open_task(work, request, name, n=n, released=released)])

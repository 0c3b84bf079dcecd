"""Tasks that open before a release, or once all of it is published, each at the moment of its rules."""

from workflow.model import Request, Task, Visit
from workflow.office import stuck
from workflow.requests import conditions, lifecycle
from workflow.requests.tasks import owed, publishers, task_kinds, terms
from workflow.requests.tasks.task_rules import key_of, values_of
from workflow.spec.term import PUBLISHED, RELEASED, SENT
from workflow.work import Work

Key = tuple[str, str]  # its name in the rules, and the value it is for


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
    wanted = [
        each for each in _applying(work, request) if each[0] in early and early[each[0]].opening in reached
    ]
    there = {(task.name, task.value): task for task in work.store.all(Task, request=request.id, n=0)}
    for name, value in wanted:
        task = there.get((name, value))
        if task is None:
            terms.open_task(work, request, name, n=0, released="", value=value)
        elif task.state == "cancelled":
            terms.reopen(work, request, task)
    for key, task in there.items():
        if key not in wanted and task.state == "open" and task_kinds.of(task).is_given:
            work.store.change(task, state="cancelled")
    stuck.check(work, publishers.open_tasks(work, request))


def _applying(work: Work, request: Request) -> list[Key]:
    """The tasks of which the condition is true: their names, and the values that each is for."""
    facts = conditions.of(work, request)
    kind = work.type_of(request)
    tasks = lifecycle.tasks(kind, facts)
    return [(name, value) for name, each in tasks.items() for value in values_of(kind, each, facts.answers)]


def at_release(work: Work, request: Request) -> list[Key]:
    """Return the tasks that a release opens: those that were waived stay waived."""
    tasks = work.type_of(request).tasks
    done = work.store.all(Task, request=request.id)
    newest = {(key_of(work, request, task), task.value): task for task in done}
    waived = {key for key, task in newest.items() if task.state == "waived"}
    opening = [key for key in _applying(work, request) if tasks[key[0]].opening == RELEASED]
    return [key for key in opening if key not in waived]


def open_published(work: Work, request: Request, n: int, released: str) -> None:
    """Open the tasks that come when every channel has the release `n`."""
    tasks = publishers.open_tasks(work, request)
    if any(task_kinds.of(task).puts_up for task in tasks):
        return
    kind = work.type_of(request)
    for name, value in _applying(work, request):
        there = work.store.one(Task, request=request.id, name=name, value=value, n=n)
        if kind.tasks[name].opening == PUBLISHED and there is None:
            task = terms.open_task(work, request, name, n=n, released=released, value=value)
            stuck.check(work, [task])

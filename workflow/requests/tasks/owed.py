"""Late answers: each is a task of the person who answers for it, done by the answer after the request."""

from workflow.errors import Refusal
from workflow.form import facts
from workflow.model import Request, Task
from workflow.office import stuck
from workflow.people import choosable, permissions
from workflow.requests import conditions, releases, revisions
from workflow.requests.tasks import publishers, terms
from workflow.requests.tasks.task_rules import logged, title_of
from workflow.work import Work


def follow(work: Work, request: Request) -> None:
    """Open a task for each answer that is missing, and end those that were given or are no longer asked for.

    Nothing is owed once the text is released, nor as long as the answer could name nobody.
    """
    owed = work.type_of(request).owed
    if not owed:
        return
    text = revisions.current(work.store, request)
    is_due = releases.releasing(work, request) is None
    form = facts.asked(work.type_of(request), conditions.of(work, request))
    asked = choosable.answerable(work, form, permissions.answered_for(work, request)).fields
    there = {task.name: task for task in work.store.all(Task, request=request.id, n=0)}
    for name in owed:
        task, is_given = there.get(name), text.answers.get(name) not in (None, "", [])
        if is_due and name in asked and asked[name].required and not is_given:
            _open(work, request, name, task)
        elif task and task.state == "open":
            _end(work, request, task, text.by if is_given else None)
    stuck.check(work, publishers.owed(work, request))


def named(work: Work, request: Request) -> str:
    """The titles of what is owed, as the reason for which more is asked. Raises Refusal where nothing is."""
    titles = [title_of(work, request, task).vi for task in publishers.owed(work, request)]
    if not titles:
        raise Refusal("text-changed")
    return ", ".join(titles)


def _open(work: Work, request: Request, name: str, task: Task | None) -> None:
    if task is None:
        terms.open_task(work, request, name, n=0, released="")
    elif task.state in ("cancelled", "done"):
        terms.reopen(work, request, work.store.change(task, done_by=None, done_at=None))


def _end(work: Work, request: Request, task: Task, by: int | None) -> None:
    if by is None:
        work.store.change(task, state="cancelled")
        return
    work.store.change(task, state="done", done_by=by, done_at=work.now)
    work.audit("task.done", request.reference, **logged(work, request, task))

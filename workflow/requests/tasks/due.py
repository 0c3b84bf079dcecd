"""The clock of a task (rule B19)."""

from workflow.cards import projection
from workflow.model import Deadline, Request, Task
from workflow.notices import nudges
from workflow.office import stuck
from workflow.requests.tasks import publishers
from workflow.requests.tasks.task_rules import logged
from workflow.work import Work


def remind(work: Work, row: Deadline) -> None:
    """Remind the taker of a task; all who may do it where none took it or the taker is away or gone."""
    task = _running(work, row)
    if task:
        _nudge(work, row, task, work.require(Request, task.request))


def late(work: Work, row: Deadline) -> None:
    """The card says so; the role named for it may publish as well."""
    task = _running(work, row)
    if task is None:
        return
    task = work.store.change(task, late_at=work.now)
    request = work.require(Request, task.request)
    work.audit("late", request.reference, **logged(work, request, task))
    _nudge(work, row, task, request)
    projection.sync(work, request)
    stuck.check(work, [task])


def _running(work: Work, row: Deadline) -> Task | None:
    task = work.store.get(Task, row.subject_id)
    return task if task and task.is_running else None


def _nudge(work: Work, row: Deadline, task: Task, request: Request) -> None:
    taker = publishers.taker(work, request, task)
    for person in [taker] if taker else [p for p, _ in publishers.publishers(work, request, task)]:
        nudges.add(work, person, "task", task.id, task.due_at, nudges.Because.of(row))

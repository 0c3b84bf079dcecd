"""Tasks: who may work on one, who has it, and with which result it is done."""

from workflow.cards import projection
from workflow.errors import Refusal
from workflow.model import Person, Request, Task
from workflow.people import permissions
from workflow.requests import signatures
from workflow.requests.tasks import publishers, task_kinds
from workflow.requests.tasks.task_rules import logged, result_of, title_of
from workflow.results import OfRequest
from workflow.spec import ResultKind
from workflow.work import Actor, Work

MOST_PHOTOS = 10
LONGEST_NOTE = 1000


def require_task(work: Work, actor: Actor, id: int) -> tuple[Person, Task, Request]:
    """An open task of a role the actor holds."""
    person = work.act_as(actor)
    task = work.require(Task, id, audited=True)
    request = work.require(Request, task.request)
    if not task_kinds.of(task).is_given or not publishers.may_publish(work, request, task, person):
        raise Refusal("not-publisher", audited=True)
    return person, task, request


def name_of(work: Work, id: int | None) -> str:
    person = work.store.get(Person, id) if id else None
    return person.short if person else ""


def require_open(work: Work, task: Task) -> None:
    """Refuses a task that is done or was cancelled, and says who did it."""
    if task.state != "open":
        raise Refusal("task-closed", who=signatures.done_by(work, work.require(Request, task.request), task))


def require_result_task(work: Work, actor: Actor, id: int, kind: ResultKind) -> tuple[Task, Request]:
    """An open task of a role the actor holds, with such a result."""
    _, task, request = require_open_task(work, actor, id)
    if result_of(work, request, task) != kind:
        raise Refusal("gone", audited=True)
    return task, request


def require_open_task(work: Work, actor: Actor, id: int) -> tuple[Person, Task, Request]:
    """A task of a role the actor holds that is still to be done."""
    person, task, request = require_task(work, actor, id)
    require_open(work, task)
    return person, task, request


def take(work: Work, person: Person, task: Task, request: Request) -> OfRequest:
    """The task is the person's, who is here and left it to nobody. Its former taker is told."""
    if not permissions.is_available(work, person):
        raise Refusal("cannot-hold")
    if not publishers.can_take(work, request, task, person):
        raise Refusal("given-away")
    before = work.store.get(Person, task.assignee) if task.assignee else None
    if before and before.id == person.id:
        return OfRequest(request.reference)
    work.store.change(task, assignee=person.id)
    if before is None:
        work.audit("claimed", request.reference, **logged(work, request, task))
    else:
        work.audit("task.taken-over", request.reference, **logged(work, request, task), before=before.id)
    if before and before.active:
        title = title_of(work, request, task)
        reference = request.reference
        work.tell(
            "notice-task-taken-over", person=before, reference=reference, who=person.short, channel=title
        )
    projection.sync(work, request)
    return OfRequest(request.reference)

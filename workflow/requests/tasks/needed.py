"""Tasks that a step, a channel or all publishing needs: until they are done it waits, with who has them."""

from workflow.errors import Refusal
from workflow.model import Request, Task
from workflow.people import parties
from workflow.requests.tasks import publishers, task_kinds
from workflow.requests.tasks.task_rules import key_of, spec_of, title_of
from workflow.spec import Words
from workflow.spec.term import PUBLISHED
from workflow.work import Work


def missing(work: Work, request: Request, place: str) -> list[Task]:
    """The open tasks without which a step or task of this name is not passed, or nothing is published."""
    tasks = publishers.open_tasks(work, request)
    return [task for task in tasks if place in places(work, request, task)]


def places(work: Work, request: Request, task: Task) -> list[str]:
    """The steps, channel or publishing that wait for a task; of one that is owed, all of its party."""
    kind = work.type_of(request)
    if not task_kinds.of(task).is_given:
        return kind.steps_of(kind.fields[task.name].needed_by)
    needed_for = spec_of(work, request, task).needed_for
    return [needed_for] if needed_for else []


def stops(work: Work, request: Request, task: Task) -> bool:
    """Whether a task waits for another one: what was released may be put up only then."""
    return any(missing(work, request, place) for place in _waits_at(work, request, task))


def require_may_start(work: Work, request: Request, task: Task) -> None:
    """Refuse the result of what waits for another task."""
    for place in _waits_at(work, request, task):
        require_done(work, request, place)


def _waits_at(work: Work, request: Request, task: Task) -> tuple[str, ...]:
    """The places at which a result of publishing waits: all of it, and its own channel (rule E20)."""
    return (PUBLISHED, key_of(work, request, task)) if task_kinds.of(task).puts_up else ()


def require_done(work: Work, request: Request, place: str) -> None:
    """Refuse as long as a task is missing."""
    for task in missing(work, request, place):
        raise Refusal("task-needed", task=title_of(work, request, task), who=holder(work, request, task))


def holder(work: Work, request: Request, task: Task) -> str | Words:
    """The name of who took it, else the title of its party."""
    taker = publishers.taker(work, request, task)
    return taker.short if taker else parties.title(work, work.spec(request.rules), task.role, request)

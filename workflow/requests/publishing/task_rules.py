"""A task as the rules of its request say it: how it is called, whose it is, and with what it is done."""

from workflow.model import Request, Task
from workflow.people import permissions
from workflow.spec import Gives, ResultKind, TaskSpec, Words
from workflow.work import Work


def key_of(work: Work, request: Request, task: Task) -> str:
    """The name of a task in the rules: of publishing it is found by its channel, which it has alone."""
    tasks = work.type_of(request).tasks.items()
    return task.name or next(name for name, each in tasks if each.channel == task.channel)


def spec_of(work: Work, request: Request, task: Task) -> TaskSpec:
    return work.type_of(request).all_tasks[key_of(work, request, task)]


def title_of(work: Work, request: Request, task: Task) -> Words:
    """The title of the channel, or of a task that is done for none."""
    own = spec_of(work, request, task).title
    return own or work.spec(request.rules).channels[task.channel].title


def gives_of(work: Work, request: Request, task: Task) -> Gives:
    """With what it is done; without a word of that in the rules it is ticked."""
    if task.channel:
        return Gives(result=work.spec(request.rules).channels[task.channel].result)
    return spec_of(work, request, task).gives or Gives()


def result_of(work: Work, request: Request, task: Task) -> ResultKind:
    return gives_of(work, request, task).result


def asks_of(work: Work, request: Request, task: Task) -> tuple[str, ...]:
    """The fields that it asks of whoever does it."""
    return spec_of(work, request, task).asks


def owner_of(work: Work, request: Request, publish: TaskSpec, last: str = "") -> str:
    """The party whose task it is, as a record keeps it. Owners of channels are live."""
    if publish.to:
        return f"{publish.to}"
    return permissions.owner(work, work.spec(request.rules), publish.channel, last)


def logged(task: Task) -> dict[str, str]:
    """A task as the log names it."""
    return {"channel": task.channel} if task.channel else {"task": task.name}

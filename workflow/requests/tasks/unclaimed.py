"""A task that nobody took: whoever comes in when it is late is told once, before that (rule B20)."""

from workflow.deadlines.counting import Clock
from workflow.model import Chat, Deadline, Person, Request, Task
from workflow.people import groups, parties, permissions
from workflow.people.delegations import Matter
from workflow.requests.tasks import publishers, task_numbers
from workflow.requests.tasks.task_rules import logged, post_of, spec_of, title_of
from workflow.spec import TaskSpec
from workflow.work import Work

SUBJECT, KIND = "task", "unclaimed"
Way = tuple[Person | None, Chat | None]


def begin(work: Work, publish: TaskSpec, task: Task) -> None:
    """Plan the moment at which a task that was opened is still nobody's."""
    for row in work.store.all(Deadline, subject=SUBJECT, subject_id=task.id, kind=KIND):
        work.store.remove(row)
    if publish.unclaimed:
        end = Clock.after(task.opened_at, publish.unclaimed).end(work.calendar)
        work.store.add(Deadline(subject=SUBJECT, subject_id=task.id, kind=KIND, due_at=end))


def tell(work: Work, row: Deadline) -> None:
    """Tell them, unless somebody has it by now. A day off that was announced meanwhile gives it longer."""
    task = work.require(Task, row.subject_id)
    request = work.require(Request, task.request)
    publish = spec_of(work, request, task)
    if not task.is_running or publish.unclaimed is None or publishers.taker(work, request, task):
        return
    end = Clock.after(task.opened_at, publish.unclaimed).end(work.calendar)
    if end > work.now:
        later = Deadline(subject=SUBJECT, subject_id=task.id, kind=KIND, ordinal=row.ordinal + 1, due_at=end)
        work.store.add(later)
        return
    work.audit("task.unclaimed", request.reference, **logged(work, request, task))
    title, number = title_of(work, request, task), task_numbers.number(work.store, request, task)
    role = parties.title(work, work.spec(request.rules), task.role, request)
    for person, chat in dict.fromkeys(_ways(work, request, task, publish)):
        work.tell(
            "notice-task-unclaimed",
            person=person,
            chat=chat,
            reference=number,
            channel=title,
            role=role,
        )


def _ways(work: Work, request: Request, task: Task, publish: TaskSpec) -> list[Way]:
    """The chats of whoever comes in late, or stands in for them; of administrators where nobody does."""
    spec, post = work.spec(request.rules), post_of(work, request, task, publish.late.then)
    acting = permissions.standing_for(work, spec, post, about=Matter(request.type, unit=request.unit))
    if not acting:
        return [(admin, None) for admin in permissions.administrators(work)]
    return groups.ways_of(work, spec, acting)

"""Publishers of a task: who may publish it, and who has taken it."""

from workflow.model import Person, Request, Task
from workflow.people.permissions import first_available, holders, is_available
from workflow.work import Work


def publishing_roles(work: Work, request: Request, task: Task) -> list[str]:
    """Return the roles that may publish: the channel's owner, and when late the role its rules name."""
    kind = work.type_of(request)
    then = next((p.late.then for p in kind.tasks.values() if p.channel == task.channel), None)
    return [task.role, then] if task.late_at and then and then != task.role else [task.role]


def publishers(work: Work, request: Request, task: Task) -> list[tuple[Person, str]]:
    """Return the publishers of a task with the role each acts in: the holders, also those who are away.

    Where none of them is available whoever stands in for them may publish as well (rule A30).
    """
    spec, found = work.spec(request.rules), dict[int, tuple[Person, str]]()
    roles = publishing_roles(work, request, task)
    for role in roles:
        for person in holders(work, spec, role, request.unit):
            found.setdefault(person.id, (person, role))
    if not any(is_available(work, person) for person, _ in found.values()):
        for role in roles:
            for person, acting in first_available(work, spec, role, request.unit):
                found.setdefault(person.id, (person, acting))
    return list(found.values())


def may_publish(work: Work, request: Request, task: Task, person: Person) -> bool:
    return any(p.id == person.id for p, _ in publishers(work, request, task))


def taker(work: Work, request: Request, task: Task) -> Person | None:
    """Return the taker of a task who can still do it; None where it is the role's again."""
    person = work.store.get(Person, task.assignee) if task.assignee else None
    if person and is_available(work, person) and may_publish(work, request, task, person):
        return person
    return None


def open_tasks(work: Work, request: Request) -> list[Task]:
    """Tasks still to be done: publishing, or taking down."""
    return work.store.all(Task, request=request.id, state="open")

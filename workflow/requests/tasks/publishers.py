"""Publishers of a task: who may publish it, and who has taken it."""

from workflow.model import Person, Request, Task
from workflow.people import delegations, parties
from workflow.people.delegations import Matter
from workflow.people.parties import Post
from workflow.people.permissions import Acting, available, holding, is_available, standing_for
from workflow.requests.tasks import task_kinds, task_rules
from workflow.requests.tasks.task_rules import spec_of
from workflow.requests.waiting import requesters
from workflow.work import Work


def publishing_posts(work: Work, request: Request, task: Task) -> list[Post]:
    """Return the posts that may do it: its owner, and when late the party its rules name."""
    spec, then = work.spec(request.rules), spec_of(work, request, task).late.then
    owner = parties.read(work, spec, task.role, request)
    late = task_rules.post_of(work, request, task, then) if task.late_at else None
    return list(dict.fromkeys(parties.each_of((owner, late))))


def publishers(work: Work, request: Request, task: Task) -> list[Acting]:
    """Return the publishers of a task with the post each acts in: the holders, also those who are away, and
    whoever acts for one.

    Where none of them is available whoever stands in for them may publish as well (rule A30). An
    answer that is owed is given by whoever answers for the request.
    """
    if not task_kinds.of(task).is_given:
        return [(each, Post(task.role, None, each.id)) for each in requesters.answering(work, request)]
    spec, found = work.spec(request.rules), dict[int, Acting]()
    posts, about = publishing_posts(work, request, task), _matter(request)
    for post in posts:
        for person in holding(work, spec, post):
            found.setdefault(person.id, (person, post))
        for person, acting in available(work, spec, [post], about=about):
            found.setdefault(person.id, (person, acting))
    if not any(is_available(work, person) for person, _ in found.values()):
        for post in posts:
            for person, acting in standing_for(work, spec, post, about=about):
                found.setdefault(person.id, (person, acting))
    return list(found.values())


def post_of(work: Work, request: Request, task: Task, person: Person) -> Post | None:
    """The post in which somebody may do it, or None."""
    return next((post for each, post in publishers(work, request, task) if each.id == person.id), None)


def may_publish(work: Work, request: Request, task: Task, person: Person) -> bool:
    return post_of(work, request, task, person) is not None


def taker(work: Work, request: Request, task: Task) -> Person | None:
    """Return the taker of a task who can still do it; None where it is the role's again.

    So it is while somebody else acts for the taker.
    """
    person = work.store.get(Person, task.assignee) if task.assignee else None
    return person if person and can_take(work, request, task, person) else None


def can_take(work: Work, request: Request, task: Task, person: Person) -> bool:
    """Whether a publisher can be asked for it: is here, and has not left it to somebody who is."""
    if not is_available(work, person) or not may_publish(work, request, task, person):
        return False
    for post in publishing_posts(work, request, task) if task_kinds.of(task).is_given else ():
        given = delegations.given(work, post.role, post.unit, _matter(request), [person])
        other = work.store.get(Person, given[person.id].receiver) if person.id in given else None
        if other and other.active and is_available(work, other):
            return False
    return True


def colleagues(work: Work, request: Request, task: Task, *, but: Person) -> list[Person]:
    """Return the others who can do it now, to whom it may be handed over."""
    others = [person for person, _ in publishers(work, request, task) if person.id != but.id]
    return [person for person in others if can_take(work, request, task, person)]


def _matter(request: Request) -> Matter:
    return Matter(request.type, unit=request.unit)


def of_release(work: Work, request: Request) -> list[Task]:
    """Those of them that a release opened, and which it takes along when it no longer counts."""
    return [task for task in open_tasks(work, request) if task.n]


def owed(work: Work, request: Request) -> list[Task]:
    """The answers that the requester still owes."""
    return [task for task in open_tasks(work, request) if not task_kinds.of(task).is_given]


def given(work: Work, request: Request) -> list[Task]:
    """Open tasks of others than the requester, who take them."""
    return [task for task in open_tasks(work, request) if task_kinds.of(task).is_given]


def open_tasks(work: Work, request: Request) -> list[Task]:
    """Tasks still to be done: publishing, or taking down."""
    return work.store.all(Task, request=request.id, state="open")

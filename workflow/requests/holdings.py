"""The holders of a request, now and before: a role, or the person who took it (rules A30, B19).

Looked at whenever its cards are, so whatever gives it to somebody else is kept: a step, a clock that ran out,
an absence, a task that is taken or handed back.
"""

from collections.abc import Sequence

from workflow.model import Held, Holding, Person, Request, Task, Visit
from workflow.people import permissions
from workflow.people.deciders import Deciders
from workflow.people.permissions import Acting
from workflow.requests import lifecycle
from workflow.requests.tasks import publishers
from workflow.work import Work

Key = tuple[Held, int, str, int | None]


def sync(work: Work, requests: Sequence[Request]) -> None:
    """Write down who has each from now on, and who has it no more."""
    ended, begun = list[Holding](), list[Holding]()
    for request in requests:
        now = _now(work, request)
        for row in work.store.all(Holding, request=request.id, until=None):
            key = (row.subject, row.subject_id, row.role, row.person)
            if key in now:
                now.remove(key)
            else:
                ended.append(row)
        begun += [_holding(work, request, key) for key in now]
    work.store.change_all(ended, until=work.now)
    work.store.add_all(begun)


def _holding(work: Work, request: Request, key: Key) -> Holding:
    subject, id, role, person = key
    return Holding(
        request=request.id, subject=subject, subject_id=id, role=role, person=person, since=work.now
    )


def taker(work: Work, request: Request, visit: Visit) -> Person | None:
    """Return who took a visit and can still decide it; None where it is the role's again."""
    person = work.store.get(Person, visit.assignee) if visit.assignee else None
    if person is None or visit.waiting != "decider":
        return None
    if not lifecycle.stage_of(work.type_of(request), visit).one_is_enough:
        return None
    return person if any(p.id == person.id for p, _ in _deciders(work, request, visit)) else None


def taken(work: Work, visit: Visit) -> Holding | None:
    """The time in which the taker of a visit has had it."""
    rows = work.store.all(Holding, request=visit.request, until=None)
    mine = (r for r in rows if r.person and (r.subject, r.subject_id) == ("visit", visit.id))
    return next(mine, None)


def _deciders(work: Work, request: Request, visit: Visit) -> Sequence[Acting]:
    return Deciders(work, request, lifecycle.stage_of(work.type_of(request), visit)).asked


def _now(work: Work, request: Request) -> list[Key]:
    """The roles that decide, or whose stage it is where nobody can; of each task its taker, or its roles."""
    found: list[Key] = []
    visit = permissions.open_visit(work, request)
    if request.status == "deciding" and visit and visit.waiting == "decider":
        found += [("visit", visit.id, role, person) for role, person in _of_visit(work, request, visit)]
    for task in publishers.given(work, request):
        found += [("task", task.id, role, person) for role, person in _of_task(work, request, task)]
    return found


def _of_visit(work: Work, request: Request, visit: Visit) -> list[tuple[str, int | None]]:
    decides, holder = _deciders(work, request, visit), taker(work, request, visit)
    if holder:
        return [(post.kept(request), person.id) for person, post in decides if person.id == holder.id]
    stage = lifecycle.stage_of(work.type_of(request), visit)
    return [(role, None) for role in _roles(request, decides) or [f"{stage.by}"]]


def _of_task(work: Work, request: Request, task: Task) -> list[tuple[str, int | None]]:
    may_publish = publishers.publishers(work, request, task)
    taker = publishers.taker(work, request, task)
    if taker:
        return [(post.kept(request), person.id) for person, post in may_publish if person.id == taker.id]
    available = [each for each in may_publish if permissions.is_available(work, each[0])]
    posts = publishers.publishing_posts(work, request, task)
    waits = [post.kept(request) for post in posts] or [task.role]
    return [(role, None) for role in _roles(request, available) or waits]


def _roles(request: Request, people: Sequence[Acting]) -> list[str]:
    return list(dict.fromkeys(post.kept(request) for _, post in people))

"""The holders of a request, now and before: a role, or the person who took it (rules A30, B19).

Looked at whenever its cards are, so whatever gives it to somebody else is kept: a step, a clock that ran out,
an absence, a task that is taken or handed back. Those of now are the queues of posts (rule A04).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from workflow.model import Held, Holding, Person, Request, Visit
from workflow.people import parties, permissions
from workflow.people.deciders import Deciders
from workflow.people.parties import Post
from workflow.people.permissions import Acting
from workflow.requests import freshness, lifecycle
from workflow.requests.tasks import publishers
from workflow.requests.waiting import requesters
from workflow.work import Work

Key = tuple[Held, int, str, int | None]


def sync(work: Work, requests: Sequence[Request]) -> None:
    """Write down who has each from now on, and who has it no more."""
    ended, begun = list[Holding](), list[Holding]()
    for request in requests:
        now = _now(work, request)
        for row in work.store.all(Holding, request=request.id, until=None):
            wanted = now.pop(_key(row), None)
            if wanted is None:
                ended.append(row)
            elif not _is_same(row, wanted):
                work.store.change(row, post=wanted.post, type=wanted.type, unit=wanted.unit,
                                  due_at=wanted.due_at, day=wanted.day)  # fmt: skip
        begun += now.values()
    work.store.change_all(ended, until=work.now)
    work.store.add_all(begun)


def is_behind(work: Work, request: Request) -> bool:
    """Whether the rows that are kept say something else than what is so now."""
    now = _now(work, request)
    kept = {_key(row): row for row in work.store.all(Holding, request=request.id, until=None)}
    return kept.keys() != now.keys() or any(not _is_same(row, now[key]) for key, row in kept.items())


def _key(row: Holding) -> Key:
    return row.subject, row.subject_id, row.role, row.person


def _is_same(row: Holding, wanted: Holding) -> bool:
    return replace(row, id=0, since=wanted.since) == wanted


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


def _now(work: Work, request: Request) -> dict[Key, Holding]:
    """The rows as they should be: of the roles that decide, that asked for more, and that do each task."""
    found: dict[Key, Holding] = {}
    visit = permissions.open_visit(work, request) if request.status == "deciding" else None
    day: str | None = None
    for subject, id, due_at, post, person in (*_of_visit(work, request, visit), *_of_tasks(work, request)):
        if day is None and subject != "inquiry":
            last = freshness.last_day(work, request)
            day = last.isoformat() if last else ""
        row = Holding(
            request=request.id,
            subject=subject,
            subject_id=id,
            role=post.kept(request),
            person=person,
            since=work.now,
            post=name_of(post),
            type=request.type,
            unit=request.unit,
            due_at=due_at,
            day="" if subject == "inquiry" else day or "",
        )
        found.setdefault(_key(row), row)
    return found


def name_of(post: Post) -> str:
    """The name of a post and of its queue: the role, with the unit it is held in."""
    return f"{post.role} in {post.unit}" if post.unit else post.role


Has = Iterator[tuple[Held, int, datetime | None, Post, int | None]]


def _of_visit(work: Work, request: Request, visit: Visit | None) -> Has:
    """Of its taker, or the posts that decide; or whose stage it is, also where the requester is asked."""
    if visit is None:
        return
    stage = lifecycle.stage_of(work.type_of(request), visit)
    waits = parties.post(work, work.spec(request.rules), stage.by, request) or Post(f"{stage.by}")
    if visit.waiting == "requester":
        if inquiry := requesters.inquiry_of(work, visit):
            yield from (("inquiry", inquiry.id, inquiry.due_at, post, None) for post in waits.members)
        return
    decides, holder = _deciders(work, request, visit), taker(work, request, visit)
    if holder:
        mine = [post for person, post in decides if person.id == holder.id]
        yield from (("visit", visit.id, visit.due_at, post, holder.id) for post in mine)
    else:
        yield from (("visit", visit.id, visit.due_at, post, None) for post in _posts(decides) or [waits])


def _of_tasks(work: Work, request: Request) -> Has:
    """Of each its taker, or the posts that can do it, or whose it is where nobody can."""
    for task in publishers.given(work, request):
        does, taken_by = publishers.publishers(work, request, task), publishers.taker(work, request, task)
        if taken_by:
            mine = [post for person, post in does if person.id == taken_by.id]
            yield from (("task", task.id, task.due_at, post, taken_by.id) for post in mine)
            continue
        posts = _posts([each for each in does if permissions.is_available(work, each[0])])
        posts = posts or publishers.publishing_posts(work, request, task) or [Post(task.role)]
        yield from (("task", task.id, task.due_at, post, None) for post in posts)


def _posts(people: Sequence[Acting]) -> list[Post]:
    return list(dict.fromkeys(post for _, post in people))

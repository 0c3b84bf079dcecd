"""The chats that show a request: its requester's, and those of the people who are to move it on."""

from collections.abc import Sequence

from workflow.model import Card, Person, Request, Task
from workflow.people import advisers, groups, permissions
from workflow.requests import holdings, lifecycle, parts
from workflow.requests.deciding import reopening
from workflow.requests.opinions import asked_opinions
from workflow.requests.publishing import publishers, waivers
from workflow.requests.waiting import requesters
from workflow.subject import Way
from workflow.work import Work

NAMED = 10  # requests named in one notice


def concerned(work: Work, request: Request) -> list[Way]:
    """Everybody a request concerns now, its requester first."""
    requester = work.store.get(Person, permissions.requester(request))
    return [(requester, None), *waited_for(work, request), *_asked_for_opinions(work, request)]


def waited_for(work: Work, request: Request) -> list[Way]:
    """The chats of those who are to move a request on; without the author's, whom it only tells."""
    spec, found = work.spec(request.rules), list[Way]()
    refusing = _refusing(work, request)
    visit = permissions.open_visit(work, request)
    if request.status == "deciding" and visit and requesters.waits_for_deciders(work, visit):
        stage = lifecycle.stage_of(spec.request_types[request.type], visit)
        for person, post in permissions.deciders(work, spec, request, stage):
            group = permissions.group_of(work, spec, post)
            found.extend(groups.ways(group, person, refusing))
        taker = holdings.taker(work, request, visit)
        found.extend([(taker, None)] if taker else [])
    for task in publishers.open_tasks(work, request):
        for post in publishers.publishing_posts(work, request, task):
            group = permissions.group_of(work, spec, post)
            found.extend([(None, group)] if group else [])
        for person, post in publishers.publishers(work, request, task):
            group = permissions.group_of(work, spec, post)
            found.extend(groups.ways(group, person, refusing))
        taker = publishers.taker(work, request, task)
        found.extend([(taker, None)] if taker else [])
        waiving = waivers.waivers(work, request, task) if task.late_at else []
        found.extend((person, None) for person, _ in waiving)
    return found


def _refusing(work: Work, request: Request) -> set[int]:
    """The groups that take no card of it."""
    return {c.chat for c in work.store.all(Card, request=request.id) if c.chat and c.refused}


def _asked_for_opinions(work: Work, request: Request) -> list[Way]:
    found, spec = list[Way](), work.spec(request.rules)
    refusing = _refusing(work, request)
    for opinion in asked_opinions.open_of(work, request):
        for person, post in advisers.advisers(work, request, opinion):
            found.extend(groups.ways(permissions.group_of(work, spec, post), person, refusing))
    return found


def waits(work: Work, request: Request) -> bool:
    """Whether somebody other than its author is to move a request on."""
    visit = permissions.open_visit(work, request)
    decides = request.status == "deciding" and visit is not None and visit.waiting == "decider"
    return decides or bool(publishers.open_tasks(work, request))


def open_requests(work: Work, after: int = 0, limit: int | None = None) -> list[Request]:
    """The requests in which something may be done: also closed ones to be taken down, or to be reopened."""
    found = {request.id: request for request in parts.going_on(work, after, limit)}
    for task in work.store.all(Task, state="open", afterwards=True):
        found.setdefault(task.request, work.require(Request, task.request))
    for request in reopening.reopenable(work):
        found.setdefault(request.id, request)
    return [found[id] for id in sorted(found) if id > after][:limit]


def tell_unseen(work: Work, requests: Sequence[Request], why: str) -> None:
    """Administrators hear of requests that nobody sees, in one message."""
    references = [request.reference for request in requests]
    more = f" (+{len(references) - NAMED})" if len(references) > NAMED else ""
    named = ", ".join(references[:NAMED]) + more
    for admin in permissions.administrators(work):
        work.tell("notice-nobody-sees", person=admin, references=named, said=why)

"""The open parts of a request: its stage, what is to be published or taken down, its re-check."""

from collections.abc import Callable
from functools import partial
from operator import attrgetter
from typing import TypeVar

from workflow.deadlines import clocks
from workflow.lines import Line, line
from workflow.model import Person, Recheck, Request, Status, Task, Timed, Visit
from workflow.model.literals import UNDER_WAY
from workflow.office import movers
from workflow.people import permissions
from workflow.requests.tasks import publishers
from workflow.subject import Awaited
from workflow.work import Work

Part = Visit | Task | Recheck
P = TypeVar("P", Visit, Recheck)


def of_request(work: Work, request: Request) -> list[Part]:
    """The open parts of one request."""
    visit = permissions.open_visit(work, request) if request.status == "deciding" else None
    recheck = None
    if request.status == "rechecking":
        recheck = work.store.one(Recheck, request=request.id, answer=None)
    stays = [part for part in (visit, recheck) if part]
    return [*stays, *publishers.open_tasks(work, request)]


def rings(work: Work, request: Request) -> bool:
    """Whether an open part of a request has a clock that rings at any hour."""
    for part in of_request(work, request):
        runs = work.subjects.of(part).runs(work, part)
        if runs and clocks.rings(work, work.subjects.of(runs).name, runs):
            return True
    return False


def visits(work: Work, after: int = 0, limit: int | None = None) -> list[Visit]:
    """The open stages: all, or a `limit` of those after one."""
    return _while(work, "deciding", after, limit, partial(work.store.all, Visit, left_at=None))


def tasks(work: Work, after: int = 0, limit: int | None = None) -> list[Task]:
    """The open tasks: to be published or taken down."""
    return work.store.all(Task, state="open", after=after, limit=limit)


def rechecks(work: Work, after: int = 0, limit: int | None = None) -> list[Recheck]:
    """The open re-checks."""
    return _while(work, "rechecking", after, limit, partial(work.store.all, Recheck, answer=None))


def _while(work: Work, status: Status, after: int, limit: int | None, ask: Callable[..., list[P]]) -> list[P]:
    """Of the parts that are asked for, those of requests in this state."""
    found = list[P]()
    while some := ask(after=after, limit=limit):
        work.store.prefetch(Request, "id", [part.request for part in some])
        found += [part for part in some if work.require(Request, part.request).status == status]
        after = some[-1].id
        if limit is None or len(some) < limit or len(found) >= limit:
            break
    return found[:limit]


def under_way(work: Work, after: int = 0, limit: int | None = None) -> list[Request]:
    """The requests that are under way. Some are asked for by each state, so that no others are read."""
    if limit is None:
        return work.store.all(Request, status=UNDER_WAY)
    some = (work.store.all(Request, status=status, after=after, limit=limit) for status in UNDER_WAY)
    return sorted((request for each in some for request in each), key=attrgetter("id"))[:limit]


def without(work: Work, after: int = 0, limit: int | None = None) -> list[Request]:
    """The requests that go on, though no part of them is open; of a `limit` of them those that are so."""
    some = under_way(work, after, limit)
    ids = [request.id for request in some]
    work.store.prefetch(Visit, "request", ids)
    work.store.prefetch(Task, "request", ids)
    work.store.prefetch(Recheck, "request", [r.id for r in some if r.status == "rechecking"])
    return [request for request in some if not of_request(work, request)]


def movers_of(work: Work, request: Request) -> list[Person]:
    """Everybody who can move a part of a request on."""
    found = {p.id: p for part in of_request(work, request) for p in movers.movers(work, part)}
    return list(found.values())


def request_of(work: Work, part: Timed) -> Request:
    """The request that something is part of."""
    return work.require(Request, work.subjects.of(part).request(part) or 0)


def id_of(part: Part) -> int:
    return part.request


def named(work: Work, part: Timed) -> Line:
    """The name of a request, or of the one that something is part of, among what is stuck."""
    request = request_of(work, part)
    return line("stuck-request", reference=request.reference, subject=request.subject)


def by_unit(work: Work, part: Timed) -> Awaited:
    """The unit of a request, which is to move on what waits for its requester."""
    request = request_of(work, part)
    return movers.by_unit(work, request.unit, work.type_of(request))

"""The open parts of a request: its stage, what is to be published or taken down, its re-check."""

from workflow.lines import Line, line
from workflow.model import Person, Recheck, Request, Status, Task, Timed, Visit
from workflow.office import movers
from workflow.people import permissions
from workflow.requests.publishing import publishers
from workflow.subject import Awaited
from workflow.work import Work

AT_ONCE = 500
GOING_ON: tuple[Status, ...] = ("deciding", "publishing", "rechecking")
Part = Visit | Task | Recheck


def of_request(work: Work, request: Request) -> list[Part]:
    """The open parts of one request."""
    visit = permissions.open_visit(work, request) if request.status == "deciding" else None
    recheck = None
    if request.status == "rechecking":
        recheck = work.store.one(Recheck, request=request.id, answer=None)
    stays = [part for part in (visit, recheck) if part]
    return [*stays, *publishers.open_tasks(work, request)]


def visits(work: Work) -> list[Visit]:
    """Every open stage."""
    deciding = {request.id for request in work.store.all(Request, status="deciding")}
    return [visit for visit in work.store.all(Visit, left_at=None) if visit.request in deciding]


def tasks(work: Work) -> list[Task]:
    """Everything that is to be published or taken down."""
    return work.store.all(Task, state="open")


def rechecks(work: Work) -> list[Recheck]:
    """The open re-checks; all that were ever answered are never looked through."""
    ids = [request.id for request in work.store.all(Request, status="rechecking")]
    found: list[Recheck] = []
    for start in range(0, len(ids), AT_ONCE):
        found += work.store.all(Recheck, request=tuple(ids[start : start + AT_ONCE]), answer=None)
    return found


def without(work: Work) -> list[Request]:
    """The requests that go on, though no part of them is open."""
    parts: list[Part] = [*visits(work), *tasks(work), *rechecks(work)]
    having = {part.request for part in parts}
    return [request for request in work.store.all(Request, status=GOING_ON) if request.id not in having]


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
    return movers.by_unit(work, request_of(work, part).unit)

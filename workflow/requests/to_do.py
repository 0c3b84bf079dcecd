"""The things wanted of people in a request, and until when, written down whenever its cards follow."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from workflow.model import Decision, Person, Recheck, Request, Task, ToDo, Visit, Wanted
from workflow.office import list_rows
from workflow.people import advisers, permissions
from workflow.people.deciders import Deciders
from workflow.requests import freshness, holdings, lifecycle, together
from workflow.requests.opinions import asked_opinions
from workflow.requests.tasks import publishers, task_kinds, waivers
from workflow.requests.tasks.task_rules import result_of
from workflow.requests.waiting import requesters
from workflow.work import Work

FIRST = 10  # requests that somebody who is back is told of
WHILE_FRESH: tuple[Wanted, ...] = ("decide", "publish")
Asked = Iterator[tuple[Person | int, Wanted, datetime | None]]


def sync(work: Work, requests: Sequence[Request]) -> None:
    """Write down what is wanted of whom from now on, and what no more."""
    together.read_to_do(work, requests)
    list_rows.write(work, "request", {request.id: rows(work, request).values() for request in requests})


def is_behind(work: Work, request: Request) -> bool:
    """Whether the rows that are kept say something else than what is wanted now."""
    return list_rows.is_behind(work, "request", request.id, rows(work, request).values())


def first(work: Work, person: Person, *wanted: Wanted) -> list[Request]:
    """The requests in which this is wanted most urgently of a person."""
    found = list_rows.first(work, person, "request", FIRST, *wanted)
    work.store.prefetch(Request, "id", found)
    return [work.require(Request, id) for id in found]


def rows(work: Work, request: Request) -> dict[int, ToDo]:
    """The rows as they should be, by person: of several things a decision, else the first that is due."""
    found: dict[int, ToDo] = {}
    day = None
    for who, wanted, due_at in _asked(work, request):
        person = who if isinstance(who, int) else who.id
        if wanted in WHILE_FRESH and day is None:
            day = freshness.last_day(work, request)
        known = found.get(person)
        if known is None or _goes_before(wanted, due_at, known):
            fresh = day.isoformat() if day and wanted in WHILE_FRESH else ""
            found[person] = ToDo(
                subject="request",
                subject_id=request.id,
                person=person,
                wanted=wanted,
                due_at=due_at,
                day=fresh,
            )
    return found


def _goes_before(wanted: Wanted, due_at: datetime | None, known: ToDo) -> bool:
    """Whether something is more urgent; a decision takes what else is wanted of its decider with it, and
    whatever is wanted that somebody may waive something else."""
    if "waive" in (wanted, known.wanted):
        return wanted != "waive"
    if known.wanted == "decide" or due_at is None:
        return False
    return known.due_at is None or due_at < known.due_at


def _asked(work: Work, request: Request) -> Asked:
    """Everything that is wanted of somebody."""
    visit = permissions.open_visit(work, request) if request.status == "deciding" else None
    if visit and visit.waiting == "decider":
        yield from _of_deciders(work, request, visit)
    elif visit:
        yield from _of_requester(work, request, visit)
    if request.status == "rechecking" and (
        recheck := work.store.one(Recheck, request=request.id, answer=None)
    ):
        yield permissions.requester(request), "recheck", recheck.due_at
        yield from _of_colleagues(work, request, recheck.due_at)
    for task in publishers.open_tasks(work, request):
        yield from _of_publishers(work, request, task)
    for opinion in asked_opinions.open_of(work, request):
        yield from ((each, "opinion", opinion.due_at) for each, _ in advisers.allowed(work, request, opinion))


def _of_deciders(work: Work, request: Request, visit: Visit) -> Asked:
    """Of those who may decide and have not, or of the one of them who took it."""
    taker, given = holdings.taker(work, request, visit), work.store.all(Decision, visit=visit.id)
    spoken = {id for each in given for id in each.seats}
    stage = lifecycle.stage_of(work.type_of(request), visit)
    for person, post in Deciders(work, request, stage).allowed:
        has_spoken = not spoken.isdisjoint({person.id, post.giver})
        if not has_spoken and (taker is None or taker.id == person.id):
            yield person, "decide", visit.due_at


def _of_requester(work: Work, request: Request, visit: Visit) -> Asked:
    """Of a requester who was asked for more; of others where they cannot answer, or did not in time."""
    inquiry = requesters.inquiry_of(work, visit)
    due_at = inquiry.due_at if inquiry else None
    yield permissions.requester(request), "supplement", due_at
    if inquiry and inquiry.late_at:
        stage = lifecycle.stage_of(work.type_of(request), visit)
        deciding = Deciders(work, request, stage).allowed
        yield from ((person, "unanswered", due_at) for person, _ in deciding)
    yield from _of_colleagues(work, request, due_at)
    for person in requesters.answering(work, request) if inquiry else ():
        if requesters.may_end(work, request, person):
            yield person, "end", due_at


def _of_colleagues(work: Work, request: Request, due_at: datetime | None) -> Asked:
    """Of those who may answer for a requester who cannot."""
    if permissions.can_answer(work, request):
        return
    for person in permissions.senders(work, request.unit, work.type_of(request)):
        if requesters.may_take_over(work, request, person):
            yield person, "take", due_at


def _of_publishers(work: Work, request: Request, task: Task) -> Asked:
    """Of those who may publish, or of the one of them who took it, and of those who may waive it."""
    yield from ((person, "waive", task.due_at) for person, _ in waivers.waivers(work, request, task))
    kind = task_kinds.of(task)
    if not kind.is_given:
        yield permissions.requester(request), kind.wanted, task.due_at
        yield from _of_colleagues(work, request, task.due_at)
        return
    taker = publishers.taker(work, request, task)
    has_no_link = kind.puts_up and result_of(work, request, task) != "link"
    wanted: Wanted = "result" if has_no_link else kind.wanted
    for person, _ in publishers.publishers(work, request, task):
        if taker is None or taker.id == person.id:
            yield person, wanted, task.due_at

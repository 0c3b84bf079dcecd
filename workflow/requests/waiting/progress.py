"""The state of a request, asked for by its requester: a question in the next digest of whoever has it.

From half of the time of its step on, once a day. A step that releases is a leader's: the desk is asked there,
which may hurry it on.
"""

from collections.abc import Iterator
from datetime import datetime

from workflow.deadlines import clocks
from workflow.errors import Refusal
from workflow.model import AuditEntry, Person, Request, Task, Visit
from workflow.notices import nudges
from workflow.people import permissions
from workflow.people.deciders import Deciders
from workflow.requests import holdings, lifecycle, steps
from workflow.requests.tasks import publishers
from workflow.requests.waiting import requesters
from workflow.work import Work

KIND = "progress.asked"
Asked = tuple[str, Visit | Task, list[Person]]


def offered(work: Work, request: Request, person: Person) -> bool:
    """Whether somebody may ask for the state now."""
    if permissions.requester(request) != person.id:
        return False
    return bool(_to_ask(work, request)) and not _asked_today(work, request)


def ask(work: Work, request: Request) -> None:
    """Put the question into the next digests. Raises Refusal where it is too early, or was asked today."""
    asked = _to_ask(work, request)
    if not asked:
        raise Refusal("too-early-to-ask")
    if _asked_today(work, request):
        raise Refusal("asked-today")
    for subject, part, people in asked:
        for person in people:
            nudges.ask(work, person, subject, part.id)
    work.audit(KIND, request.reference)


def _to_ask(work: Work, request: Request) -> list[Asked]:
    """The parts whose time is half over, and the people of each who can be asked."""
    found = [(name, part, those) for name, part, since, those in _parts(work, request)
             if _is_half_over(work, name, part, since)]  # fmt: skip
    return [each for each in found if each[2]]


def _parts(work: Work, request: Request) -> Iterator[tuple[str, Visit | Task, datetime, list[Person]]]:
    visit = permissions.open_visit(work, request) if request.status == "deciding" else None
    if visit and visit.waiting == "decider":
        yield "visit", visit, visit.asked_at, _of_visit(work, request, visit)
    for task in publishers.given(work, request):
        taker = publishers.taker(work, request, task)
        does = [taker] if taker else [person for person, _ in publishers.publishers(work, request, task)]
        yield "task", task, task.opened_at, does


def _of_visit(work: Work, request: Request, visit: Visit) -> list[Person]:
    """Those who have it; where its step releases, the desk, as far as there is another."""
    stage = lifecycle.stage_of(work.type_of(request), visit)
    taker = holdings.taker(work, request, visit)
    decide = [taker] if taker else Deciders(work, request, stage).people
    if steps.following(work, request, visit):
        return decide
    return [person for person, _ in requesters.desk(work, request)] or decide


def _is_half_over(work: Work, subject: str, part: Visit | Task, since: datetime) -> bool:
    """Whether half of the time is over by the step's own clock: at night only hours and minutes run."""
    if part.due_at is None:
        return False
    clock = clocks.clock_of(work.store, subject, part.id)
    if clock and clock.by_clock:
        return 2 * (work.now - since) >= part.due_at - since
    minutes = work.calendar.working_minutes
    return 2 * minutes(since, work.now) >= minutes(since, part.due_at)


def _asked_today(work: Work, request: Request) -> bool:
    last = work.store.one(AuditEntry, subject=request.reference, kind=KIND)
    return last is not None and last.at.astimezone(work.rulebook.zone).date() == work.today

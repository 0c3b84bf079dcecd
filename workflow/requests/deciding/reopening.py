"""A refusal taken back by whoever refused: until when, and what makes it too late."""

from datetime import datetime

from workflow.model import Deadline, Decision, Draft, Person, Request, Revision, Visit
from workflow.people import permissions
from workflow.people.parties import Post
from workflow.requests import signatures
from workflow.spec import Quantity
from workflow.work import Work

KIND = "reopen"  # the row that takes the button away
WITHIN = Quantity.parse("1 working day")  # after the day of the refusal, which is not counted


def begin(work: Work, visit: Visit) -> None:
    """A stage was refused: it may be reopened until the end of the next working day."""
    due = work.calendar.following(work.today, WITHIN).at
    work.store.add(Deadline(subject="visit", subject_id=visit.id, kind=KIND, due_at=due))


def refused(work: Work, request: Request) -> Visit | None:
    """The stage at which a request was refused; None where it did not end so."""
    visit = work.store.one(Visit, request=request.id)
    return visit if visit and request.outcome == "refused" and visit.path == "main" else None


def until(work: Work, visit: Visit) -> datetime | None:
    """Return the moment until when a refused stage may be reopened; None once it is over."""
    row = work.store.one(Deadline, subject="visit", subject_id=visit.id, kind=KIND)
    return row.due_at if row and work.now < row.due_at else None


def reopenable(work: Work) -> list[Request]:
    """The refused requests whose time to be reopened runs."""
    rows = work.store.all(Deadline, kind=KIND, fired_at=None)  # each of a visit
    visits = work.store.all(Visit, id=tuple(row.subject_id for row in rows)) if rows else []
    refused = tuple(visit.request for visit in visits)
    return work.store.all(Request, id=refused, status="closed") if refused else []


def sent_again(work: Work, request: Request) -> Request | None:
    """Return the request that was sent anew from a refused one."""
    texts = tuple(revision.id for revision in work.store.all(Revision, request=request.id))
    for draft in work.store.all(Draft, purpose="new", base=texts):
        if draft.sent_at:
            return work.store.get(Request, draft.request or 0)
    return None


def may_reopen(work: Work, request: Request, person: Person) -> Post | None:
    """The post in which `person` refused last, while they hold it; None for anybody else."""
    given = work.store.one(Decision, request=request.id, verdict="refuse")
    if given is None or given.person != person.id or person.id in permissions.answered_for(work, request):
        return None
    return signatures.still_held(work, request, given, work.require(Visit, given.visit).stage)


def offered(work: Work, request: Request, person: Person) -> datetime | None:
    """Return the moment until when `person` may reopen a request now; None where they may not."""
    visit = refused(work, request)
    if visit is None or may_reopen(work, request, person) is None or sent_again(work, request):
        return None
    return until(work, visit)

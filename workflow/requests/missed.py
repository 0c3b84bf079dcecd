"""Work that must be done before a day and would begin after that: told before sending and on cards (C23).

Each step is taken to be done just in time, as a promise takes it (`promises`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from workflow.model import Draft, Request, Task, Visit
from workflow.people import permissions
from workflow.requests import lifecycle, promises, revisions
from workflow.requests.promises import Course
from workflow.requests.tasks import terms
from workflow.requests.tasks.task_rules import key_of
from workflow.requests.tasks.terms import ToPublish
from workflow.spec import RequestType, Stage, TaskSpec, Term
from workflow.spec.term import PUBLISHED, SENT
from workflow.work import Work


@dataclass(frozen=True)
class Missed:
    """A task or a step that begins after the moment `by` which it has to be done.

    It is missed for sure where it begins when the request is sent.
    """

    what: TaskSpec | Stage
    by: datetime
    begins: datetime
    is_sure: bool


def of(work: Work, request: Request, asked: ToPublish) -> list[Missed]:
    """Return what will be missed of a request that is being decided."""
    if not _may_miss(asked.kind):
        return []
    return list(_of(work, asked, request))


def of_draft(work: Work, draft: Draft) -> list[Missed]:
    """The same of what is sent now, or of a change of a request that is being decided."""
    request, asked = revisions.changed_by(work, draft), terms.asked_in(work, draft)
    if not _may_miss(asked.kind):
        return []
    return list(_of(work, asked, request) if request else _missed(work, asked, None, {}))


def of_new(work: Work, asked: ToPublish) -> list[Missed]:
    """The same of what would be sent now."""
    if not _may_miss(asked.kind):
        return []
    return list(_missed(work, asked, None, {}))


def _may_miss(kind: RequestType) -> bool:
    """Whether anything of a type has to be done before a moment: only that can begin too late."""
    return any(term.side == "before" for _, term in kind.terms())


def _of(work: Work, asked: ToPublish, request: Request) -> Iterator[Missed]:
    visit = permissions.open_visit(work, request)
    if visit and visit.path == "main":
        early = work.store.all(Task, request=request.id, n=0)
        begun = {key_of(work, request, task): task for task in early if task.state != "cancelled"}
        yield from _missed(work, asked, visit, begun)


def _missed(work: Work, asked: ToPublish, visit: Visit | None, begun: Mapping[str, Task]) -> Iterator[Missed]:
    course = promises.ahead(work, asked, visit)
    for stage in course.ahead if visit else course.steps:
        begins = course.known[stage.name]
        if by := _over_by(work, asked, course, stage.within, begins):
            yield Missed(stage, by, begins, is_sure=stage is course.first)
    for name, each in lifecycle.tasks(asked.kind, asked.facts).items():
        task = begun.get(name)
        if task and (task.state != "open" or each.opening != SENT):
            continue  # of what is open its own line says since when it is late
        opens = promises.expected(work, asked, visit) if each.opening == PUBLISHED else None
        at = task.opened_at if task else opens or course.known.get(each.opening)
        if at and (by := _over_by(work, asked, course, each.term, at)):
            yield Missed(each, by, at, is_sure=each.opening == SENT)


def _over_by(
    work: Work, asked: ToPublish, course: Course, term: Term | None, begins: datetime
) -> datetime | None:
    """When the time for something is over that begins only after that."""
    if term is None or term.side != "before":
        return None
    by = terms.clock(work, asked, term, begins, course.known).end(work.calendar)
    return by if by < begins else None

"""The places in the rules that give a request and its parts their time, and the document of its type."""

from workflow.model import Inquiry, Opinion, Recheck, Request, Task, Visit
from workflow.requests import lifecycle
from workflow.requests.tasks import task_kinds
from workflow.requests.tasks.task_rules import key_of
from workflow.subject import Basis
from workflow.work import Work


def of_request(work: Work, request: Request) -> Basis:
    return _at(work, request, "within")


def of_visit(work: Work, visit: Visit) -> Basis:
    """Its stage; those of a correction are the same where it has none of its own."""
    request = work.require(Request, visit.request)
    names = [stage.name for stage in lifecycle.stages(work.type_of(request), visit.path)]
    result = work.type_of(request).result
    is_own = visit.path == "correction" and result is not None and result.correction is not None
    way = ("result", "correction", "stages") if is_own else ("stages",)
    return _at(work, request, *way, names.index(visit.stage))


def of_task(work: Work, task: Task) -> Basis:
    """The task in the rules, or the question whose answer is owed."""
    request = work.require(Request, task.request)
    if not task_kinds.of(task).is_given:
        return _at(work, request, "fields", task.name, "required")
    return _at(work, request, "tasks", key_of(work, request, task))


def of_recheck(work: Work, recheck: Recheck) -> Basis:
    return _at(work, work.require(Request, recheck.request), "result", "recheck_within")


def of_inquiry(work: Work, inquiry: Inquiry) -> Basis:
    """The time to answer, where rules give one (docs/decisions/0021-a-requester-has-a-clock.md)."""
    request = work.require(Request, inquiry.request)
    return _at(work, request, "requester") if work.type_of(request).requester else Basis()


def of_opinion(work: Work, opinion: Opinion) -> Basis:
    """The stage at which it was asked."""
    return of_visit(work, work.require(Visit, opinion.visit))


def _at(work: Work, request: Request, *place: str | int) -> Basis:
    document = work.type_of(request).rests_on
    return Basis.at(request.rules, ("request_types", request.type, *place), document)

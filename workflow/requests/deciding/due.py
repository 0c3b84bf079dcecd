"""The clock of a stage: its deciders are reminded; when it is late, whoever the rules name comes in.

Or the request goes on without an answer, where the rules say so.
"""

from workflow.cards import projection
from workflow.model import Deadline, Request, Visit
from workflow.notices import nudges
from workflow.office import stuck
from workflow.people.deciders import Deciders
from workflow.requests import holdings, lifecycle
from workflow.requests.deciding import stages
from workflow.spec import Stage
from workflow.work import Work


def remind(work: Work, row: Deadline) -> None:
    """The holder, else everybody who may decide, is reminded with their next digest."""
    found = _running(work, row)
    if found:
        _nudge(work, row, *found)


def late(work: Work, row: Deadline) -> None:
    """The card says so, and goes to the role named for it; without one the deciders are told once more.

    The claim of its taker ends: anybody of the role may take it. A stage that goes on is left, unless its
    decision would release.
    """
    found = _running(work, row)
    if found is None:
        return
    visit, request, stage = found
    if stage.late.goes_on and stages.go_on(work, request, visit):
        return
    then = stage.late.then
    visit = work.store.change(visit, late_at=work.now, assignee=None)
    work.audit("late", request.reference, stage=stage.name, path=visit.path, then=f"{then}" if then else None)
    if not then:
        _nudge(work, row, visit, request, stage)
    projection.sync(work, request)
    stuck.check(work, [visit])


def settled(work: Work, row: Deadline) -> None:
    """A refusal can no longer be taken back: the button goes."""
    visit = work.store.get(Visit, row.subject_id)
    if visit:
        projection.sync(work, work.require(Request, visit.request))


def _running(work: Work, row: Deadline) -> tuple[Visit, Request, Stage] | None:
    visit = work.store.get(Visit, row.subject_id)
    if visit is None or not visit.is_running:
        return None
    request = work.require(Request, visit.request)
    return visit, request, lifecycle.stage_of(work.type_of(request), visit)


def _nudge(work: Work, row: Deadline, visit: Visit, request: Request, stage: Stage) -> None:
    taker = holdings.taker(work, request, visit)
    for person in [taker] if taker else Deciders(work, request, stage).people:
        nudges.add(work, person, "visit", visit.id, visit.due_at, nudges.Because.of(row))

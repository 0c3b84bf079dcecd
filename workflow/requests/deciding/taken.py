"""A visit of a stage that one of its role takes, as a task is taken: two do not work on it at once."""

from workflow.cards import projection
from workflow.errors import Refusal
from workflow.model import Person, Request, Visit
from workflow.people import permissions
from workflow.people.deciders import Deciders
from workflow.requests import lifecycle
from workflow.requests.deciding.authority import require_authority, require_still
from workflow.results import OfRequest
from workflow.work import Actor, Work

Held = tuple[Person, Visit, Request]


def require_visit(work: Work, actor: Actor, id: int) -> Held:
    """An open visit that one decides, and somebody who may."""
    person, visit = work.act_as(actor), work.require(Visit, id, audited=True)
    request = work.require(Request, visit.request)
    stage = lifecycle.stage_of(work.type_of(request), visit)
    those = Deciders(work, request, stage)
    require_authority(work, those, person)
    require_still(work, those, visit, person)
    if not stage.one_is_enough:
        raise Refusal("needs-several")
    return person, visit, request


def take(work: Work, person: Person, visit: Visit, request: Request) -> OfRequest:
    """It is the person's, who is asked to decide it: here, and with nobody who acts for them.

    Its former holder is told, also while they are away.
    """
    if not permissions.is_available(work, person):
        raise Refusal("cannot-hold")
    those = Deciders(work, request, lifecycle.stage_of(work.type_of(request), visit))
    if all(each.id != person.id for each in those.people):
        raise Refusal("given-away")
    before = work.store.get(Person, visit.assignee) if visit.assignee else None
    if before and before.id == person.id:
        return OfRequest(request.reference)
    work.store.change(visit, assignee=person.id)
    reference, subject = request.reference, request.subject
    if before is None:
        work.audit("visit.claimed", reference, stage=visit.stage)
    else:
        work.audit("visit.taken-over", reference, stage=visit.stage, before=before.id)
    if before and before.active:
        work.tell(
            "notice-visit-taken-over", person=before, reference=reference, who=person.short, subject=subject
        )
    projection.sync(work, request)
    return OfRequest(reference)

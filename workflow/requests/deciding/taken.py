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


def can_hold(work: Work, request: Request, visit: Visit, person: Person) -> bool:
    """Whether somebody is asked to decide it now."""
    those = Deciders(work, request, lifecycle.stage_of(work.type_of(request), visit))
    return any(each.id == person.id for each in those.people)


def colleagues(work: Work, request: Request, visit: Visit, *, but: Person) -> list[Person]:
    """The others who are asked to decide it now, to whom it may be handed over."""
    those = Deciders(work, request, lifecycle.stage_of(work.type_of(request), visit))
    return [each for each in those.people if each.id != but.id]


def take(work: Work, person: Person, visit: Visit, request: Request) -> OfRequest:
    """It is the person's, who is asked to decide it: here, and with nobody who acts for them.

    Its former holder is told, also while they are away.
    """
    if not permissions.is_available(work, person):
        raise Refusal("cannot-hold")
    if not can_hold(work, request, visit, person):
        raise Refusal("given-away")
    before = work.store.get(Person, visit.assignee) if visit.assignee else None
    if before and before.id == person.id:
        return OfRequest(request.reference)
    work.store.change(visit, assignee=person.id)
    reference = request.reference
    if before is None:
        work.audit("visit.claimed", reference, stage=visit.stage)
    else:
        work.audit("visit.taken-over", reference, stage=visit.stage, before=before.id)
    tell_former(work, before, request, person)
    projection.sync(work, request)
    return OfRequest(reference)


def tell_former(work: Work, before: Person | None, request: Request, holder: Person) -> None:
    """Tell who had taken it that somebody else has it now."""
    if before and before.active:
        reference, subject, who = request.reference, request.subject, holder.short
        work.tell("notice-visit-taken-over", person=before, reference=reference, who=who, subject=subject)

"""One of a role takes what is to be decided, so that two do not work on it at once (as a task is taken)."""

from dataclasses import dataclass

from workflow.cards import projection
from workflow.errors import Refusal
from workflow.model import Person, Request, Visit
from workflow.people import permissions
from workflow.requests import holdings, lifecycle
from workflow.requests.deciding.decide import require_authority, require_still
from workflow.work import Actor, Work

Held = tuple[Person, Visit, Request]


@dataclass(frozen=True)
class ClaimVisit:
    """Take it. One that somebody else has says who; it is free again where they are gone, away or late."""

    actor: Actor
    visit: int

    def perform(self, work: Work) -> str:
        person, visit, request = _require(work, self.actor, self.visit)
        taker = holdings.taker(work, request, visit)
        if taker and taker.id != person.id:
            raise Refusal("visit-taken", who=taker.short)
        return _take(work, person, visit, request)


@dataclass(frozen=True)
class TakeOverVisit:
    """Take it from a colleague who has it, with a word to them."""

    actor: Actor
    visit: int

    def perform(self, work: Work) -> str:
        return _take(work, *_require(work, self.actor, self.visit))


@dataclass(frozen=True)
class HandBackVisit:
    """Give it back to the role, whose card comes anew."""

    actor: Actor
    visit: int

    def perform(self, work: Work) -> str:
        person, visit, request = _require(work, self.actor, self.visit)
        if visit.assignee is None:
            return request.reference
        if visit.assignee != person.id:
            taker = work.store.get(Person, visit.assignee)
            raise Refusal("visit-taken", who=taker.short if taker else "")
        work.store.change(visit, assignee=None)
        work.audit("visit.back", request.reference, stage=visit.stage)
        projection.sync(work, request)
        return request.reference


def _require(work: Work, actor: Actor, id: int) -> Held:
    """An open visit, and somebody who decides it and can be reached in private."""
    person, visit = work.act_as(actor), work.require(Visit, id, audited=True)
    request = work.require(Request, visit.request)
    stage = lifecycle.stage_of(work.type_of(request), visit)
    require_authority(work, request, stage, person)
    require_still(work, work.type_of(request), visit, person)
    if not permissions.one_is_enough(stage):
        raise Refusal("needs-several")
    if not permissions.is_available(work, person):
        raise Refusal("cannot-hold")
    return person, visit, request


def _take(work: Work, person: Person, visit: Visit, request: Request) -> str:
    """It is the person's. Whoever had it before is told, also where they are away."""
    before = work.store.get(Person, visit.assignee) if visit.assignee else None
    if before and before.id == person.id:
        return request.reference
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
    return reference

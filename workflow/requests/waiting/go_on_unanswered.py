"""A stage goes on although the requester did not answer in time."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import Request, Visit
from workflow.people import permissions
from workflow.people.deciders import Deciders
from workflow.requests import lifecycle, signatures
from workflow.requests.interventions import record
from workflow.requests.waiting import requesters, ways_on
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class GoOnUnanswered:
    """The visit waits for its deciders again, on the revision there is, with the time it had left."""

    actor: Actor
    visit: int

    def perform(self, work: Work) -> OfRequest:
        person = work.act_as(self.actor)
        visit = work.require(Visit, self.visit, audited=True)
        request = work.require(Request, visit.request)
        stage = lifecycle.stage_of(work.type_of(request), visit)
        if person.id in permissions.answered_for(work, request):
            raise Refusal("own-request", audited=True)
        post = Deciders(work, request, stage).post_of(person)
        if post is None:
            raise Refusal("not-decider", audited=True)
        inquiry = requesters.inquiry_of(work, visit)
        if inquiry is None or visit.left_at is not None:
            raise Refusal("moved-on")
        if inquiry.late_at is None:
            raise Refusal("still-time", due=inquiry.due_at)
        given = signatures.sign(work, request, person, post)
        record(work, request, "proceed", given)
        work.audit("went-on", request.reference, stage=stage.name, path=visit.path, **given.logged)
        ways_on.go_on(work, request, visit)
        return OfRequest(request.reference)

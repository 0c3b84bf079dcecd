"""End a request that its requester leaves waiting."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import Request
from workflow.people import permissions
from workflow.requests import signatures
from workflow.requests.interventions import record, require_reason
from workflow.requests.waiting import requesters, ways_on
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class CloseRequest:
    """Deciders may once the time to answer is over; the unit's head and the desk while the requester cannot.

    A correction that waits is not made, and what is out stays.
    """

    actor: Actor
    request: int
    reason: str

    def perform(self, work: Work) -> OfRequest:
        person = work.act_as(self.actor)
        request = work.require(Request, self.request)
        if request.status == "closed":
            raise Refusal("moved-on")
        post = requesters.may_end(work, request, person)
        if post is None:
            raise Refusal("may-not-end", audited=True)
        reason = require_reason(self.reason)
        visit = permissions.open_visit(work, request)
        asked = visit is not None and visit.waiting == "requester"
        given = signatures.sign(work, request, person, post)
        record(work, request, "end", given, reason)
        work.audit("ended", request.reference, **given.logged)
        ways_on.end(work, request, visit, is_asked=asked)
        return OfRequest(request.reference)

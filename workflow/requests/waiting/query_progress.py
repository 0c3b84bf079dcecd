"""The requester asks for the state of a request."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import Request
from workflow.people import permissions
from workflow.requests.waiting import progress
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class QueryProgress:
    """The question comes with the next digest of whoever has it; it never rings."""

    actor: Actor
    request: int

    def perform(self, work: Work) -> OfRequest:
        person = work.act_as(self.actor)
        request = work.require(Request, self.request)
        if permissions.requester(request) != person.id:
            raise Refusal("only-author", audited=True)
        progress.ask(work, request)
        return OfRequest(request.reference)

"""The requester takes a request back, until it is published."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import Request
from workflow.people import permissions
from workflow.requests import revisions
from workflow.requests.deciding.stages import close
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Withdraw:
    """Everybody who was asked sees it on their card."""

    actor: Actor
    request: int

    def perform(self, work: Work) -> OfRequest:
        person = work.act_as(self.actor)
        request = work.require(Request, self.request)
        if permissions.requester(request) != person.id:
            raise Refusal("only-author", audited=True)
        if not revisions.can_withdraw(work, request):
            raise Refusal("moved-on")
        close(work, request, "withdrawn")
        return OfRequest(request.reference)

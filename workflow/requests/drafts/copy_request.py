"""Begin a new request with the answers of an earlier one."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import Request
from workflow.people import sending
from workflow.requests import seeing
from workflow.requests.drafts import copying
from workflow.requests.drafts.begin import begin
from workflow.results import Begun
from workflow.work import Actor, Work


@dataclass(frozen=True)
class CopyRequest:
    """For whoever may see the request and send its type today. It is a request of its own."""

    actor: Actor
    request: int

    def perform(self, work: Work) -> Begun:
        person = work.act_as(self.actor)
        request = work.require(Request, self.request, audited=True)
        if not seeing.may_see(work, work.spec(request.rules), request, person):
            raise Refusal("gone", audited=True)
        unit = copying.unit_of(work, person, request)
        if unit is None:
            sending.require_sender(work, person, request.type, request.unit)
        answers = copying.answers(work, person, request)
        return Begun(begin(work, person, request.type, unit or request.unit, answers).id)

"""Begin a supplement to a request."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.events import needs
from workflow.model import Request
from workflow.people import permissions, sending
from workflow.requests import lifecycle
from workflow.requests.drafts.begin import draft_of
from workflow.results import Begun
from workflow.work import Actor, Work


@dataclass(frozen=True)
class StartSupplement:
    """The requester adds to a request that is being decided, or sends again what came to nothing."""

    actor: Actor
    request: int

    def perform(self, work: Work) -> Begun:
        person = work.act_as(self.actor)
        request = work.require(Request, self.request)
        if permissions.requester(request) != person.id:
            raise Refusal("only-author", audited=True)
        if request.outcome in lifecycle.CAME_TO_NOTHING:
            sending.require_sender(work, person, request.type, request.unit)
            draft = draft_of(work, person, request, "new")
            needs.began(work, draft)
            return Begun(draft.id)
        if not lifecycle.can_supplement(request):
            raise Refusal("moved-on")
        return Begun(draft_of(work, person, request, "supplement").id)

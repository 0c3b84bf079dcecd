"""Take what is to be published as files: the text, photos and files that were released."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import Request
from workflow.requests.publishing import package
from workflow.requests.tasks import publishers
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class TakePackage:
    """The package goes to the private chat of whoever may publish one of the open tasks, at any hour.

    Refused and logged unless it is what was released.
    """

    actor: Actor
    request: int

    def perform(self, work: Work) -> OfRequest:
        person = work.act_as(self.actor)
        request = work.require(Request, self.request)
        tasks = package.to_publish(work, request)
        if not tasks:
            raise Refusal("moved-on")
        if not any(publishers.may_publish(work, request, task, person) for task in tasks):
            raise Refusal("not-publisher", audited=True)
        revision = package.released(work, request)
        if revision is None:
            raise Refusal("not-released", audited=True)
        if not package.is_under_way(work, person, request):
            work.audit("package", request.reference, released=revision.digest)
            package.hand_out(work, person, request, revision)
        return OfRequest(request.reference)

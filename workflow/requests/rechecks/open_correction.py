"""Open a correction of what is published, without waiting for the requester to find something wrong."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import Recheck, Request
from workflow.requests import releases, steps
from workflow.requests.deciding.authority import require_releaser
from workflow.requests.deciding.stages import enter
from workflow.requests.interventions import record, require_reason
from workflow.requests.tasks import publishers
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class OpenCorrection:
    """At any time after something is out, also of a request that was closed (rule B35).

    Channels that still wait are held up: nothing more of what is wrong goes out.
    """

    actor: Actor
    request: int
    reason: str

    def perform(self, work: Work) -> OfRequest:
        person = work.act_as(self.actor)
        request = work.require(Request, self.request)
        _, given = require_releaser(work, request, person)
        if not work.type_of(request).correction:
            raise Refusal("gone", audited=True)
        if not releases.can_correct(work, request):
            raise Refusal("correction-running" if releases.is_out(work, request) else "nothing-out")
        reason = require_reason(self.reason)
        for task in publishers.of_release(work, request):
            if not task.afterwards:
                work.store.change(task, state="cancelled")
        for recheck in work.store.all(Recheck, request=request.id, answer=None):
            work.store.change(recheck, answer="stopped", answered_at=work.now)
        work.audit("correction", request.reference, before=request.outcome or request.status, **given.logged)
        record(work, request, "correct", given, reason)
        request = work.store.change(request, status="deciding", outcome=None, closed_at=None)
        enter(work, request, "correction", steps.first(work, request, "correction"))
        return OfRequest(request.reference)

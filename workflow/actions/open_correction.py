"""Open a correction of what is published, without waiting for the requester to find something wrong."""

from dataclasses import dataclass

from workflow import permissions, releases
from workflow.actions.decide import REASON
from workflow.actions.recall import require_releaser
from workflow.actions.stages import enter
from workflow.errors import Refusal
from workflow.model import Intervention, Recheck, Request
from workflow.text import clean
from workflow.work import Actor, Work


@dataclass(frozen=True)
class OpenCorrection:
    """At any time after something is out, also of a request that was closed (rule B35).

    Channels that still wait are held up: nothing more of what is wrong goes out. Returns the reference.
    """

    actor: Actor
    request: int
    reason: str

    def perform(self, work: Work) -> str:
        person = work.require_person(self.actor)
        request = work.require(Request, self.request)
        _, role = require_releaser(work, request, person)
        if not releases.can_correct(work, request):
            raise Refusal("correction-running" if releases.is_out(work, request) else "nothing-out")
        reason = clean(self.reason)[:REASON]
        if not reason:
            raise Refusal("reason-needed")
        for task in permissions.open_tasks(work, request):
            if not task.afterwards:
                work.store.change(task, state="cancelled")
        for recheck in work.store.all(Recheck, request=request.id, answer=None):
            work.store.change(recheck, answer="stopped", answered_at=work.now)
        work.audit("correction", request.reference, role=role, before=request.outcome or request.status)
        work.store.add(
            Intervention(
                request=request.id, kind="correct", person=person.id, role=role, reason=reason, at=work.now
            )
        )
        request = work.store.change(request, status="deciding", outcome=None, closed_at=None)
        enter(work, request, "correction", work.type_of(request).result.correction.stages[0])
        return request.reference

"""Take a release back before anything of it is published."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import Decision, Person, Request, Visit
from workflow.requests import lifecycle, releases, revisions, steps
from workflow.requests.deciding.authority import require_releaser
from workflow.requests.deciding.stages import enter
from workflow.requests.interventions import record, require_reason
from workflow.requests.tasks import publishers
from workflow.requests.waiting import requesters
from workflow.results import OfRequest
from workflow.spec import Stage
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Recall:
    """The release no longer counts, its tasks end, and the request comes back to whoever recalled it.

    Its releaser gets it at the stage that releases, the desk at its own stage before that one
    (docs/decisions/0022-recalled-and-corrected.md).
    """

    actor: Actor
    request: int
    reason: str

    def perform(self, work: Work) -> OfRequest:
        person = work.act_as(self.actor)
        request = work.require(Request, self.request)
        visit, given = require_releaser(work, request, person)
        if not releases.can_recall(work, request):
            raise Refusal("already-out" if releases.is_out(work, request) else "nothing-to-recall")
        reason = require_reason(self.reason)
        self._stop(work, request)
        work.store.change(visit, outcome="recalled")
        stage = self._back_to(work, request, visit, person)
        work.audit("recalled", request.reference, stage=stage.name, path=visit.path, **given.logged)
        record(work, request, "recall", given, reason)
        enter(work, work.store.change(request, status="deciding"), visit.path, stage)
        return OfRequest(request.reference)

    @staticmethod
    def _stop(work: Work, request: Request) -> None:
        """End the tasks of the release; what an earlier one put up must still come down."""
        out = revisions.put_up(work, request)[-1:]
        for task in publishers.of_release(work, request):
            if task.afterwards and out:
                work.store.change(task, released=out[0].released)
            else:
                work.store.change(task, state="cancelled")

    @staticmethod
    def _back_to(work: Work, request: Request, visit: Visit, person: Person) -> Stage:
        last = lifecycle.stage_of(work.type_of(request), visit)
        if work.store.one(Decision, visit=visit.id, person=person.id, verdict="pass"):
            return last
        desk = requesters.recalling_parties(work, request)
        own = [stage for stage in steps.earlier(work, request, visit) if stage.by in desk]
        return own[-1] if own else last

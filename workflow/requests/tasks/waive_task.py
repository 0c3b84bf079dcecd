"""Waive a task: it need not be done, for a reason that is kept and shown (rule B01)."""

from dataclasses import dataclass

from workflow.model import Request, Task
from workflow.requests import signatures, whole
from workflow.requests.deciding import stages
from workflow.requests.interventions import require_reason
from workflow.requests.tasks import needed, waivers
from workflow.requests.tasks.task_rules import key_of, logged
from workflow.requests.tasks.tasks import require_open
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class WaiveTask:
    """Waive an open task: the step, the publishing or the end that waits for it does so no more, at later
    releases either. Tasks that a waived channel alone needed are waived with it.
    """

    actor: Actor
    task: int
    reason: str

    def perform(self, work: Work) -> OfRequest:
        person = work.act_as(self.actor)
        task = work.require(Task, self.task, audited=True)
        request = work.require(Request, task.request)
        post = waivers.require(work, request, task, person)
        require_open(work, task)
        reason = require_reason(self.reason)
        alone = needed.missing(work, request, key_of(work, request, task)) if task.channel else []
        given = signatures.sign(work, request, person, post)
        for each in (*alone, task):
            work.store.change(each, state="waived", note=reason, **given.of_task, done_at=work.now)
            work.audit("task.waived", request.reference, **logged(work, request, each), **given.logged)
        stages.task_over(work, whole.published(work, request), task)
        return OfRequest(request.reference)

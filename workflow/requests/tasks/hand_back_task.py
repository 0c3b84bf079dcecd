"""Give a task back."""

from dataclasses import dataclass

from workflow.cards import projection
from workflow.errors import Refusal
from workflow.people import handover
from workflow.requests.tasks.task_rules import logged
from workflow.requests.tasks.tasks import name_of, require_open_task
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class HandBackTask:
    """Give a task that one took back to its role, which is told."""

    actor: Actor
    task: int

    def perform(self, work: Work) -> OfRequest:
        person, task, request = require_open_task(work, self.actor, self.task)
        if task.assignee is None:
            return OfRequest(request.reference)
        if task.assignee != person.id:
            raise Refusal("task-taken", who=name_of(work, task.assignee))
        task = work.store.change(task, assignee=None)
        work.audit("task.back", request.reference, **logged(work, request, task))
        handover.tell_role(work, person, [(task, request)])
        projection.sync(work, request)
        return OfRequest(request.reference)

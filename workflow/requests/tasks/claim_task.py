"""Take a task."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.requests.tasks import publishers
from workflow.requests.tasks.tasks import require_open_task, take
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class ClaimTask:
    """Take a task. A refusal names the taker, as long as they are here and may publish."""

    actor: Actor
    task: int

    def perform(self, work: Work) -> OfRequest:
        person, task, request = require_open_task(work, self.actor, self.task)
        taker = publishers.taker(work, request, task)
        if taker and taker.id != person.id:
            raise Refusal("task-taken", who=taker.short)
        return take(work, person, task, request)

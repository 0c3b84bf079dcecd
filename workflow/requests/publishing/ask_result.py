"""A window asks for the result of a task: it opens only to those who may return it now."""

from dataclasses import dataclass

from workflow.requests.publishing.tasks import require_open, require_task
from workflow.work import Actor, Work


@dataclass(frozen=True)
class AskResult:
    """The result of a task; returns its kind: a link, photos or a note."""

    actor: Actor
    task: int

    def perform(self, work: Work) -> str:
        _, task, request = require_task(work, self.actor, self.task)
        require_open(work, task)
        return work.spec(request.rules).channels[task.channel].result

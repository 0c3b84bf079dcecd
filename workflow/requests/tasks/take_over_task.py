"""Take a task from a colleague."""

from dataclasses import dataclass

from workflow.requests.tasks.tasks import require_open_task, take
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class TakeOverTask:
    """Take a task from a colleague of the role who is here, with a word to them."""

    actor: Actor
    task: int

    def perform(self, work: Work) -> OfRequest:
        return take(work, *require_open_task(work, self.actor, self.task))

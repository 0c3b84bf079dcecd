"""A window asks for the result of a task: it opens only to those who may return it now."""

from dataclasses import dataclass

from workflow.requests.publishing.tasks import ResultKind, require_open, require_task
from workflow.results import Result
from workflow.work import Actor, Work


@dataclass(frozen=True)
class ResultAsked(Result):
    """With what the task is done."""

    result: ResultKind


@dataclass(frozen=True)
class AskResult:
    """The result of a task: a link, photos or a note."""

    actor: Actor
    task: int

    def perform(self, work: Work) -> ResultAsked:
        _, task, request = require_task(work, self.actor, self.task)
        require_open(work, task)
        return ResultAsked(work.spec(request.rules).channels[task.channel].result)

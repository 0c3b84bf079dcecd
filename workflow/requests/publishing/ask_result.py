"""A window asks for the result of a task: it opens only to those who may return it now."""

from dataclasses import dataclass

from workflow.requests.tasks import needed
from workflow.requests.tasks.task_rules import result_of
from workflow.requests.tasks.tasks import require_open, require_task
from workflow.results import Result
from workflow.spec import ResultKind
from workflow.work import Actor, Work


@dataclass(frozen=True)
class ResultAsked(Result):
    """With what the task is done."""

    result: ResultKind


@dataclass(frozen=True)
class AskResult:
    """The result of a task, as the channel or the rules want it."""

    actor: Actor
    task: int

    def perform(self, work: Work) -> ResultAsked:
        _, task, request = require_task(work, self.actor, self.task)
        require_open(work, task)
        needed.require_may_start(work, request, task)
        return ResultAsked(result_of(work, request, task))

"""A window asks for the reason of a waiver: it opens only to those who may waive the task now."""

from dataclasses import dataclass

from workflow.model import Request, Task
from workflow.requests.tasks import waivers
from workflow.requests.tasks.tasks import require_open
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class AskWaiver:
    """The reason for which a task need not be done."""

    actor: Actor
    task: int

    def perform(self, work: Work) -> OfRequest:
        person = work.act_as(self.actor)
        task = work.require(Task, self.task, audited=True)
        request = work.require(Request, task.request)
        waivers.require(work, request, task, person)
        require_open(work, task)
        return OfRequest(request.reference)

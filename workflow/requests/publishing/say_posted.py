"""Say when a result was put up, after it was returned."""

from dataclasses import dataclass
from datetime import datetime

from workflow.cards import projection
from workflow.errors import Refusal
from workflow.model import Request
from workflow.requests.publishing import posted
from workflow.requests.tasks.task_rules import logged
from workflow.results import Done
from workflow.work import Actor, Work


@dataclass(frozen=True)
class SayPosted:
    """Say when the result that one returned last was put up, until a log has it (rule B25)."""

    actor: Actor
    task: int
    at: datetime

    def perform(self, work: Work) -> Done:
        person = work.act_as(self.actor)
        task = posted.last_returned(work, person)
        if task is None or task.id != self.task or posted.too_late(work, task):
            raise Refusal("posted-not", at=self.at)
        request = work.require(Request, task.request)
        if posted.problem(work, request, self.at):
            raise Refusal("posted-not", at=self.at)
        before = task.posted_at.isoformat() if task.posted_at else None
        task = work.store.change(task, posted_at=self.at)
        for hear in work.subjects.published if task.channel else ():
            hear(work, request)
        at = self.at.isoformat()
        work.audit("task.posted", request.reference, **logged(work, request, task), posted=at, before=before)
        projection.sync(work, request)
        return Done()

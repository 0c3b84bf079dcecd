"""Hand a task over to a colleague by name."""

from dataclasses import dataclass

from workflow.cards import projection
from workflow.errors import Refusal
from workflow.model import Person, Request, Task
from workflow.requests.tasks import publishers, task_numbers
from workflow.requests.tasks.ask_colleague import AskColleague
from workflow.requests.tasks.task_rules import logged, title_of
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class HandOverTask:
    """The task is the colleague's, who is told. Refused for somebody who may not do it, or cannot now."""

    actor: Actor
    task: int
    to: int

    def perform(self, work: Work) -> OfRequest:
        person, task, request = AskColleague(self.actor, self.task).require(work)
        to = self._require_colleague(work, request, task)
        if task.assignee == to.id:
            return OfRequest(request.reference)
        work.store.change(task, assignee=to.id)
        work.audit("task.handed-over", request.reference, **logged(work, request, task), to=to.id)
        if to.id != person.id:
            title, reference = title_of(work, request, task), task_numbers.number(work.store, request, task)
            work.tell(
                "notice-task-handed-over", person=to, reference=reference, who=person.short, channel=title
            )
        projection.sync(work, request)
        return OfRequest(request.reference)

    def _require_colleague(self, work: Work, request: Request, task: Task) -> Person:
        to = work.require(Person, self.to, audited=True)
        if not to.active or not publishers.may_publish(work, request, task, to):
            raise Refusal("heir-may-not", audited=True, who=to.short)
        if not publishers.can_take(work, request, task, to):
            raise Refusal("heir-away", who=to.short)
        return to

"""A window asks which colleague a task goes to: it opens only to those who may hand it over now."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import Person, Request, Task
from workflow.requests.tasks import publishers
from workflow.requests.tasks.tasks import name_of, require_open_task
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class AskColleague:
    """The colleague to whom a task is handed over."""

    actor: Actor
    task: int

    def perform(self, work: Work) -> OfRequest:
        _, _, request = self.require(work)
        return OfRequest(request.reference)

    def require(self, work: Work) -> tuple[Person, Task, Request]:
        """Somebody of the role, and a task that is theirs or nobody's. Raises Refusal."""
        person, task, request = require_open_task(work, self.actor, self.task)
        taker = publishers.taker(work, request, task)
        if taker and taker.id != person.id:
            raise Refusal("task-taken", who=name_of(work, taker.id))
        return person, task, request

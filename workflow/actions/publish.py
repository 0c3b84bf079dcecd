"""Publishing in a channel: somebody takes the task, publishes by hand, and returns the link."""

from dataclasses import dataclass

from workflow import cards, form, permissions, requests
from workflow.actions.stages import ask_recheck
from workflow.errors import Refusal
from workflow.model import Decision, Person, Request, Task, Visit
from workflow.text import clean
from workflow.work import Actor, Work


def require_task(work: Work, actor: Actor, id: int) -> tuple[Person, Task, Request]:
    """An open task of a role the actor holds."""
    person = work.require_person(actor)
    task = work.store.get(Task, id)
    if task is None:
        raise Refusal("gone", audited=True)
    request = work.require(Request, task.request)
    if not permissions.may_publish(work, request, task, person):
        raise Refusal("not-publisher", audited=True)
    return person, task, request


def _who(work: Work, id: int | None) -> str:
    person = work.store.get(Person, id) if id else None
    return person.short if person else ""


@dataclass(frozen=True)
class ClaimTask:
    """Take a task; one already taken says by whom."""

    actor: Actor
    task: int

    def perform(self, work: Work) -> str:
        person, task, request = require_task(work, self.actor, self.task)
        if task.state != "open":
            raise Refusal("task-closed", who=_who(work, task.done_by))
        if task.assignee is not None and task.assignee != person.id:
            raise Refusal("task-taken", who=_who(work, task.assignee))
        if task.assignee is None:
            work.store.change(task, assignee=person.id)
            work.audit("claimed", request.reference, channel=task.channel)
            cards.sync(work, request)
        return request.reference


@dataclass(frozen=True)
class Published:
    """`problem` says why the link will not do; the task is then still open."""

    reference: str
    problem: str | None = None


@dataclass(frozen=True)
class PublishTask:
    """Close a task with the link of what was published (rules A09, B21).

    Refused and logged unless the releasing stage decided on exactly what is the newest revision now.
    """

    actor: Actor
    task: int
    link: str

    def perform(self, work: Work) -> Published:
        person, task, request = require_task(work, self.actor, self.task)
        if task.state == "done":
            raise Refusal("task-closed", who=_who(work, task.done_by))
        current = requests.current(work.store, request).digest
        if task.state != "open" or task.released != current or not _is_released(work, request, current):
            raise Refusal("not-released", audited=True)
        link = clean(self.link)
        if problem := form.check_link(link):
            return Published(request.reference, problem.code)
        work.store.change(
            task,
            state="done",
            link=link,
            done_by=person.id,
            done_at=work.now,
            assignee=task.assignee or person.id,
        )
        work.audit("task.done", request.reference, channel=task.channel, link=link)
        if permissions.open_tasks(work, request):
            cards.sync(work, request)
        else:
            ask_recheck(work, request)
        return Published(request.reference)


def _is_released(work: Work, request: Request, digest: str) -> bool:
    """Whether a releasing stage passed on this very content."""
    kind = work.type_of(request)
    releasing = {s.name for s in (*kind.stages, *kind.result.correction.stages) if s.releases}
    for decision in work.store.all(Decision, request=request.id, verdict="pass", newest=True):
        visit = work.store.get(Visit, decision.visit)
        if visit and visit.stage in releasing and visit.outcome == "pass":
            return decision.saw == [[requests.PIECE, digest]]
    return False

"""Publishing in a channel: somebody takes the task, does it by hand, and returns the result."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from workflow.cards import projection
from workflow.errors import Refusal
from workflow.form import questions
from workflow.form.questions import Problem
from workflow.model import Media, Person, Request, Task
from workflow.people import handover, permissions
from workflow.requests import revisions, whole
from workflow.requests.deciding.stages import ask_recheck
from workflow.requests.publishing import posted, releases
from workflow.text import clean
from workflow.work import Actor, Work

Result = Literal["link", "photo", "note"]
Captions = tuple[tuple[int, str], ...]  # photos by their ids
MOST_PHOTOS = 10
LONGEST_NOTE = 1000


def require_task(work: Work, actor: Actor, id: int) -> tuple[Person, Task, Request]:
    """An open task of a role the actor holds."""
    person = work.act_as(actor)
    task = work.require(Task, id, audited=True)
    request = work.require(Request, task.request)
    if not permissions.may_publish(work, request, task, person):
        raise Refusal("not-publisher", audited=True)
    return person, task, request


def _who(work: Work, id: int | None) -> str:
    person = work.store.get(Person, id) if id else None
    return person.short if person else ""


def require_open(work: Work, task: Task) -> None:
    """Refuses a task that is done or was cancelled, and says who did it."""
    if task.state != "open":
        raise Refusal("task-closed", who=_who(work, task.done_by))


def require_photo_task(work: Work, actor: Actor, id: int) -> Task:
    """An open task of a role the actor holds whose result is photos."""
    _, task, request = _require_open(work, actor, id)
    if result_of(work, request, task) != "photo":
        raise Refusal("gone", audited=True)
    return task


@dataclass(frozen=True)
class ClaimTask:
    """Take a task. One that somebody else took says by whom, unless that person is away or gone."""

    actor: Actor
    task: int

    def perform(self, work: Work) -> str:
        person, task, request = _require_open(work, self.actor, self.task)
        taker = permissions.taker(work, request, task)
        if taker and taker.id != person.id:
            raise Refusal("task-taken", who=taker.short)
        return _take(work, person, task, request)


@dataclass(frozen=True)
class TakeOverTask:
    """Take a task from a colleague of the role who is here, with a word to them."""

    actor: Actor
    task: int

    def perform(self, work: Work) -> str:
        return _take(work, *_require_open(work, self.actor, self.task))


@dataclass(frozen=True)
class HandBackTask:
    """Give a task that one took back to its role, which is told."""

    actor: Actor
    task: int

    def perform(self, work: Work) -> str:
        person, task, request = _require_open(work, self.actor, self.task)
        if task.assignee is None:
            return request.reference
        if task.assignee != person.id:
            raise Refusal("task-taken", who=_who(work, task.assignee))
        task = work.store.change(task, assignee=None)
        work.audit("task.back", request.reference, channel=task.channel)
        handover.tell_role(work, person, [(task, request)])
        projection.sync(work, request)
        return request.reference


def _require_open(work: Work, actor: Actor, id: int) -> tuple[Person, Task, Request]:
    """A task of a role the actor holds that is still to be done."""
    person, task, request = require_task(work, actor, id)
    require_open(work, task)
    return person, task, request


def _take(work: Work, person: Person, task: Task, request: Request) -> str:
    """The task is the person's. Whoever had it before is told."""
    before = work.store.get(Person, task.assignee) if task.assignee else None
    if before and before.id == person.id:
        return request.reference
    work.store.change(task, assignee=person.id)
    if before is None:
        work.audit("claimed", request.reference, channel=task.channel)
    else:
        work.audit("task.taken-over", request.reference, channel=task.channel, before=before.id)
    if before and before.active:
        title = work.spec(request.rules).channels[task.channel].title
        reference = request.reference
        work.tell(
            "notice-task-taken-over", person=before, reference=reference, who=person.short, channel=title
        )
    projection.sync(work, request)
    return request.reference


@dataclass(frozen=True)
class Published:
    """`problem` says why the result will not do; the task is then still open."""

    reference: str
    problem: str | None = None


@dataclass(frozen=True)
class PublishTask:
    """Close a task with its result: a link, a note, or the photos added to it (rules A09, A18, A23, B21).

    `said` is the link or the note, `seen` are the photos with their captions as they were shown: others are
    not returned. Without `posted_at` it was put up just now. Refused and logged unless the releasing stage
    decided on exactly what is the newest revision now; what is taken down need only be released itself.
    """

    actor: Actor
    task: int
    said: str = ""
    posted_at: datetime | None = None
    seen: Captions = ()

    def perform(self, work: Work) -> Published:
        person, task, request = require_task(work, self.actor, self.task)
        if task.state == "done":
            raise Refusal("task-closed", who=_who(work, task.done_by))
        current = task.released if task.afterwards else revisions.current(work.store, request).digest
        if task.state != "open" or task.released != current or releases.released(work, request) != current:
            raise Refusal("not-released", audited=True)
        result, said = result_of(work, request, task), clean(self.said)
        if problem := _photo_problem(work, task, self.seen) if result == "photo" else _problem(result, said):
            return Published(request.reference, problem.code)
        if self.posted_at and posted.problem(work, request, self.posted_at):
            raise Refusal("posted-not", at=self.posted_at)
        posted_at = self.posted_at or work.now
        work.store.change(
            task,
            state="done",
            link=said if result == "link" else None,
            note=said if result == "note" else "",
            done_by=person.id,
            done_at=work.now,
            posted_at=posted_at,
            assignee=task.assignee or person.id,
        )
        reference, channel, at = request.reference, task.channel, posted_at.isoformat()
        if result == "link":
            work.audit("task.done", reference, channel=channel, link=said, posted=at)
        else:  # a note is somebody's own words and stays out of the log
            photos = len(task.photos)
            work.audit("task.done", reference, channel=channel, result=result, photos=photos, posted=at)
        request = whole.published(work, request)
        if task.afterwards or not all(t.afterwards for t in permissions.open_tasks(work, request)):
            projection.sync(work, request)
        else:
            ask_recheck(work, request)
        return Published(request.reference)


@dataclass(frozen=True)
class KeepLink:
    """Close a task of a correction with the link that its channel has already. Returns the reference."""

    actor: Actor
    task: int

    def perform(self, work: Work) -> str:
        _, task, _ = _require_open(work, self.actor, self.task)
        link = releases.link_out(work, task)
        if link is None:
            raise Refusal("gone", audited=True)
        return PublishTask(self.actor, task.id, link).perform(work).reference


def result_of(work: Work, request: Request, task: Task) -> Result:
    """With what the channel's task is done, by the rules of the request."""
    return work.spec(request.rules).channels[task.channel].result


def _photo_problem(work: Work, task: Task, seen: Captions) -> Problem | None:
    """Why the photos of a task are not returned."""
    if not task.photos:
        return Problem("result-no-photo")
    captions = {media.id: media.caption for media in work.store.all(Media, id=tuple(task.photos))}
    is_seen = seen == tuple((id, captions[id]) for id in task.photos)
    return None if is_seen else Problem("photos-moved-on")


def _problem(result: Result, said: str) -> Problem | None:
    """Why a link or a note will not do."""
    if result == "link":
        return questions.check_link(said)
    if not said:
        return Problem("answer-empty")
    return Problem("result-note-long") if len(said) > LONGEST_NOTE else None

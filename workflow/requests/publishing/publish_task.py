"""Publishing in a channel is done by hand; its result is returned here."""

from dataclasses import dataclass, field
from datetime import datetime

from workflow.errors import Refusal
from workflow.form import links
from workflow.form.albums import SeenPhotos
from workflow.form.problem import Problem
from workflow.model import Answers, Media, Request, Task
from workflow.requests import releases, revisions, signatures, whole
from workflow.requests.asked_answers import checked, logged
from workflow.requests.deciding import stages
from workflow.requests.publishing import posted, typed_results
from workflow.requests.tasks import needed, publishers
from workflow.requests.tasks.task_rules import asks_of, result_of
from workflow.requests.tasks.task_rules import logged as named
from workflow.requests.tasks.tasks import LONGEST_NOTE, require_task
from workflow.results import Checked
from workflow.spec import ResultKind
from workflow.text import clean
from workflow.work import Actor, Work


@dataclass(frozen=True, kw_only=True)
class Published(Checked):
    """The request of a task that is done; it is still open where its result will not do."""

    reference: str


@dataclass(frozen=True)
class PublishTask:
    """Close a task with its result: a link, a note, a person, a number, or the photos added to it (rules A09,
    A18, A23, B21, C13, C23).

    `said` is the result in words, of a document its number; `seen` are the photos with their captions as they
    were shown: others are not returned. Without `posted_at` it was put up just now. Refused and logged unless
    the releasing stage decided on exactly what is the newest revision now; what is taken down need only be
    released itself.
    `answers` are those to what the task asks, without which it stays open (rule B18).
    """

    actor: Actor
    task: int
    said: str = ""
    posted_at: datetime | None = None
    seen: SeenPhotos = ()
    answers: Answers = field(default_factory=dict)

    def perform(self, work: Work) -> Published:
        person, task, request = require_task(work, self.actor, self.task)
        if task.state == "done":
            raise Refusal("task-closed", who=signatures.done_by(work, request, task))
        _require_released(work, request, task)
        needed.require_may_start(work, request, task)
        result, said = result_of(work, request, task), clean(self.said)
        if problem := _problem(work, request, task, said, self.seen):
            return Published(problem.code, reference=request.reference)
        if self.posted_at and posted.problem(work, request, self.posted_at):
            raise Refusal("posted-not", at=self.posted_at)
        answers = checked(work, request, asks_of(work, request, task), self.answers)
        posted_at = self.posted_at or work.now
        given = signatures.sign(work, request, person, publishers.post_of(work, request, task, person))
        work.store.change(
            task,
            state="done",
            link=said if result == "link" else None,
            note=said if result in ("note", "person", "number") else "",
            done_at=work.now,
            posted_at=posted_at,
            assignee=task.assignee or person.id,
            answers=answers,
            **given.of_task,
        )
        # a note is somebody's own words and stays out of the log
        proof = {"link": said} if result == "link" else {"result": result, "photos": len(task.photos)}
        told, at = logged(work.type_of(request), answers), posted_at.isoformat()
        work.audit(
            "task.done", request.reference, **named(work, request, task), **proof, posted=at, answers=told
        )
        request = whole.published(work, request)
        for hear in work.subjects.published if task.channel else ():
            hear(work, request)
        stages.task_over(work, request, task)
        return Published(reference=request.reference)


def _require_released(work: Work, request: Request, task: Task) -> None:
    """Refuse what is no longer open, and the task of a release that is not of the newest text."""
    current = task.released if task.afterwards else revisions.current(work.store, request).digest
    is_current = task.released == current == releases.released(work, request)
    if task.state != "open" or (task.n and not is_current):
        raise Refusal("not-released", audited=True)


def _photo_problem(work: Work, task: Task, seen: SeenPhotos) -> Problem | None:
    """Why the photos of a task are not returned."""
    if not task.photos:
        return Problem("result-no-photo")
    captions = {media.id: media.caption for media in work.store.all(Media, id=tuple(task.photos))}
    is_seen = seen == tuple((id, captions[id]) for id in task.photos)
    return None if is_seen else Problem("photos-moved-on")


def _problem(work: Work, request: Request, task: Task, said: str, seen: SeenPhotos) -> Problem | None:
    """Why a result will not do."""
    result: ResultKind = result_of(work, request, task)
    if result == "photo":
        return _photo_problem(work, task, seen)
    if result == "file":
        return None if task.photos and said in ("", f"{task.photos[0]}") else Problem("result-no-file")
    if result in typed_results.KINDS:
        return typed_results.problem_with(work, request, task, typed_results.answer_of(said))
    if result == "link":
        return links.check(said)
    if not said:
        return Problem("answer-empty")
    return Problem("result-note-long") if len(said) > LONGEST_NOTE else None

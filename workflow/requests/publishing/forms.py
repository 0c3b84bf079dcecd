"""The form of a task's result: a link, photos or a note, perhaps with the moment at which it was put up.

A box to tick, a person or a number is asked as a field.

Fields that the task asks come before that.

Where photos are wanted, a platform without files can only say so.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from workflow.errors import Refusal
from workflow.form import links
from workflow.form.albums import Album, OfTask, SeenPhotos
from workflow.form.form import CANCEL, LATER, Echoed, Finished, Form, Question, Step, Talk, parked
from workflow.form.kinds.base import Parsed
from workflow.form.problem import Problem
from workflow.lines import Line, line
from workflow.model import Answer, Facts, Media, Request, Task
from workflow.requests.answer_reader import reader
from workflow.requests.asked_questions import answers_in, asked_questions, field_asked
from workflow.requests.forms import named
from workflow.requests.publishing import posted, typed_results
from workflow.requests.publishing.ask_result import AskResult
from workflow.requests.publishing.attach_result import AttachResult
from workflow.requests.publishing.publish_task import PublishTask
from workflow.requests.releases import done_before
from workflow.requests.tasks.task_rules import asks_of, result_of, title_of
from workflow.requests.tasks.tasks import LONGEST_NOTE, MOST_PHOTOS
from workflow.spec import ResultKind, Words
from workflow.text import clean

ASKED: dict[str, tuple[str, int]] = {
    "link": ("dialog-link", 0),
    "page": ("dialog-result-link", 0),
    "note": ("dialog-result-note", LONGEST_NOTE),
}  # the text of the question, and its limit
UNSAID = "-"  # in an answer, where nothing says when it was put up


def _task(talk: Talk) -> tuple[Task, Request]:
    task = talk.work.require(Task, talk.number("task"))
    return task, talk.work.require(Request, task.request)


def _kind(talk: Talk) -> ResultKind:
    task, request = _task(talk)
    return result_of(talk.work, request, task)


def _ask(talk: Talk) -> Iterator[Question]:
    """Questions of the task, and last its result."""
    task, request = _task(talk)
    asked = list[Question]()
    if asks := asks_of(talk.work, request, task):
        before = done_before(talk.work, task)
        former = reader(talk.work, request, person=talk.person).sees(before.answers if before else {})
        asked += asked_questions(talk, request, asks, former)
    result = _ask_result(talk, task, request)
    yield from (*asked, replace(result, beside=(LATER,)) if asked else result)


def _ask_result(talk: Talk, task: Task, request: Request) -> Question:
    """The result that the channel wants, under the moment that was said before it."""
    kind, title = _kind(talk), title_of(talk.work, request, task, is_whole=True)
    if kind in typed_results.KINDS:
        return _ask_typed(talk, task, request)
    at = _posted_at(talk)
    said = (line("dialog-posted", result=kind, at=at),) if at else ()
    if kind == "photo":
        return _ask_photos(talk, task, title, said)
    if kind == "file":
        return _ask_file(title)
    text, limit = ASKED[kind if task.channel or kind != "link" else "page"]
    return Question(
        key="result",
        asks=(line(text, channel=title, limit=limit), *said),
        read=lambda typed, _: READERS[kind](talk, typed),
        echoes=_link_read,
        keeps=_keep,
        kind="link" if kind == "link" else "text",
    )


def _ask_typed(talk: Talk, task: Task, request: Request) -> Question:
    """A result that is read as a kind of field; what is not enough is said and asked again."""
    asked = field_asked(talk, "result", typed_results.field_of(talk.work, request, task))

    def read(typed: str, now: datetime) -> Parsed:
        answer, problem = asked.read(typed, now) if asked.read else (None, None)
        problem = problem or typed_results.problem_with(talk.work, request, task, answer)
        return (None, problem) if problem else (answer, None)

    options = ((True, line("do-done")),) if _kind(talk) == "tick" else asked.options
    asks = (typed_results.question_of(talk.work, request, task),)
    return replace(asked, asks=asks, read=read, options=options)


def _ask_file(title: Words) -> Question:
    """A document, which is the result as soon as it is sent."""
    return Question(
        key="result",
        asks=(line("dialog-result-file", channel=title),),
        read=lambda *_: (None, Problem("answer-kind-file")),
        takes_file=True,
        hands=lambda talk, file: talk.do(AttachResult(talk.actor, talk.number("task"), file)),
        kind="file",
    )


def _ask_photos(talk: Talk, task: Task, channel: Words, said: tuple[Line, ...]) -> Question:
    """The photos there are, which stay with the task until they are returned as they were seen."""
    kept = {each.id: each for each in talk.work.store.all(Media, id=tuple(task.photos))}
    media = tuple(kept[id] for id in task.photos)
    captions = sum(bool(each.caption) for each in media)
    asked = line("dialog-result-photo", channel=channel, limit=MOST_PHOTOS)
    given = (line("dialog-photos", count=len(media), limit=MOST_PHOTOS, captions=captions), *said)
    return Question(
        key="result",
        asks=(line("dialog-result-photos", channel=channel),) if media else (asked, *said),
        given=given if media else (),
        read=lambda typed, _: _read_moment(talk, typed),
        album=Album(
            OfTask(task.id), channel, media, lambda seen: _answer(_posted_at(talk), json.dumps(seen))
        ),
        keeps=_keep,
        kind="photos",
        leave=Step("leave", line("dialog-do-later")),
    )


def _read_link(talk: Talk, text: str) -> Parsed:
    """A link, perhaps with when; one that was completed or taken out of other words is shown first."""
    heard = posted.read_of(talk.work, talk.number("task"), text)
    if isinstance(heard, Problem):
        return None, heard
    at = heard or _posted_at(talk)
    if heard and not posted.has_link(text):
        shown = _shown(talk)
        return (None, _asked(heard, shown)) if shown else (_answer(heard), None)
    link, problem = links.read(text)
    if problem is None:
        return _answer(at, str(link)), None
    found = problem.options[0] if problem.options else ""
    if found and heard and found in text:
        return _answer(at, found), None
    return None, _asked(at, found) if found else problem


def _shown(talk: Talk) -> str:
    """The link that is shown, while it waits to be confirmed."""
    meant = talk.kept.echo.get("meant")
    return str(meant[0]).partition(" ")[2] if isinstance(meant, list) and meant else ""


def _asked(at: datetime | None, link: str) -> Problem:
    return Problem("answer-link-asked", {"link": link}, (_answer(at, link),))


def _read_note(talk: Talk, text: str) -> Parsed:
    """Words of the work that was done. Words that only say when are no note."""
    said = clean(text)
    if not said:
        return None, Problem("answer-empty")
    if len(said) > LONGEST_NOTE:
        return None, Problem("answer-too-long", {"limit": LONGEST_NOTE, "length": len(said)})
    heard = posted.read_of(talk.work, talk.number("task"), text)
    return (_answer(heard) if isinstance(heard, datetime) else _answer(_posted_at(talk), said)), None


def _read_moment(talk: Talk, text: str) -> Parsed:
    """When it was put up: words alone are no photos."""
    heard = posted.read_of(talk.work, talk.number("task"), text)
    if isinstance(heard, datetime):
        return _answer(heard), None
    return None, heard or Problem("answer-kind-photos")


READERS: dict[ResultKind, Callable[[Talk, str], Parsed]] = {"link": _read_link, "note": _read_note}


def _answer(at: datetime | None, said: str = "") -> str:
    """A moment and what was said, in one answer: either may be left out."""
    return f"{at.isoformat() if at else UNSAID} {said}"


def _keep(talk: Talk, answer: Answer) -> Facts:
    at, _, said = str(answer).partition(" ")
    moment: Facts = {} if at == UNSAID else {"posted": at}
    return talk.kept.answers | moment | ({"result": said} if said else {})


def _link_read(_: str, meant: Sequence[str]) -> Echoed:
    """The link and its moment, to be confirmed."""
    at, _, link = meant[0].partition(" ")
    moment = None if at == UNSAID else datetime.fromisoformat(at)
    return Echoed((line("dialog-link-sure", answer=link, posted=moment),), steps=(CANCEL,))


def _posted_at(talk: Talk) -> datetime | None:
    """When it was put up, as far as that was said."""
    at = talk.text("posted")
    return datetime.fromisoformat(at) if at else None


def _publish(talk: Talk) -> Finished:
    (found, request), said, at = _task(talk), _said_result(talk), _posted_at(talk)
    task = found.id
    is_photo = _kind(talk) == "photo"
    answers = answers_in(talk.kept.answers, asks_of(talk.work, request, found))
    publish = (
        PublishTask(talk.actor, task, "", at, _seen(said), answers)
        if is_photo
        else PublishTask(talk.actor, task, said, at, answers=answers)
    )
    published = talk.do(publish)
    problem = Problem(published.problem) if published.problem else None
    return Finished({"reference": published.reference}, problem=problem)


def _said_result(talk: Talk) -> str:
    """The result in words; of a box that it is ticked."""
    return typed_results.TICKED if talk.kept.answers.get("result") is True else talk.text("result")


def _seen(said: str) -> SeenPhotos:
    """The photos that were seen, from the answer that they are."""
    return tuple((id, caption) for id, caption in json.loads(said))


def _said(talk: Talk) -> tuple[Line, ...]:
    text = "dialog-link-kept" if _kind(talk) == "link" else "dialog-result-kept"
    return (line(text, reference=talk.text("reference"), posted=_posted_at(talk)),)


def _still(talk: Talk) -> Refusal | None:
    """The refusal of a result that cannot be returned any more, as returning it would say."""
    refusal = talk.against(AskResult(talk.actor, talk.number("task")))
    if refusal and refusal.code == "task-closed" and _task(talk)[0].state == "cancelled":
        return Refusal("not-released", audited=True)
    return refusal


def _head(talk: Talk) -> Line:
    return named(talk, _task(talk)[1].id)


RESULT = Form(
    name="result",
    questions=_ask,
    finish=_publish,
    said=_said,
    called=_head,
    head=_head,
    own={"later": parked},
    still=_still,
)

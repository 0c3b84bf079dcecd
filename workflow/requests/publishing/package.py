"""The package to publish from: the released text, its photos and files, and who released it."""

from collections.abc import Sequence
from dataclasses import dataclass

from workflow.form.answer_shown import AnswerShown
from workflow.lines import Line, line
from workflow.media.files import is_picture
from workflow.model import Media, Notice, Person, Request, Revision, Task
from workflow.notices.composing import Composed, Enclosed
from workflow.people import staff
from workflow.requests import releases, revisions
from workflow.requests.cards.body import body
from workflow.requests.cards.case import Case
from workflow.requests.cards.walk import releases_of
from workflow.requests.tasks import publishers, task_kinds
from workflow.work import Work

NOTICE = "package"
BEFORE = (10, 20 * 2**20)  # files of a message and their bytes, while notices counted messages


@dataclass(frozen=True)
class Attached:
    """A photo or file under the name it is handed out with."""

    name: str
    media: Media


@dataclass(frozen=True)
class Package:
    """The revision that was released. `facts` are the channels, who released it, and its seal."""

    request: Request
    revision: Revision
    answers: tuple[AnswerShown, ...]
    attached: tuple[Attached, ...]
    facts: tuple[Line, ...]

    @property
    def name(self) -> str:
        """The name of the text as a file."""
        return f"{self.request.reference}.docx"

    @property
    def photos(self) -> tuple[Attached, ...]:
        return tuple(each for each in self.attached if is_picture(each.media))

    @property
    def files(self) -> tuple[Attached, ...]:
        return tuple(each for each in self.attached if not is_picture(each.media))

    @property
    def count(self) -> int:
        """The number of things to hand out: the text, then photos, then files."""
        return 1 + len(self.attached)

    def following(self, sent: int, files: int, size: int) -> tuple[Attached, ...]:
        """The photos and files of the message after the first `sent` things; the text is the first of all.

        A message has so many `files` of so many bytes together, unless one alone has more.
        """
        found, total = list[Attached](), 0
        for each in (*self.photos, *self.files)[max(0, sent - 1) :]:
            total += each.media.size
            begun = found or not sent
            if len(found) == (files if sent else files - 1) or (begun and total > size):
                break
            found.append(each)
        return tuple(found)

    def sent_by(self, messages: int) -> int:
        """The number of things that so many messages brought, as offices of earlier versions counted them."""
        sent = 0
        for _ in range(messages):
            sent += len(self.following(sent, *BEFORE)) + (not sent)
        return sent


def to_publish(work: Work, request: Request) -> list[Task]:
    """The open tasks in which something is published; taking down and other work need no text."""
    tasks = publishers.open_tasks(work, request) if request.status == "publishing" else []
    return [task for task in tasks if task_kinds.of(task).puts_up]


def released(work: Work, request: Request) -> Revision | None:
    """Return the revision that may be published now; None where it is not what was released (rule A09)."""
    revision, digest = revisions.current(work.store, request), releases.released(work, request)
    sealed = revisions.digest(work.store, work.type_of(request), revision.answers)
    tasks = {task.released for task in to_publish(work, request)}
    return revision if {digest, sealed, revision.digest} == tasks else None


def of_notice(work: Work, notice: Notice) -> Package | None:
    """The package that a notice hands out; None where its revision may not be published any more."""
    request = work.require(Request, int(str(notice.values["request"])))
    revision = released(work, request)
    if revision is None or revision.id != notice.values["revision"]:
        return None
    return of(work, request, revision, work.store.get(Person, notice.person or 0))


def compose(work: Work, notice: Notice) -> Composed:
    """One message of a package; where an original is missing or altered that is said instead."""
    found = of_notice(work, notice)
    if found is None:
        return Composed((notice,), why="it may not be published any more")
    sent = _sent(notice, found)

    def lacking(files: Sequence[str]) -> Composed:
        listed = ", ".join(files)
        said = line("package-lacks", reference=found.request.reference, files=listed)
        return Composed((notice,), said, then=lambda then: _lacks(then, found, listed))

    def follow(work: Work, sent: int) -> None:
        person = work.store.get(Person, notice.person or 0)
        hand_out(work, person, found.request, found.revision, sent)

    unsent = Composed((notice,), line("package-no-files", reference=found.request.reference))
    return Composed((notice,), files=Enclosed(found, sent, lacking, unsent, follow))


def _sent(notice: Notice, found: Package) -> int:
    """The number of things that have gone; a notice of an earlier version counts messages, as its `part`."""
    if "sent" in notice.values:
        return int(str(notice.values["sent"]))
    return found.sent_by(int(str(notice.values.get("part", 0))))


def hand_out(work: Work, person: Person | None, request: Request, revision: Revision, sent: int = 0) -> None:
    """Send the message of a package after so many of its things, at any hour: it was asked for."""
    work.tell(NOTICE, person=person, alarm=True, request=request.id, revision=revision.id, sent=sent)


def is_under_way(work: Work, person: Person, request: Request) -> bool:
    """Whether the package of a request is on its way to a person already."""
    waiting = work.store.all(Notice, key=NOTICE, person=person.id, state="queued")
    return any(notice.values["request"] == request.id for notice in waiting)


def _lacks(work: Work, found: Package, files: str) -> None:
    """A package that lacks something ends there."""
    work.audit("package.lacks", found.request.reference, files=files)


def of(work: Work, request: Request, revision: Revision, person: Person | None) -> Package:
    """The package of a released revision, with what whoever asked for it may see."""
    kind, case = work.type_of(request), Case(work, request, person=person)
    said = {key: value for key, value in case.reader.sees(revision.answers).items() if key != kind.subject}
    answers, media = body(work, kind, said)
    photos = [each for each in media if is_picture(each)]
    names = {each.id: f"{n:02}{_ending(each)}" for n, each in enumerate(photos, start=1)}
    attached = tuple(Attached(f"{request.reference}-{names.get(each.id, each.name)}", each) for each in media)
    facts = (
        line("package-of", reference=request.reference, unit=staff.unit_title(work, request.unit)),
        *(_channel(case, task) for task in to_publish(work, request)),
        *releases_of(case),
        *case.reader.not_shown(revision.answers),
        line("package-seal", digest=revision.digest),
    )
    return Package(request, revision, answers, attached, facts)


def _channel(case: Case, task: Task) -> Line:
    channel = line("package-channel", channel=case.spec.channels[task.channel].title)
    language = releases.untranslated(case.work, case.request, task.channel)
    return line("task-untranslated", task=channel, language=language) if language else channel


def _ending(photo: Media) -> str:
    """A photo has no name of its own, and is a JPEG; an image sent as a file keeps what it is."""
    stem, dot, ending = photo.name.rpartition(".")
    return f".{ending.lower()}" if photo.kind == "document" and stem and dot else ".jpg"

"""When a result was put up, as whoever put it up says it: beside its link, under a photo, or afterwards.

Said nothing, it was put up just now. Their word is a statement: the moment at which the result was returned
stays the fact that clocks and the audit log go by.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from workflow.dates import Reading, Unclear, read_moment, read_time
from workflow.dates.vocabulary import spell
from workflow.form.problem import Problem
from workflow.lines import Line, line
from workflow.log import seals
from workflow.model import AuditEntry, Person, Request, Task
from workflow.requests import releases
from workflow.requests.tasks.task_rules import title_of
from workflow.spec import Quantity
from workflow.text import clean, cut
from workflow.work import Actor, Work

WITHIN = Quantity.parse("1 working day")  # after the day of the return, for saying it afterwards
FEW = 20  # results among which the one returned last is
APART = timedelta(minutes=5)  # from which a posting and its return are two moments to a reader
SHOWN = 60
_LINK = re.compile(r"(?:https?://|(?<!\S)\S*[a-z0-9]\.[a-z]{2,})\S*", re.IGNORECASE)
_AROUND = re.compile(
    r"(?<!\w)(?:em|mình|đã|da|vừa|vua|mới|moi|xong|rồi|roi|đăng|dang|tải|tai|bài|bai|lên|treo|gỡ|làm|lam"
    r"|thực hiện|thuc hien|link|đây|ạ|nhé|nha|posted|published|done|just)(?!\w)",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?<![\w/.:-])[0-9]{1,2} ?(?:(?:h|g|giờ|gio)(?: ?[0-9]{1,2})?|: ?[0-9]{2})(?![\w:])", re.IGNORECASE
)
_EDGES = ' \t\n.,;:!-–—()[]“”"'
_FITTING = ("date-past", "date-ambiguous", "time-ambiguous")


def words(text: str) -> str:
    """The words of a message that say when; none where it has only a link, or other words."""
    left = _AROUND.sub(" ", _LINK.sub(" ", clean(text))).strip(_EDGES)
    return left if is_all_time(left) or _CLOCK.search(left) else ""


@dataclass(frozen=True)
class PostedTime:
    """The moment at which the result of a task was put up, said after its return, and the answer to that."""

    task: int
    at: datetime
    kept: Line


def has_link(text: str) -> bool:
    """Whether a message has something that looks like a link."""
    return _LINK.search(text) is not None


def is_all_time(words: str) -> bool:
    """Whether each of the words is one of dates and times."""
    return spell(words) is not None


def read(text: str, now: datetime, since: datetime) -> datetime | Problem | None:
    """The moment that a message says, of those that fit the one that can be; None where it says none.

    `now` is in the zone of the organisation, `since` the moment from which the text was allowed to be put up.
    """
    said = words(text)
    if not said:
        return None
    shown = cut(" ".join(said.split()), SHOWN)
    moments = _moments(said, now)
    if not moments:
        return Problem("posted-unread", {"text": shown})
    possible = [each for each in moments if problem_of(each, now, since) is None]
    if len(possible) > 1:
        return Problem("posted-ambiguous", {"text": shown, "first": possible[0], "second": possible[-1]})
    return possible[0] if possible else problem_of(min(moments, key=lambda at: abs(at - now)), now, since)


def problem_of(moment: datetime, now: datetime, since: datetime) -> Problem | None:
    """Why nothing can have been put up at that moment."""
    if moment > now:
        return Problem("posted-future", {"at": moment})
    if moment < since.replace(second=0, microsecond=0):
        return Problem("posted-early", {"at": moment, "since": since})
    return None


def _moments(words: str, now: datetime) -> list[datetime]:
    """The moments that the words may mean; an hour alone is one of today."""
    hours = read_time(words, now)
    if isinstance(hours, Unclear) and hours.code == "time-range":
        return []
    found = read_moment(words, now)
    if isinstance(found, Unclear) and found.code not in _FITTING:
        return []
    readings = (found,) if isinstance(found, Reading) else found.options
    return [
        datetime.combine(each.date or now.date(), each.time, now.tzinfo) for each in readings if each.time
    ]


def read_of(work: Work, task: int, text: str) -> datetime | Problem | None:
    """The moment that a message says of the result of a task."""
    found = work.store.get(Task, task)
    request = work.store.get(Request, found.request) if found else None
    since = _since(work, request) if request else work.now
    return read(text, work.now.astimezone(work.rulebook.zone), since)


def problem(work: Work, request: Request, moment: datetime) -> Problem | None:
    """Why a request's result cannot have been put up at that moment."""
    return problem_of(moment, work.now, _since(work, request))


def _since(work: Work, request: Request) -> datetime:
    """From when the text that counts was allowed to be put up."""
    visit = releases.releasing(work, request)
    return visit.left_at if visit and visit.left_at else request.created_at


def last_returned(work: Work, person: Person) -> Task | None:
    """The result that a person returned last, until the end of the next working day."""
    done = work.store.all(Task, done_by=person.id, state="done", newest=True, limit=FEW)
    last = max(
        (task for task in done if task.done_at), key=lambda task: task.done_at or work.now, default=None
    )
    if last is None or last.done_at is None:
        return None
    day = last.done_at.astimezone(work.rulebook.zone).date()
    return last if work.now < work.calendar.following(day, WITHIN).at else None


def afterwards(work: Work, actor: Actor, text: str) -> PostedTime | Problem | None:
    """Return when the result returned last was put up, or why not, if a message says nothing else."""
    person, when = work.find_person(actor), words(text)
    if person is None or has_link(text) or not (when and is_all_time(when)):
        return None
    task = last_returned(work, person)
    found = read_of(work, task.id, text) if task else None
    if task is None or found is None or (isinstance(found, Problem) and not _CLOCK.search(when)):
        return None
    if why := too_late(work, task):
        return why
    if isinstance(found, Problem):
        return found
    request = work.require(Request, task.request)
    channel = title_of(work, request, task)
    kept = line("posted-said", reference=request.reference, channel=channel, at=found)
    return PostedTime(task.id, found, kept)


def too_late(work: Work, task: Task) -> Problem | None:
    """Why it can be said no more: a log has the result, and another release may have followed."""
    request = work.require(Request, task.request)
    entries = work.store.all(AuditEntry, kind="task.done", subject=request.reference)
    done = next((entry.id for entry in entries if entry.at == task.done_at), None)
    logs = work.store.all(AuditEntry, kind=seals.LOG, newest=True, limit=FEW)
    after = [log for log in logs if done and log.id > done]
    if after:
        return Problem("posted-logged", {"day": date.fromisoformat(after[-1].subject.removeprefix("day/"))})
    return None if releases.released(work, request) == task.released else Problem("posted-replaced")


def is_apart(task: Task) -> bool:
    """Whether a result was returned so long after it was put up that a reader is told both."""
    return bool(task.posted_at and task.done_at and task.done_at - task.posted_at >= APART)


def said(task: Task, proof: Line, *, in_walk: bool) -> Line:
    """A result and when it was put up; a walk, which tells the return, says it only where it is another.

    The line of what was taken down says when by itself.
    """
    apart = is_apart(task)
    returned = task.done_at if apart and not in_walk else None
    if task.afterwards:
        return line("task-returned", result=proof, returned=returned) if returned else proof
    if task.posted_at is None or (in_walk and not apart):
        return proof
    what = "link" if task.link else "note" if task.note else "photo"
    return line("task-posted", result=proof, what=what, posted=task.posted_at, returned=returned)

"""The steps of a case that overran their time: whose it was, and by how many office minutes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from workflow.calendar import WorkCalendar
from workflow.model import Holding, Request, Task, Visit
from workflow.requests.tasks import task_kinds
from workflow.work import Work


@dataclass(frozen=True)
class Overrun:
    """A step, or a task in a `channel` or of a `name`, and by how many minutes it overran its own time.

    `roles` had it then, with the minutes of each: one that it came to later answers from that moment on.
    """

    subject: str
    name: str
    began: datetime
    minutes: int
    roles: tuple[tuple[str, int], ...]


def overruns(work: Work, request: Request, until: datetime) -> list[Overrun]:
    """The steps and tasks up to the first publishing that were over their time at a moment, or when done."""
    calendar, held, found = work.calendar, work.store.all(Holding, request=request.id), list[Overrun]()
    for name, subject, id, began, due, end in _timed(work, request, until):
        minutes = calendar.working_minutes(due, end) if due < end else 0
        if minutes:
            theirs = [row for row in held if (row.subject, row.subject_id) == (subject, id)]
            found.append(Overrun(subject, name, began, minutes, _roles(calendar, theirs, due, end)))
    return sorted(found, key=lambda each: each.began)


Timed = tuple[str, str, int, datetime, datetime, datetime]


def _timed(work: Work, request: Request, until: datetime) -> Iterator[Timed]:
    for visit in work.store.all(Visit, request=request.id):
        if visit.path == "main" and visit.due_at and visit.waiting == "decider":
            end = min(visit.left_at or until, until)
            yield visit.stage, "visit", visit.id, visit.entered_at, visit.due_at, end
    for task in work.store.all(Task, request=request.id):
        counts = task_kinds.of(task).is_given and not task.afterwards and task.state != "cancelled"
        if counts and task.due_at:
            end = min(task.done_at or until, until)
            yield task.channel or task.name, "task", task.id, task.opened_at, task.due_at, end


def _roles(
    calendar: WorkCalendar, held: list[Holding], due: datetime, end: datetime
) -> tuple[tuple[str, int], ...]:
    """The minutes over time of each role: of those who have it at once, of the one that it came to last."""
    found = dict[str, int]()
    edges = sorted({due, end, *(row.since for row in held if due < row.since < end)})
    for since, until in pairwise(edges):
        theirs = [row for row in held if row.since <= since and (row.until is None or row.until > since)]
        if theirs:
            role = max(theirs, key=lambda row: row.since).role
            found[role] = found.get(role, 0) + calendar.working_minutes(since, until)
    return tuple(found.items())

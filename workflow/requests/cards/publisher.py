"""The card of whoever publishes: the package ready to copy, and a task for each channel."""

from dataclasses import replace

from workflow.cards.menu_pages import ROOM
from workflow.cards.shape import CardView, Choice
from workflow.lines import Line, line
from workflow.model import Person, Task
from workflow.requests import releases
from workflow.requests.cards.body import body
from workflow.requests.cards.case import Case, marks
from workflow.requests.cards.choices import (
    LeaveLink,
    TakeTask,
    ToHandOver,
    ToResult,
    ToSee,
    ToWaive,
    WantPackage,
)
from workflow.requests.cards.counted import of_tasks
from workflow.requests.cards.promised import promise_broken
from workflow.requests.cards.task_results import handed_in, is_posted, open_task, out, result, waived
from workflow.requests.cards.walk import behind
from workflow.requests.publishing import package
from workflow.requests.tasks import needed, publishers, waivers
from workflow.requests.tasks.task_rules import title_of


def publisher(case: Case, tasks: list[Task]) -> CardView:
    answers, media = body(case.work, case.kind, case.answers)
    newest = max(task.n for task in tasks)
    current = [task for task in tasks if task.n == newest or (task.n == 0 and task.state != "cancelled")]
    lines, rows = work_on(case, current)
    if any(task.state == "open" and publishers.taker(case.work, case.request, task) for task in current):
        rows.append((Choice(line("do-see"), ToSee(case.request.id)),))  # to hand back, to take over
    attention = _attention(case, current)
    before = [each for each in out(case) if each not in lines] if case.correction else []
    stands = [line(f"task-out{case.manner}"), *before] if before else []  # a channel stands above already
    said = (
        *lines,
        *marks(case),
        *stands,
        *promise_broken(case),
        *case.reader.not_shown(case.revision.answers),
    )
    head = case.state(), said, case.number(current), (*behind(case), *of_tasks(case, current))
    return CardView(*head, answers, (), (*media, *handed_in(case)), tuple(rows), attention)


def beside(case: Case, tasks: list[Task], view: CardView) -> CardView:
    """The card of somebody who also publishes what it is about: the open tasks above its own buttons."""
    if not tasks:
        return view
    lines, rows = work_on(case, tasks)
    lines = [each for each in lines if each not in view.lines]
    attention = view.attention or _attention(case, tasks)
    rest = (*view.rest, *(each for each in of_tasks(case, tasks) if each not in view.rest))
    more = replace(view, lines=(*view.lines, *lines), rest=rest, attention=attention)
    return replace(more, choices=(*rows, *view.choices))


def _said(case: Case, task: Task, holder: Person | None) -> Line:
    """How far a task is."""
    if task.state == "waived":
        return waived(case, task)
    return result(case, task) if task.state == "done" else open_task(case, task, holder)


def to_waive(case: Case) -> list[tuple[Choice, ...]]:
    """A way to waive each open task, for those who may."""
    work, request, reader, found = case.work, case.request, case.person, list[tuple[Choice, ...]]()
    for task in publishers.open_tasks(work, request) if reader else ():
        if reader and waivers.may_waive(work, request, task, reader):
            label = line("do-waive", channel=title_of(work, request, task))
            found.append((Choice(label, ToWaive(task.id)),))
    return found[:ROOM]


def _attention(case: Case, tasks: list[Task]) -> str:
    """A release rings once, and so does each task that opens before one."""
    if case.request.status == "publishing":
        return f"publish:{max(task.n for task in tasks)}"
    early = [task.id for task in tasks if task.state == "open" and not task.n]
    return f"task:{max(early)}" if early else ""


def _handing(case: Case, task: Task, holder: Person | None) -> list[tuple[Choice, ...]]:
    """A way to hand a task over to a colleague, for who has it."""
    if holder is None or holder != case.person:
        return []
    if not publishers.colleagues(case.work, case.request, task, but=holder):
        return []
    label = line("do-hand-over", channel=title_of(case.work, case.request, task))
    return [(Choice(label, ToHandOver(task.id)),)]


def work_on(case: Case, tasks: list[Task]) -> tuple[list[Line], list[tuple[Choice, ...]]]:
    """How far each task is, and the buttons of those that are open."""
    lines: list[Line] = []
    rows: list[tuple[Choice, ...]] = []
    pasted = any(task in tasks for task in package.to_publish(case.work, case.request))
    whole = [(Choice(line("do-package"), WantPackage()),)] if pasted else []
    for task in tasks:
        title = title_of(case.work, case.request, task)
        holder = publishers.taker(case.work, case.request, task)
        lines.append(_said(case, task, holder))
        if task.state == "open":
            taking = "do-take" if is_posted(case, task) else "do-take-result"
            take = [] if holder else [Choice(line(taking, channel=title), TakeTask(task.id))]
            if releases.link_out(case.work, task):
                rows.append((Choice(line("do-keep-link", channel=title), LeaveLink(task.id)),))
            give = Choice(line("do-link", channel=title), ToResult(task.id), style="good")
            if row := (*take, *([] if needed.stops(case.work, case.request, task) else [give])):
                rows.append(row)
            rows += _handing(case, task, holder)
    more = len(rows) - ROOM
    return [*lines, *([line("task-more", count=more)] if more > 0 else [])], [*whole, *rows[:ROOM]]

"""Shares of time: the office minutes that each had a request (rule B19)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from workflow.lines import Value
from workflow.model import Decision, Holding, Person, Request, Task, Unit, Visit
from workflow.people import parties, permissions
from workflow.people.signed import Signature, Signed, signer
from workflow.requests import revisions
from workflow.requests.tasks import task_kinds
from workflow.spec import Spec, Words
from workflow.work import Work

Holder = tuple[str, int | None]


@dataclass(frozen=True)
class Share:
    """The minutes of one person in one role, or of the role, where none of it acted.

    No role is the sender's own, for what was to be added.
    """

    title: Words | None
    who: Value
    minutes: int


def shares(work: Work, request: Request) -> tuple[Share, ...]:
    """Deciders and publishers in the order in which they came to it, then the sender."""
    spec, given, found = work.spec(request.rules), _signatures(work, request), list[Share]()
    for (role, id), minutes in _spent(work, request).items():
        by = given.get((role, id)) or (Signed(id) if id else None)
        found.append(Share(_title(work, spec, role, request), signer(work, by) if by else "", minutes))
    waited = _sender(work, request)
    return (*found, Share(None, "", waited)) if waited is not None else tuple(found)


def _signatures(work: Work, request: Request) -> dict[Holder, Signature]:
    """The signature of who acted in a role, where it was for somebody else."""
    decided: list[Signature] = [*work.store.all(Decision, request=request.id)]
    done = work.store.all(Task, request=request.id, state="done")
    decided += [Signed(t.done_by, t.done_as, t.acted_for, t.capacity) for t in done if t.done_by]
    return {(by.role, by.person): by for by in decided if by.acted_for}


def _spent(work: Work, request: Request) -> dict[Holder, int]:
    """The minutes of everybody who had what was decided and done, by role and person."""
    rows, found, others = work.store.all(Holding, request=request.id), dict[Holder, int](), set[ShareOfTime]()
    for doer, part in _parts(work, request, rows):
        key = doer
        if part.held and not any(r.role == doer[0] and r.person in (None, doer[1]) for r in part.held):
            key = (part.held[-1].role, part.held[-1].person)
            if part in others:
                continue  # several decided the same stage, each after somebody else had it
            others.add(part)
        minutes = work.calendar.working_minutes
        spent = minutes(part.begins, part.until) - minutes(part.begins, part.since)
        found[key] = found.get(key, 0) + spent
    return found


@dataclass(frozen=True)
class ShareOfTime:
    """A part of the time of a visit or task, from what `begins` it, and who had it then, the newest last."""

    begins: datetime
    since: datetime
    until: datetime
    held: tuple[Holding, ...]


def _parts(work: Work, request: Request, rows: list[Holding]) -> Iterator[tuple[Holder, ShareOfTime]]:
    """The time of each decision, each step without one and each task that is done, cut where it came to
    somebody else.

    The time before anybody took it belongs to the member who takes it next, or does it.
    """
    for decision in work.store.all(Decision, request=request.id):
        visit = work.store.get(Visit, decision.visit)
        held = [row for row in rows if (row.subject, row.subject_id) == ("visit", decision.visit)]
        for part in _cut(held, visit.entered_at if visit else decision.at, decision.at):
            yield (decision.role, decision.person), part
    for visit in work.store.all(Visit, request=request.id, outcome="late"):
        held = [row for row in rows if (row.subject, row.subject_id) == ("visit", visit.id)]
        for part in _cut(held, visit.entered_at, visit.left_at or work.now):
            yield from (((row.role, row.person), part) for row in part.held[-1:])
    for task in work.store.all(Task, request=request.id, state="done", afterwards=False):
        if task.done_by and task.done_at and task_kinds.of(task).is_given:
            held = [row for row in rows if (row.subject, row.subject_id) == ("task", task.id)]
            doer = (_role_of(work, request, task, held), task.done_by)
            for part in _cut(held, task.opened_at, task.done_at):
                takers = ((r.role, r.person) for r in held if r.person and r.since >= part.until)
                yield next(takers, doer), part


def _cut(held: list[Holding], begins: datetime, ends: datetime) -> Iterator[ShareOfTime]:
    edges = {at for row in held for at in (row.since, row.until) if at and begins < at < ends}
    for since, until in pairwise([begins, *sorted(edges), ends]):
        having = [r for r in held if r.since <= since and (r.until is None or r.until >= until)]
        yield ShareOfTime(begins, since, until, tuple(having))


def _role_of(work: Work, request: Request, task: Task, held: list[Holding]) -> str:
    """The role in which a task was done: of those that had it at the end, one that the doer holds."""
    last = [row.role for row in held if row.until is None or row.until == task.done_at]
    person, spec = work.store.get(Person, task.done_by or 0), work.spec(request.rules)
    posts = ((role, parties.read(work, spec, role, request)) for role in last)
    holds = (role for role, post in posts if person and permissions.holds(work, spec, person, post))
    return next(holds, task.role)


def _title(work: Work, spec: Spec, key: str, request: Request) -> Words:
    """The unit for a role held in units, else the role."""
    post = parties.read(work, spec, key, request)
    unit = work.store.one(Unit, key=post.unit) if post and post.unit else None
    return unit.title if unit else parties.title(work, spec, key, request)


def _sender(work: Work, request: Request) -> int | None:
    """The minutes in which something was to be added; nothing where it never was."""
    visits = work.store.all(Visit, request=request.id)
    spans = [*revisions.pauses(work.store, request)]
    spans += [(v.paused_at, work.now) for v in visits if v.paused_at and v.left_at is None]
    return sum(work.calendar.working_minutes(*span) for span in spans) if spans else None

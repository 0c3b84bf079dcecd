"""Reminders are gathered: a nudge waits for the person's next digest, and says what is true when it is said.

A person who answered a digest with “later” or “I know” is left in peace about it until the next working
morning; on each of them comes back what is overdue by then.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from workflow import event_lines, lifecycle, movers, permissions, requesters, rounds, standing, stuck
from workflow.deadlines import is_running
from workflow.lines import Line, line, reason
from workflow.model import (
    Decision,
    DutyRound,
    Inquiry,
    Notice,
    Nudge,
    Person,
    Recheck,
    Request,
    Task,
    Visit,
)
from workflow.unit_work import round_line
from workflow.views.case import Case
from workflow.views.shape import CardView, Choice
from workflow.work import Work

DIGEST = "digest"
SHOWN = 10
REASON = 200  # letters shown of what was asked
BEGUN = 3  # needs of events that a digest has buttons for


def add(work: Work, person: Person, subject: str, id: int, due_at: datetime | None) -> None:
    """Remind a person of a subject: with the next digest, or at once where that would come too late."""
    last = work.store.one(Nudge, person=person.id, subject=subject, subject_id=id)
    if last and (last.said_at is None or (last.quiet_until and last.quiet_until > work.now)):
        return
    work.store.add(Nudge(person=person.id, subject=subject, subject_id=id, at=work.now))
    standing.plan_digest(work)
    if due_at and work.now < due_at <= standing.next_digest(work)[0]:
        _say(work, person)


def bring_back(work: Work) -> None:
    """Remind those who know of overdue work again: called each working morning."""
    things: list[tuple[str, movers.Open | Inquiry]] = [
        (stuck.NAMED[type(thing)], thing) for thing in movers.open_things(work)
    ]
    things += [("inquiry", inquiry) for inquiry in work.store.all(Inquiry, closed_at=None)]
    for subject, thing in things:
        due_at = None if isinstance(thing, Request) else thing.due_at
        if due_at is None or due_at > work.now:
            continue
        told = {n.person: n for n in work.store.all(Nudge, subject=subject, subject_id=thing.id)}
        for last in told.values():
            if last.said_at and last.quiet_until and last.quiet_until <= work.now:
                work.store.add(replace(last, id=0, at=work.now, said_at=None, notice=None))


def say_all(work: Work) -> None:
    """A digest for everybody who has something waiting."""
    waiting = {n.person for n in work.store.all(Nudge, said_at=None) if _is_ripe(work, n)}
    for id in sorted(waiting):
        person = work.store.get(Person, id)
        if person and person.active:
            _say(work, person)


def _say(work: Work, person: Person) -> None:
    """One digest at a time: what comes while it waits to be sent is said by it."""
    if not work.store.all(Notice, person=person.id, key=DIGEST, state=("queued", "held"), limit=1):
        work.tell(DIGEST, person=person)


@dataclass(frozen=True)
class Digest:
    """What is to be said to a person now, and the nudges that it says."""

    view: CardView | None
    said: tuple[Nudge, ...]


def digest(work: Work, notice: Notice) -> Digest:
    """Put together when it is sent: what was done meanwhile is left out; nothing left is no message."""
    person = work.store.get(Person, notice.person or 0)
    waiting = [n for n in work.store.all(Nudge, person=notice.person, said_at=None) if _is_ripe(work, n)]
    told = [(n, found) for n in waiting if person and (found := _line(work, person, n))]
    lines = [found for _, found in told]
    if not lines or person is None:
        return Digest(None, tuple(waiting))
    more = [line("digest-more", count=len(lines) - SHOWN)] if len(lines) > SHOWN else []
    needs = [(n, nudge.subject_id) for n, (nudge, _) in enumerate(told[:SHOWN], 1) if nudge.subject == "need"]
    if len(lines) > 1:  # a button says which line it is about
        lines = [line("digest-line", n=n, line=each) for n, each in enumerate(lines, 1)]
    choices = (
        *(_begin(work, person, id, n if len(lines) > 1 else 0) for n, id in needs[:BEGUN]),
        (Choice(line("do-open-work"), private="work"),),
        (Choice(line("do-know"), "know"), Choice(line("do-later"), "later")),
    )
    head = line("digest-head", count=len(lines))
    return Digest(CardView(head, (*lines[:SHOWN], *more), choices=choices), tuple(waiting))


def said(work: Work, notice: Notice, nudges: tuple[Nudge, ...]) -> None:
    """The platform has taken the digest."""
    for nudge in nudges:
        work.store.change(nudge, said_at=work.now, notice=notice.id)


def _is_ripe(work: Work, nudge: Nudge) -> bool:
    return nudge.quiet_until is None or nudge.quiet_until <= work.now


def _line(work: Work, person: Person, nudge: Nudge) -> Line | None:
    """What a nudge says, or nothing when there is no more reason for it."""
    kinds = {
        "visit": _visit, "task": _task, "inquiry": _inquiry,
        "recheck": _recheck, "round": _round, "need": _need,
    }  # fmt: skip
    kind = kinds[nudge.subject]
    return kind(work, person, nudge.subject_id)


def _visit(work: Work, person: Person, id: int) -> Line | None:
    visit = work.store.get(Visit, id)
    if visit is None or not is_running(visit):
        return None
    if work.store.one(Decision, visit=visit.id, person=person.id):
        return None
    case = Case(work, work.require(Request, visit.request))
    stage = lifecycle.stage_of(case.kind, visit)
    if permissions.acting_role(work, case.spec, case.request, stage, person) is None:
        return None
    return _about(case, f"digest-{stage.verb}", visit.due_at, late=visit.late_at is not None)


def _task(work: Work, person: Person, id: int) -> Line | None:
    task = work.store.get(Task, id)
    if task is None or not is_running(task):
        return None
    case = Case(work, work.require(Request, task.request))
    taker = permissions.taker(work, case.request, task)
    if (taker and taker.id != person.id) or not permissions.may_publish(work, case.request, task, person):
        return None
    key = "digest-down" if task.afterwards else f"digest-publish{case.manner}"
    return _about(case, key, task.due_at, late=task.late_at is not None)


def _recheck(work: Work, person: Person, id: int) -> Line | None:
    recheck = work.store.get(Recheck, id)
    if recheck is None or not is_running(recheck):
        return None
    case = Case(work, work.require(Request, recheck.request))
    if person.id == permissions.requester(case.request):
        return _about(case, "digest-recheck", recheck.due_at, late=False)
    return _in_place_of(case, person, recheck.due_at)


def _inquiry(work: Work, person: Person, id: int) -> Line | None:
    """A line for the requester with what was asked; for anybody else, with what they can do about it."""
    inquiry = work.store.get(Inquiry, id)
    visit = work.store.get(Visit, inquiry.visit) if inquiry else None
    if inquiry is None or visit is None or not is_running(inquiry):
        return None
    case = Case(work, work.require(Request, inquiry.request))
    late = inquiry.late_at is not None
    if person.id == permissions.requester(case.request):
        said = _about(case, "digest-supplement", inquiry.due_at, late=late)
        why = reason(case.spec.reasons.values(), visit.note, REASON)
        return line(said.key, reason=why, **said.values)
    stage = lifecycle.stage_of(case.kind, visit)
    if late and permissions.acting_role(work, case.spec, case.request, stage, person):
        return _about(case, "digest-unanswered", inquiry.due_at, late=True)
    if found := _in_place_of(case, person, inquiry.due_at):
        return found
    may_end = requesters.may_end(work, case.request, person)
    return _about(case, "digest-end", inquiry.due_at, late=False) if may_end else None


def _in_place_of(case: Case, person: Person, due_at: datetime) -> Line | None:
    """A line for a colleague who may answer where the requester cannot."""
    if not requesters.may_take_over(case.work, case.request, person):
        return None
    return _about(case, "digest-take-over", due_at, late=False)


def _round(work: Work, person: Person, id: int) -> Line | None:
    turn = work.store.get(DutyRound, id)
    if turn is None or not is_running(turn) or not rounds.may_answer(work, turn, person):
        return None
    return round_line(work, turn)


def _need(work: Work, person: Person, id: int) -> Line | None:
    found = event_lines.reminder(work, person, id)
    return found[0] if found else None


def _begin(work: Work, person: Person, id: int, n: int) -> tuple[Choice, ...]:
    """The button that opens the request a need asks for, filled in; with the number of its line."""
    found = event_lines.reminder(work, person, id)
    if found is None:
        return ()
    label = line("digest-line", n=n, line=found[1]) if n else found[1]
    return (Choice(label, private=f"need-{id}"),)


def _about(case: Case, key: str, due_at: datetime | None, *, late: bool) -> Line:
    reference, subject = case.request.reference, case.request.subject
    return line(key, reference=reference, subject=subject, due=due_at, late="yes" if late else "no")

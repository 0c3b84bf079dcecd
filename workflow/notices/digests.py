"""The digest: one message for all that waits for a person, the most urgent first, with a button a line."""

from dataclasses import dataclass
from datetime import datetime

from workflow.cards.choices import ToPlace, WayIn
from workflow.cards.shape import CardView, Choice
from workflow.deadlines.clocks import is_running
from workflow.events import listing
from workflow.events.choices import ToNeed
from workflow.lines import Line, Value, line, reason
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
from workflow.notices.choices import RestDigest
from workflow.notices.nudges import WAITING, is_ripe
from workflow.office.unit_work import round_work
from workflow.people import permissions, staff
from workflow.requests import lifecycle, whole
from workflow.requests.cards.case import Case
from workflow.requests.cards.choices import ToSee
from workflow.requests.publishing import publishers
from workflow.requests.waiting import requesters
from workflow.rounds import turns
from workflow.text import cut
from workflow.work import Work

SHOWN = 10
BUTTONS = 6  # lines that have a button of their own
NAME = 16  # letters of a request's name on a button
NAMED = 5  # people who have not come in
REASON = 200  # letters shown of what was asked


@dataclass(frozen=True)
class Item:
    """A line of a digest: what is to be done by when, and the button that leads there, where there is one."""

    due_at: datetime | None
    what: Line
    name: Line | None = None
    leads: WayIn | None = None


@dataclass(frozen=True)
class Digest:
    """The message for a person now, and the nudges that it says."""

    view: CardView | None
    said: tuple[Nudge, ...]


def digest(work: Work, notice: Notice) -> Digest:
    """Put together when it is sent: what was done meanwhile is left out; nothing left is no message."""
    person = work.store.get(Person, notice.person or 0)
    waiting = tuple(n for n in work.store.all(Nudge, person=notice.person, said_at=None) if is_ripe(work, n))
    found = [item for n in waiting if person and (item := _item(work, person, n))]
    if not found:
        return Digest(None, waiting)
    items = sorted(found, key=lambda item: (item.due_at is None, item.due_at or work.now))
    late = sum(item.due_at is not None and item.due_at < work.now for item in items)
    head = line("digest-head", count=len(items), late="all" if late == len(items) else late)
    more = [line("digest-more", count=len(items) - SHOWN)] if len(items) > SHOWN else []
    lines = [_said(work, item, n if len(items) > 1 else 0) for n, item in enumerate(items[:SHOWN], 1)]
    return Digest(CardView(head, (*lines, *more), choices=_choices(items)), waiting)


def _said(work: Work, item: Item, n: int) -> Line:
    """A line with its number, unless it is the only one; a button says which line it is about."""
    said = item.what
    if item.due_at:
        said = line("digest-item", when=_when(work, item.due_at), due=item.due_at, what=said)
    said = line("digest-line", n=n, line=said, due=item.due_at) if n else said
    return said.stress("due") if item.due_at else said


def _when(work: Work, due_at: datetime) -> str:
    if due_at < work.now:
        return "late"
    return "today" if due_at.astimezone(work.rulebook.zone).date() == work.today else "open"


def _choices(items: list[Item]) -> tuple[tuple[Choice, ...], ...]:
    numbered = len(items) > 1
    buttons = [
        Choice(line("digest-line", n=n, line=item.name) if numbered else item.name, item.leads)
        for n, item in enumerate(items[:BUTTONS], 1)
        if item.name and item.leads
    ]
    return (
        *((button,) for button in buttons),
        (Choice(line("do-open-work"), ToPlace("work")),),
        (Choice(line("do-know"), RestDigest("know")), Choice(line("do-later"), RestDigest("later"))),
    )


def _item(work: Work, person: Person, nudge: Nudge) -> Item | None:
    """The line for a nudge, or nothing when there is no more reason for it."""
    kinds = {
        "visit": _visit, "task": _task, "inquiry": _inquiry,
        "recheck": _recheck, "round": _round, "need": _need,
        whole.SUBJECT: _whole, WAITING: _waiting,
    }  # fmt: skip
    kind = kinds[nudge.subject]
    return kind(work, person, nudge.subject_id)


def _visit(work: Work, person: Person, id: int) -> Item | None:
    visit = work.store.get(Visit, id)
    if visit is None or not is_running(visit):
        return None
    if work.store.one(Decision, visit=visit.id, person=person.id):
        return None
    case = Case(work, work.require(Request, visit.request))
    stage = lifecycle.stage_of(case.kind, visit)
    if permissions.acting_role(work, case.spec, case.request, stage, person) is None:
        return None
    return _about(case, f"digest-{stage.verb}", visit.due_at)


def _task(work: Work, person: Person, id: int) -> Item | None:
    task = work.store.get(Task, id)
    if task is None or not is_running(task):
        return None
    case = Case(work, work.require(Request, task.request))
    taker = publishers.taker(work, case.request, task)
    if (taker and taker.id != person.id) or not publishers.may_publish(work, case.request, task, person):
        return None
    if task.afterwards:
        return _about(case, "digest-down", task.due_at, corrects=False)
    channel = case.spec.channels[task.channel].title
    return _about(case, f"digest-publish{case.manner}", task.due_at, channel=channel)


def _recheck(work: Work, person: Person, id: int) -> Item | None:
    recheck = work.store.get(Recheck, id)
    if recheck is None or not is_running(recheck):
        return None
    case = Case(work, work.require(Request, recheck.request))
    if person.id == permissions.requester(case.request):
        return _about(case, "digest-recheck", recheck.due_at)
    return _in_place_of(case, person, recheck.due_at)


def _inquiry(work: Work, person: Person, id: int) -> Item | None:
    """A line for the requester with what was asked; for anybody else, with what they can do about it."""
    inquiry = work.store.get(Inquiry, id)
    visit = work.store.get(Visit, inquiry.visit) if inquiry else None
    if inquiry is None or visit is None or not is_running(inquiry):
        return None
    case = Case(work, work.require(Request, inquiry.request))
    late = inquiry.late_at is not None
    if person.id == permissions.requester(case.request):
        why = reason(case.spec.reasons.values(), visit.note, REASON)
        return _about(case, "digest-supplement", inquiry.due_at, reason=why)
    stage = lifecycle.stage_of(case.kind, visit)
    if late and permissions.acting_role(work, case.spec, case.request, stage, person):
        return _about(case, "digest-unanswered", inquiry.due_at)
    if found := _in_place_of(case, person, inquiry.due_at):
        return found
    may_end = requesters.may_end(work, case.request, person)
    return _about(case, "digest-end", inquiry.due_at) if may_end else None


def _in_place_of(case: Case, person: Person, due_at: datetime) -> Item | None:
    """A line for a colleague who may answer where the requester cannot."""
    if not requesters.may_take_over(case.work, case.request, person):
        return None
    return _about(case, "digest-take-over", due_at)


def _round(work: Work, person: Person, id: int) -> Item | None:
    turn = work.store.get(DutyRound, id)
    if turn is None or not is_running(turn) or not turns.may_answer(work, turn, person):
        return None
    return Item(turn.due_at, round_work(work, turn))


def _whole(work: Work, person: Person, id: int) -> Item | None:
    request = work.store.get(Request, id)
    if request is None or not is_running(request) or whole.stands(work, request):
        return None
    if all(each.id != person.id for each in whole.watchers(work, request)):
        return None
    return _about(Case(work, request), "digest-whole", request.due_at)


def _need(work: Work, person: Person, id: int) -> Item | None:
    """A need is begun from its button: the request opens filled in."""
    need = listing.open_need(work, person, id)
    if need is None:
        return None
    return Item(need.due_at, listing.need_work(work, need), listing.need_label(work, need), ToNeed(id))


def _waiting(work: Work, person: Person, _: int) -> Item | None:
    """People who have not come in, for those who can send them a link."""
    found = staff.waiting(work) if permissions.is_administrator(work, person) else []
    if not found:
        return None
    names = ", ".join([*(each.short for each in found[:NAMED]), *(["…"] if len(found) > NAMED else [])])
    said = line("digest-waiting", count=len(found), names=names)
    return Item(None, said, line("digest-do-waiting"), ToPlace("waiting"))


def _about(case: Case, key: str, due_at: datetime | None, *, corrects: bool = True, **more: Value) -> Item:
    """The work to be done with a request, with its author; of a correction, that it is one."""
    request = case.request
    author = case.work.store.get(Person, request.author)
    said = line(
        key,
        subject=request.subject,
        reference=request.reference,
        author=author.short if author else "",
        **more,
    )
    said = line("digest-correction", what=said) if corrects and case.correction else said
    return Item(due_at, said, line("digest-name", name=cut(request.subject, NAME)), ToSee(request.id))

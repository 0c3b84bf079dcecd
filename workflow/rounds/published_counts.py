"""Duties that count requests of their types of which something was posted within the period (rule E24).

Each is kept among the answers of the round, by its number, on the day on which it was first posted.
"""

from datetime import datetime, time

from workflow.calendar import periods
from workflow.calendar.periods import Period
from workflow.lines import Line, line
from workflow.model import DutyRound, Person, Request, Task
from workflow.ports import Span
from workflow.rounds import turns
from workflow.rounds.item_answers import record
from workflow.spec import Duty, Owing
from workflow.work import Work

LISTED = 10


def published(work: Work, request: Request) -> None:
    """Count a request for whoever owes something of its type."""
    for key, duty in work.rulebook.spec.duties.items():
        if duty.counts and request.type in duty.counts.types:
            _count(work, key, duty, request)


def opened(work: Work, key: str, duty: Duty, period: Period) -> None:
    """Count what was posted in a period before it opened."""
    if duty.counts is None:
        return
    begins = datetime.combine(period.first, time(), work.calendar.zone)
    span = Span("posted_at", work.now, begins)
    count = work.store.count(Task, span, state="done")
    found = work.store.ranked(Task, [span], ["posted_at"], 0, count, state="done") if count else []
    for id in sorted({task.request for task in found if task.channel}):
        request = work.require(Request, id)
        if request.type in duty.counts.types:
            _count(work, key, duty, request)


def _count(work: Work, key: str, duty: Duty, request: Request) -> None:
    posted = [
        task.posted_at
        for task in work.store.all(Task, request=request.id, state="done", afterwards=False)
        if task.channel and task.posted_at
    ]
    if not posted:
        return
    day = min(posted).astimezone(work.calendar.zone).date()
    period = periods.around(duty.every, day).written
    for turn in _owing(work, key, period, duty.for_, request):
        if turn.state != "missed" and f"{request.id}" not in turn.items:
            author = work.require(Person, request.author)
            record(work, author, turn, [f"{request.id}"], turns.COUNTED)


def _owing(work: Work, key: str, period: str, owing: Owing, request: Request) -> list[DutyRound]:
    """The rounds in which a request counts: of its author, of its unit, or of all the house."""
    if owing.whom == "holder":
        return work.store.all(DutyRound, duty=key, period=period, holder=request.author)
    unit = "" if owing.whom == "organisation" else request.unit
    return work.store.all(DutyRound, duty=key, period=period, unit=unit, holder=0)


def listed(work: Work, turn: DutyRound) -> list[Line]:
    """The newest of what was counted."""
    ids = [int(key) for key in turns.answered(turn, turns.COUNTED)][-LISTED:]
    found = work.store.all(Request, id=tuple(ids)) if ids else []
    return [line("round-counted-one", reference=each.reference, subject=each.subject) for each in found]

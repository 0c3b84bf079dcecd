"""Duties that count requests of their types of which something was posted within the period (rule E24).

Each is kept among the answers of the round, by its number, on the day on which it was first posted.
"""

from datetime import datetime, time, timedelta

from workflow.calendar import periods
from workflow.calendar.periods import Period
from workflow.lines import Line, line
from workflow.model import DutyRound, Person, Request, Task
from workflow.ports import Span
from workflow.rounds import turns
from workflow.rounds.item_answers import record
from workflow.spec import Duty
from workflow.spec.duty_spec import Counted
from workflow.work import Work

LISTED = 10
LONGEST = timedelta(days=366)  # of a period


def published(work: Work, request: Request) -> None:
    """Count a request in the round of the period of its day, by the rules of that round, and in no other."""
    posted = [
        task.posted_at
        for task in work.store.all(Task, request=request.id, state="done", afterwards=False)
        if task.channel and task.posted_at
    ]
    if not posted:
        return
    number, day = f"{request.id}", min(posted).astimezone(work.calendar.zone).date()
    for turn in _of(work, request, min(posted)):
        duty = turns.duty_of(work, turn)
        is_counted = duty.counts is not None and _is_counted(work, duty.counts, request)
        if not is_counted or turn.state in ("missed", "ended"):
            continue
        is_its = turn.period == periods.around(duty.every, day).written
        if number in turn.items and not is_its:
            _leave_out(work, turn, number)
        elif is_its and number not in turn.items:
            record(work, work.require(Person, request.author), turn, [number], turns.COUNTED)


def opened(work: Work, duty: Duty, period: Period) -> None:
    """Count what was posted in a period before it opened."""
    if duty.counts is None:
        return
    begins = datetime.combine(period.first, time(), work.calendar.zone)
    span = Span("posted_at", work.now, begins)
    count = work.store.count(Task, span, state="done")
    found = work.store.ranked(Task, [span], ["posted_at"], 0, count, state="done") if count else []
    for id in sorted({task.request for task in found if task.channel}):
        request = work.require(Request, id)
        if _is_counted(work, duty.counts, request):
            published(work, request)


def _is_counted(work: Work, counts: Counted, request: Request) -> bool:
    """Whether it is of such a type, or of a unit's own that replaces one."""
    return request.type in counts.types or work.type_of(request).replaces in counts.types


def _of(work: Work, request: Request, posted: datetime) -> list[DutyRound]:
    """The rounds of its unit, of all the house and of its author that may be of its day, or hold it now."""
    found = work.store.all(DutyRound, unit=("", request.unit), holder=0)
    found += work.store.all(DutyRound, holder=request.author)
    return [each for each in found if each.due_at > posted - LONGEST or f"{request.id}" in each.items]


def _leave_out(work: Work, turn: DutyRound, number: str) -> None:
    """It was posted in another period, as was said since: where it was done by that, it is short again."""
    items = {key: given for key, given in turn.items.items() if key != number}
    turn = work.store.change(turn, items=items)
    if turn.state == "done" and turns.left(work, turn):
        if turn.due_at > work.now:
            turn = work.store.change(turn, state="open", closed_at=None)
        else:
            turn = work.store.change(turn, state="late", late_at=turn.late_at or work.now)
    turns.follow(work, turn)


def listed(work: Work, turn: DutyRound) -> list[Line]:
    """The newest of what was counted."""
    ids = [int(key) for key in turns.answered(turn, turns.COUNTED)][-LISTED:]
    found = work.store.all(Request, id=tuple(ids)) if ids else []
    return [line("round-counted-one", reference=each.reference, subject=each.subject) for each in found]

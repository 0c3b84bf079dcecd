"""The months of a duty: its rounds are opened, and at the end the leaders are told (rules B06, B07).

Everything here looks at what is there before it adds anything: a month is opened once and reported once,
however often this runs and wherever the clock has been meanwhile.
"""

from dataclasses import replace
from datetime import datetime

from workflow.calendar import months
from workflow.cards import projection
from workflow.deadlines import clocks
from workflow.deadlines.counting import Clock, Month
from workflow.model import AuditEntry, Chat, Deadline, DutyRound, Person, Unit
from workflow.office import standing, stuck
from workflow.people import permissions
from workflow.rounds import turns
from workflow.spec import Duty
from workflow.work import Work

REPORT = "rounds-report"
KEPT = 12  # months that the overview shows: older ones that were missed are not worth a record


def open_months(work: Work, row: Deadline) -> None:
    """The month that has begun gets its rounds; months that are over by now are missed, and told once."""
    now = months.of(work.today)
    for key, duty in work.rulebook.spec.duties.items():
        missed = []
        for month in range(max(row.ordinal, now - KEPT + 1), now + 1):
            at = months.opens(work.calendar, month)
            if at is None or at > work.now:
                continue
            period = months.period(month)
            clock = Clock(Month(period), at)
            if clock.end(work.calendar) > work.now:
                _open(work, key, duty, period)
            elif _miss(work, key, period, clock.end(work.calendar)):
                missed.append(period)
        if missed:
            _tell_missed(work, key, duty, missed)
    standing.plan_month(work)


def _open(work: Work, key: str, duty: Duty, period: str) -> None:
    """A round, a card and a clock for each unit with a site. Administrators hear of units without anybody."""
    clock = Clock(Month(period), work.now)
    end, opened = clock.end(work.calendar), list[DutyRound]()
    for unit in turns.units(work):
        if work.store.one(DutyRound, duty=key, unit=unit.key, period=period):
            continue
        turn = work.store.add(_round(work, key, unit, period, end))
        clocks.start(work, "round", turn.id, clock, end, duty.late.remind)
        projection.sync(work, turn)
        opened.append(turn)
    if opened:
        alone = sum(not turns.answerers(work, turn) for turn in opened)
        work.audit("rounds.opened", f"{key}/{period}", units=len(opened), alone=alone)
    stuck.check(work, opened)


def _miss(work: Work, key: str, period: str, end: datetime) -> int:
    """Record the rounds of a month that is over, in which nobody was asked. Returns how many were new."""
    found = [
        unit
        for unit in turns.units(work)
        if work.store.one(DutyRound, duty=key, unit=unit.key, period=period) is None
    ]
    for unit in found:
        work.store.add(replace(_round(work, key, unit, period, end), state="missed", closed_at=work.now))
    if found:
        work.audit("rounds.missed", f"{key}/{period}", units=len(found))
    return len(found)


def _round(work: Work, key: str, unit: Unit, period: str, end: datetime) -> DutyRound:
    return DutyRound(
        duty=key,
        unit=unit.key,
        period=period,
        rules=work.rulebook.current,
        opened_at=work.now,
        due_at=end,
    )


def end_month(work: Work, turn: DutyRound) -> None:
    """Time is over for the rounds of a month: what is not done is late, and the leaders get one list."""
    month = f"{turn.duty}/{turn.period}"
    whole = work.store.all(DutyRound, duty=turn.duty, period=turn.period)
    if any(r.state == "open" and r.due_at > work.now for r in whole):
        return
    if work.store.one(AuditEntry, kind=turns.ENDED, subject=month):
        return
    late = [work.store.change(r, state="late", late_at=work.now) for r in whole if r.state == "open"]
    before = [
        work.store.change(r, closed_at=work.now)
        for r in work.store.all(DutyRound, duty=turn.duty, state="late", closed_at=None)
        if r.period < turn.period
    ]
    for each in (*late, *before):
        projection.sync(work, each)
    work.audit(turns.ENDED, month, units=len(whole), late=len(late))
    duty = turns.duty_of(work, turn)
    for person, chat in turns.told_through(work, turn.rules, duty.late.report_to):
        work.tell(REPORT, person=person, chat=chat, duty=turn.duty, period=turn.period)


def _tell_missed(work: Work, key: str, duty: Duty, missed: list[str]) -> None:
    """The leaders and the administrators, each once, whatever the number of months."""
    to = turns.told_through(work, work.rulebook.current, duty.late.report_to)
    administrators: list[tuple[Person | None, Chat | None]] = [
        (person, None) for person in permissions.administrators(work)
    ]
    for person, chat in dict.fromkeys((*to, *administrators)):
        work.tell(
            "rounds-missed",
            person=person,
            chat=chat,
            title=duty.title,
            first=months.said(missed[0]),
            last=months.said(missed[-1]),
            count=len(missed),
        )

"""The periods of a duty: its rounds are opened, and at the end the leaders are told (rules B06, B07, E06).

Everything here looks at what is there before it adds anything: a period is opened once and reported once,
however often this runs and wherever the clock has been meanwhile.
"""

from dataclasses import replace
from datetime import datetime

from workflow.calendar import periods
from workflow.calendar.periods import ONCE, Period
from workflow.cards import projection
from workflow.deadlines import clocks
from workflow.deadlines.counting import Clock, OfPeriod
from workflow.model import AuditEntry, Chat, Deadline, DutyRound, Person
from workflow.office import stuck
from workflow.people import permissions
from workflow.rounds import debtors, openings, published_counts, turns
from workflow.rounds.debtors import Debtor
from workflow.spec import Duty
from workflow.work import Work

REPORT = "rounds-report"
ALONE = "rounds-alone"


def open_rounds(work: Work, row: Deadline) -> None:
    """Periods that have begun get their rounds; those that are over by now are missed, and told once."""
    for key, duty in work.rulebook.spec.duties.items():
        missed = []
        for period in openings.opened(work, duty, row.anchor or row.due_at):
            clock = Clock(OfPeriod(period.written, duty.due), work.now)
            if clock.end(work.calendar) > work.now:
                _open(work, key, duty, period)
            elif _miss(work, key, duty, period, clock.end(work.calendar)):
                missed.append(period)
        if missed:
            _tell_missed(work, key, duty, missed)
    openings.plan(work)


def _open(work: Work, key: str, duty: Duty, period: Period) -> None:
    """A round, a card and a clock for each who owes it. It is told who has nobody to answer."""
    clock = Clock(OfPeriod(period.written, duty.due), work.now)
    end, opened = clock.end(work.calendar), list[DutyRound]()
    for debtor in _new(work, key, duty, period):
        turn = work.store.add(_round(work, key, debtor, period, end))
        clocks.start(work, "round", turn.id, clock, end, duty.late.remind)
        projection.sync(work, turn)
        opened.append(turn)
    published_counts.opened(work, duty, period)
    if opened:
        alone = sum(not turns.answerers(work, turn) for turn in opened)
        work.audit("rounds.opened", f"{key}/{period.written}", units=len(opened), alone=alone)
        if alone and work.rulebook.spec.edition > 1:
            _tell(work, work.rulebook.current, duty, ALONE, key, period.written)
    stuck.check(work, opened)


def _new(work: Work, key: str, duty: Duty, period: Period) -> list[Debtor]:
    """Everybody who owed it when the period opened and has no round of it yet."""
    at = periods.opens(work.calendar, duty.opens, period) or work.now
    day = at.astimezone(work.calendar.zone).date()
    known = {(r.unit, r.holder) for r in work.store.all(DutyRound, duty=key, period=period.written)}
    return [each for each in debtors.of(work, duty, day) if (each.unit, each.holder) not in known]


def _miss(work: Work, key: str, duty: Duty, period: Period, end: datetime) -> int:
    """Record the rounds of a period that is over, in which nobody was asked. Returns how many were new."""
    found = _new(work, key, duty, period)
    for each in found:
        work.store.add(replace(_round(work, key, each, period, end), state="missed", closed_at=work.now))
    if found:
        work.audit("rounds.missed", f"{key}/{period.written}", units=len(found))
    return len(found)


def _round(work: Work, key: str, debtor: Debtor, period: Period, end: datetime) -> DutyRound:
    return DutyRound(
        duty=key,
        unit=debtor.unit,
        holder=debtor.holder,
        period=period.written,
        rules=work.rulebook.current,
        opened_at=work.now,
        due_at=end,
    )


def _tell(work: Work, rules: int, duty: Duty, notice: str, key: str, period: str) -> None:
    for person, chat in turns.told_through(work, rules, duty.late.report_to):
        work.tell(notice, person=person, chat=chat, duty=key, period=period)


def end_period(work: Work, turn: DutyRound) -> None:
    """Time is over for the rounds of a period: what is not done is late, and the leaders get one list."""
    period = f"{turn.duty}/{turn.period}"
    whole = work.store.all(DutyRound, duty=turn.duty, period=turn.period)
    if any(r.state == "open" and r.due_at > work.now for r in whole):
        return
    if work.store.one(AuditEntry, kind=turns.ENDED, subject=period):
        return
    over = {"closed_at": work.now} if turns.of_count(work, turn) else {}  # nobody answers it any more
    late = [work.store.change(r, state="late", late_at=work.now, **over) for r in whole if r.state == "open"]
    before = [
        work.store.change(r, closed_at=work.now)
        for r in work.store.all(DutyRound, duty=turn.duty, state="late", closed_at=None)
        if r.period < turn.period
    ]
    for each in (*late, *before):
        projection.sync(work, each)
    work.audit(turns.ENDED, period, units=len(whole), late=len(late))
    duty = turns.duty_of(work, turn)
    _tell(work, turn.rules, duty, REPORT, turn.duty, turn.period)


def _tell_missed(work: Work, key: str, duty: Duty, missed: list[Period]) -> None:
    """The leaders and the administrators, each once, however many they are."""
    to = turns.told_through(work, work.rulebook.current, duty.late.report_to)
    administrators: list[tuple[Person | None, Chat | None]] = [
        (person, None) for person in permissions.administrators(work)
    ]
    for person, chat in dict.fromkeys((*to, *administrators)):
        work.tell(
            "rounds-missed-once" if duty.every == ONCE else "rounds-missed",
            person=person,
            chat=chat,
            title=duty.title,
            first=periods.short(missed[0].written),
            last=periods.short(missed[-1].written),
            count=len(missed),
        )

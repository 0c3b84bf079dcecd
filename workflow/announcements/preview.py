"""Announced days before they are announced: what is wrong with them, and the deadlines they move."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from workflow.announcements.office_days import MOST, SaidDay, standing_word
from workflow.calendar import Announcement, NoWorkingTime, WorkCalendar
from workflow.deadlines import clocks
from workflow.deadlines.clocks import Moved
from workflow.errors import Refusal
from workflow.lines import Line
from workflow.model import Deadline
from workflow.people.sent_tables import RowProblem
from workflow.work import Work, announced


@dataclass(frozen=True)
class Move:
    """A running deadline that would move: what it is of, and both ends."""

    what: Line
    before: datetime
    after: datetime


@dataclass(frozen=True)
class DaysPreview:
    """The changes a notice would make. `known` was announced before; `same` is so already without it."""

    new: tuple[SaidDay, ...] = ()
    known: tuple[SaidDay, ...] = ()
    same: frozenset[date] = frozenset()
    moves: tuple[Move, ...] = ()
    problems: list[RowProblem] = field(default_factory=list)


def preview(work: Work, days: Iterable[SaidDay]) -> DaysPreview:
    """Every problem by row; without one, the days that are new and the deadlines they move."""
    given = tuple(days)
    problems = _problems(work, given)
    if problems:
        return DaysPreview(problems=problems)
    known = tuple(said for said in given if _is_known(work, said))
    new = tuple(said for said in given if said not in known)
    calendar = _with(work, [Announcement(said.day, said.worked, said.document) for said in new])
    for said in new:
        if said.worked and not calendar.is_working_day(said.day):
            problems.append(RowProblem(said.row, "days-no-hours", _written(said.day)))
    before = work.calendar
    same = frozenset(said.day for said in new if before.is_working_day(said.day) == said.worked)
    try:
        moves = () if problems else tuple(_moves(work, calendar))
    except NoWorkingTime:
        problems.append(RowProblem(1, "days-no-time"))
    return DaysPreview(problems=problems) if problems else DaysPreview(new, known, same, moves)


def preview_revoked(work: Work, day: date) -> tuple[Move, ...]:
    """The deadlines that move when what was announced of a day no longer holds.

    Refused where one is counted to the end of a month that would have no working day left.
    """
    try:
        return tuple(_moves(work, without(work, day)))
    except NoWorkingTime:
        raise Refusal("day-no-time", day=day) from None


def _problems(work: Work, days: tuple[SaidDay, ...]) -> list[RowProblem]:
    problems = [] if days else [RowProblem(1, "days-empty")]
    if len(days) > MOST:
        problems.append(RowProblem(days[MOST].row, "days-many", str(MOST)))
    seen: dict[date, bool] = {}
    for said in days:
        if said.day < work.today:
            problems.append(RowProblem(said.row, "days-past", _written(said.day)))
        if not said.document:
            problems.append(RowProblem(said.row, "days-no-document", _written(said.day)))
        if said.day in seen:
            code = "days-twice" if seen[said.day] == said.worked else "days-both"
            problems.append(RowProblem(said.row, code, _written(said.day)))
        seen.setdefault(said.day, said.worked)
    return problems


def _written(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def _is_known(work: Work, said: SaidDay) -> bool:
    word = standing_word(work, said.day)
    return word is not None and word.worked == said.worked


def _with(work: Work, days: list[Announcement]) -> WorkCalendar:
    return work.rulebook.calendar((*announced(work.store), *days))


def without(work: Work, day: date) -> WorkCalendar:
    """Working time as if nothing had been announced of this day."""
    return work.rulebook.calendar(tuple(a for a in announced(work.store) if a.day != day))


def moved(work: Work, before: WorkCalendar, after: WorkCalendar) -> list[tuple[Deadline, Moved]]:
    """A deadline still to come is never moved into the past: no announcement makes anybody late."""
    found = clocks.moved(work, before, after)
    return [(row, move) for row, move in found if move.after > work.now or move.before <= work.now]


def _moves(work: Work, calendar: WorkCalendar) -> list[Move]:
    found = sorted(moved(work, work.calendar, calendar), key=lambda pair: (pair[1].before, pair[0].id))
    return [Move(_what(work, move), move.before, move.after) for _, move in found]


def _what(work: Work, move: Moved) -> Line:
    """“YC-2026-0042 · chờ phê duyệt”."""
    subject = work.subjects[move.subject]
    return subject.dated(work, work.require(subject.record, move.subject_id))

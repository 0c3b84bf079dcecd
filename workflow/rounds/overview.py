"""How an office stands with a duty: this period in words, the last of them as a table (rule B07)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from workflow.calendar import periods
from workflow.cards.shape import CardView
from workflow.lines import Line, line
from workflow.model import DutyRound, Person
from workflow.people import permissions
from workflow.rounds import debtors
from workflow.rounds import turns as rounds
from workflow.rounds.debtors import Debtor
from workflow.spec import Duty, Words
from workflow.subject import RoleInUnit
from workflow.work import Work

Mark = Literal["missing", "open", "late", "done", "none"]
WORST_FIRST: tuple[Mark, ...] = get_args(Mark)
SHOWN = 12
STATES: dict[Mark, str] = {
    "done": "website-done",
    "late": "website-late",
    "missing": "website-missing",
    "open": "website-open",
    "none": "website-none-unit",
}


@dataclass(frozen=True)
class UnitRow:
    """A unit, or a holder of a role, and how it stood in each period.

    `left` is how much of the running one is left to do, and `help` how many items wait for help. `counted` is
    how much of what is counted is there.
    """

    unit: Words
    marks: tuple[Mark, ...]
    left: str = ""
    help: int = 0
    counted: Line | None = None


@dataclass(frozen=True)
class Table:
    """The last periods of a duty, the running one last, for the debtors that somebody may see."""

    duty: Words
    periods: tuple[str, ...]
    rows: tuple[UnitRow, ...]
    whole: bool
    counted: str = "unit"

    @property
    def title(self) -> Line:
        return line("website-title", title=self.duty, period=periods.said(self.periods[-1]))

    @property
    def columns(self) -> tuple[str, ...]:
        """The periods as short as a column."""
        return tuple(map(periods.short, self.periods))


def table(work: Work, person: Person, key: str) -> Table:
    """Return how debtors stand: all for a role of the whole organisation, else one's own (rule D14)."""
    held = permissions.roles(work, person)
    roles = work.rulebook.spec.roles
    whole = any(role in roles and roles[role].of == "organisation" for role, _ in held)
    duty = work.rulebook.spec.duties[key]
    shown = _shown(duty, work.today)
    found = {(r.unit, r.holder, r.period): r for r in work.store.all(DutyRound, duty=key, period=shown)}
    rows = []
    for each in debtors.of(work, duty):
        turns = [found.get((each.unit, each.holder, period)) for period in shown]
        last = turns[-1]
        answers = last is not None and rounds.may_answer(work, last, person)
        if whole or answers or each.holder == person.id or (not each.holder and _is_theirs(held, each)):
            marks = tuple(map(mark, turns))
            counted = rounds.still(work, last) if last and duty.counts else None
            rows.append(UnitRow(debtors.named(work, each), marks, _left(work, last), _help(last), counted))
    return Table(duty.title, shown, tuple(sorted(rows, key=_worst)), whole, duty.for_.counted)


def _is_theirs(held: Collection[RoleInUnit], debtor: Debtor) -> bool:
    return any(own == debtor.unit for _, own in held)


def _shown(duty: Duty, today: date) -> tuple[str, ...]:
    """The last periods of a duty, the running one last."""
    found = [periods.around(duty.every, today)]
    while duty.every != periods.ONCE and len(found) < SHOWN:
        found.append(found[-1].before())
    return tuple(period.written for period in reversed(found))


def _worst(row: UnitRow) -> tuple[int, int, int]:
    """The order of units: how they stand in the running period, then what they missed, then what was late."""
    return WORST_FIRST.index(row.marks[-1]), -row.marks.count("missing"), -row.marks.count("late")


def mark(turn: DutyRound | None) -> Mark:
    """Return the mark of a period: "none" where nobody was asked, "open" with an item to mend."""
    if turn is None or turn.state in ("missed", "ended"):
        return "none"
    if rounds.may_mend(turn):
        return "open"
    if turn.state == "done":
        return "late" if turn.late_at else "done"
    return "missing" if turn.state == "late" else "open"


def _left(work: Work, turn: DutyRound | None) -> str:
    if turn is None or not rounds.is_answerable(turn):
        return ""
    return f"{len(rounds.left(work, turn))}/{len(rounds.duty_of(work, turn).asked)}"


def _help(turn: DutyRound | None) -> int:
    return len(rounds.asking(turn)) if turn else 0


def overview(found: Table) -> CardView:
    """The running period: how many units are complete, and a line for each."""
    if not found.rows:
        return CardView(found.title, (line("website-none"),))
    lines = [_said(row) for row in found.rows]
    count = sum(row.marks[-1] in ("done", "late") for row in found.rows)
    total = line("website-count", count=count, total=len(found.rows), whom=found.counted)
    return CardView(found.title, (total, *lines) if found.whole else tuple(lines))


def _said(row: UnitRow) -> Line:
    mark = row.marks[-1]
    if row.counted:
        return line(f"website-{mark}-counted", unit=row.unit, counted=row.counted)
    return line(STATES[mark], unit=row.unit, left=row.left, help=row.help)

"""How the units of an office stand with a duty: this month in words, a year as a table (rule B07)."""

from dataclasses import dataclass
from typing import Literal, get_args

from workflow.calendar import months
from workflow.cards.shape import CardView
from workflow.lines import Line, line
from workflow.model import DutyRound, Person
from workflow.people import permissions
from workflow.rounds import turns as rounds
from workflow.spec import Words
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
    """A unit and how it stood in each month.

    `left` is how much of the running month is left to do, and `help` how many items wait for help.
    """

    unit: Words
    marks: tuple[Mark, ...]
    left: str = ""
    help: int = 0


@dataclass(frozen=True)
class Table:
    """The last months of a duty, the running one last, for the units that somebody may see."""

    duty: Words
    months: tuple[str, ...]
    rows: tuple[UnitRow, ...]
    whole: bool

    @property
    def title(self) -> Line:
        return line("website-title", title=self.duty, month=self.months[-1])


def table(work: Work, person: Person, key: str) -> Table:
    """Return the units' months: all units for a role of the whole organisation, else one's own (rule D14)."""
    held = permissions.roles(work, person)
    roles = work.rulebook.spec.roles
    whole = any(role in roles and roles[role].of == "organisation" for role, _ in held)
    now = months.of(work.today)
    periods = [months.period(now - back) for back in range(SHOWN - 1, -1, -1)]
    found = {(r.unit, r.period): r for r in work.store.all(DutyRound, duty=key, period=tuple(periods))}
    rows = []
    for unit in rounds.units(work):
        if whole or any(own == unit.key for _, own in held):
            turns = [found.get((unit.key, period)) for period in periods]
            rows.append(
                UnitRow(unit.title, tuple(map(mark, turns)), _left(work, turns[-1]), _help(turns[-1]))
            )
    duty = work.rulebook.spec.duties[key]
    return Table(duty.title, tuple(months.said(p) for p in periods), tuple(sorted(rows, key=_worst)), whole)


def _worst(row: UnitRow) -> tuple[int, int, int]:
    """The order of units: how they stand in the running month, then what they missed, then what was late."""
    return WORST_FIRST.index(row.marks[-1]), -row.marks.count("missing"), -row.marks.count("late")


def mark(turn: DutyRound | None) -> Mark:
    """Return the mark of a month: "none" where nobody was asked, "open" with an item to mend."""
    if turn is None or turn.state == "missed":
        return "none"
    if rounds.may_mend(turn):
        return "open"
    if turn.state == "done":
        return "late" if turn.late_at else "done"
    return "missing" if turn.state == "late" else "open"


def _left(work: Work, turn: DutyRound | None) -> str:
    if turn is None or not rounds.is_answerable(turn):
        return ""
    return f"{len(rounds.left(work, turn))}/{len(rounds.duty_of(work, turn).items)}"


def _help(turn: DutyRound | None) -> int:
    return len(rounds.answered(turn, "help")) if turn else 0


def overview(found: Table) -> CardView:
    """The running month: how many units are complete, and a line for each."""
    if not found.rows:
        return CardView(found.title, (line("website-none"),))
    lines = [line(STATES[row.marks[-1]], unit=row.unit, left=row.left, help=row.help) for row in found.rows]
    count = sum(row.marks[-1] in ("done", "late") for row in found.rows)
    total = line("website-count", count=count, total=len(found.rows)) if found.whole else None
    return CardView(found.title, (total, *lines) if total else tuple(lines))

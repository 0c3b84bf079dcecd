"""All figures of a period, of one unit or of all of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workflow.calendar import periods
from workflow.errors import Refusal
from workflow.figures import case_figures, counted_cases, figure_period, office_figures
from workflow.figures.counted_cases import CountedCase
from workflow.figures.figure import Figure
from workflow.figures.figure_period import FigureSpan
from workflow.model import Person
from workflow.people import figure_readers
from workflow.work import Work

OF_CASES: tuple[Callable[[Sequence[CountedCase], FigureSpan], Figure], ...] = (
    case_figures.balance, case_figures.punctual, case_figures.slow_steps, case_figures.late_sent,
    case_figures.duration, case_figures.at_once, case_figures.mistakes,
)  # fmt: skip


@dataclass(frozen=True)
class FigureSheet:
    """The figures of a period in their order."""

    span: FigureSpan
    unit: str
    figures: tuple[Figure, ...]

    def figure(self, name: str) -> Figure:
        return next(each for each in self.figures if each.name == name)


def sheet(work: Work, written: str, unit: str = "") -> FigureSheet:
    """Count a period as it is written; a `unit` has its own, none stands for all of them."""
    span = figure_period.span(work, written)
    found = counted_cases.read(work, span, unit)
    counted = [count(found, span) for count in OF_CASES]
    counted += [count(work, span, unit) for count in (office_figures.covered, office_figures.sites)]
    counted.append(office_figures.silent(work, span, unit))
    counted.append(office_figures.themes(work, found, span))
    if not unit:  # one unit is not compared with others
        counted.append(office_figures.recognised(work, found, span))
    return FigureSheet(span, unit, tuple(counted))


def seen_by(work: Work, person: Person, written: str, unit: str = "") -> FigureSheet:
    """The figures as somebody may read them. Raises Refusal for a unit that is not theirs."""
    theirs = figure_readers.units_read(work, person)
    if theirs is not None and unit not in theirs:
        raise Refusal("figures-not-yours", audited=True)
    return sheet(work, written, unit)


def first_unit(work: Work, person: Person) -> str:
    """The unit whose figures somebody sees first; none where they see those of all."""
    theirs = figure_readers.units_read(work, person)
    return "" if theirs is None else min(theirs, default="")


def this_month(work: Work) -> str:
    return periods.around("month", work.today).written

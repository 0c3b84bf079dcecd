"""Months that are frozen: which cases each part of a figure had, two working days after the month's end.

The frozen sheet stays as it is. Changes since then are said beside it, part by part.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from workflow.calendar import months, periods
from workflow.figures import case_figures, counted_cases
from workflow.figures.counted_cases import CountedCase
from workflow.figures.figure import CountedThing, Figure, SilentUnit
from workflow.figures.figure_sheet import FigureSheet, sheet
from workflow.model import Deadline, DutyRound, Event, FrozenSheet, Membership, Person, Unit
from workflow.people import permissions
from workflow.spec import Quantity
from workflow.work import Work

KIND, NOTICE = "figures", "figures-frozen"
AFTER = Quantity.parse("2 working days")  # the end of a month


def plan(work: Work) -> None:
    """A row waits for the month that is frozen next; one that fell due while nothing ran has yet to fire."""
    if work.store.one(Deadline, subject="office", kind=KIND, fired_at=None):
        return
    month = months.of(work.today) - 1
    while _moment(work, month) <= work.now or work.store.one(FrozenSheet, period=months.period(month)):
        month += 1
    row = Deadline(subject="office", subject_id=0, kind=KIND, ordinal=month, due_at=_moment(work, month))
    work.store.add(row)


def _moment(work: Work, month: int) -> datetime:
    return work.calendar.following(periods.read(months.period(month)).last, AFTER).at


def fall_due(work: Work, row: Deadline) -> None:
    """Freeze a month, and tell those whom the rules name; the next one is waited for."""
    written = months.period(row.ordinal)
    if work.store.one(FrozenSheet, period=written) is None:
        found = sheet(work, written)
        figures = {
            each.name: {part: [*map(number, them)] for part, them in each.parts.items()}
            for each in found.figures
        }
        work.store.add(FrozenSheet(period=written, figures=figures, at=work.now))
        _tell(work, written)
    plan(work)


def _tell(work: Work, written: str) -> None:
    rules, spec = work.rulebook.spec.figures, work.rulebook.spec
    for party in rules.sent_to if rules else ():
        for held in work.store.all(Membership, role=party.role):
            if permissions.is_current(work, held) and (party.where == "own" or held.unit == party.name):
                person = work.store.get(Person, held.person)
                unit = held.unit if spec.roles[party.role].of == "unit" else ""
                if person and person.active:
                    work.tell(NOTICE, person=person, period=written, unit=unit or "")


def number(each: CountedThing) -> int:
    """The number by which a thing is kept."""
    if isinstance(each, CountedCase):
        return each.request.id
    return each.unit.id if isinstance(each, SilentUnit) else each.id


def kept(work: Work, live: FigureSheet) -> FrozenSheet | None:
    """The frozen sheet of a period."""
    return work.store.one(FrozenSheet, period=live.span.period.written)


def as_frozen(work: Work, live: FigureSheet, frozen: FrozenSheet) -> FigureSheet:
    """The figures of a period with the cases that each part had when it was frozen."""
    known = _known(work, live, frozen)
    return replace(live, figures=tuple(_as_frozen(work, live, each, frozen, known) for each in live.figures))


Known = dict[tuple[type[CountedThing], int], CountedThing]


def _known(work: Work, live: FigureSheet, frozen: FrozenSheet) -> Known:
    """All that is counted now, and the cases that were counted then."""
    things = (each for figure in live.figures for them in figure.parts.values() for each in them)
    known: Known = {(type(each), number(each)): each for each in things}
    of_cases = [parts for name, parts in frozen.figures.items() if name not in OTHERS]
    wanted = {id for parts in of_cases for ids in parts.values() for id in ids}
    missing = [id for id in sorted(wanted) if (CountedCase, id) not in known]
    found = counted_cases.cases(work, counted_cases.requests(work, missing), live.span)
    return known | {(CountedCase, each.request.id): each for each in found}


def _as_frozen(work: Work, live: FigureSheet, figure: Figure, frozen: FrozenSheet, known: Known) -> Figure:
    kind = OTHERS.get(figure.name, CountedCase)
    fixed = () if figure.name in NAMED_BY_CASES else tuple(figure.parts)
    parts: dict[str, tuple[CountedThing, ...]] = dict.fromkeys(fixed, ())
    for part, ids in frozen.figures.get(figure.name, {}).items():
        them = [known.get((kind, id)) or _other(work, kind, id) for id in ids]
        theirs = tuple(each for each in them if each and live.unit in ("", _unit(each)))
        if theirs or part in fixed:
            parts[part] = theirs
    return case_figures.with_amounts(replace(figure, parts=parts))


NAMED_BY_CASES = ("slow_steps", "recognised")  # of which parts are there as cases are
OTHERS: dict[str, type[CountedThing]] = {"covered": Event, "sites": DutyRound, "silent": SilentUnit}


def _other(work: Work, kind: type[CountedThing], id: int) -> CountedThing | None:
    """A thing that is counted otherwise by now."""
    if kind is SilentUnit:
        unit = work.store.get(Unit, id)
        return SilentUnit(unit, 1) if unit else None
    return work.store.get(Event, id) if kind is Event else work.store.get(DutyRound, id)


def _unit(each: CountedThing) -> str:
    if isinstance(each, CountedCase):
        return each.request.unit
    return each.unit.key if isinstance(each, SilentUnit) else each.unit


def changed(live: FigureSheet, frozen: FigureSheet) -> Iterator[tuple[Figure, str, int, int]]:
    """The parts whose number is another one by now, with what it was and what it is."""
    for now, then in zip(live.figures, frozen.figures, strict=True):
        for part in dict.fromkeys((*then.parts, *now.parts)):
            before, after = (len(each.parts.get(part, ())) for each in (then, now))
            if before != after:
                yield (now if part in now.parts else then), part, before, after

"""The windows of figures: a period in words, the cases of one figure, the units to choose from."""

from collections.abc import Iterator
from dataclasses import replace

from workflow.calendar import periods
from workflow.cards.list_view import ListRow, ListView, Say, page_of, search
from workflow.cards.shape import CardView
from workflow.figures import freezing
from workflow.figures.counted_cases import CountedCase
from workflow.figures.figure import CountedThing, Figure, SilentUnit
from workflow.figures.figure_choices import FiguresOfUnit, SeeFigure
from workflow.figures.figure_said import apart, hours, label, role, said
from workflow.figures.figure_sheet import FigureSheet, seen_by, sheet
from workflow.lines import Joined, Line, Value, line
from workflow.model import Event, Notice, Person
from workflow.people import figure_readers, staff
from workflow.requests.cards.choices import ToSee
from workflow.rounds import turns
from workflow.text import cut
from workflow.work import Work

ALL = 40
LONG = 300
REASON = 60  # letters of one in a row


def report(work: Work, person: Person, written: str, unit: str) -> ListView:
    """All figures of a period in words, each with the button that opens its cases."""
    live = seen_by(work, person, written, unit)
    found, lead = _shown(work, live)
    view = page_of(_title(work, found), list(_rows(work, found)), 0, lambda row: row, ALL)
    return replace(view, lead=lead, layout="wide")


def _shown(work: Work, live: FigureSheet) -> tuple[FigureSheet, tuple[Line, ...]]:
    """The figures that are shown, and the moment they are of.

    Those of a frozen month are shown as they were then, with all that has changed since.
    """
    kept = freezing.kept(work, live)
    if kept is None:
        return live, (_as_of(live),)
    found = freezing.as_frozen(work, live, kept)
    changes = tuple(_change(work, *each) for each in freezing.changed(live, found))
    since = (line("figures-changed", changes=Joined(changes, LONG)),) if changes else ()
    return found, (line("figures-frozen-at", at=kept.at), *since)


def _change(work: Work, of: Figure, part: str, before: int, after: int) -> Line:
    """A part of a figure that has another number than when it was frozen."""
    title = line(f"figures-title-{of.name.replace('_', '-')}")
    return line("figures-change", title=title, part=label(work, of, part), before=before, after=after)


def told(work: Work, notice: Notice) -> CardView | None:
    """The figures of a month that was frozen, for somebody who is sent them and may read them still."""
    person, unit = work.store.get(Person, notice.person or 0), str(notice.values["unit"])
    theirs = figure_readers.units_read(work, person) if person else frozenset[str]()
    if theirs is not None and unit not in theirs:
        return None
    live = sheet(work, str(notice.values["period"]), unit)
    found, lead = _shown(work, live)
    lines = [each for row in _rows(work, found) for each in row.said if isinstance(each, Line)]
    return CardView(_title(work, found), (*lead, *lines, line("figures-open-here")))


def _rows(work: Work, found: FigureSheet) -> Iterator[ListRow]:
    for number, figure in enumerate(found.figures):
        if lines := said(work, figure):
            title = line(f"figures-title-{figure.name.replace('_', '-')}")
            yield ListRow(
                SeeFigure(number), title, (line("figures-head", title=title, said=lines[0]), *lines[1:])
            )


def _title(work: Work, found: FigureSheet) -> Line:
    of = staff.unit_title(work, found.unit) if found.unit else work.rulebook.spec.organisation.name
    return line("figures-report", period=periods.said(found.span.period.written), of=of)


def _as_of(found: FigureSheet) -> Line:
    running = found.span.now < found.span.end
    return line("figures-as-of", at=found.span.now) if running else line("figures-over", at=found.span.now)


def figure(work: Work, person: Person, written: str, unit: str, number: int, page: int) -> ListView:
    """The cases of one figure, part by part."""
    found, _ = _shown(work, seen_by(work, person, written, unit))
    chosen = found.figures[number % len(found.figures)]
    rows = [
        ListRow(choice, text, (text,), heading=_heading(work, chosen, part))
        for part, counted in chosen.parts.items()
        for choice, text in (_counted(work, chosen, each) for each in counted)
    ]
    title = line(
        "figures-one",
        title=line(f"figures-title-{chosen.name.replace('_', '-')}"),
        period=periods.said(found.span.period.written),
    )
    view = page_of(title, rows, page, lambda row: row)
    lead = (*said(work, chosen), *apart(work, chosen)) if page == 0 else ()
    return replace(view, lead=lead, empty=line("figures-no-case"), layout="apart")


def _heading(work: Work, chosen: Figure, part: str) -> Line:
    return line("figures-part", part=label(work, chosen, part), count=len(chosen.parts[part]))


def _counted(work: Work, chosen: Figure, each: CountedThing) -> tuple[ToSee | None, Line]:
    if isinstance(each, CountedCase):
        return ToSee(each.request.id), _case(work, chosen, each)
    if isinstance(each, Event):
        unit = staff.unit_title(work, each.unit)
        return None, line("figures-event", title=each.title, unit=unit, day=each.ends_on)
    if isinstance(each, SilentUnit):
        return None, line("figures-silent-unit", unit=each.unit.title, months=each.months)
    return None, line("figures-site", unit=turns.owed_by(work, each), due=each.due_at)


def _case(work: Work, chosen: Figure, case: CountedCase) -> Line:
    more: Value = None
    if chosen.name in ("punctual", "slow_steps") and case.overruns:
        worst = max(case.overruns, key=lambda each: each.minutes)
        roles = [line("figures-over-by", who=role(work, r), time=hours(n)) for r, n in worst.roles if n]
        more = Joined(tuple(roles), LONG) if roles else None
    elif chosen.name == "duration":
        more = hours(case.minutes)
    elif chosen.name == "late_sent":
        more = cut(case.request.late or "", REASON) or None
    elif chosen.name == "at_once" and case.questions:
        more = cut(case.questions[0], REASON)
    return line(
        "figures-case",
        reference=case.request.reference,
        subject=case.request.subject,
        unit=staff.unit_title(work, case.request.unit),
        more=more,
    )


def units(work: Work, person: Person, page: int, typed: str, say: Say) -> ListView:
    """The units whose figures somebody may read, and all of them together where that is so."""
    theirs = figure_readers.units_read(work, person)
    found = [each for each in staff.units(work) if theirs is None or each.key in theirs]
    every = [ListRow(FiguresOfUnit(0), line("figures-all-units"))] if theirs is None else []
    rows = [*every, *(ListRow(FiguresOfUnit(each.id), each.title) for each in found)]
    return search(line("figures-which-unit"), (), rows, page, typed, say)

"""The figures that count events, sites of units, units and themes."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from workflow.calendar import periods
from workflow.figures.case_figures import is_by
from workflow.figures.counted_cases import CountedCase, cases
from workflow.figures.figure import CountedThing, Figure, SilentUnit
from workflow.figures.figure_period import FigureSpan
from workflow.model import DutyRound, Event, Request, RuleOffer, Unit
from workflow.people import staff
from workflow.ports import Span
from workflow.rounds import turns
from workflow.spec import Quantity
from workflow.work import Work

NEWS_WITHIN = Quantity.parse("3 working days")  # after an event
BEFORE = timedelta(days=40)  # in which an event ends whose news is due in a period
RUNNING = 24  # months of silence that are counted
SAME = 3  # months in which “unchanged” is named
SITES = ("on_time", "late", "missing", "ahead", "help")
TOP = 3  # units that are recognised


def covered(work: Work, span: FigureSpan, unit: str) -> Figure:
    """Events whose news is due in a period: in time, later, or without any by now.

    Those that were entered after they took place are apart: else one enters only what was covered.
    """
    where = {"unit": unit} if unit else {}
    first, last = (span.period.first - BEFORE).isoformat(), span.period.last.isoformat()
    near = work.store.within(Event, Span("ends_on", f"{last}~", first), state="planned", **where)
    due = {
        event.id: work.calendar.following(date.fromisoformat(event.ends_on), NEWS_WITHIN).at for event in near
    }
    events = [event for event in near if span.has(due[event.id])]
    work.store.prefetch(Request, "event", [event.id for event in events])
    found: dict[str, list[CountedThing]] = {
        name: [] for name in ("on_time", "late", "none", "ahead", "afterwards")
    }
    for event in events:
        found[_coverage(work, event, due[event.id], span)].append(event)
    return Figure("covered", {name: tuple(each) for name, each in found.items()})


def _coverage(work: Work, event: Event, due: datetime, span: FigureSpan) -> str:
    if event.at.astimezone(work.rulebook.zone).date() > date.fromisoformat(event.ends_on):
        return "afterwards"
    about = cases(work, work.store.all(Request, event=event.id), span)
    news = [
        t.done_at for case in about for t in case.results if t.link and t.done_at and t.done_at < span.until
    ]
    if news:
        return "on_time" if min(news) <= due else "late"
    return "ahead" if due >= span.until else "none"


def sites(work: Work, span: FigureSpan, unit: str) -> Figure:
    """Rounds of units with a site that are due in a period."""
    where = {"unit": unit} if unit else {}
    due = work.store.within(DutyRound, Span("due_at", span.end, span.begin), **where)
    owed = [
        each
        for each in due
        if each.state not in ("missed", "ended") and turns.duty_of(work, each).for_.whom == "site"
    ]
    found: dict[str, list[CountedThing]] = {
        name: [] for name in ("on_time", "late", "missing", "ahead", "help")
    }
    for turn in owed:
        found[_standing(turn, span)].append(turn)
    same = [turn for turn in owed if _is_same_again(work, turn)]
    return Figure("sites", {**{name: tuple(each) for name, each in found.items()}, "same": tuple(same)})


def _standing(turn: DutyRound, span: FigureSpan) -> str:
    if turns.asking(turn):
        return "help"
    if turn.state == "done" and turn.closed_at and turn.closed_at < span.until:
        return "late" if turn.closed_at > turn.due_at else "on_time"
    return "missing" if turn.due_at < span.until else "ahead"


def _is_same_again(work: Work, turn: DutyRound) -> bool:
    """Whether all of it was said to be unchanged, in this period and in those before it: once has none."""
    if turn.period == periods.ONCE:
        return False
    period, found = periods.read(turn.period), [turn]
    while len(found) < SAME:
        period = period.before()
        before = work.store.one(DutyRound, duty=turn.duty, unit=turn.unit, period=period.written)
        if before is None:
            return False
        found.append(before)
    answers = [[given.get("answer") for given in each.items.values()] for each in found]
    return all(each and set(each) == {"same"} for each in answers)


def silent(work: Work, span: FigureSpan, unit: str) -> Figure:
    """Units of the kinds that the office names, of which neither a request nor an event came."""
    rules = work.rulebook.spec.figures
    kinds = rules.silent if rules else ()
    found = [each for each in staff.units(work) if each.kind in kinds and unit in ("", each.key)]
    named = [SilentUnit(each, months) for each in found if (months := _silent_months(work, each, span))]
    return Figure("silent", {"silent": tuple(named)})


def _silent_months(work: Work, unit: Unit, span: FigureSpan) -> int:
    """The months running, the last one of the period first, of which nothing came; 0 where something did.

    Months before the office began with Loa are not counted: nobody could send anything.
    """
    if _came(work, unit, span.begin, span.end, span.period.first, span.period.last):
        return 0
    month, count = periods.around("month", span.period.first), len(_months(span))
    begun = _begun(work)
    while count < RUNNING:
        month = month.before()
        begin = _midnight(work, month.first)
        end = _midnight(work, month.last + timedelta(days=1))
        if end <= begun or _came(work, unit, begin, end, month.first, month.last):
            break
        count += 1
    return count


def _begun(work: Work) -> datetime:
    """The moment from which rules are in force here."""
    first = work.store.all(RuleOffer, state="applied", limit=1)
    return first[0].at if first else work.now


def _months(span: FigureSpan) -> list[date]:
    """The first days of the months of a period."""
    found, month = list[date](), periods.around("month", span.period.first)
    while month.first <= span.period.last and (not found or month.first <= span.day):
        found.append(month.first)
        month = month.next()
    return found


def _midnight(work: Work, day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=work.rulebook.zone)


def _came(work: Work, unit: Unit, begin: datetime, end: datetime, first: date, last: date) -> bool:
    sent = Span("created_at", end, begin)
    held = Span("starts_on", f"{last.isoformat()}~", first.isoformat())
    return bool(
        work.store.count(Request, sent, unit=unit.key)
        or work.store.count(Event, held, unit=unit.key, state="planned")
    )


def themes(work: Work, found: Sequence[CountedCase], span: FigureSpan) -> Figure:
    """Requests that came in, by the answers to the questions that the office names; also those of none."""
    rules, parts = work.rulebook.spec.figures, dict[str, tuple[CountedThing, ...]]()
    received = [case for case in found if span.has(case.request.created_at)]
    for name in rules.themes if rules else ():
        options = dict.fromkeys(
            key
            for kind in work.rulebook.spec.request_types.values()
            if (field := kind.fields.get(name)) and field.options
            for key in field.options
        )
        for key in options:
            those = tuple(case for case in received if key in _chosen(work, case, name))
            parts[f"{name}.{key}"] = those
    return Figure("themes", parts)


def _chosen(work: Work, case: CountedCase, name: str) -> list[str]:
    """The options of an answer that its rules show to everybody; several stand apart by commas."""
    field, answer = work.type_of(case.request).fields.get(name), case.answers.get(name)
    if field is None or field.shown_to or not isinstance(answer, str):
        return []
    return [each.strip() for each in answer.split(",")]


def recognised(work: Work, found: Sequence[CountedCase], span: FigureSpan) -> Figure:
    """The units of the kinds that the office names that had most published in time, up to three."""
    rules = work.rulebook.spec.figures
    kinds = rules.recognised if rules else ()
    units = {each.key for each in staff.units(work) if each.kind in kinds}
    done = [case for case in found if span.has(case.completed) and case.request.unit in units]
    good = [case for case in done if case.promise is None or is_by(case, case.promise)]
    by = Counter(case.request.unit for case in good)
    order = sorted(by, key=lambda key: (-by[key], staff.title_key(staff.unit_title(work, key).vi)))
    return Figure("recognised", {key: tuple(c for c in good if c.request.unit == key) for key in order[:TOP]})

"""How something due is counted: a rule, and the moment from which it counts.

Rows keep a rule in the words of `written`, which are read by `read` and by nothing else.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from workflow.calendar import Due, WorkCalendar, periods
from workflow.model import Deadline, DueTime
from workflow.spec import PeriodDay, Quantity, Term
from workflow.spec.term import END

Pauses = Sequence[Sequence[str]]  # from one ISO moment to another
BEFORE, FOLLOWING, PERIOD, BY_END = "before ", "following ", "period ", "by the end of the day"


@dataclass(frozen=True)
class After:
    """So long after a moment. Time that the requester had does not count."""

    within: Quantity

    def due(self, anchor: datetime, calendar: WorkCalendar, pauses: Pauses) -> Due:
        spans = [(datetime.fromisoformat(since), datetime.fromisoformat(until)) for since, until in pauses]
        return calendar.due(anchor, self.within, spans)


@dataclass(frozen=True)
class Before:
    """So long before the first moment of a day, or before an hour of it."""

    at_least: Quantity

    def due(self, anchor: datetime, calendar: WorkCalendar, pauses: Pauses) -> Due:
        return calendar.last_safe(anchor, self.at_least)


@dataclass(frozen=True)
class Following:
    """So long after the day whose first moment it is; that day is not counted."""

    within: Quantity

    def due(self, anchor: datetime, calendar: WorkCalendar, pauses: Pauses) -> Due:
        return calendar.following(anchor.astimezone(calendar.zone).date(), self.within)


@dataclass(frozen=True)
class EndOfDay:
    """To the close of the day whose first moment it is, or of the next working day."""

    def due(self, anchor: datetime, calendar: WorkCalendar, pauses: Pauses) -> Due:
        return calendar.by_end_of(anchor.astimezone(calendar.zone).date())


@dataclass(frozen=True)
class OfPeriod:
    """To the close of a day of a period that is written such as 2026-12."""

    period: str
    day: PeriodDay

    def due(self, anchor: datetime, calendar: WorkCalendar, pauses: Pauses) -> Due:
        return Due(periods.closes(calendar, self.day, periods.read(self.period)), anchor)


Rule = After | Before | Following | EndOfDay | OfPeriod


def written(rule: Rule) -> str:
    """Return the words in which rows keep a rule."""
    match rule:
        case After(within):
            return str(within)
        case Before(at_least):
            return f"{BEFORE}{at_least}"
        case Following(within):
            return f"{FOLLOWING}{within}"
        case OfPeriod(period, day):
            return f"{PERIOD}{period} {day}"
        case EndOfDay():
            return BY_END


def read(words: str) -> Rule:
    """Return the rule that a row keeps. Raises ValueError for words that are none."""
    if words == BY_END:
        return EndOfDay()
    if words.startswith(PERIOD):
        period, _, day = words.removeprefix(PERIOD).partition(" ")
        return OfPeriod(period, PeriodDay.parse(day))
    if words.startswith(BEFORE):
        return Before(Quantity.parse(words.removeprefix(BEFORE)))
    if words.startswith(FOLLOWING):
        return Following(Quantity.parse(words.removeprefix(FOLLOWING)))
    return After(Quantity.parse(words))


@dataclass(frozen=True)
class Days:
    """The first and the last day of something, and the hour at which it begins where that is known."""

    first: date
    last: date
    hour: time | None = None


@dataclass(frozen=True)
class Clock:
    """A rule, and the moment from which it counts."""

    rule: Rule
    anchor: datetime

    @classmethod
    def by(cls, term: Term, days: Days, zone: ZoneInfo) -> "Clock":
        """The clock of a term that names something of these days."""
        begins = datetime.combine(days.first, days.hour or time(), zone)
        first, last = (datetime.combine(day, time(), zone) for day in (days.first, days.last))
        if term.side == END:
            return cls(EndOfDay(), last)
        if term.side == "before":
            return cls(Before(term.quantity), begins)
        if term.side == "after":
            return cls(Following(term.quantity), last)
        from_hour = days.hour is not None and not term.quantity.in_days
        return cls(After(term.quantity), begins) if from_hour else cls(Following(term.quantity), first)

    @classmethod
    def after(cls, start: datetime, within: Quantity) -> "Clock":
        return cls(After(within), start)

    @classmethod
    def of(cls, row: Deadline | DueTime | None) -> "Clock | None":
        """The clock that a row keeps, if it keeps one."""
        return cls(read(row.rule), row.anchor) if row and row.rule and row.anchor else None

    @property
    def begins(self) -> datetime:
        """When time begins to run: after a day, the midnight that ends it; to its end, the one before it."""
        return self.anchor + timedelta(days=1) if isinstance(self.rule, Following) else self.anchor

    @property
    def by_clock(self) -> bool:
        """Whether it runs by the clock, in hours or minutes of any day."""
        match self.rule:
            case After(amount) | Before(amount) | Following(amount):
                return amount.by_clock
            case _:
                return False

    def end(self, calendar: WorkCalendar, pauses: Pauses = ()) -> datetime:
        """When time is over, by the calendar as it is now."""
        return self.due(calendar, pauses).at

    def due(self, calendar: WorkCalendar, pauses: Pauses = ()) -> Due:
        """The same, with the holidays that moved it."""
        return self.rule.due(self.anchor, calendar, pauses)

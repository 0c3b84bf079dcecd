"""A period of figures as moments of the office: from the midnight that begins it to the next one."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from workflow.calendar import periods
from workflow.calendar.periods import Period
from workflow.work import Work

MOMENT = timedelta(microseconds=1)
FAR = datetime(9999, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class FigureSpan:
    """A period: its first moment, and the first after it. It is looked at `now`, on a `day` of the office."""

    period: Period
    begin: datetime
    end: datetime
    now: datetime
    day: date

    @property
    def until(self) -> datetime:
        """The first moment that nothing is known of: results that came after a period count for it too."""
        return self.now + MOMENT

    @property
    def closing(self) -> datetime:
        """The moment of what is open at its end: now, while it goes on."""
        return min(self.end, self.until)

    def has(self, moment: datetime | None) -> bool:
        """Whether a moment lies in it."""
        return moment is not None and self.begin <= moment < self.end


def span(work: Work, written: str) -> FigureSpan:
    """A period that is written “2026-11”, “2026-Q4” or “2026”. Raises ValueError for anything else."""
    period, zone = periods.read(written), work.rulebook.zone
    first = datetime.combine(period.first, time(), zone)
    after = datetime.combine(period.last + timedelta(days=1), time(), zone)
    return FigureSpan(period, first.astimezone(UTC), after.astimezone(UTC), work.now, work.today)

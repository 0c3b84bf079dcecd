"""How old news is: the working days since its event (rule A14)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from workflow.events import register
from workflow.form import kinds
from workflow.lines import Line, line, near
from workflow.model import Event, Request
from workflow.ports import Span
from workflow.requests import revisions
from workflow.work import Work

DAY, FARTHEST = timedelta(days=1), 60
OLD = 2  # working days from which on news waits for its turn like anything else


@dataclass(frozen=True)
class Age:
    """The working days begun since the last day of an event; on that day itself it is `same_day`."""

    event: date
    days: int
    same_day: bool

    def said(self) -> Line:
        """“Sự kiện Thứ Bảy 21/11, gửi sau 1 ngày làm việc”."""
        return line("news-age", event=self.event, days=self.days, same="yes" if self.same_day else "no")


def at_sending(work: Work, request: Request) -> Age | None:
    """The age of news when it was sent."""
    return _age(work, request, request.created_at)


def spans(work: Work) -> list[Span]:
    """The days of news that goes before all that is not late: today, then the working day before."""
    tomorrow, firsts = (work.today + DAY).isoformat(), dict[int, str]()
    for day in (work.today - n * DAY for n in range(FARTHEST)):
        passed = _passed(work, day, work.here)
        if passed >= OLD:
            break
        firsts[passed] = day.isoformat()
    return [Span("day", tomorrow, firsts[passed]) for passed in sorted(firsts)]


def last_day(work: Work, request: Request) -> date | None:
    """The last day of the event that news is about. None where no day is given, or the request is for what
    comes before its event.
    """
    kind = work.type_of(request)
    field = register.date_field(kind)
    if kind.lead_time or field is None:
        return None
    event = work.store.get(Event, request.event) if request.event else None
    if event and event.state == "planned":
        return register.days(event)[1]
    given = kinds.of(kind.fields[field]).days(revisions.current(work.store, request).answers.get(field))
    return given[1] if given else None


def _age(work: Work, request: Request, moment: datetime) -> Age | None:
    """Nothing where the event lies ahead."""
    day, here = last_day(work, request), moment.astimezone(work.rulebook.zone)
    if day is None or day > here.date():
        return None
    return Age(near(day, here.date()), _passed(work, day, here), day == here.date())


def _passed(work: Work, day: date, here: datetime) -> int:
    """The working days begun since a day."""
    return work.calendar.begun_since(datetime.combine(day, time(), work.rulebook.zone), here).days

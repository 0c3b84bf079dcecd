"""How old news is: the working days since its event (rule A14)."""

from dataclasses import dataclass
from datetime import date, datetime, time

from workflow.events import register
from workflow.form import kinds
from workflow.lines import Line, line, near
from workflow.model import Event, Request
from workflow.requests import revisions
from workflow.work import Work

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


def now(work: Work, request: Request) -> Age | None:
    """The age that it has by now."""
    return _age(work, request, work.now)


def rank(work: Work, request: Request) -> int:
    """The place among what waits: news of today, then of the working day before, then everything else."""
    age = now(work, request)
    return min(age.days, OLD) if age else OLD


def _age(work: Work, request: Request, moment: datetime) -> Age | None:
    """Nothing where no day is given, the event lies ahead, or the request is for what comes before it."""
    kind = work.type_of(request)
    field = register.date_field(kind)
    if kind.lead_time or field is None:
        return None
    event = work.store.get(Event, request.event) if request.event else None
    answers = revisions.current(work.store, request).answers
    given = kinds.of(kind.fields[field]).days(answers.get(field))
    days = register.days(event) if event and event.state == "planned" else given
    here = moment.astimezone(work.rulebook.zone)
    if days is None or days[1] > here.date():
        return None
    last = datetime.combine(days[1], time(), work.rulebook.zone)
    passed = work.calendar.begun_since(last, here).days
    return Age(near(days[1], here.date()), passed, days[1] == here.date())

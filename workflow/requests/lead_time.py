"""Lead times: whether a request comes early enough before its event (rules A17, A21, A31)."""

from dataclasses import dataclass
from datetime import date, datetime

from workflow.calendar import Begun, Due, WorkCalendar, days_off
from workflow.errors import Refusal
from workflow.form import kinds
from workflow.lines import Line, Value, line, near
from workflow.model import Answers, Draft, Event, Revision
from workflow.spec import Quantity, RequestType, Words
from workflow.work import Work


@dataclass(frozen=True)
class Lead:
    """How an event stands to the lead time of its type at a moment. `late` is None while it is in time."""

    title: Words
    event: date
    at_least: Quantity
    last: Due
    off: Value
    now: datetime
    late: Begun | None
    is_accepted: bool

    def lines(self) -> list[Line]:
        """Return lines for the person: until when it has to be proposed, and where late, the ways out."""
        if self.late is None:
            return [line("lead-in-time", kind=self.title, **self._values())]
        at: Value = near(self.now.date(), self.now.date()) if self.late.days else self.now
        said = line(
            "lead-late", kind=self.title.within_sentence(), now=at, days=self.late.days, **self._values()
        )
        return [said, line("lead-late-sent" if self.is_accepted else "lead-late-closed")]

    def _values(self) -> dict[str, Value]:
        return {
            "event": near(self.event, self.now.date()),
            "last": self.last.at,
            "quantity": quantity(self.at_least),
            "off": self.off,
        }


def quantity(amount: Quantity) -> Line:
    """“5 ngày làm việc”: an amount of time with its unit of counting (rule A32)."""
    return line(f"quantity-{amount.unit}", amount=amount.amount)


def term(calendar: WorkCalendar, within: Quantity, due_at: datetime | None) -> Line:
    """“4 giờ làm việc (đến hết buổi)”: the time for something, and why it lasts to `due_at` (rule B34)."""
    to_close = within.fills_half_day and due_at is not None and calendar.ends_half_day(due_at)
    return line("term-half-day", quantity=quantity(within)) if to_close else quantity(within)


def lead(work: Work, kind: RequestType, answers: Answers) -> Lead | None:
    """How the event of these answers stands now; nothing where no lead time counts or no day is given."""
    rule = kind.lead_time
    days = kinds.of(kind.fields[rule.before]).days(answers.get(rule.before)) if rule else None
    if rule is None or days is None:
        return None
    calendar = work.calendar
    last = calendar.last_safe(days[0], rule.at_least.quantity)
    late = calendar.begun_since(last.at, work.now) if work.now > last.at else None
    off, at_least = days_off.said(calendar, last), rule.at_least.quantity
    return Lead(kind.title, days[0], at_least, last, off, work.here, late, rule.late is not None)


def lead_of(work: Work, kind: RequestType, draft: Draft) -> Lead | None:
    """The same for a draft; a change of a request that leaves its day alone is not measured again."""
    base = work.store.get(Revision, draft.base) if draft.base and draft.purpose != "new" else None
    key = kind.lead_time.before if kind.lead_time else ""
    if base and (base.answers.get(key) == draft.answers.get(key) or is_overtaken(work, kind, draft)):
        return None
    return lead(work, kind, draft.answers)


def is_overtaken(work: Work, kind: RequestType, draft: Draft) -> bool:
    """Whether a change only takes over the day to which its event was moved, of a type that is never late.

    The author chose neither the day nor the lateness; a refusal would leave them without an answer to give.
    """
    rule, event = kind.lead_time, work.store.get(Event, draft.event or 0)
    if rule is None or rule.late is not None or event is None or draft.purpose == "new":
        return False
    days = date.fromisoformat(event.starts_on), date.fromisoformat(event.ends_on)
    return draft.answers.get(rule.before) == kinds.of(kind.fields[rule.before]).of_days(*days)


def require_reason(work: Work, kind: RequestType, answers: Answers, given: str) -> str:
    """The reason that a request sent now carries: none in time; when late `given`, or a refusal."""
    found = lead(work, kind, answers)
    if found is None or found.late is None:
        return ""
    event = near(found.event, work.today)
    if not found.is_accepted:
        raise Refusal("too-late-closed", event=event, last=found.last.at)
    if not given:
        raise Refusal("too-late", event=event, last=found.last.at)
    return given


def earliest(work: Work, kind: RequestType) -> date | None:
    """The first day whose event would still be in time, where that counts."""
    if kind.lead_time is None:
        return None
    return near(work.calendar.earliest_in_time(work.now, kind.lead_time.at_least.quantity), work.today)

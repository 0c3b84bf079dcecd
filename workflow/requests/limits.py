"""Until when rules allow something to be published: by its event, by its receipt (A17, A24, B03, B04)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time

from workflow.events import register, wants
from workflow.events.wants import Wanted
from workflow.form import kinds
from workflow.model import Event, EventNeed
from workflow.requests.tasks import terms
from workflow.requests.tasks.terms import ToPublish
from workflow.spec import TaskSpec, Term, Words
from workflow.spec.term import SENT
from workflow.work import Work


@dataclass(frozen=True)
class Limit:
    """A moment after which publishing in these channels breaks a rule: that of a `need`, of the `whole`
    request from its receipt on, or that it is of use before its `event`. Without channels it is the release
    that comes too late."""

    at: datetime
    channels: tuple[TaskSpec, ...]
    whole: Term | None = None
    need: Words | None = None
    event: date | None = None


def of(work: Work, asked: ToPublish) -> list[Limit]:
    """Every limit of a request, or of a draft before it is one; the earliest first."""
    channels = tuple(p for p in asked.channels if p.term and not p.takes_down)
    by_event = (*_by_need(work, asked, channels), *_before_event(work, asked, channels))
    found = [*_whole(work, asked), *by_event]
    return sorted(found, key=lambda limit: limit.at)


def from_receipt(asked: ToPublish) -> tuple[TaskSpec, ...]:
    """The channels that the time for a whole request is about: all but what comes after an event."""
    return tuple(p for p in asked.channels if p.term and not p.takes_down and not _comes_after(asked, p))


def _comes_after(asked: ToPublish, publish: TaskSpec) -> bool:
    """Whether it is published after a day that the form asks for, such as that of an event."""
    term, kind = publish.term, asked.kind
    if term is None or term.side == "before":
        return False
    return term.name in kind.fields or kind.is_of_event(term.name)


def _whole(work: Work, asked: ToPublish) -> Iterator[Limit]:
    """The time for all of it, without the time that the requester had it."""
    within, bound = asked.kind.within, from_receipt(asked)
    if within and (bound or asked.ends_released):
        sent = asked.sent_at or work.now
        clock = terms.clock(work, asked, within, sent, {SENT: sent})
        yield Limit(clock.end(work.calendar, asked.stood), bound, whole=within)


def _by_need(work: Work, asked: ToPublish, channels: tuple[TaskSpec, ...]) -> Iterator[Limit]:
    """The need of its event, where the rules say how soon; of a day in no register what any event needs."""
    need = work.store.get(EventNeed, asked.need) if asked.need else None
    event = work.store.get(Event, asked.event) if asked.event else None
    if need and event and event.state == "planned":
        want = wants.find(asked.spec, need.key)
        if want and want.published:
            yield Limit(need.due_at, channels, need=want.title)
    elif event is None:
        field = register.date_field(asked.kind)
        days = kinds.of(asked.kind.fields[field]).days(asked.answers.get(field)) if field else None
        if days:
            for want in _of_any_event(work, asked, days):
                at = wants.clock(work.rulebook.zone, days, "", want).end(work.calendar)
                yield Limit(at, channels, need=want.title)


def _of_any_event(work: Work, asked: ToPublish, days: tuple[date, date]) -> Iterator[Wanted]:
    """The needs of this type that every event has: before, during or after it, by the day of sending."""
    first, last = days
    sent = (asked.sent_at or work.now).astimezone(work.rulebook.zone).date()
    when = "before" if sent < first else "during" if sent < last else "after"
    for want in wants.wanted(asked.spec, important=False):
        if want.published and want.when == when and want.type in (asked.type, asked.kind.replaces):
            yield want


def _before_event(work: Work, asked: ToPublish, channels: tuple[TaskSpec, ...]) -> Iterator[Limit]:
    """A thing to be proposed some time before an event is of no use once that has begun."""
    rule = asked.kind.lead_time
    bound = tuple(p for p in channels if not _comes_after(asked, p)) if rule else ()
    if rule is None or not (bound or asked.ends_released):
        return
    event = work.store.get(Event, asked.event) if asked.event else None
    days = kinds.of(asked.kind.fields[rule.before]).days(asked.answers.get(rule.before))
    day = register.days(event)[0] if event and event.state == "planned" else days[0] if days else None
    if day:
        yield Limit(datetime.combine(day, time(), work.rulebook.zone), bound, event=day)

"""The effect of a moved or cancelled event on requests about it, and the people who hear of it."""

from collections.abc import Sequence

from workflow.calendar import Due
from workflow.cards import projection
from workflow.cards.shape import CardView, Choice
from workflow.events import arranging, listing, register
from workflow.events.arranging import Arranged
from workflow.lines import Line, line
from workflow.model import Draft, Event, EventNeed, Notice, Person, Request
from workflow.office import stuck
from workflow.people import permissions
from workflow.requests import lifecycle, whole
from workflow.requests.cards.choices import ToSee, ToSupplement
from workflow.requests.deciding import stages
from workflow.requests.tasks import terms
from workflow.work import Work

NOTICE, MOVED, CANCELLED = "event-moved", "event-moved-days", "event-cancelled"
SHOWN = 30  # events named in one message


def follow(work: Work, event: Event) -> None:
    """Called when an event has been given other days."""
    for request in register.requests_about(work, event):
        terms.event_moved(work, request)
        whole.event_moved(work, request)
        stages.event_moved(work, work.require(Request, request.id))
        requester = work.store.get(Person, permissions.requester(request))
        if requester and _missed(work, request, event):
            work.tell(NOTICE, person=requester, request=request.id)
        projection.sync(work, request)


def tell(work: Work, before: Event, after: Event) -> None:
    """Everybody whose deadlines an event moves hears it, and by whom it was moved; whoever moved it knows."""
    dated = (before.starts_on, before.ends_on, before.starts_at)
    if dated != (after.starts_on, after.ends_on, after.starts_at):
        _tell(work, after, MOVED)


def tell_cancelled(work: Work, event: Event) -> None:
    """The same of an event that is cancelled; called while its needs are still asked for."""
    _tell(work, event, CANCELLED)


def _tell(work: Work, event: Event, key: str) -> None:
    if work.actor is None:
        return
    needs = work.store.all(EventNeed, event=event.id)
    found = {p.id for need in needs for p in register.concerned(work, event, need)}
    found |= {draft.owner for draft in work.store.all(Draft, event=event.id, sent_at=None)}
    found |= {permissions.requester(request) for request in register.requests_about(work, event)}
    for id in sorted(found - {work.actor.id}):
        work.tell(key, person=work.store.get(Person, id), silent=True, event=event.id, by=work.actor.id)


def moved(work: Work, notices: Sequence[Notice]) -> CardView | None:
    """The new days of events, as they are when it is said; several are listed in one message."""
    told, who = _told(work, notices, "planned"), _by(work, notices)
    said = [line("event-moved-by", who=each) for each in who]
    if len(told) == 1:
        days = listing.said_days(work, told[0])
        return CardView(line("event-moved-days", event=told[0].title, days=days), tuple(said))
    return _list("event-moved-many", work, told, said)


def cancelled(work: Work, notices: Sequence[Notice]) -> CardView | None:
    """Events that were cancelled, and what goes on all the same."""
    told, who = _told(work, notices, "cancelled"), _by(work, notices)
    references = [reference for event in told for reference in register.references(work, event)]
    said = [line("event-cancelled-by", who=each) for each in who]
    said += [line("event-cancelled-sent", references=", ".join(references))] if references else []
    if len(told) == 1:
        days = listing.said_days(work, told[0])
        return CardView(line("event-cancelled", event=told[0].title, days=days), tuple(said))
    return _list("event-cancelled-many", work, told, said)


def _list(key: str, work: Work, told: list[Event], said: list[Line]) -> CardView | None:
    named = [line("event-listed", event=event.title, days=listing.said_days(work, event)) for event in told]
    more = [line("event-listed-more", count=len(told) - SHOWN)] if len(told) > SHOWN else []
    return CardView(line(key, count=len(told)), (*named[:SHOWN], *more, *said)) if told else None


def _told(work: Work, notices: Sequence[Notice], state: str) -> list[Event]:
    """Each event once, if it is still so when it is said."""
    ids = dict.fromkeys(int(str(notice.values["event"])) for notice in notices)
    found = (work.store.get(Event, id) for id in ids)
    return sorted((e for e in found if e and e.state == state), key=lambda e: (e.starts_on, e.id))


def _by(work: Work, notices: Sequence[Notice]) -> list[str]:
    ids = dict.fromkeys(int(str(notice.values["by"])) for notice in notices)
    return [person.short for id in ids if (person := work.store.get(Person, id))]


def _missed(work: Work, request: Request, event: Event) -> Due | None:
    """The last safe moment by the event's new days, of a request that was in time and came after it."""
    rule = work.type_of(request).lead_time
    if rule is None or request.late:
        return None
    last = work.calendar.last_safe(register.days(event)[0], rule.at_least.quantity)
    return last if request.created_at > last.at else None


def view(work: Work, notice: Notice) -> CardView | None:
    """Return the words for the author, if they are still true when sent."""
    request = work.store.get(Request, int(str(notice.values["request"])))
    event = work.store.get(Event, request.event) if request and request.event else None
    last = _missed(work, request, event) if request and event and event.state == "planned" else None
    if request is None or event is None or last is None or request.status == "closed":
        return None
    can_supplement = lifecycle.can_supplement(request)
    days = listing.said_days(work, event)
    head = line("event-moved-head", reference=request.reference, event=event.title, days=days)
    rule = work.type_of(request).lead_time
    how = line(_how(can_supplement, accepts_late=bool(rule and rule.late)), last=last.at)
    add = Choice(line("do-supplement"), ToSupplement(request.id))
    see = Choice(line("do-see"), ToSee(request.id))
    return CardView(head, (how,), choices=((add, see) if can_supplement else (see,),))


def _how(can_supplement: bool, accepts_late: bool) -> str:
    """The text that says how an author gives the new day."""
    if not can_supplement:
        return "event-moved-released"
    return "event-moved-how" if accepts_late else "event-moved-day"


def keep(work: Work, event: Event) -> Arranged:
    """Keep a new event with its needs."""
    event = work.store.add(event)
    work.audit(
        "event.planned", f"event/{event.id}", unit=event.unit, starts=event.starts_on, ends=event.ends_on
    )
    return _arrange(work, event)


def change(work: Work, before: Event, after: Event) -> Arranged:
    """Give an event other days or another description; drafts filled in from it follow."""
    work.store.change(
        before,
        starts_on=after.starts_on,
        ends_on=after.ends_on,
        starts_at=after.starts_at,
        place=after.place,
        important=after.important,
    )
    work.audit("event.moved", f"event/{after.id}", starts=after.starts_on, ends=after.ends_on)
    _refill(work, before, after)
    found = _arrange(work, after)
    follow(work, after)
    tell(work, before, after)
    return found


def _arrange(work: Work, event: Event) -> Arranged:
    """Give an event its needs; administrators are told of those that nobody can meet."""
    found = arranging.arrange(work, event)
    stuck.check(work, work.store.all(EventNeed, event=event.id, state=arranging.OPEN))
    return found


def _refill(work: Work, before: Event, after: Event) -> None:
    """An open draft that still has the day the event gave it gets the new one."""
    for draft in work.store.all(Draft, event=after.id, sent_at=None):
        kind = work.spec(draft.rules).request_types[draft.type]
        key = register.date_field(kind)
        if key and draft.answers.get(key) == register.day_as_asked(kind, key, before):
            answers = {**draft.answers, key: register.day_as_asked(kind, key, after)}
            work.store.change(draft, answers=answers, updated_at=work.now)

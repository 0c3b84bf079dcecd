"""What a moved event does to requests about it: publishing follows it, authors hear what is late now."""

from workflow import cards, event_lines, events, lifecycle, permissions, publishing
from workflow.calendar import Due
from workflow.lines import line
from workflow.model import Draft, Event, EventNeed, Notice, Person, Request
from workflow.views.shape import CardView, Choice
from workflow.work import Work

NOTICE, MOVED = "event-moved", "event-moved-days"


def follow(work: Work, event: Event) -> None:
    """Called when an event has been given other days."""
    for request in events.requests_about(work, event):
        publishing.event_moved(work, request)
        requester = work.store.get(Person, permissions.requester(request))
        if requester and _missed(work, request, event):
            work.tell(NOTICE, person=requester, request=request.id)
        cards.sync(work, request)


def tell(work: Work, before: Event, after: Event) -> None:
    """Everybody whose deadlines an event moves hears it, and by whom it was moved; whoever moved it knows."""
    dated = (before.starts_on, before.ends_on, before.starts_at)
    if work.actor is None or dated == (after.starts_on, after.ends_on, after.starts_at):
        return
    found = {
        p.id for n in work.store.all(EventNeed, event=after.id) for p in events.concerned(work, after, n)
    }
    found |= {draft.owner for draft in work.store.all(Draft, event=after.id, sent_at=None)}
    found |= {permissions.requester(request) for request in events.requests_about(work, after)}
    for id in sorted(found - {work.actor.id}):
        work.tell(MOVED, person=work.store.get(Person, id), event=after.id, by=work.actor.id)


def moved(work: Work, notice: Notice) -> CardView | None:
    """The new days of an event, as they are when it is said."""
    event = work.store.get(Event, int(str(notice.values["event"])))
    who = work.store.get(Person, int(str(notice.values["by"])))
    if event is None or who is None or event.state != "planned":
        return None
    head = line("event-moved-days", event=event.title, days=event_lines.said_days(work, event))
    return CardView(head, (line("event-moved-by", who=who.short),))


def _missed(work: Work, request: Request, event: Event) -> Due | None:
    """The last safe moment by the event's new days, of a request that was in time and came after it."""
    rule = work.type_of(request).lead_time
    if rule is None or request.late:
        return None
    last = work.calendar.last_safe(events.days(event)[0], rule.at_least)
    return last if request.created_at > last.at else None


def view(work: Work, notice: Notice) -> CardView | None:
    """What the author is told, if that is still so when it is sent."""
    request = work.store.get(Request, int(str(notice.values["request"])))
    event = work.store.get(Event, request.event) if request and request.event else None
    last = _missed(work, request, event) if request and event and event.state == "planned" else None
    if request is None or event is None or last is None or request.status == "closed":
        return None
    can_supplement = lifecycle.can_supplement(request)
    days = event_lines.said_days(work, event)
    head = line("event-moved-head", reference=request.reference, event=event.title, days=days)
    how = line("event-moved-how" if can_supplement else "event-moved-released", last=last.at)
    add = Choice(line("do-supplement"), private=f"add-{request.id}")
    see = Choice(line("do-see"), private=f"see-{request.id}")
    return CardView(head, (how,), choices=((add, see) if can_supplement else (see,),))

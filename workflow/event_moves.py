"""What a moved event does to requests about it: publishing follows it, authors hear what is late now."""

from workflow import cards, event_lines, events, lifecycle, permissions, publishing
from workflow.calendar import Due
from workflow.lines import line
from workflow.model import Event, Notice, Person, Request
from workflow.views.shape import CardView, Choice
from workflow.work import Work

NOTICE = "event-moved"


def follow(work: Work, event: Event) -> None:
    """Called when an event has been given other days."""
    for request in events.requests_about(work, event):
        publishing.event_moved(work, request)
        requester = work.store.get(Person, permissions.requester(request))
        if requester and _missed(work, request, event):
            work.tell(NOTICE, person=requester, request=request.id)
        cards.sync(work, request)


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

"""Livestreams and the like of an event as it shows them: their outcome and troubles, who is on call."""

from workflow.lines import Line, line
from workflow.model import Event, Person, Request
from workflow.requests import seeing
from workflow.requests.cards import troubles
from workflow.requests.cards.case import Case
from workflow.requests.cards.task_results import results
from workflow.requests.troubles import raising
from workflow.work import Work


def kept(work: Work, person: Person, event: Event) -> list[Line]:
    """Lines of the requests about an event at which troubles are raised, as far as the person sees them:
    what was measured and done for each, its log, and whom to call while it runs (rules C25, C26).
    """
    found = list[Line]()
    for request in work.store.all(Request, event=event.id):
        kind = raising.kind_at(work, request)
        if kind is None or not seeing.may_see(work, work.spec(request.rules), request, person):
            continue
        own = Case(work, request, person=person)
        title = work.type_of(request).title
        found.append(line("events-running", kind=title, subject=request.subject, reference=request.reference))
        found += results(own, above=False)
        log = raising.log(work, request)
        if (earlier := len(log) - troubles.SHOWN) > 0:
            found.append(line("events-troubles-earlier", count=earlier, reference=request.reference))
        found += [troubles.said(each) for each in log[-troubles.SHOWN :]]
        if request.status != "closed":
            called = raising.contacts(work, person, request, kind[1])
            found += [line("trouble-contacts"), *called, line("events-trouble-how")]
    return found

"""The chats that show a request: its requester's, and those of the people who are to move it on."""

from collections.abc import Iterable, Sequence

from workflow.model import Card, Person, Request, Task
from workflow.people import advisers, groups, permissions
from workflow.people.deciders import Deciders
from workflow.people.permissions import Acting
from workflow.requests import holdings, lifecycle, parts
from workflow.requests.deciding import reopening
from workflow.requests.opinions import asked_opinions
from workflow.requests.tasks import publishers, waivers
from workflow.requests.waiting import requesters
from workflow.subject import Way
from workflow.work import Work

NAMED = 10  # requests named in one notice


def concerned(work: Work, request: Request) -> list[Way]:
    """Everybody a request concerns now, its requester first."""
    requester = work.store.get(Person, permissions.requester(request))
    advising = [
        each for o in asked_opinions.open_of(work, request) for each in advisers.advisers(work, request, o)
    ]
    return [(requester, None), *waited_for(work, request), *_ways(work, request, advising)]


def waited_for(work: Work, request: Request) -> list[Way]:
    """The chats of those who are to move a request on; without the author's, whom it only tells."""
    found, visit = list[Way](), permissions.open_visit(work, request)
    if request.status == "deciding" and visit and requesters.waits_for_deciders(work, visit):
        stage = lifecycle.stage_of(work.type_of(request), visit)
        found += _ways(work, request, Deciders(work, request, stage).asked)
        taker = holdings.taker(work, request, visit)
        found += [(taker, None)] if taker else []
    for task in publishers.given(work, request):
        posts = publishers.publishing_posts(work, request, task)
        of_posts = (permissions.group_of(work, work.spec(request.rules), post) for post in posts)
        found += [(None, group) for group in of_posts if group]
        found += _ways(work, request, publishers.publishers(work, request, task))
        taker = publishers.taker(work, request, task)
        found += [(taker, None)] if taker else []
    for task in publishers.open_tasks(work, request):
        found += [(person, None) for person, _ in waivers.asked(work, request, task)]
    return found


def _ways(work: Work, request: Request, those: Iterable[Acting]) -> list[Way]:
    """The ways to people who act in their posts: the groups of these, but one that takes no card of it."""
    refusing = {c.chat for c in work.store.all(Card, request=request.id) if c.chat and c.refused}
    return groups.ways_of(work, work.spec(request.rules), those, refusing)


def waits(work: Work, request: Request) -> bool:
    """Whether somebody other than its author is to move a request on."""
    visit = permissions.open_visit(work, request)
    decides = request.status == "deciding" and visit is not None and visit.waiting == "decider"
    return decides or bool(publishers.given(work, request))


def open_requests(work: Work, after: int = 0, limit: int | None = None) -> list[Request]:
    """The requests in which something may be done: also closed ones to be taken down, or to be reopened."""
    found = {request.id: request for request in parts.under_way(work, after, limit)}
    for task in work.store.all(Task, state="open", afterwards=True):
        found.setdefault(task.request, work.require(Request, task.request))
    for request in reopening.reopenable(work):
        found.setdefault(request.id, request)
    return [found[id] for id in sorted(found) if id > after][:limit]


def tell_unseen(work: Work, requests: Sequence[Request], why: str) -> None:
    """Administrators hear of requests that nobody sees, in one message."""
    references = [request.reference for request in requests]
    more = f" (+{len(references) - NAMED})" if len(references) > NAMED else ""
    named = ", ".join(references[:NAMED]) + more
    for admin in permissions.administrators(work):
        work.tell("notice-nobody-sees", person=admin, references=named, said=why)

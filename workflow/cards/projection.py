"""Which chats show a request or a round. A card is a projection: marked stale here, drawn by who delivers."""

from workflow.model import Account, Card, Chat, DutyRound, Notice, Person, Request, Task
from workflow.people import permissions
from workflow.ports import Store
from workflow.requests import holdings, lifecycle
from workflow.requests.publishing import publishers
from workflow.requests.waiting import requesters
from workflow.rounds import turns
from workflow.work import Work

AGAIN = "again"  # never what a view asks for, so the card is posted anew


def sync(work: Work, request: Request) -> None:
    """Give a card to everybody the request concerns now, and have every card of it drawn again."""
    holdings.sync(work, request)
    kept = work.store.all(Card, request=request.id)
    known = {(c.person, c.chat) for c in kept}
    for card in kept:
        redraw(work, card, menu="")
    for person, chat in _concerned(work, request):
        key = (person.id if person else None, chat.id if chat else None)
        if key not in known:
            known.add(key)
            work.store.add(Card(request=request.id, person=key[0], chat=key[1]))


def sync_round(work: Work, turn: DutyRound) -> None:
    """The same for a round of a duty: whoever answers for the unit now, or is asked for help, has a card."""
    kept = work.store.all(Card, duty_round=turn.id)
    known = {(c.person, c.chat) for c in kept}
    for card in kept:
        redraw(work, card, menu="")
    for person, chat in turns.shown_to(work, turn):
        key = (person.id if person else None, chat.id if chat else None)
        if key not in known:
            known.add(key)
            work.store.add(Card(duty_round=turn.id, person=key[0], chat=key[1]))


def lacking(work: Work, subject: Request | DutyRound) -> bool:
    """Whether a chat that should show a request or a round has no card of it."""
    if isinstance(subject, Request):
        kept, wanted = work.store.all(Card, request=subject.id), _concerned(work, subject)
    else:
        kept = work.store.all(Card, duty_round=subject.id)
        wanted = turns.shown_to(work, subject)
    known = {(c.person, c.chat) for c in kept}
    return any((p.id if p else None, c.id if c else None) not in known for p, c in wanted)


def redraw(work: Work, card: Card, **values: str) -> None:
    """Have one card drawn again, at once."""
    work.store.change(card, stale=True, version=card.version + 1, not_before=None, attempts=0, **values)


def _concerned(work: Work, request: Request) -> list[tuple[Person | None, Chat | None]]:
    spec = work.spec(request.rules)
    requester = work.store.get(Person, permissions.requester(request))
    found: list[tuple[Person | None, Chat | None]] = [(requester, None)]
    refusing = {c.chat for c in work.store.all(Card, request=request.id) if c.chat and c.refused}
    visit = permissions.open_visit(work, request)
    if request.status == "deciding" and visit and requesters.waits_for_deciders(work, visit):
        stage = lifecycle.stage_of(spec.request_types[request.type], visit)
        for person, role in permissions.deciders(work, spec, request, stage):
            group = permissions.group_of(work, spec, role, request.unit)
            found.extend(permissions.ways(group, person, refusing))
        taker = holdings.taker(work, request, visit)
        found.extend([(taker, None)] if taker else [])
    for task in publishers.open_tasks(work, request):
        for role in publishers.publishing_roles(work, request, task):
            group = permissions.group_of(work, spec, role, request.unit)
            found.extend([(None, group)] if group else [])
        for person, role in publishers.publishers(work, request, task):
            group = permissions.group_of(work, spec, role, request.unit)
            found.extend(permissions.ways(group, person, refusing))
    return found


def waits(work: Work, request: Request) -> bool:
    """Whether somebody other than its author is to move a request on."""
    visit = permissions.open_visit(work, request)
    decides = request.status == "deciding" and visit is not None and visit.waiting == "decider"
    return decides or bool(publishers.open_tasks(work, request))


def waited_for(work: Work, request: Request) -> list[tuple[Person | None, Chat | None]]:
    """The chats of those who are to move a request on; without the author's, whom it only tells."""
    return _concerned(work, request)[1:]


def sync_open(work: Work) -> None:
    """People, groups or reachability changed: what waits for somebody goes to whoever it concerns now."""
    for request in open_requests(work):
        sync(work, request)
    for turn in work.store.all(DutyRound, state=("open", "late"), closed_at=None):
        sync_round(work, turn)


def open_requests(work: Work) -> list[Request]:
    """The requests in which something is to be done: also closed ones with something to be taken down."""
    going_on = work.store.all(Request, status=("deciding", "publishing", "rechecking"))
    found = {request.id: request for request in going_on}
    for task in work.store.all(Task, state="open", afterwards=True):
        found.setdefault(task.request, work.require(Request, task.request))
    return list(found.values())


def place_of(store: Store, to: Card | Notice) -> str:
    """The chat as the platform knows it, or nothing where nobody can be reached."""
    if to.chat is not None:
        chat = store.get(Chat, to.chat)
        return chat.external if chat and chat.active else ""
    account = store.one(Account, person=to.person, reachable=True)
    return account.external if account else ""

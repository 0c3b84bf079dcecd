"""Questions for the list of one's work: what waits for a person and for others, and a request as seen."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from workflow.cards.shape import CardView
from workflow.lines import Line, line
from workflow.model import Card, Decision, Inquiry, Person, Recheck, Request, Revision, Status, Task, Visit
from workflow.people import permissions, seeing, sending
from workflow.requests import freshness, holdings, lifecycle, near, revisions, together
from workflow.requests.answer_reader import Reader, reader
from workflow.requests.cards import views
from workflow.requests.cards.case import Case
from workflow.requests.cards.walk import walk as walk_of_card
from workflow.requests.deciding import authority, reopening
from workflow.requests.near import Near
from workflow.requests.opinions import asked_opinions
from workflow.requests.publishing import publishers, releases
from workflow.requests.publishing.task_rules import result_of, title_of
from workflow.requests.waiting import requesters
from workflow.spec import RequestType
from workflow.subject import RoleInUnit
from workflow.work import Work

FEW = 6  # visits that are enough to know whether anything waits for most people of the house
Button = tuple[Line, int]
Why = Literal[
    "decide", "publish", "result", "down", "recheck", "supplement", "open", "unanswered", "take", "away",
    "end", "opinion",
]  # fmt: skip


@dataclass(frozen=True)
class Item:
    """A request in a list: why it is there and until when something should happen."""

    request: Request
    why: Why
    due_at: datetime | None = None

    def is_late(self, now: datetime) -> bool:
        return self.due_at is not None and self.due_at < now


def waits_for(work: Work, person: Person) -> list[Item]:
    """Return the work of `person`, a request once: overdue, fresh news (rule A14), then by due time."""
    found: dict[int, Item] = {}
    close = near.of(work, permissions.roles(work, person))
    mine = (*_rechecks(work, person), *decisions(work, person), *_tasks(work, person, close))
    asked = _asked(work, close)
    wanted = (Item(of, "opinion", each.due_at) for of, each in asked_opinions.waiting_for(work, person))
    for item in (*mine, *wanted, *_unanswered(work, person, asked), *_left_behind(work, person, asked)):
        kept = found.get(item.request.id)
        if kept is None or _urgency(item) < _urgency(kept):
            found[item.request.id] = item
    together.read_texts(work, [item.request for item in found.values()])
    return sorted(found.values(), key=lambda item: (_rank(work, item), *_urgency(item)))


def is_waited_for(work: Work, person: Person) -> bool:
    """Whether anything waits for `person`. Of what is near to them a few are looked at before all."""
    roles = permissions.roles(work, person)
    few = near.some_visits(work, near.of(work, roles), FEW)
    return bool(_to_decide(work, person, roles, few) or waits_for(work, person))


def _rank(work: Work, item: Item) -> int:
    if item.due_at and item.due_at <= work.now:
        return -1
    return freshness.rank(work, item.request) if item.why in ("decide", "publish") else freshness.OLD


def waited_for_by(work: Work, person: Person) -> list[Item]:
    """The requests of `person` that are now in somebody else's hands: late ones first, then the newest.

    Those of colleagues who cannot answer as well: somebody of the unit may have to withdraw them.
    """
    found = []
    own = permissions.requests_of(work, person, "deciding", "publishing")
    together.read(work, own)
    for request in own:
        visit = permissions.open_visit(work, request)
        if visit is None or visit.waiting == "decider":
            found.append(Item(request, "open", visit.due_at if visit else None))
    for request in _of_colleagues(work, person, "deciding", "publishing"):
        visit = permissions.open_visit(work, request)
        if visit is None or visit.waiting == "decider":
            found.append(Item(request, "away", visit.due_at if visit else None))
    return sorted(found, key=lambda item: (item.is_late(work.now), item.request.id), reverse=True)


@dataclass(frozen=True)
class Seen:
    """A request as one person may see it, and what that person may do with it.

    `can_hand_back` are the open tasks that the person took, `can_take_from` those that colleagues took: each
    with the words of its button.
    """

    request: Request
    kind: RequestType
    view: CardView
    walk: tuple[Line, ...]
    revision: Revision
    reader: Reader
    mine: bool
    can_supplement: bool
    can_send_again: bool
    can_withdraw: bool
    can_take_over: bool
    can_end: bool
    can_recall: bool
    can_correct: bool
    can_reopen: bool
    can_hand_back: tuple[Button, ...]
    can_take_from: tuple[Button, ...]

    @property
    def named(self) -> Line:
        """Number, state and name, for where its card does not stand."""
        return _named(self.request, self.view)


def see(work: Work, person: Person, id: int) -> Seen | None:
    """The request with this id, unless it does not exist or is none of the person's business (rule D14)."""
    request = work.store.get(Request, id)
    if request is None or not seeing.may_see(work, work.spec(request.rules), request, person):
        return None
    mine = permissions.requester(request) == person.id
    releases_it = requesters.may_recall(work, request, person) is not None
    hand_back, take_from = _taken(work, request, person)
    return Seen(
        request,
        work.type_of(request),
        views.card(work, Card(request=request.id, person=person.id, menu=views.WHOLE)),
        tuple(walk_of_card(Case(work, request, person=person))),
        revisions.current(work.store, request),
        reader(work, request, person=person),
        mine,
        mine and lifecycle.can_supplement(request),
        mine
        and request.outcome in lifecycle.CAME_TO_NOTHING
        and sending.may_send_again(work, person, request),
        mine and revisions.can_withdraw(work.store, request),
        requesters.may_take_over(work, request, person),
        request.status != "closed" and requesters.may_end(work, request, person) is not None,
        releases_it and releases.can_recall(work, request),
        releases_it and releases.can_correct(work, request),
        reopening.offered(work, request, person) is not None,
        tuple(hand_back),
        tuple(take_from),
    )


def _taken(work: Work, request: Request, person: Person) -> tuple[list[Button], list[Button]]:
    """The taken tasks that a person may do: those to hand back, and those to take from a colleague."""
    hand_back, take_from = list[Button](), list[Button]()
    for task in publishers.open_tasks(work, request):
        taker = publishers.taker(work, request, task)
        if taker is None or not publishers.may_publish(work, request, task, person):
            continue
        channel = title_of(work, request, task)
        if taker.id == person.id:
            hand_back.append((line("do-hand-back", channel=channel), task.id))
        else:
            take_from.append((line("do-take-from", channel=channel), task.id))
    return hand_back, take_from


def as_seen(work: Work, person: Person, request: Request) -> CardView:
    """Return the person's own card of the request."""
    return views.card(work, Card(request=request.id, person=person.id))


def state(work: Work, person: Person, request: Request) -> Line:
    """Number, state and name, as a list says them."""
    return _named(request, as_seen(work, person, request))


def _named(request: Request, view: CardView) -> Line:
    return line("state-listed", reference=request.reference, state=view.head)


def _urgency(item: Item) -> tuple[bool, float, int]:
    return item.due_at is None, item.due_at.timestamp() if item.due_at else 0, item.request.id


def decisions(work: Work, person: Person) -> list[Item]:
    """The requests whose decision waits for `person`."""
    roles = permissions.roles(work, person)
    visits = [v for v in near.visits(work, near.of(work, roles)) if v.waiting == "decider"]
    return _to_decide(work, person, roles, visits)


def _to_decide(
    work: Work, person: Person, roles: Collection[RoleInUnit], visits: Collection[Visit]
) -> list[Item]:
    """The requests among these whose decision waits for `person`."""
    found = []
    together.read_of(work, visits)
    work.store.prefetch(Decision, "visit", [v.id for v in visits], person=person.id)
    for visit in visits:
        request = work.require(Request, visit.request)
        if request.status != "deciding":
            continue
        spec = work.spec(request.rules)
        stage = lifecycle.stage_of(spec.request_types[request.type], visit)
        taker = holdings.taker(work, request, visit)
        if taker and taker.id != person.id:
            continue
        may_be = authority.may_be_asked(work, spec, stage, roles)
        if may_be and authority.is_asked(work, spec, request, stage, visit, person):
            found.append(Item(request, "decide", visit.due_at))
    return found


def _tasks(work: Work, person: Person, close: Near) -> list[Item]:
    if not permissions.roles(work, person):
        return []
    found = []
    tasks = near.tasks(work, close)
    together.read_of(work, tasks)
    for task in tasks:
        request = work.require(Request, task.request)
        if not publishers.may_publish(work, request, task, person):
            continue
        taker = publishers.taker(work, request, task)
        if taker is None or taker.id == person.id:
            found.append(Item(request, _why(work, request, task), task.due_at))
    return found


def _why(work: Work, request: Request, task: Task) -> Why:
    if task.afterwards:
        return "down"
    return "publish" if task.channel and result_of(work, request, task) == "link" else "result"


def _rechecks(work: Work, person: Person) -> list[Item]:
    """The person's own requests that wait for them: to be supplemented, to be looked at again."""
    mine = permissions.requests_of(work, person, "deciding", "rechecking")
    together.read(work, mine)
    return [item for request in mine if (item := _for_requester(work, request))]


def _for_requester(work: Work, request: Request) -> Item | None:
    """The item of a request that waits for its requester, and until when."""
    if request.status == "rechecking":
        recheck = work.store.one(Recheck, request=request.id, answer=None)
        return Item(request, "recheck", recheck.due_at) if recheck else None
    visit = permissions.open_visit(work, request)
    if visit is None or visit.waiting != "requester":
        return None
    inquiry = requesters.inquiry_of(work, visit)
    return Item(request, "supplement", inquiry.due_at if inquiry else None)


def _asked(work: Work, close: Near) -> list[Inquiry]:
    """The requesters near to a person who were asked for more."""
    visits = [visit for visit in near.visits(work, close) if visit.waiting == "requester"]
    together.read_of(work, visits)
    return [inquiry for visit in visits if (inquiry := requesters.inquiry_of(work, visit))]


def _unanswered(work: Work, person: Person, asked: list[Inquiry]) -> list[Item]:
    """Requests that `person` may go on with or end, because their requesters did not answer in time."""
    found = []
    for inquiry in asked:
        visit = work.store.get(Visit, inquiry.visit) if inquiry.late_at else None
        if visit is None:
            continue
        request = work.require(Request, inquiry.request)
        stage = lifecycle.stage_of(work.type_of(request), visit)
        if permissions.acting_role(work, work.spec(request.rules), request, stage, person):
            found.append(Item(request, "unanswered", inquiry.due_at))
    return found


def _left_behind(work: Work, person: Person, asked: list[Inquiry]) -> list[Item]:
    """Requests that wait for requesters who cannot answer: to be taken over, else ended by head or desk."""
    found = []
    for request in _of_colleagues(work, person, "deciding", "rechecking"):
        item = _for_requester(work, request)
        if item:
            found.append(Item(request, "take", item.due_at))
    for inquiry in asked:
        request = work.require(Request, inquiry.request)
        if person in requesters.answering(work, request) and requesters.may_end(work, request, person):
            found.append(Item(request, "end", inquiry.due_at))
    return found


def _of_colleagues(work: Work, person: Person, *status: Status) -> list[Request]:
    """The requests in these states that `person` may take over."""
    units = tuple(permissions.units_to_submit(work, person))
    found = work.store.all(Request, unit=units, status=status) if units else []
    together.read(work, found)
    return [request for request in found if requesters.may_take_over(work, request, person)]

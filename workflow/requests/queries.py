"""Questions for the list of one's work: what waits for a person and for others, and a request as seen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from workflow.cards.list_view import ListRow
from workflow.cards.shape import CardView
from workflow.lines import Joined, Line, line
from workflow.model import Card, Person, Request, Revision, Status, Task, ToDo, Visit, Wanted
from workflow.office import list_rows
from workflow.people import permissions, sending
from workflow.requests import freshness, lifecycle, releases, revisions, seeing, together
from workflow.requests.answer_reader import Reader, reader
from workflow.requests.cards import views
from workflow.requests.cards.case import Case
from workflow.requests.cards.choices import ToSee
from workflow.requests.cards.walk import walk as walk_of_card
from workflow.requests.deciding import reopening
from workflow.requests.deciding.taken import colleagues
from workflow.requests.drafts import copying
from workflow.requests.tasks import publishers, task_numbers
from workflow.requests.tasks.task_rules import title_of
from workflow.requests.waiting import progress, requesters
from workflow.spec import RequestType
from workflow.text import cut
from workflow.work import Work

ALL = 1_000_000
SUBJECT = 24  # letters of a request's name on a button
HEAD = 300  # letters of its state
Button = tuple[Line, int]
Why = Wanted | Literal["open", "away"]


@dataclass(frozen=True)
class Item:
    """A request in a list: why it is there and until when something should happen."""

    request: Request
    why: Why
    due_at: datetime | None = None

    def is_late(self, now: datetime) -> bool:
        return self.due_at is not None and self.due_at < now


def waits_for(work: Work, person: Person, /, **where: object) -> list[Item]:
    """The requests that wait for `person`: what is overdue, fresh news (rule A14), then by due time."""
    spans, where = freshness.spans(work), {**where, "subject": "request"}
    return _items(work, list_rows.page(work, person, spans, 0, ALL, **where))


def _items(work: Work, rows: Sequence[ToDo]) -> list[Item]:
    work.store.prefetch(Request, "id", [row.subject_id for row in rows])
    found = [Item(work.require(Request, row.subject_id), row.wanted, row.due_at) for row in rows]
    work.store.prefetch(Visit, "request", [item.request.id for item in found])  # which say how it stands
    return found


def rows(work: Work, person: Person, wanted: Sequence[ToDo]) -> dict[int, ListRow]:
    """Rows of the list of somebody's work."""
    return {item.request.id: row(work, person, item) for item in _items(work, wanted)}


def row(work: Work, person: Person, item: Item) -> ListRow:
    """A request with its state and what is to be done until when; the label says which one it is."""
    said = Joined((state(work, person, item),), HEAD)
    label = f"{item.request.reference} {cut(item.request.subject, SUBJECT)}"
    return ListRow(ToSee(item.request.id), label, (said, _why(item)))


def _why(item: Item) -> Line:
    if item.due_at is None:
        return line(f"dialog-why-{item.why}")
    return line(f"dialog-why-{item.why}-due", due=item.due_at)


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
    can_copy: bool
    can_withdraw: bool
    can_ask: bool
    to_hand_over: int | None
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
        return _named(self.request, self.view.head)


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
        copying.unit_of(work, person, request) is not None,
        mine and revisions.can_withdraw(work, request),
        progress.offered(work, request, person),
        _to_hand_over(work, request, person),
        requesters.may_take_over(work, request, person),
        request.status != "closed" and requesters.may_end(work, request, person) is not None,
        releases_it and releases.can_recall(work, request),
        releases_it and releases.can_correct(work, request),
        reopening.offered(work, request, person) is not None,
        tuple(hand_back),
        tuple(take_from),
    )


def _to_hand_over(work: Work, request: Request, person: Person) -> int | None:
    """The visit that a person took and can hand over to a colleague."""
    visit = permissions.open_visit(work, request) if request.status == "deciding" else None
    if visit is None or visit.assignee != person.id or visit.waiting != "decider":
        return None
    return visit.id if colleagues(work, request, visit, but=person) else None


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


def state(work: Work, person: Person, item: Item) -> Line:
    """Number, state and name, as a list says them; of work for no channel with the numbers of the tasks."""
    request, tasks = item.request, list[Task]()
    if item.why == "result":
        given = publishers.given(work, request)
        tasks = [task for task in given if publishers.may_publish(work, request, task, person)]
    reference = task_numbers.together(work.store, request, tasks)
    state = Case(work, request, person=person).state()
    return line("state-listed", reference=reference, state=state)


def _named(request: Request, state: Line) -> Line:
    return line("state-listed", reference=request.reference, state=state)


def _of_colleagues(work: Work, person: Person, *status: Status) -> list[Request]:
    """The requests in these states that `person` may take over."""
    units = tuple(permissions.units_to_submit(work, person))
    found = work.store.all(Request, unit=units, status=status) if units else []
    together.read(work, found)
    return [request for request in found if requesters.may_take_over(work, request, person)]

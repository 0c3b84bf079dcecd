"""Questions for the list of one's work: what waits for a person, what a person waits for, drafts."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from workflow import lifecycle, permissions, requests, views
from workflow.lines import Line
from workflow.model import Card, Decision, Draft, Person, Recheck, Request, Revision, Task, Visit
from workflow.spec import RequestType, Spec, Stage
from workflow.views import CardView
from workflow.work import Work

Why = Literal["decide", "publish", "result", "down", "recheck", "supplement", "open"]


@dataclass(frozen=True)
class Item:
    """A request in a list: why it is there and until when something should happen."""

    request: Request
    why: Why
    due_at: datetime | None = None


def waits_for(work: Work, person: Person) -> list[Item]:
    """What `person` is to do, the most urgent first, a request once."""
    found: dict[int, Item] = {}
    for item in (*_rechecks(work, person), *_decisions(work, person), *_tasks(work, person)):
        kept = found.get(item.request.id)
        if kept is None or _urgency(item) < _urgency(kept):
            found[item.request.id] = item
    return sorted(found.values(), key=_urgency)


def waited_for_by(work: Work, person: Person) -> list[Item]:
    """The requests of `person` that are now in somebody else's hands, the newest first."""
    mine = work.store.all(Request, author=person.id, status=("deciding", "publishing"), newest=True)
    found = []
    for request in mine:
        visit = permissions.open_visit(work, request)
        if visit is None or visit.waiting == "decider":
            found.append(Item(request, "open", visit.due_at if visit else None))
    return found


def drafts_of(work: Work, person: Person) -> list[Draft]:
    """What `person` began and did not send, the newest first; one never answered is not worth listing."""
    drafts = work.store.all(Draft, owner=person.id, sent_at=None)
    return sorted((d for d in drafts if d.answers or d.need), key=lambda d: d.updated_at, reverse=True)


def empty_drafts(work: Work, person: Person) -> list[Draft]:
    """New requests begun and never answered: one is used again before another is begun."""
    drafts = work.store.all(Draft, owner=person.id, purpose="new", sent_at=None)
    return [draft for draft in drafts if not draft.answers and draft.need is None]


def own_draft(work: Work, person: Person, id: int) -> Draft | None:
    """An open draft of `person`."""
    draft = work.store.get(Draft, id)
    return draft if draft and draft.owner == person.id and draft.sent_at is None else None


def kind_of(work: Work, draft: Draft) -> RequestType:
    """The rules a draft began under."""
    return work.spec(draft.rules).request_types[draft.type]


def asked_for(work: Work, draft: Draft) -> str:
    """What a supplement is to answer: the reason given for asking, or nothing."""
    request = work.store.get(Request, draft.request) if draft.request else None
    visit = permissions.open_visit(work, request) if request else None
    return visit.note if visit and visit.waiting == "requester" and draft.purpose == "supplement" else ""


@dataclass(frozen=True)
class Seen:
    """A request as one person may see it, and what that person may do with it."""

    request: Request
    kind: RequestType
    view: CardView
    revision: Revision
    mine: bool
    can_supplement: bool
    can_send_again: bool
    can_withdraw: bool


def see(work: Work, person: Person, id: int) -> Seen | None:
    """The request with this id, unless it does not exist or is none of the person's business (rule D14)."""
    request = work.store.get(Request, id)
    if request is None or not permissions.may_see(work, work.spec(request.rules), request, person):
        return None
    mine = request.author == person.id
    return Seen(
        request,
        work.type_of(request),
        as_seen(work, person, request),
        requests.current(work.store, request),
        mine,
        mine and lifecycle.can_supplement(request),
        mine and request.outcome in ("refused", "withdrawn"),
        mine and requests.can_withdraw(work.store, request),
    )


def as_seen(work: Work, person: Person, request: Request) -> CardView:
    """What the person's own card of the request says."""
    return views.card(work, Card(request=request.id, person=person.id))


def state(work: Work, person: Person, request: Request) -> Line:
    """Reference, state and name."""
    return as_seen(work, person, request).head


def _urgency(item: Item) -> tuple[bool, float, int]:
    return item.due_at is None, item.due_at.timestamp() if item.due_at else 0, item.request.id


def _decisions(work: Work, person: Person) -> list[Item]:
    held = {role for role, _ in permissions.roles(work, person)}
    found = []
    for visit in work.store.all(Visit, left_at=None, waiting="decider"):
        request = work.require(Request, visit.request)
        if request.status != "deciding":
            continue
        spec = work.spec(request.rules)
        stage = lifecycle.stage_of(spec.request_types[request.type], visit)
        if held & _line_of(work, spec, stage) and _is_asked(work, spec, request, stage, visit, person):
            found.append(Item(request, "decide", visit.due_at))
    return found


def _line_of(work: Work, spec: Spec, stage: Stage) -> set[str]:
    """The stage's role, the one for when it is late, and all their substitutes: nobody else can decide."""
    first = [stage.by, *([stage.late.then] if stage.late.then else [])]
    return {role for each in first for role in permissions.line_of(work, spec, each)}


def _is_asked(work: Work, spec: Spec, request: Request, stage: Stage, visit: Visit, person: Person) -> bool:
    if work.store.one(Decision, visit=visit.id, person=person.id, verdict="pass"):
        return False
    return permissions.acting_role(work, spec, request, stage, person) is not None


def _tasks(work: Work, person: Person) -> list[Item]:
    if not permissions.roles(work, person):
        return []
    found = []
    for task in work.store.all(Task, state="open"):
        request = work.require(Request, task.request)
        if not permissions.may_publish(work, request, task, person):
            continue
        taker = permissions.taker(work, request, task)
        if taker is None or taker.id == person.id:
            found.append(Item(request, _why(work, request, task), task.due_at))
    return found


def _why(work: Work, request: Request, task: Task) -> Why:
    if task.afterwards:
        return "down"
    linked = work.spec(request.rules).channels[task.channel].result == "link"
    return "publish" if linked else "result"


def _rechecks(work: Work, person: Person) -> list[Item]:
    """The person's own requests that wait for them: to be supplemented, to be looked at again."""
    found = []
    for request in work.store.all(Request, author=person.id, status=("deciding", "rechecking")):
        if request.status == "rechecking":
            recheck = work.store.one(Recheck, request=request.id, answer=None)
            if recheck:
                found.append(Item(request, "recheck", recheck.due_at))
            continue
        visit = permissions.open_visit(work, request)
        if visit and visit.waiting == "requester":
            found.append(Item(request, "supplement"))
    return found

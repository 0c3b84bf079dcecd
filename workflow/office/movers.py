"""The people who can move each open thing on: nobody waits for somebody who cannot act.

A function for each kind of open thing. Everybody it returns can be reached, is not away, and holds the right
that the next act needs; an empty list means that the thing is stuck.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Literal

from workflow.model import Account, DutyRound, Event, EventNeed, Person, Recheck, Request, Status, Task, Visit
from workflow.people import permissions, staff
from workflow.people.permissions import is_available
from workflow.requests import lifecycle
from workflow.requests.publishing import publishers
from workflow.requests.waiting import requesters
from workflow.rounds import turns
from workflow.spec import Spec, Words
from workflow.work import Work

AT_ONCE = 500
Part = Visit | Task | Recheck
Open = Part | DutyRound | EventNeed | Request
Why = Literal["no-role", "no-holder", "own", "away", "unreachable", "too-few", "nothing-open"]


def movers(work: Work, subject: Open) -> list[Person]:
    """Everybody who can move `subject` on now. Of a request: whoever can move what it waits for."""
    if isinstance(subject, Request):
        found = {p.id: p for part in parts(work, subject) for p in movers(work, part)}
        return list(found.values())
    if isinstance(subject, Visit):
        return of_visit(work, subject)
    if isinstance(subject, Task):
        return of_task(work, subject)
    if isinstance(subject, Recheck):
        return requesters.answering(work, work.require(Request, subject.request))
    return of_round(work, subject) if isinstance(subject, DutyRound) else of_need(work, subject)


def of_visit(work: Work, visit: Visit) -> list[Person]:
    """The deciders who have not passed it yet, or whoever answers for a request that was given back to them.

    Once the time to answer is over its deciders as well: they may go on, or end it.
    Nobody, where fewer are left than the stage needs: what they decide would lead nowhere.
    """
    request = work.require(Request, visit.request)
    stage = lifecycle.stage_of(work.type_of(request), visit)
    found = permissions.deciders(work, work.spec(request.rules), request, stage)
    if visit.waiting == "requester":
        late = found if requesters.overdue(work, visit) else []
        return [*requesters.answering(work, request), *(person for person, _ in late)]
    passed = permissions.passed_by(work, visit) if stage.needs != "any" else set()
    if any(visit.late_at and role == stage.late.then for _, role in found):
        return [person for person, _ in found]  # whoever comes in late decides alone
    enough = len(passed | {person.id for person, _ in found}) >= permissions.least(stage)
    return [person for person, _ in found if person.id not in passed] if enough else []


def of_task(work: Work, task: Task) -> list[Person]:
    """Return the publishers who are here, whether or not somebody took the task: it can be taken over."""
    found = publishers.publishers(work, work.require(Request, task.request), task)
    return [person for person, _ in found if is_available(work, person)]


def of_round(work: Work, turn: DutyRound) -> list[Person]:
    return [person for person, _ in turns.answerers(work, turn)]


def of_need(work: Work, need: EventNeed) -> list[Person]:
    """Return the people who may send in the name of the event's unit and are here."""
    event = work.store.get(Event, need.event)
    return [p for p in permissions.senders(work, event.unit) if is_available(work, p)] if event else []


def parts(work: Work, request: Request) -> list[Part]:
    """The open things of a request: its stage, what is to be published or taken down, its re-check."""
    visit = permissions.open_visit(work, request) if request.status == "deciding" else None
    recheck = None
    if request.status == "rechecking":
        recheck = work.store.one(Recheck, request=request.id, answer=None)
    stays = [part for part in (visit, recheck) if part]
    return [*stays, *publishers.open_tasks(work, request)]


def open_things(work: Work) -> Iterator[Open]:
    """Everything that somebody is to move on; of a request without any open part, the request itself."""
    going_on = {r.id: r for r in work.store.all(Request, status=("deciding", "publishing", "rechecking"))}
    found: list[Part] = [
        *(v for v in work.store.all(Visit, left_at=None) if _is_at(going_on.get(v.request), "deciding")),
        *_rechecks(work, [id for id, request in going_on.items() if request.status == "rechecking"]),
        *work.store.all(Task, state="open"),
    ]
    for part in found:
        going_on.pop(part.request, None)
    yield from found
    yield from going_on.values()
    yield from work.store.all(DutyRound, state=("open", "late"), closed_at=None)
    yield from work.store.all(EventNeed, state=("open", "begun"))


def _rechecks(work: Work, requests: list[int]) -> Iterator[Recheck]:
    """The open re-checks of these requests; all that were ever answered are never looked through."""
    for start in range(0, len(requests), AT_ONCE):
        some = tuple(requests[start : start + AT_ONCE])
        yield from work.store.all(Recheck, request=some, answer=None)


def _is_at(request: Request | None, status: Status) -> bool:
    return request is not None and request.status == status


@dataclass(frozen=True)
class Wanted:
    """Those who are to move a thing on, here or not, by role or by unit.

    `roles` are the role and its substitutes; none at all for a role that no rules name.
    """

    who: Words
    roles: tuple[str, ...]
    people: tuple[Person, ...]
    author: int | None = None


def wanted(work: Work, subject: Open) -> Wanted:
    """The roles or the unit that are to move a thing on, with all their people."""
    if isinstance(subject, DutyRound):
        return _by_role(work, work.spec(subject.rules), turns.duty_of(work, subject).by, subject.unit)
    if isinstance(subject, EventNeed):
        event = work.store.get(Event, subject.event)
        return _by_unit(work, event.unit if event else "")
    if isinstance(subject, Request):
        return _by_unit(work, subject.unit)
    request = work.require(Request, subject.request)
    spec = work.spec(request.rules)
    if isinstance(subject, Task):
        return _by_role(work, spec, subject.role, request.unit)
    if isinstance(subject, Visit) and subject.waiting == "decider":
        by = lifecycle.stage_of(work.type_of(request), subject).by
        own = permissions.answered_for(work, request)
        return _by_role(work, spec, by, request.unit, but=own)
    return _by_unit(work, request.unit)


def _by_role(work: Work, spec: Spec, role: str, unit: str, but: Collection[int] = ()) -> Wanted:
    known, line = permissions.find_role(work, spec, role), permissions.line_of(work, spec, role)
    found = {p.id: p for each in line for p in permissions.holders(work, spec, each, unit)}
    own = [found.pop(id) for id in but if id in found]
    title = known.title if known else Words(vi=role)
    return Wanted(title, tuple(line), tuple(found.values()), own[0].id if own else None)


def _by_unit(work: Work, unit: str) -> Wanted:
    return Wanted(staff.unit_title(work, unit), ("",), tuple(permissions.senders(work, unit)))


def why(work: Work, subject: Open) -> Why | None:
    """Why nobody moves `subject` on now; None where somebody can."""
    if movers(work, subject):
        return None
    if isinstance(subject, Request):
        return "nothing-open"
    those = wanted(work, subject)
    if not those.roles:
        return "no-role"
    if not those.people:
        return "own" if those.author else "no-holder"
    if any(is_available(work, person) for person in those.people):
        return "too-few"
    accounts = [account for p in those.people for account in work.store.all(Account, person=p.id)]
    return "away" if any(account.takes for account in accounts) else "unreachable"

"""Handing over what a person leaves behind: to a named colleague, else to the role or unit.

Decisions need no handing over: deciders are computed (decision 0006). A task that was taken goes back to its
role, or to the colleague who is named. Administrators are told where all of it went.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from workflow.cards.shape import CardView
from workflow.events import needs
from workflow.lines import Line, line
from workflow.model import Chat, Draft, DutyRound, Event, Membership, Notice, Person, Request, Task
from workflow.model.literals import UNDER_WAY
from workflow.people import delegating, parties, permissions
from workflow.people.deciders import Deciders
from workflow.requests import lifecycle, near
from workflow.requests.tasks import publishers, task_numbers
from workflow.requests.tasks.task_rules import logged
from workflow.results import Result
from workflow.rounds import turns
from workflow.subject import Affected, RoleInUnit
from workflow.text import cut
from workflow.work import Work

NOTICE = "left-behind"
ROOM = 300  # letters of a list


@dataclass(frozen=True)
class Left(Result):
    """The work that a person can no longer do, by references of requests and titles of events.

    `tasks` went back to their roles, those `passed_on` to the colleague `heir`. `decisions` and `rounds` had
    nobody else in the role, and wait for a substitute now.
    """

    person: int
    requests: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ()
    passed_on: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    rounds: int = 0
    drafts: int = 0
    heir: int = 0

    @property
    def is_something(self) -> bool:
        lists = self.requests + self.tasks + self.passed_on + self.decisions + self.events
        return bool(lists or self.rounds or self.drafts)


def settle(work: Work, person: Person, ended: Collection[Membership], heir: Person | None = None) -> Left:
    """Hand over what a person can no longer do since these roles ended, and tell administrators of it."""
    delegating.settle(work, person)
    held = {(m.role, _unit(work, m)) for m in ended}
    units = permissions.units_to_submit(work, person) if person.active else []
    sent = (request for request in _sent_by(work, person) if not _still_sends(work, person, request))
    back, given = _give_back(work, person, heir)
    left = Left(
        person.id,
        requests=tuple(request.reference for request in sent),
        tasks=back,
        passed_on=given,
        decisions=tuple(_alone_in(work, held)),
        events=tuple(e.title for e in _coming(work, person) if e.unit not in units),
        rounds=_rounds_alone(work, held),
        drafts=_drop_drafts(work, person),
        heir=heir.id if heir and given else 0,
    )
    if left.is_something:
        for admin in permissions.administrators(work):
            work.tell(
                NOTICE,
                person=admin,
                who=person.id,
                heir=left.heir,
                requests=_listed(left.requests),
                tasks=_listed(left.tasks),
                passed_on=_listed(left.passed_on),
                decisions=_listed(left.decisions),
                events=_listed(left.events),
                rounds=left.rounds,
                drafts=left.drafts,
            )
    return left


def _unit(work: Work, held: Membership) -> str | None:
    role = parties.find_role(work, work.rulebook.spec, held.role)
    return held.unit if role and role.of == "unit" else None


def _sent_by(work: Work, person: Person) -> list[Request]:
    """The open requests that a person answers for: sent by them and not taken over, or taken over by them."""
    sent = work.store.all(Request, author=person.id, status=UNDER_WAY)
    taken = work.store.all(Request, taken_by=person.id, status=UNDER_WAY)
    found = {request.id: request for request in (*sent, *taken)}
    return [request for request in found.values() if permissions.requester(request) == person.id]


def _coming(work: Work, person: Person) -> list[Event]:
    """The events that a person entered and that are not over."""
    planned = work.store.all(Event, by=person.id, state="planned")
    return [event for event in planned if event.ends_on >= work.today.isoformat()]


def _still_sends(work: Work, person: Person, thing: Request | Draft) -> bool:
    """Whether somebody who is here still sends what they have begun, of that type and in that unit."""
    kind = work.spec(thing.rules).request_types[thing.type]
    return person.active and permissions.may_send_for(work, person, kind, thing.unit)


def _drop_drafts(work: Work, person: Person) -> int:
    """Open the needs of events again that a draft had begun which is never sent."""
    drafts = work.store.all(Draft, owner=person.id, sent_at=None)
    drafts = [draft for draft in drafts if not _still_sends(work, person, draft)]
    for draft in drafts:
        needs.dropped(work, draft)
    return len([draft for draft in drafts if draft.answers])


def _alone_in(work: Work, held: Collection[RoleInUnit]) -> list[str]:
    """The requests at a stage of these roles in which nobody else of the role is there to decide."""
    found = []
    for visit in near.visits(work, near.of(work, Affected((), frozenset(), frozenset(held)))):
        request = work.require(Request, visit.request)
        if visit.waiting != "decider":
            continue
        spec, stage = work.spec(request.rules), lifecycle.stage_of(work.type_of(request), visit)
        first = parties.each_of([parties.post(work, spec, stage.by, request)])
        now = {post for _, post in Deciders(work, request, stage).asked}
        if any((each.role, each.unit) in held for each in first) and now.isdisjoint(first):
            found.append(request.reference)
    return found


def _rounds_alone(work: Work, held: Collection[RoleInUnit]) -> int:
    """How many open rounds of these roles have nobody else of the role to answer."""
    found = 0
    for turn in work.store.all(DutyRound, state=("open", "late"), closed_at=None):
        by = turns.post_of(work, turn)
        if by and (by.role, by.unit) in held:
            found += by not in {post for _, post in turns.answerers(work, turn)}
    return found


# tasks


def _give_back(work: Work, person: Person, heir: Person | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The tasks that a person took and may no longer do: back to their roles, and passed on to the heir."""
    back, given = list[tuple[Task, Request]](), list[str]()
    for task in work.store.all(Task, state="open", assignee=person.id):
        request = work.require(Request, task.request)
        if publishers.may_publish(work, request, task, person) and person.active:
            continue
        to = heir if heir and publishers.may_publish(work, request, task, heir) else None
        now = work.store.change(task, assignee=to.id if to else None)
        work.audit("task.back", request.reference, **logged(work, request, task), to=to.id if to else None)
        if to:
            given.append(task_numbers.number(work.store, request, task))
        else:
            back.append((now, request))
    if heir and given:
        work.tell("notice-tasks-yours", person=heir, who=person.short, references=_listed(given))
    tell_role(work, person, back)
    return tuple(dict.fromkeys(request.reference for _, request in back)), tuple(dict.fromkeys(given))


def tell_role(work: Work, taker: Person, tasks: Collection[tuple[Task, Request]]) -> None:
    """Tell whoever may take these tasks now that their taker does not do them; each chat once."""
    told: dict[tuple[Person | None, Chat | None], list[str]] = {}
    for task, request in tasks:
        spec = work.spec(request.rules)
        for person, post in publishers.publishers(work, request, task):
            if person.id != taker.id and permissions.is_available(work, person):
                group = permissions.group_of(work, spec, post)
                number = task_numbers.number(work.store, request, task)
                told.setdefault((None, group) if group else (person, None), []).append(number)
    for (to, chat), references in told.items():
        said = _listed(references)
        work.tell("notice-tasks-back", person=to, chat=chat, who=taker.short, references=said)


def away(work: Work, person: Person, until: datetime) -> None:
    """Somebody is away: what they took and is due before they are back can be taken over."""
    taken = work.store.all(Task, state="open", assignee=person.id)
    due = [task for task in taken if task.due_at is None or task.due_at < until]
    tell_role(work, person, [(task, work.require(Request, task.request)) for task in due])


def _listed(references: Collection[str]) -> str:
    return cut(", ".join(dict.fromkeys(references)), ROOM)


def view(work: Work, notice: Notice) -> CardView | None:
    """Return the message to administrators about somebody who left or lost a role."""
    values = notice.values
    person = work.store.get(Person, int(str(values["who"])))
    if person is None:
        return None
    heir = work.store.get(Person, int(str(values["heir"])))
    lines: list[Line] = []
    if values["requests"]:
        lines.append(line("left-requests", list=str(values["requests"])))
    if values["tasks"]:
        lines.append(line("left-tasks", list=str(values["tasks"])))
    if values["passed_on"] and heir:
        lines.append(line("left-tasks-to", list=str(values["passed_on"]), heir=heir.short))
    if values["decisions"]:
        lines.append(line("left-decisions", list=str(values["decisions"])))
    if values["rounds"]:
        lines.append(line("left-rounds", count=int(str(values["rounds"]))))
    if values["events"]:
        lines.append(line("left-events", list=str(values["events"])))
    if values["drafts"]:
        lines.append(line("left-drafts", count=int(str(values["drafts"]))))
    head = line("left-role-head" if person.active else "left-head", who=person.name)
    return CardView(head, tuple(lines))
